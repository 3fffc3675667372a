"""Check-ins by the server and, row for row the same, by the C program of checkin.c."""
import os
import sqlite3
import subprocess

import client
import seed
from programs import SERVER_CORES, Server, wrk

HERE = os.path.dirname(os.path.abspath(__file__))
MARK = 7000001
OWN_IDS = {("customers", "id"), ("equipment", "id"), ("tickets", "id")}
ORDER = ["customers", "searchWords", "equipment", "tickets", "symptoms", "events", "eventValues",
         "conditionReports", "promises", "notifications"]


class CheckIns:
    def __init__(self, binary, folder):
        self.binary, self.folder = binary, folder
        self.body = self.path("checkin.json")
        self.template = self.path("checkin.rows")
        with open(self.body, "w") as file:
            file.write(seed.check_in_body(MARK))
        for source, target, flags in (("checkin.c", "checkin", ["-lsqlite3"]),
                                      ("syncs.c", "syncs.so", ["-shared", "-fPIC", "-ldl"])):
            subprocess.run(["cc", "-O2", "-Wall", "-o", self.path(target),
                            os.path.join(HERE, source), *flags], check=True)
        self.write_template()

    def path(self, name):
        return os.path.join(self.folder, name)

    def write_template(self):
        """One check-in by the server; its rows are what the C program inserts."""
        path = self.path("sample.db")
        token = seed.new_database(self.binary, path)
        server = Server(self.binary, path)
        head, body = client.exchange(server.port, client.request(
            "POST", "/v1/tickets", token, open(self.body).read()))
        client.expect(head, body, 201)
        server.stop()
        database = sqlite3.connect(path)
        tables = [name for (name,) in database.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")]
        left_out = {"tokens", "migrations", "schemaMigrations", "ledger", "searchProgress"}
        found = [name for name in tables if name not in left_out and
                 database.execute(f"SELECT count(*) FROM {name}").fetchone()[0]]
        lines, count, size = [], 0, 0
        for table in sorted(found, key=lambda name: (name not in ORDER, ORDER.index(name)
                                                     if name in ORDER else 0)):
            columns = [(row[1], row[2], row[5]) for row in
                       database.execute(f"PRAGMA table_info({table})")]
            marks = ", ".join("?" * len(columns))
            for values in database.execute(f"SELECT * FROM {table}"):
                lines.append(f"T INSERT INTO {table} VALUES ({marks})".encode())
                lines += [self.value(table, column, value)
                          for column, value in zip(columns, values)]
                count += 1
                size += sum(len(v) if isinstance(v, (str, bytes)) else 4 for v in values)
        database.close()
        with open(self.template, "wb") as file:
            file.write(b"\n".join(lines) + b"\n")
        print(f"one check-in writes {count} rows, {size:,} bytes: {', '.join(found)}")

    @staticmethod
    def value(table, column, value):
        name, kind, primary = column
        if value is None:
            return b"N"
        if (table, name) in OWN_IDS or name.endswith("Id") or (table == "searchWords"
                                                               and name == "id"):
            return b"K"
        if kind == "INTEGER" and primary and name == "id" and table == "events":
            return b"N"  # the next row number
        if (table, name) == ("tickets", "code"):
            return b"R"
        if isinstance(value, int):
            return b"I %d" % value
        if isinstance(value, bytes):
            return b"B %d" % len(value)
        return b"S %d\n" % len(value.encode()) + value.encode()

    def run_server(self, name, seconds):
        path = self.path(name + ".db")
        token = seed.new_database(self.binary, path)
        server = Server(self.binary, path, {
            "LD_PRELOAD": self.path("syncs.so"), "SYNCS": self.path("syncs")})
        result = wrk(server, os.path.join(HERE, "checkin.lua"), seconds,
                     {"FETTLE_BODY": self.body, "FETTLE_TOKEN": token})
        server.stop()
        self.remove(path)
        with open(self.path("syncs")) as file:
            result["syncs"] = int(file.read()) / result["requests"]
        return result

    def run_c(self, name, seconds, batch):
        path = self.path(name + ".db")
        seed.new_database(self.binary, path)
        text = subprocess.run(
            ["taskset", "-c", SERVER_CORES, self.path("checkin"), path, self.template,
             str(seconds), str(batch)], check=True, capture_output=True, text=True).stdout
        count, took, p50, p99 = map(float, text.split())
        self.remove(path)
        return {"rate": count / took, "p50": p50, "p99": p99}

    @staticmethod
    def remove(path):
        for suffix in ("", "-wal", "-shm", ".lock"):
            if os.path.exists(path + suffix):
                os.remove(path + suffix)
