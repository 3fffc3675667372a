"""Whole repairs, from check-in to closed, by desks that each send one request after the other."""
import itertools
import json
import multiprocessing
import selectors
import statistics
import time

import client
import seed
from programs import LOAD_THREADS, cpu_seconds

WAIT_SECONDS_MAX = 30


def staff(port, admin):
    """Who repairs and who tests: two people, since nobody releases their own work."""
    tokens = []
    for name in ("repairs", "tests"):
        head, body = client.exchange(port, client.request("POST", "/v1/tokens", admin, json.dumps(
            {"name": name, "roles": ["frontDesk", "technician"]})))
        client.expect(head, body, 201)
        tokens.append(json.loads(body)["token"])
    return tokens


def instant(days):
    return time.strftime("%Y-%m-%dT17:00:00Z", time.gmtime(time.time() + days * 86400))


def is_before_percent(port):
    """Whether the build is one that takes `taxBasisPoints`."""
    head, body = client.exchange(port, client.request("GET", "/openapi.json"))
    client.expect(head, body, 200)
    return "taxPercent" not in body


def quote(tax):
    return {"problem": "Oil on the sensor", "work": "Clean and adjust", "currency": "EUR",
            "validUntil": instant(14), "repairBy": instant(9), "options": [
                {"id": "a", "title": "Clean", "lines": [
                    {"kind": "labour", "description": "Sensor cleaning", "quantity": 1,
                     "unitPrice": 10000, **tax}]}]}


def repair(check_in, desk, tester, is_before):
    """The steps of one repair: yields (kind, request), is sent each answer's body."""
    began = yield "checkIn", client.request("POST", "/v1/tickets", desk, check_in)
    ticket = f"/v1/tickets/{began['ticketId']}"

    def post(path, token, body, method="POST"):
        kind = "transition" if path == "transitions" else "fact"
        return kind, client.request(method, f"{ticket}/{path}", token, json.dumps(body))

    yield post("transitions", desk, {"to": "diagnosing"})
    yield post("findings", desk, {"symptomId": began["symptoms"][0]["id"], "reproduced": True,
                                  "description": "Oil from the shutter"})
    yield post("coverage", desk, {"coverage": "outOfWarranty", "reason": "Bought in 2012"}, "PUT")
    yield post("quotes", desk, quote({"taxBasisPoints": 1900} if is_before else {"taxPercent": 19}))
    sent = yield post("quotes/1/send", desk, {})
    if is_before:
        yield post("transitions", desk, {"to": "awaitingApproval"})
    yield post("quotes/1/decision", desk, {
        "decision": "approve", "optionId": "a", "digest": sent["digest"], "decidedBy": "Ming Tan",
        "channel": "inPerson", "total": 11900, "currency": "EUR", "optionsRead": ["a"]})
    yield post("transitions", desk, {"to": "inRepair"})
    yield post("work", desk, {"description": "Cleaned the sensor", "minutes": 30, "parts": [],
                              "cost": 2000, "price": 11900})
    yield post("transitions", desk, {"to": "qualityCheck"})
    yield post("tests", tester, {"symptomId": began["symptoms"][0]["id"], "result": "pass"})
    report = json.loads(check_in)["conditionReport"]
    del report["agreedBy"]
    yield post("condition-reports", tester, {"stage": "handover", **report})
    yield post("transitions", tester, {"to": "ready", "outcome": "repaired"})
    yield post("payments", desk, {"amount": 11900, "currency": "EUR", "method": "card"})
    yield post("handover", desk, {
        "serialNumber": json.loads(check_in)["equipment"]["serialNumber"],
        "accessories": report["accessories"], "recipient": "Ming Tan"})
    yield post("transitions", desk, {"to": "returned"})
    yield post("transitions", desk, {"to": "closed"})


class Desk:
    """One connection that works through repairs, one request at a time."""

    def __init__(self, port, check_ins, tokens, is_before):
        self.connection = client.connect(port)
        self.check_ins, self.tokens, self.is_before = check_ins, tokens, is_before
        self.received = b""
        self.requests = self.repairs = 0
        self.transitions = []
        self.begin()

    def begin(self):
        self.steps = repair(next(self.check_ins), *self.tokens, self.is_before)
        self.send(next(self.steps))

    def send(self, step):
        self.kind, data = step
        self.sent = time.perf_counter()
        self.connection.sendall(data)

    def take(self):
        """What has arrived; sends the next request where that was a whole answer."""
        self.received += self.connection.recv(65536)
        if client.answer_end(self.received) is None:
            return
        if self.kind == "transition":
            self.transitions.append((time.perf_counter() - self.sent) * 1000)
        head, body = self.received.split(b"\r\n\r\n", 1)
        if not head.startswith(b"HTTP/1.1 2"):
            raise SystemExit(f"bench: {head!r} {body!r}")
        self.received = b""
        self.requests += 1
        try:
            self.send(self.steps.send(json.loads(body)))
        except StopIteration:
            self.repairs += 1
            self.begin()


def work(port, number, tokens, desks, seconds, results):
    """One process's desks; the number keeps its customers and units apart from the others'."""
    check_ins = map(seed.check_in_body, itertools.count(1_000_000 * (number + 1)))
    selector = selectors.DefaultSelector()
    is_before = is_before_percent(port)
    crew = [Desk(port, check_ins, tokens, is_before) for _ in range(desks)]
    for desk in crew:
        selector.register(desk.connection, selectors.EVENT_READ, desk)
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        for key, _ in selector.select(WAIT_SECONDS_MAX):
            key.data.take()
    results.put((sum(desk.requests for desk in crew), sum(desk.repairs for desk in crew),
                 [took for desk in crew for took in desk.transitions]))


def run(server, admin, desks, seconds):
    """Requests and repairs a second, CPU microseconds a request, and the median of a transition in
    milliseconds."""
    tokens = staff(server.port, admin)
    before = cpu_seconds(server.pids)
    processes = min(desks, LOAD_THREADS)
    results = multiprocessing.Queue()
    crews = []
    for number in range(processes):
        crews.append(multiprocessing.Process(
            target=work, args=(server.port, number, tokens, desks // processes, seconds,
                               results)))
    for crew in crews:
        crew.start()
    parts = [results.get(timeout=seconds + WAIT_SECONDS_MAX) for _ in crews]
    for crew in crews:
        crew.join()
    requests = sum(part[0] for part in parts)
    return {"rate": requests / seconds,
            "cpu": (cpu_seconds(server.pids) - before) / requests * 1e6,
            "repairs": sum(part[1] for part in parts) / seconds,
            "transition": statistics.median(took for part in parts for took in part[2])}


def read_ticket(port, admin, events):
    """Milliseconds, at the median, to read a ticket with so many events."""
    def ask(*request):
        head, body = client.exchange(port, client.request(*request))
        client.expect(head, body, 201 if request[0] == "POST" else 200)
        return json.loads(body)

    ticket = "/v1/tickets/" + ask(
        "POST", "/v1/tickets", admin, seed.check_in_body(9_000_000 + events))["ticketId"]
    while (count := len(ask("GET", ticket + "/timeline?limit=200", admin)["items"])) < events:
        ask("POST", ticket + "/notes", admin, json.dumps({"text": f"The {count}th remark"}))
    took = []
    for _ in range(500):
        began = time.perf_counter()
        ask("GET", ticket, admin)
        took.append((time.perf_counter() - began) * 1000)
    return statistics.median(took)
