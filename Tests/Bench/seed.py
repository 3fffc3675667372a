"""A database of many tickets with their history, made by the server itself over HTTP."""
import json
import multiprocessing
import os
import subprocess
import time

import client
from programs import LOAD_THREADS, Server

ROLES = ["admin", "manager", "frontDesk", "technician"]


def new_database(binary, path):
    """Migrates an empty database and gives it a token."""
    subprocess.run([binary, "migrate", "up", "--database", path], check=True,
                   stdout=subprocess.DEVNULL)
    command = [binary, "token", "create", "--database", path, "--name", "bench"]
    for role in ROLES:
        command += ["--role", role]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def check_in_body(mark):
    """What a desk sends: an example of the README's, with fresh names by the mark."""
    due = time.strftime("%Y-%m-%dT17:00:00Z", time.gmtime(time.time() + 4 * 86400))
    return json.dumps({
        "customer": {"name": f"Ming Tan{mark}", "phone": f"+65 {mark}",
                     "email": f"ming{mark}@example.com", "preferredChannel": "email",
                     "language": "en"},
        "equipment": {"category": "camera", "brand": "Leica", "model": "M9-P",
                      "serialNumber": f"{mark}", "purchasedOn": "2012-03-01"},
        "symptoms": [{"description": "White spots at f/11 on every frame"}],
        "conditionReport": {
            "zones": [{"zone": "Top plate", "condition": "scratched",
                       "note": "3 mm, left of the hot shoe"},
                      {"zone": "LCD", "condition": "ok"}],
            "functions": [{"function": "Powers on", "result": "pass"}],
            "accessories": [{"name": "Battery", "quantity": 1}, {"name": "Strap", "quantity": 1}],
            "agreedBy": "Ming Tan"},
        "diagnosisBy": due}, separators=(",", ":"))


def fill(port, token, marks, path):
    """Checks in, moves to diagnosing, tells the customer, notes; writes the ticket IDs."""
    ids = {}

    def taken(index, head, body):
        client.expect(head, body, 201)
        ids[index] = client.ticket_id(body)

    client.many(port, (client.request("POST", "/v1/tickets", token, check_in_body(mark))
                       for mark in marks), taken)

    def history():
        for ticket in ids.values():
            yield client.request("POST", f"/v1/tickets/{ticket}/transitions", token,
                                 '{"to":"diagnosing"}')

    def facts():
        for ticket in ids.values():
            yield client.request("POST", f"/v1/tickets/{ticket}/updates", token,
                                 '{"message":"It is on the bench; more by Wednesday."}')
            yield client.request("POST", f"/v1/tickets/{ticket}/notes", token,
                                 '{"text":"Oil on the shutter, sensor clean."}')

    def done(_, head, body):
        if not head.startswith(b"HTTP/1.1 2"):
            raise SystemExit(f"bench: {head!r} {body!r}")

    client.many(port, history(), done)
    client.many(port, facts(), done)
    with open(path, "w") as file:
        file.writelines(f"{ticket}\n" for ticket in ids.values())


def database(binary, folder, tickets):
    """The path of the database and of the list of its ticket IDs."""
    path, listed = os.path.join(folder, "status.db"), os.path.join(folder, "tickets")
    token = new_database(binary, path)
    server = Server(binary, path)
    began = time.time()
    parts = []
    for part in range(LOAD_THREADS):
        marks = range(1_000_000 + part, 1_000_000 + tickets, LOAD_THREADS)
        process = multiprocessing.Process(
            target=fill, args=(server.port, token, marks, f"{listed}.{part}"))
        process.start()
        parts.append(process)
    for process in parts:
        process.join()
        if process.exitcode != 0:
            raise SystemExit("bench: seeding failed")
    server.stop()
    with open(listed, "w") as file:
        for part in range(LOAD_THREADS):
            file.write(open(f"{listed}.{part}").read())
    print(f"seeded {tickets:,} tickets, 4 events each, over HTTP in {time.time() - began:.0f} s")
    return path, listed


def write_tags(port, tickets, path):
    """Each ticket's ID with the ETag of its status."""
    ids = open(tickets).read().split()
    lines = [""] * len(ids)

    def taken(index, head, body):
        client.expect(head, body, 200)
        tag = next(line for line in head.decode().split("\r\n") if line.lower().startswith("etag:"))
        lines[index] = f"{ids[index]} {tag.split(':', 1)[1].strip()}\n"

    client.many(port, (client.request("GET", "/v1/status/" + ticket) for ticket in ids), taken)
    with open(path, "w") as file:
        file.writelines(lines)
