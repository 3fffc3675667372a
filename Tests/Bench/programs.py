"""The programs that the benchmark starts and watches: the server, nginx, wrk."""
import functools
import os
import re
import socket
import subprocess
import time

CORES = sorted(os.sched_getaffinity(0))
HALF = max(1, len(CORES) // 2)
SERVER_CORES = ",".join(map(str, CORES[:HALF]))
LOAD_CORES = ",".join(map(str, CORES[HALF:] or CORES))
LOAD_THREADS = max(1, len(CORES) - HALF)


# Options of `serve` that the bench needs; a build that doesn't know one yet does without it.
WANTED = {"--connections-per-address": "20000"}


@functools.cache
def known_options(binary):
    """Those of them that a build names in its help."""
    text = subprocess.run([binary, "serve", "--help"], capture_output=True, text=True,
                          check=True).stdout
    return [word for name, value in WANTED.items() if name + " " in text
            for word in (name, value)]


def cpu_seconds(pids):
    """User and system time that the processes have used so far."""
    ticks = 0
    for pid in pids:
        with open(f"/proc/{pid}/stat") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def resident_bytes(pid):
    with open(f"/proc/{pid}/status") as file:
        return int(re.search(r"VmRSS:\s+(\d+)", file.read()).group(1)) * 1024


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """`fettle serve`, pinned to half of the cores."""

    def __init__(self, binary, database, environment=None, options=()):
        # exec'd by taskset and by env, so that the process is the server itself.
        command = ["taskset", "-c", SERVER_CORES, "env"]
        command += [f"{name}={value}" for name, value in (environment or {}).items()]
        command += [binary, "serve", "--database", database, "--listen", "127.0.0.1:0",
                    "--threads", str(HALF), *known_options(binary), *options]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        if not line.startswith("listening on http://"):
            raise SystemExit("bench: the server did not start: " + line)
        self.url = line.split()[-1]
        self.port = int(self.url.rsplit(":", 1)[1])
        self.pids = [self.process.pid]

    def stop(self):
        self.process.terminate()
        if self.process.wait(timeout=30) != 0:
            raise SystemExit("bench: the server did not end well")


class Nginx:
    """nginx with one fixed answer, `return 200`, pinned like the server."""

    def __init__(self, folder, body, extra_header_bytes):
        port = free_port()
        padding = "x" * max(1, extra_header_bytes)
        body = body.replace("\\", "").replace("'", "").replace("$", "S")
        configuration = f"""
            worker_processes {HALF};
            daemon off;
            pid {folder}/nginx.pid;
            error_log {folder}/nginx.log;
            events {{ worker_connections 1024; }}
            http {{
                access_log off;
                server_tokens off;
                keepalive_requests 1000000000;
                tcp_nodelay on;
                default_type application/json;
                server {{
                    listen 127.0.0.1:{port};
                    location / {{ add_header X-P {padding} always; return 200 '{body}'; }}
                }}
            }}"""
        path = os.path.join(folder, "nginx.conf")
        with open(path, "w") as file:
            file.write(configuration)
        self.process = subprocess.Popen(
            ["taskset", "-c", SERVER_CORES, "/usr/sbin/nginx", "-p", folder, "-c", path])
        self.url, self.port = f"http://127.0.0.1:{port}", port
        self.wait()

    def wait(self):
        """Until it answers; at most ten seconds."""
        for _ in range(1000):
            try:
                return socket.create_connection(("127.0.0.1", self.port)).close()
            except ConnectionRefusedError:
                time.sleep(0.01)
        raise SystemExit("bench: nginx did not start")

    @property
    def pids(self):
        children = f"/proc/{self.process.pid}/task/{self.process.pid}/children"
        with open(children) as file:
            return [int(word) for word in file.read().split()]

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=30)


def wrk(server, script, seconds, environment, connections=64):
    """One run: a second, p50 and p99 in milliseconds, CPU microseconds a request, failures."""
    before = cpu_seconds(server.pids)
    text = subprocess.run(
        ["taskset", "-c", LOAD_CORES, "wrk", "-t", str(LOAD_THREADS), "-c", str(connections),
         "-d", f"{seconds}s", "--timeout", "10s", "-s", script, server.url],
        env={**os.environ, **environment}, capture_output=True, text=True, check=True).stdout
    used = cpu_seconds(server.pids) - before
    result = re.search(r"RESULT (\d+) (\d+) (\d+) (\d+) (\d+) (\d+)", text)
    requests, duration, p50, p99, refused, failed = map(int, result.groups())
    return {
        "rate": requests / duration * 1e6, "p50": p50 / 1000, "p99": p99 / 1000,
        "cpu": used / requests * 1e6, "refused": refused, "failed": failed,
        "requests": requests,
    }
