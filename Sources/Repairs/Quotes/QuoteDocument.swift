internal import Bytes
package import JSON

/// All that the customer sees of a quote, in canonical form (RFC 8785): what its digest is of.
extension Quote {
    /// The members in the order of their names.
    package func writeDocument(of ticket: TicketID, to json: inout JSONWriter) {
        json.member("currency", currency)
        json.member("number", number)
        json.member(
            "options",
            array: { json in
                for option in options { json.object { option.writeDocument(to: &$0) } }
            })
        if let pricesIncludeTax { json.member("pricesIncludeTax", pricesIncludeTax) }
        json.member("problem", problem)
        json.member("repairBy", repairBy.text)
        json.member("ticketId", ticket.text)
        json.member("validUntil", validUntil.text)
        json.member("work", work)
    }

    /// The document's SHA-256 in lower-case hex.
    func computedDigest(of ticket: TicketID) -> String {
        let document = document(of: ticket)
        assert(
            (try? JSONParser.parse(document))?.canonical() == document,
            "the document's members stand in the order of their names")
        return Hex.lower(SHA256.hash(document))
    }

    func document(of ticket: TicketID) -> [UInt8] {
        var json = JSONWriter(reserving: 2048)
        json.object { writeDocument(of: ticket, to: &$0) }
        return json.bytes
    }
}

extension QuoteOption {
    /// The option's members in the order of their names.
    package func writeDocument(to json: inout JSONWriter) {
        json.member("id", id)
        json.member(
            "lines",
            array: { json in for line in lines { json.object { line.writeDocument(to: &$0) } } })
        json.member("net", sums.net)
        json.member("tax", sums.tax)
        json.member("title", title)
        json.member("total", sums.total)
    }
}

extension QuoteLine {
    fileprivate func writeDocument(to json: inout JSONWriter) {
        json.member("description", description)
        json.member("kind", kind.rawValue)
        json.member("net", sums.net)
        json.member("partNumber", partNumber)
        json.member("quantity", quantity)
        json.member("reason", reason)
        json.member("tax", sums.tax)
        tax.write(to: &json)
        json.member("total", sums.total)
        json.member("unitPrice", unitPrice)
    }
}
