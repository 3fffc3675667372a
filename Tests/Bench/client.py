"""A client of many keep-alive connections, one request at a time on each: seeds and samples."""
import json
import selectors
import socket


def connect(port):
    connection = socket.create_connection(("127.0.0.1", port))
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return connection


def request(method, path, token=None, body=None, headers=()):
    lines = [f"{method} {path} HTTP/1.1", "Host: 127.0.0.1", *headers]
    if token:
        lines.append(f"Authorization: Bearer {token}")
    if body is not None:
        lines += ["Content-Type: application/json", f"Content-Length: {len(body.encode())}"]
    return ("\r\n".join(lines) + "\r\n\r\n" + (body or "")).encode()


def answer_end(received):
    """Where the first answer in the bytes ends; None while it is not whole."""
    head = received.find(b"\r\n\r\n")
    if head < 0:
        return None
    at = received.lower().find(b"\r\ncontent-length:", 0, head)
    length = 0 if at < 0 else int(received[at + 17:received.find(b"\r\n", at + 2)])
    return head + 4 + length if len(received) >= head + 4 + length else None


def exchange(port, data):
    """One request on a connection of its own: the answer's head and body as text."""
    with connect(port) as connection:
        connection.sendall(data)
        received = b""
        while answer_end(received) is None:
            received += connection.recv(65536)
    head, body = received.split(b"\r\n\r\n", 1)
    return head.decode(), body.decode()


def many(port, requests, taken, connections=64):
    """Sends every request of the iterator; `taken(index, head, body)` gets each answer."""
    selector = selectors.DefaultSelector()
    source = enumerate(requests)

    def send_next(connection, state):
        index, data = next(source, (None, None))
        if data is None:
            selector.unregister(connection)
            connection.close()
            return
        state["index"], state["received"] = index, b""
        connection.sendall(data)

    for _ in range(connections):
        connection = connect(port)
        state = {}
        selector.register(connection, selectors.EVENT_READ, state)
        send_next(connection, state)
    while selector.get_map():
        for key, _ in selector.select():
            state = key.data
            state["received"] += key.fileobj.recv(65536)
            end = answer_end(state["received"])
            if end is not None:
                head, body = state["received"].split(b"\r\n\r\n", 1)
                taken(state["index"], head, body)
                send_next(key.fileobj, state)


def expect(head, body, status):
    if not head.startswith(f"HTTP/1.1 {status}".encode() if isinstance(head, bytes)
                           else f"HTTP/1.1 {status}"):
        raise SystemExit(f"bench: expected {status}: {head!r} {body!r}")


def ticket_id(body):
    return json.loads(body)["ticketId"]
