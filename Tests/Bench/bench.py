"""make bench: Fettle against nginx and against C on the same machine, in one run, as one table.

    bench.py BINARY FOLDER [TICKETS] [SECONDS] [--before BINARY]

FOLDER must be on a real disk; it is emptied first. All traffic stays on 127.0.0.1. With --before
that build is measured too, in turns with this one.
"""
import argparse
import os
import resource
import shutil
import statistics
import sys
import time

import checkins
import client
import pairs
import repairs
import seed
from programs import HALF, LOAD_CORES, LOAD_THREADS, SERVER_CORES, WANTED, Nginx, Server
from programs import resident_bytes, wrk

HERE = os.path.dirname(os.path.abspath(__file__))
ROUNDS = 3
IDLE_CONNECTIONS = 10_000
rows = []


def row(what, value, reference, ratio, goal, met):
    verdict = "" if not goal else "met" if met else "NOT MET"
    rows.append((what, value, reference, ratio, goal, verdict))


def median(runs, key):
    return statistics.median(run[key] for run in runs)


def sound(run, name):
    if run["refused"] or run["failed"]:
        raise SystemExit(f"bench: {name}: {run['refused']} refused, {run['failed']} failed")


def status_polls(binary, folder, database, tickets, seconds):
    """Random polls of every ticket, the server and nginx in turns."""
    server = Server(binary, database)
    head, body = client.exchange(server.port, client.request(
        "GET", "/v1/status/" + open(tickets).readline().split()[0]))
    client.expect(head, body, 200)
    nginx = Nginx(folder, body, 1)
    plain_head, _ = client.exchange(nginx.port, client.request("GET", "/"))
    nginx.stop()
    nginx = Nginx(folder, body, 1 + len(head) - len(plain_head))
    fixed_head, fixed_body = client.exchange(nginx.port, client.request("GET", "/"))
    size = (len(head) + len(body), len(fixed_head) + len(fixed_body))

    tags = tickets + ".tags"
    seed.write_tags(server.port, tickets, tags)
    script = os.path.join(HERE, "status.lua")
    polls, matches, fixed = [], [], []
    cold = wrk(server, script, 2, {"FETTLE_TICKETS": tickets})
    warm_up(server, script, tickets)
    for _ in range(ROUNDS):
        fixed.append(wrk(nginx, script, seconds, {"FETTLE_TICKETS": tickets}))
        polls.append(wrk(server, script, seconds, {"FETTLE_TICKETS": tickets}))
        matches.append(wrk(server, script, seconds, {"FETTLE_TICKETS": tags}))
    for run in polls + matches + fixed:
        sound(run, "status")
    server.stop()
    nginx.stop()

    ours, theirs = median(polls, "rate"), median(fixed, "rate")
    row(f"status poll, 64 connections, {size[0]} bytes (nginx {size[1]})", f"{ours:,.0f} /s",
        f"nginx {theirs:,.0f} /s", f"{ours / theirs:.2f}", ">= 0.9", ours >= 0.9 * theirs)
    cpu, cpu_theirs = median(polls, "cpu"), median(fixed, "cpu")
    row("  CPU per request", f"{cpu:.1f} us", f"nginx {cpu_theirs:.1f} us",
        f"{cpu / cpu_theirs:.2f}", "<= 1.1", cpu <= 1.1 * cpu_theirs)
    not_modified = median(matches, "rate")
    row("  304 on a match", f"{not_modified:,.0f} /s", f"200 {ours:,.0f} /s",
        f"{not_modified / ours:.2f}", ">= 1 (0.97)", not_modified >= 0.97 * ours)
    row("  just started, nothing kept", f"{cold['rate']:,.0f} /s, {cold['cpu']:.1f} us", "", "",
        "", True)
    row("  p50 / p99", f"{median(polls, 'p50'):.2f} / {median(polls, 'p99'):.2f} ms",
        f"nginx {median(fixed, 'p50'):.2f} / {median(fixed, 'p99'):.2f} ms", "", "", True)


def warm_up(server, script, tickets):
    """Polls until it gets no faster: then every loop has answered nearly every ticket once."""
    rate = 0
    for _ in range(10):
        now = wrk(server, script, 5, {"FETTLE_TICKETS": tickets})["rate"]
        if now < 1.05 * rate:
            return
        rate = now


def check_ins(binary, folder, seconds):
    """Check-ins from an empty database, the server and the C program in turns."""
    bench = checkins.CheckIns(binary, folder)
    ours, single, grouped = [], [], []
    for turn in range(ROUNDS):
        single.append(bench.run_c(f"c-{turn}", seconds, 1))
        ours.append(bench.run_server(f"server-{turn}", seconds))
        grouped.append(bench.run_c(f"c64-{turn}", seconds, 64))
    for run in ours:
        sound(run, "check-in")
    rate, c_rate = median(ours, "rate"), median(single, "rate")
    row("check-in, 64 connections", f"{rate:,.0f} /s", f"C, a commit each {c_rate:,.0f} /s",
        f"{rate / c_rate:.2f}", ">= 2", rate >= 2 * c_rate)
    c_grouped = median(grouped, "rate")
    row("  for comparison", "", f"C, 64 a commit {c_grouped:,.0f} /s", f"{c_grouped / c_rate:.2f}",
        "", True)
    p99 = median(ours, "p99")
    row("  p50 / p99", f"{median(ours, 'p50'):.1f} / {p99:.1f} ms",
        f"C {median(single, 'p50'):.2f} / {median(single, 'p99'):.2f} ms", "", "p99 < 50 ms",
        p99 < 50)
    row("  CPU per check-in", f"{median(ours, 'cpu'):.0f} us", "", "", "", True)
    syncs = median(ours, "syncs")
    row("  fsyncs per check-in", f"{syncs:.3f}", "", "", "<= 0.1", syncs <= 0.1)


def whole_repairs(binary, folder, seconds):
    """64 desks working through repairs, a commit for many and a commit for each in turns."""
    runs = {512: [], 1: []}
    for turn in range(ROUNDS):
        for batch, results in runs.items():
            path = os.path.join(folder, f"repairs-{batch}-{turn}.db")
            token = seed.new_database(binary, path)
            server = Server(binary, path, options=["--batch-max", str(batch)])
            results.append(repairs.run(server, token, 64, seconds))
            server.stop()
            checkins.CheckIns.remove(path)
    ours, single = median(runs[512], "rate"), median(runs[1], "rate")
    row("whole repairs, 64 desks: requests", f"{ours:,.0f} /s", f"a commit each {single:,.0f} /s",
        f"{ours / single:.2f}", ">= 2", ours >= 2 * single)
    row("  repairs from check-in to closed, 18 requests", f"{median(runs[512], 'repairs'):,.0f} /s",
        f"a commit each {median(runs[1], 'repairs'):,.0f} /s", "", "", True)


def idle(binary, folder):
    """One desk alone: transitions, and reading a ticket with 100 events."""
    path = os.path.join(folder, "idle.db")
    token = seed.new_database(binary, path)
    server = Server(binary, path)
    alone = repairs.run(server, token, 1, 4)["transition"]
    row("transition, one desk, p50", f"{alone:.2f} ms", "", "", "< 2 ms", alone < 2)
    long, short = (repairs.read_ticket(server.port, token, events) for events in (100, 3))
    row("reading a ticket of 100 events, p50", f"{long:.2f} ms", f"of 3 {short:.2f} ms",
        f"{long / short:.2f}", "", True)
    server.stop()


def memory(binary, database, tickets):
    """Resident memory that idle keep-alive connections cost."""
    limit = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (limit, limit))
    server = Server(binary, database)
    poll = client.request("GET", "/v1/status/" + open(tickets).readline().split()[0])
    for _ in range(200):
        client.exchange(server.port, poll)
    before = resident_bytes(server.pids[0])
    connections = []
    for _ in range(IDLE_CONNECTIONS):
        connection = client.connect(server.port)
        connection.sendall(poll)
        if not connection.recv(65536).startswith(b"HTTP/1.1 200"):
            raise SystemExit("bench: a connection was refused")
        connections.append(connection)
    each = (resident_bytes(server.pids[0]) - before) / IDLE_CONNECTIONS
    for connection in connections:
        connection.close()
    server.stop()
    row(f"memory per idle connection, {IDLE_CONNECTIONS:,} of them", f"{each:,.0f} bytes", "", "",
        "<= 4096", each <= 4096)


def start(binary, database, tickets):
    """From starting the process to the end of its first answer."""
    poll = client.request("GET", "/v1/status/" + open(tickets).readline().split()[0])
    times = []
    for _ in range(7):
        began = time.perf_counter()
        server = Server(binary, database)
        head, body = client.exchange(server.port, poll)
        times.append((time.perf_counter() - began) * 1000)
        client.expect(head, body, 200)
        server.stop()
    middle = statistics.median(times)
    row("start to first answer", f"{middle:.1f} ms", "", "", "< 30 ms", middle < 30)


def before_and_after(new, before, tickets, seconds):
    """The rows that every request pays for, with the build before beside this one."""
    def compare(what, measure):
        for each in pairs.compare(what, measure, new, before):
            row(*each)

    benches = {build: checkins.CheckIns(build.binary, build.folder) for build in (new, before)}
    compare("check-in, before and after", lambda build: checked(
        benches[build].run_server("pair", seconds), "check-in"))

    def desks(count, keys):
        def measure(build):
            path = os.path.join(build.folder, "pair.db")
            token = seed.new_database(build.binary, path)
            server = Server(build.binary, path)
            run = repairs.run(server, token, count, seconds)
            server.stop()
            checkins.CheckIns.remove(path)
            return {key: run[name] for key, name in keys.items()}
        return measure

    compare("whole repairs, before and after", desks(64, {"rate": "rate", "cpu": "cpu"}))
    compare("transition, one desk, before and after", desks(1, {"took": "transition"}))
    compare_polls(compare, (new, before), tickets, seconds)


def compare_polls(compare, builds, tickets, seconds):
    script = os.path.join(HERE, "status.lua")
    servers, files = {}, {}
    for build in builds:
        database, listed = seed.database(build.binary, build.folder, tickets)
        servers[build] = Server(build.binary, database)
        seed.write_tags(servers[build].port, listed, listed + ".tags")
        files[build] = listed
        warm_up(servers[build], script, listed)

    def measure(suffix):
        return lambda build: checked(wrk(
            servers[build], script, seconds, {"FETTLE_TICKETS": files[build] + suffix}), "status")

    compare("status poll, before and after", measure(""))
    compare("304 on a match, before and after", measure(".tags"))
    for server in servers.values():
        server.stop()


def checked(run, name):
    sound(run, name)
    return run


def print_table(tickets, has_before):
    print(f"\nServer on cores {SERVER_CORES} ({HALF} loops), wrk on {LOAD_CORES} "
          f"({LOAD_THREADS} threads); {tickets:,} tickets; medians of {ROUNDS} runs in turns"
          + (f", before and after of {pairs.PAIRS} pairs" if has_before else "") + ".\n")
    titles = ("what", "Fettle", "against", "ratio", "goal", "")
    table = [titles, tuple("---" for _ in titles)] + rows
    widths = [max(len(line[i]) for line in table) for i in range(len(titles))]
    for line in table:
        print("| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths)) + " |")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary", type=os.path.abspath)
    parser.add_argument("folder", type=os.path.abspath)
    parser.add_argument("tickets", type=int, nargs="?", default=100_000)
    parser.add_argument("seconds", type=int, nargs="?", default=8)
    parser.add_argument("--before", type=os.path.abspath, metavar="BINARY")
    given = parser.parse_args()
    binary, folder, tickets, seconds = given.binary, given.folder, given.tickets, given.seconds
    # Room for every answer in every loop.
    WANTED["--status-cache-mib"] = str(max(64, HALF * tickets * 4 // 1024))
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    check_ins(binary, folder, seconds)
    whole_repairs(binary, folder, seconds)
    idle(binary, folder)
    database, listed = seed.database(binary, folder, tickets)
    status_polls(binary, folder, database, listed, seconds)
    memory(binary, database, listed)
    start(binary, database, listed)
    if given.before:
        new, before = (pairs.Build(each, os.path.join(folder, name)) for each, name in
                       ((binary, "new"), (given.before, "before")))
        for build in (new, before):
            os.makedirs(build.folder)
        before_and_after(new, before, tickets, seconds)
    print_table(tickets, given.before)
    sys.exit(1 if any(line[5] == "NOT MET" for line in rows) else 0)


main()
