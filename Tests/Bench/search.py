"""How long a search takes among many customers and tickets: search.py BINARY FOLDER [TICKETS]."""
import json
import os
import random
import subprocess
import sys
import time
import urllib.parse

import client
import seed
from programs import Server, cpu_seconds

FIRST = ("Ming Ana José Lee Zoë Maria Anna Thomas Peter Jan Otto Nina Paul Laura Marie Luis Ivan "
         "Sara Emma Noah Mia Leon Lena Finn Ida Karl Olga Hugo Rosa Emil").split()
LAST = ("Tan Ito Berg Müller Schmidt Rossi Byrne Novak Silva Costa Weber Wagner Becker Hoffmann "
        "Koch Richter Klein Wolf Neumann Schwarz Braun Krüger Lange Werner Krause Lehmann Maier "
        "Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller").split()
KANJI = "山田太郎佐藤鈴木高橋伊渡辺中村小林加吉松本井上花子一美次恵三優"
MODELS = [("Leica", "M9-P"), ("Leica", "Q2"), ("Leica", "SL2-S"), ("Nikon", "D850"),
          ("Nikon", "Z 9"), ("Nikon", "AF-S NIKKOR 70-200mm f/2.8E"), ("Canon", "EOS R5"),
          ("Canon", "EF 24-105mm f/4L"), ("Sony", "α7 IV"), ("Fujifilm", "X-T5"),
          ("Hasselblad", "X2D 100C"), ("Zeiss", "Batis 2/25")]
WORDS = ("white spots on every frame shutter sticks mirror up error 20 zoom ring loose focus hunts "
         "dead pixels battery drains fast lens stuck sand inside fungus viewfinder black display "
         "cracked card slot hot shoe dent strap lug aperture oil curtain torn sensor dust flash "
         "does not fire after fall water salt noise").split()


def body(number, due, dice):
    first, last = dice.choice(FIRST), dice.choice(LAST)
    name = f"{first} {last}"
    if number % 20 == 0:
        name = "".join(dice.sample(KANJI, 4))
    brand, model = dice.choice(MODELS)
    country = dice.choice(["+65", "+49", "+39", "+1418"])
    return {"customer": {"name": name, "phone": f"{country}{dice.randrange(10**7, 10**8)}",
                         "email": f"c{number}@{last.lower()}.example".encode("ascii", "ignore").decode()},
            "equipment": {"category": "camera", "brand": brand, "model": model,
                          "serialNumber": f"{number + 3000000}"},
            "symptoms": [{"description": " ".join(dice.sample(WORDS, 7))}],
            "conditionReport": {"zones": [{"zone": "LCD", "condition": "ok"}],
                                "functions": [{"function": "Powers on", "result": "pass"}],
                                "accessories": [], "agreedBy": name}, "diagnosisBy": due}


def main(binary, folder, count):
    os.makedirs(folder, exist_ok=True)
    path = os.path.join(folder, "search.db")
    token = seed.new_database(binary, path)
    server = Server(binary, path)
    dice = random.Random(7)
    due = time.strftime("%Y-%m-%dT17:00:00Z", time.gmtime(time.time() + 4 * 86400))
    bodies, ids = [], {}
    began, cpu = time.time(), cpu_seconds(server.pids)

    def requests():
        for number in range(count):
            made = body(number, due, dice)
            bodies.append(made)
            yield client.request("POST", "/v1/tickets", token, json.dumps(made))

    def taken(index, head, answer):
        client.expect(head, answer, 201)
        ids[index] = client.ticket_id(answer)

    client.many(server.port, requests(), taken)
    spent = cpu_seconds(server.pids) - cpu
    print(f"{count} check-ins in {time.time() - began:.0f} s, {spent / count * 1e6:.0f} us each")
    time.sleep(10)
    server.stop()
    server = Server(binary, path)
    queries = []
    for number in dice.sample(range(count), 40):
        made = bodies[number]
        name, phone = made["customer"]["name"], made["customer"]["phone"]
        unit = made["equipment"]
        queries += [
            ("name", name), ("first name", name.split()[0]), ("two letters", name[:2]),
            ("last digits", phone[-8:]), ("at home", "0" + phone[3:]), ("e-mail", made["customer"]["email"]),
            ("ticket ID", ids[number]), ("its beginning", ids[number][:9]),
            ("serial number", unit["serialNumber"]), ("brand", unit["brand"]),
            ("brand and model", unit["brand"] + " " + unit["model"]),
            ("model", unit["model"]), ("name and brand", name.split()[-1] + " " + unit["brand"]),
            ("symptom", made["symptoms"][0]["description"].split()[0]),
            ("two of a symptom", " ".join(made["symptoms"][0]["description"].split()[:2])),
            ("nobody", "Qwertz Nobody")]
    dice.shuffle(queries)
    times = {}
    with client.connect(server.port) as connection:
        for kind, text in queries:
            for place in ("customers", "tickets"):
                data = client.request(
                    "GET", f"/v1/{place}?q=" + urllib.parse.quote(text), token)
                start = time.perf_counter()
                connection.sendall(data)
                received = b""
                while client.answer_end(received) is None:
                    received += connection.recv(1 << 20)
                times.setdefault((place, kind), []).append(time.perf_counter() - start)
                client.expect(*received.split(b"\r\n\r\n", 1), 200)
    for (place, kind), taken_times in sorted(times.items()):
        taken_times.sort()
        print(f"{place:10} {kind:18} median {taken_times[len(taken_times) // 2] * 1e3:6.2f} ms, "
              f"worst {taken_times[-1] * 1e3:6.2f} ms")
    for place in ("customers", "tickets"):
        every = sorted(one for (where, _), some in times.items() if where == place for one in some)
        print(f"{place:10} p50 {every[len(every) // 2] * 1e3:.2f} ms, "
              f"p95 {every[int(len(every) * 0.95)] * 1e3:.2f} ms of {len(every)} searches")
    server.stop()
    size = os.path.getsize(path)
    print(f"{size / count:.0f} bytes for each ticket")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 100_000)
