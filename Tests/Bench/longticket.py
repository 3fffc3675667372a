"""Fills one ticket to its bounds, reads it by each GET route, and polls another ticket meanwhile.

    python3 -B Tests/Bench/longticket.py BINARY [FOLDER]

Prints for each route how long its answer took, how large it was, and the worst poll beside it."""
import json
import sys
import tempfile
import threading
import time

import client
import seed
from programs import Server

GOAL_MILLISECONDS = 50
ROUNDS = 3
PARTS = [
    "", "/receipt", "/report", "/transitions", "/condition-reports?limit=200",
    "/condition-reports/comparison", "/condition-reports/explanations?limit=200",
    "/photos?limit=200", "/incidents?limit=200", "/findings?limit=200", "/coverage",
    "/work?limit=200", "/tests?limit=200", "/quotes?limit=200", "/custody?limit=200",
    "/holds?limit=200", "/loans?limit=200", "/payments?limit=200", "/handover?limit=200",
    "/feedback", "/promises?limit=200", "/updates?limit=200", "/notes?limit=200",
    "/timeline?limit=200", "/timeline/proof", "/notifications?limit=200",
]


class Desk:
    def __init__(self, port, token):
        self.port, self.token = port, token

    def send(self, method, path, body=None):
        text = None if body is None else json.dumps(body)
        head, answer = client.exchange(
            self.port, client.request(method, path, self.token, text))
        return int(head.split()[1]), json.loads(answer or "null")

    def check_in(self, mark):
        head, answer = client.exchange(self.port, client.request(
            "POST", "/v1/tickets", self.token, seed.check_in_body(mark)))
        client.expect(head, answer, 201)
        return client.ticket_id(answer)


def report(stage, note):
    """Of 200 zones, 200 functions and 200 accessories, with notes in half of the zones."""
    return {
        "stage": stage, "agreedBy": "Ming Tan",
        "zones": [{"zone": f"Zone {place}", "condition": "scratched", "note": note}
                  for place in range(200)],
        "functions": [{"function": f"Function {place}", "result": "pass"} for place in range(200)],
        "accessories": [{"name": f"Thing {place}", "quantity": 1} for place in range(200)],
    }


def fill(desk, ticket):
    """Takes what each bound leaves room for, until the ticket is full."""
    path = f"/v1/tickets/{ticket}"
    due = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + 40 * 86400))
    line = {"kind": "part", "description": "D" * 200, "quantity": 1, "unitPrice": 100,
            "taxPercent": 19}
    quote = {"problem": "P", "work": "W", "currency": "EUR", "validUntil": due, "repairBy": due,
             "options": [{"id": f"o{place}", "title": "T", "lines": [line] * 100}
                         for place in range(20)]}
    desk.send("POST", path + "/findings",
              {"symptomId": 1, "description": "F" * 4000, "reproduced": True})
    desk.send("PUT", path + "/coverage", {"coverage": "goodwill"})
    desk.send("POST", path + "/work", {"description": "W" * 4000, "minutes": 1,
              "parts": [{"description": "P" * 200, "quantity": 1}] * 200})
    for _ in range(2):
        desk.send("POST", path + "/quotes", quote)
    for number in range(850):
        part, body = [("notes", {"text": f"Note {number}"}),
                      ("updates", {"message": f"Update {number} " + "m" * 300}),
                      ("tests", {"function": "Shutter", "result": "pass"}),
                      ("custody", {"holder": "Theo", "place": f"Shelf {number}"})][number % 4]
        desk.send("POST", f"{path}/{part}", body)
    desk.send("POST", path + "/condition-reports", report("handover", "n" * 300))
    for place in range(30):
        desk.send("POST", path + "/condition-reports/explanations",
                  {"zone": f"Zone {place}", "explanation": "e" * 1000})
    status = 201
    while status == 201:
        status, answer = desk.send(
            "POST", path + "/condition-reports", report("intake", "n" * 600))
    print("full:", answer["detail"])


class Polls(threading.Thread):
    """Polls one ticket on a kept connection, and keeps the longest of them."""

    def __init__(self, port, ticket):
        super().__init__(daemon=True)
        self.connection = client.connect(port)
        self.data = client.request("GET", "/v1/status/" + ticket)
        self.worst, self.count = 0.0, 0

    def run(self):
        while True:
            began = time.perf_counter()
            self.connection.sendall(self.data)
            received = b""
            while client.answer_end(received) is None:
                received += self.connection.recv(65536)
            self.worst = max(self.worst, time.perf_counter() - began)
            self.count += 1
            time.sleep(0.0005)


def read(desk, path):
    """Seconds that an answer took, and its bytes; the connection ends with it."""
    with client.connect(desk.port) as connection:
        began = time.perf_counter()
        connection.sendall(client.request(
            "GET", path, desk.token, headers=["Connection: close"]))
        count = 0
        while piece := connection.recv(1 << 20):
            count += len(piece)
    return time.perf_counter() - began, count


def main(binary, folder):
    path = folder + "/long.db"
    token = seed.new_database(binary, path)
    server = Server(binary, path)
    desk = Desk(server.port, token)
    ticket, other = desk.check_in("1000001"), desk.check_in("1000002")
    fill(desk, ticket)
    polls = Polls(server.port, other)
    polls.start()
    worst = 0.0
    paths = [f"/v1/tickets/{ticket}{part}" for part in PARTS] + ["/v1/status/" + ticket]
    print(f"{'answer':>10} {'bytes':>10} {'worst poll':>10}")
    for route in paths + ["(nothing)"]:
        polls.worst, longest, count = 0.0, 0.0, 0
        for _ in range(ROUNDS):
            if route == "(nothing)":
                time.sleep(0.1)
                continue
            seconds, count = read(desk, route)
            longest = max(longest, seconds)
        time.sleep(0.02)
        worst = max(worst, polls.worst)
        print(f"{longest * 1e3:7.1f} ms {count:10,} {polls.worst * 1e3:7.1f} ms  "
              + route.replace(ticket, "…"))
    server.stop()
    print(f"worst poll beside any read: {worst * 1e3:.1f} ms, goal < {GOAL_MILLISECONDS} ms")


if __name__ == "__main__":
    if len(sys.argv) > 2:
        main(sys.argv[1], sys.argv[2])
    else:
        with tempfile.TemporaryDirectory() as made:
            main(sys.argv[1], made)
