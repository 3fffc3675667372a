#!/usr/bin/env python3
"""Makes database.sql: what a build keeps of imported records, the demo and a few open tickets.

Usage: database.py BINARY > database.sql, with FETTLE_DATA. Its answers are then recorded by
FETTLE_RECORD=1 swift test --filter StoredDatabaseTests, with the same build.
"""
import csv
import datetime
import json
import os
import sqlite3
import subprocess
import sys
import tempfile
import urllib.request

DATA = os.environ.get("FETTLE_DATA", "../shared/data") + "/ords/"
# So many of each kind of record that every story of the demo is told.
CAMERAS = {"Fixed": 11, "End of life": 6, "Repairable": 10, "Unknown": 5}


def take(name, into, isWanted):
    with open(DATA + name, newline="") as file:
        rows = list(csv.reader(file))
    with open(into, "w", newline="") as file:
        status = rows[0].index("repair_status")
        csv.writer(file).writerows(
            rows[:1] + [row for i, row in enumerate(rows[1:]) if isWanted(i, row[status])])


def enough(_, status):
    CAMERAS[status] = CAMERAS.get(status, 0) - 1
    return CAMERAS[status] >= 0


def later(days):
    moment = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=days)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


class Desk:
    def __init__(self, url, token):
        self.url, self.token = url, token

    def post(self, path, **body):
        request = urllib.request.Request(
            self.url + path, json.dumps(body).encode(), method="POST",
            headers={"Authorization": "Bearer " + self.token, "Content-Type": "application/json"})
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)

    def ticket(self, number, **more):
        body = {
            "customer": {"name": f"Ana {number}", "email": f"ana{number}@example.com"},
            "equipment": {"category": "camera", "brand": "Leica", "model": "M9-P",
                          "serialNumber": f"401{number}"},
            "symptoms": [{"description": "White spots at f/11"}, {"description": "No flash"}],
            "conditionReport": {
                "zones": [{"zone": "Top plate", "condition": "scratched", "note": "3 mm"}],
                "functions": [{"function": "Powers on", "result": "pass"}],
                "accessories": [{"name": "Battery", "quantity": 2}], "agreedBy": "Ana"},
            "diagnosisBy": later(3)} | more
        answer = self.post("/v1/tickets", **{k: v for k, v in body.items() if v is not None})
        return "/v1/tickets/" + answer["ticketId"]

    def openTickets(self):
        self.ticket(1)
        self.ticket(2, arrived=False, conditionReport=None, diagnosisBy=None)
        held = self.ticket(3)
        self.post(held + "/holds", reason="The lathe is broken", message="We wait for a tool.")
        self.post(held + "/notes", text="Smells of rum")
        self.post(held + "/updates", message="It is on the bench.")
        self.post(held + "/custody", holder="Workshop", place="Shelf 4")
        lent = self.ticket(4)
        loaner = self.post("/v1/loaners", brand="Leica", model="Q3", serialNumber="L1",
                           condition="Good")
        self.post(lent + "/loans", loanerId=loaner["id"], conditionOut="Good",
                  dueBackOn=later(5)[:10])
        self.post(lent + "/incidents", kind="loss", description="Not in the box",
                  accessory="Battery")
        quoted = self.ticket(5)
        self.post(quoted + "/transitions", to="diagnosing", note="Mine")
        self.post(quoted + "/findings", symptomId=1, description="Dust on the sensor",
                  reproduced=True)
        line = {"kind": "labour", "description": "Clean the sensor", "quantity": 1,
                "unitPrice": 10000, "taxBasisPoints": 1900}
        self.post(quoted + "/quotes", problem="Dust on the sensor", work="Clean it",
                  currency="EUR", validUntil=later(6), repairBy=later(9),
                  options=[{"id": "a", "title": "Cleaning", "lines": [line]}])
        self.post(quoted + "/quotes/1/send")
        self.post(quoted + "/promises", kind="diagnosis", dueAt=later(4), reason="A holiday")


def main(binary):
    with tempfile.TemporaryDirectory() as folder:
        database = folder + "/fettle.db"

        def fettle(*words, **environment):
            return subprocess.run(
                [binary, *words], check=True, capture_output=True, text=True,
                env=os.environ | environment).stdout.strip()

        os.mkdir(folder + "/ords")
        take("cameras.csv", folder + "/ords/cameras.csv", enough)
        take("RepairCafeWales_202507.csv", folder + "/wales.csv", lambda i, _: i % 800 == 7)
        at = ("--database", database)
        fettle("migrate", "up", *at)
        roles = ("admin", "manager", "frontDesk", "technician")
        token = fettle(
            "token", "create", *at, "--name", "Tess", *sum((("--role", r) for r in roles), ()))
        fettle("import", "ords", *at, folder + "/wales.csv")
        server = subprocess.Popen(
            [binary, "serve", *at, "--listen", "127.0.0.1:0"], stdout=subprocess.PIPE, text=True)
        url = server.stdout.readline().split()[-1]
        fettle("demo", "--url", url, FETTLE_TOKEN=token, FETTLE_DATA=folder)
        Desk(url, token).openTickets()
        server.terminate()
        server.wait()
        connection = sqlite3.connect(database)
        # Answers kept for repeats are most of the bytes, and a day later they are gone.
        connection.execute("DELETE FROM idempotency WHERE rowid % 100 > 0")
        connection.commit()
        print("-- " + later(1 / 24))
        for line in connection.iterdump():
            print(line)


main(os.path.abspath(sys.argv[1]))
