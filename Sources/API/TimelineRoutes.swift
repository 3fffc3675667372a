internal import Bytes
internal import HTTP
internal import JSON
internal import Repairs

enum TimelineSchemas {
    static let event = Schema.object(
        "TimelineEvent",
        [
            .required("number", .integer(1...1_000_000)),
            .required("at", .instant),
            .required("by", .line()),
            .required("type", .word(EventType.self)),
            .required("data", .anything),
            .required("hash", .line(), "SHA-256, lower-case hex."),
        ])

    static let proof = Schema.object(
        "TimelineProof",
        [
            .required("algorithm", .word(["SHA-256"])),
            .required("rule", .paragraphs()),
            .required(
                "events",
                .array(
                    of: .object(
                        "ProofEvent",
                        [
                            .required("number", .integer(1...1_000_000)),
                            .required("previousHash", .line()),
                            .required("canonical", .paragraphs(1...2_000_000)),
                            .required("hash", .line()),
                            .required("values", .array(of: .anything, count: 0...1000)),
                        ]), count: 0...1_000_000)),
        ])
}

enum TimelineRoutes {
    static let list = ReadOperation.list(
        "Lists what happened to a ticket", of: TimelineSchemas.event
    ) { call, transaction throws(RepairError) in
        let ticket = try Tickets.read(try call.ticketId(), in: transaction)
        let events = try Timeline.page(
            of: ticket, after: call.page.afterId, limit: call.page.limit + 1, in: transaction)
        return call.list(events, of: ticket, key: { [$0.number] }) { event, json in
            json.object { json in
                json.member("number", event.number)
                json.member("at", event.at.text)
                json.member("by", event.by)
                json.member("type", event.type.rawValue)
                json.member("data", event.data)
                json.member("hash", Hex.lower(event.hash))
            }
        }
    }

    static let proof = StreamOperation(
        "Proves that a ticket's timeline is whole", TimelineSchemas.proof
    ) { call, transaction throws(RepairError) in
        let ticket = try Tickets.read(try call.ticketId(), in: transaction)
        let reading = try ProofReading(of: ticket, in: transaction)
        return (HandlerResult.ok([], version: ticket.version), ProofWriter(reading))
    }
}

/// Writes the proof of a chain.
struct ProofWriter: PieceWriter {
    private var reading: ProofReading
    private var previous = String(repeating: "0", count: 64)
    private var isBegun = false

    init(_ reading: ProofReading) { self.reading = reading }

    mutating func write(
        to bytes: inout [UInt8], in transaction: Transaction
    ) throws(RepairError) -> Bool {
        bytes.reserveCapacity(Pieces.bytesBest + Pieces.bytesBest / 8)
        if !isBegun { bytes += ProofWriter.head }
        while bytes.count < Pieces.bytesBest {
            guard let event = try reading.next(in: transaction) else {
                bytes += "]}".utf8
                return false
            }
            if isBegun { bytes.append(UInt8(ascii: ",")) }
            isBegun = true
            bytes += json(event)
            previous = Hex.lower(event.hash)
        }
        return true
    }

    /// All that stands before the first event.
    private static let head: ArraySlice<UInt8> = {
        var json = JSONWriter()
        json.object { json in
            json.member("algorithm", "SHA-256")
            json.name("rule")
            json.string(rule)
            json.member("events", array: { _ in })
        }
        return json.bytes.dropLast(2)
    }()

    private static let rule: StaticString = """
        hash = SHA-256(previousHash as 32 bytes, then canonical as UTF-8); canonical is RFC 8785 \
        JSON. The first previousHash is all zero, and each next one is the hash before it. \
        Hashes are lower-case hex. A personal value stands in canonical as a commitment: \
        SHA-256(salt as bytes, then the value's RFC 8785 JSON as UTF-8), lower-case hex, at the \
        JSON Pointer that values names as path; an erased one keeps its commitment.
        """

    private func json(_ event: StoredEvent) -> [UInt8] {
        var json = JSONWriter(reserving: 512 + 2 * event.canonical.count)
        json.object { json in
            json.member("number", event.number)
            json.member("previousHash", previous)
            json.member("canonical", String(decoding: event.canonical, as: UTF8.self))
            json.member("hash", Hex.lower(event.hash))
            json.member("values", raw: event.personal ?? Array("[]".utf8))
        }
        return json.bytes
    }
}
