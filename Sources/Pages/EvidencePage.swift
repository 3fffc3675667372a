/// How a stranger checks a ticket's history: the rules, and a program that is run by our tests as
/// it stands here.
package enum EvidencePage {
    package static let html: [UInt8] = {
        var page = HTML(title: "Evidence")
        page.line("<h1>Evidence</h1>")
        for paragraph in introduction { page.line("<p>\(paragraph)</p>") }
        section("The canonical form", canonicalForm, on: &page)
        section("The chain", chain, on: &page)
        section("Personal values", personalValues, on: &page)
        section("The seal", seal, on: &page)
        page.line("<h2>With sha256sum</h2>")
        page.line("<p>One event, by hand; it prints the event's <code>hash</code>:</p>")
        page.line("<pre id=\"shell\">\(HTML.escaped(shell))</pre>")
        page.line("<h2>With Python</h2>")
        page.line(
            "<p>The whole of it, from a file that holds the answer of <code>timeline/proof</code>."
                + " It uses nothing but Python's standard library.</p>")
        page.line("<pre id=\"python\">\(HTML.escaped(python))</pre>")
        section("What it proves, and what it doesn't", limits, on: &page)
        return page.finished()
    }()

    private static func section(_ title: String, _ paragraphs: [String], on page: inout HTML) {
        page.line("<h2>\(title)</h2>")
        for paragraph in paragraphs { page.line("<p>\(paragraph)</p>") }
    }

    private static let introduction = [
        """
        Everything that happens to a ticket is an event, and the events of a ticket form a chain: \
        each is hashed together with the hash before it. Whoever has the chain can check that no \
        event was altered, removed, put in or moved, without trusting this server and without \
        asking it again.
        """,
        """
        The centre's staff read the chain at \
        <code>GET /v1/tickets/{ticketId}/timeline/proof</code> and can hand it on as it is, a JSON \
        object: <code>algorithm</code>, <code>rule</code>, and <code>events</code>, each with \
        <code>number</code>, <code>previousHash</code>, <code>canonical</code>, <code>hash</code> \
        and <code>values</code>.
        """,
    ]

    private static let canonicalForm = [
        """
        <code>canonical</code> is the event itself, as a text: JSON in the form of RFC 8785. There \
        is no white space between its parts; the members of each object stand in the order of \
        their names (by UTF-16 code units); numbers are written as ECMAScript writes them; texts \
        are UTF-8, with only <code>"</code>, <code>\\</code> and control characters escaped. So \
        there is one way to write an event, and one hash of it.
        """,
        """
        Its members are <code>at</code> (when, RFC 3339 in UTC), <code>by</code> (who), \
        <code>data</code> (what), <code>number</code> (1, 2, 3 and so on), <code>ticketId</code> \
        and <code>type</code>.
        """,
    ]

    private static let chain = [
        """
        <code>hash</code> is SHA-256 over the 32 bytes of <code>previousHash</code> followed by \
        the \
        UTF-8 bytes of <code>canonical</code>, written in lower-case hex. \
        <code>previousHash</code> \
        of the first event is 32 zero bytes; of every other it is the <code>hash</code> of the \
        event before.
        """,
        """
        The bytes of <code>previousHash</code> are what its 64 hex digits stand for, not the \
        digits \
        themselves. The bytes of <code>canonical</code> are those of the text once JSON's own \
        escapes around it are undone, as every JSON parser does.
        """,
    ]

    private static let personalValues = [
        """
        Names, addresses, numbers and messages don't stand in the chain. In their place stands a \
        commitment: SHA-256 over a random salt followed by the UTF-8 bytes of the value's own \
        canonical JSON (a text with its quotation marks), in lower-case hex.
        """,
        """
        <code>values</code> beside an event opens them: <code>path</code> is a JSON Pointer \
        (RFC 6901) into <code>canonical</code>, <code>salt</code> is in hex, <code>value</code> is \
        what was committed to. Where a person's data was erased, an entry has <code>erased</code> \
        instead of salt and value: the commitment stays, so the chain still verifies, and nobody \
        can tell from it what was there.
        """,
    ]

    private static let seal = [
        """
        The <code>seal</code> on a receipt or a condition report is the <code>hash</code> of the \
        event that froze the report. Keep it: as long as it is among the hashes of a proof that \
        checks, everything up to that event is as it was when the seal was printed. The hash \
        printed below the seals, of the whole history, is that of the last event there was by then.
        """
    ]

    private static let limits = [
        """
        A chain that checks has not been changed since its last hash became known to somebody \
        else: to you, with a receipt, or with an earlier proof. Compare that hash; events may have \
        been added after it, but none before it can be another. A chain of which nobody kept a \
        hash \
        could have been written anew as a whole.
        """,
        """
        It says who recorded what and when by the server's clock. It doesn't say that what was \
        recorded is true.
        """,
    ]

    /// For the event that is saved as two files.
    private static let shell = #"""
        # previous: the 64 hex digits of previousHash; canonical.json: the text of canonical
        { env printf "$(printf '%s' "$previous" | sed 's/../\\x&/g')"
          printf '%s' "$(cat canonical.json)"; } | sha256sum

        """#

    /// Ends with status 0 and prints the last hash where everything holds.
    private static let python = #"""
        import hashlib, json, sys

        def canonical(value):
            # Enough for these values: texts, and objects and lists of them.
            return json.dumps(
                value, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()

        def at(event, path):
            for name in path.split("/")[1:]:
                name = name.replace("~1", "/").replace("~0", "~")
                event = event[int(name)] if isinstance(event, list) else event[name]
            return event

        proof = json.load(open(sys.argv[1], encoding="utf-8"))
        previous = bytes(32)
        for number, entry in enumerate(proof["events"], 1):
            text = entry["canonical"].encode()
            if entry["previousHash"] != previous.hex():
                sys.exit(f"event {number}: it doesn't follow the one before it")
            previous = hashlib.sha256(previous + text).digest()
            if entry["hash"] != previous.hex():
                sys.exit(f"event {number}: its hash is not that of its text")
            event = json.loads(text)
            if event["number"] != number or event["ticketId"] != json.loads(
                    proof["events"][0]["canonical"])["ticketId"]:
                sys.exit(f"event {number}: it is of another place or ticket")
            for value in entry["values"]:
                if value.get("erased"):
                    continue
                salted = bytes.fromhex(value["salt"]) + canonical(value["value"])
                if hashlib.sha256(salted).hexdigest() != at(event, value["path"]):
                    sys.exit(f"event {number}: {value['path']} is not what was committed to")
        print(len(proof["events"]), "events, the last is", previous.hex())

        """#
}
