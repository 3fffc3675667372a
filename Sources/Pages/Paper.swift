internal import Bytes
internal import Repairs

/// A page that is printed and handed over: on A4 and on the 80 mm roll of a receipt printer, by the
/// width of the paper that is in it. The page's box is asked for its width, not the medium: some
/// browsers answer for a medium with the width of their default paper.
struct Paper {
    private var html: HTML

    private static let style: StaticString = """
        @page { margin: 8mm 4mm }
        * { box-sizing: border-box }
        html { container-type: inline-size }
        body { font: 10.5pt/1.4 system-ui, "Liberation Sans", sans-serif; color: #000;
          background: #fff; margin: 0 auto; padding: 0 8mm; max-width: 190mm }
        h1 { font-size: 1.5em; margin: 0 0 .3em }
        h2 { font-size: 1.1em; margin: 1.2em 0 .3em; border-bottom: .3mm solid #000;
          break-after: avoid }
        p { margin: .3em 0; white-space: pre-line; overflow-wrap: anywhere }
        dl { display: grid; grid-template-columns: max-content 1fr; gap: .1em 1em; margin: .3em 0 }
        dt { font-weight: bold }
        dd { margin: 0; overflow-wrap: anywhere; white-space: pre-line }
        table { border-collapse: collapse; width: 100%; margin: .3em 0 }
        th, td { text-align: left; vertical-align: top; padding: .15em .6em .15em 0;
          border-bottom: .1mm solid #999; overflow-wrap: anywhere; white-space: pre-line;
          min-width: 5.6em }
        th { overflow-wrap: normal }
        tr { break-inside: avoid }
        .barcode { display: block; width: 72mm; max-width: 100%; height: 15mm; fill: #000 }
        .id { font: bold 1.3em monospace; letter-spacing: .05em }
        .seal { font-family: monospace; overflow-wrap: anywhere }
        .sign { margin-top: 14mm; border-top: .3mm solid #000; width: 80mm; max-width: 100%;
          break-before: avoid }
        @media screen { body { padding: 8mm } }
        @container (max-width: 100mm) {
          body { font-size: 8.5pt; padding: 0 }
          dl { display: block }
          .barcode { width: 100% }
          .head { display: none }
          tr, td { display: block; border: 0; padding: 0; min-width: 0 }
          tr { border-bottom: .1mm solid #999; padding: .2em 0 }
          td:first-child { font-weight: bold }
          td[data-head]:not(:empty)::before { content: attr(data-head) ": " }
        }

        """

    init(title: String, ticket: Ticket) {
        html = HTML(title: title + " " + ticket.ticketId.text, style: Paper.style)
        html.line("<h1>\(HTML.escaped(title))</h1>")
        let compact = ticket.ticketId.text.split(separator: "-").joined()
        if let barcode = Code128(compact) { html.line(barcode.svg) }
        html.line("<p class=\"id\">\(HTML.escaped(ticket.ticketId.text))</p>")
    }

    mutating func heading(_ text: String) { html.line("<h2>\(HTML.escaped(text))</h2>") }

    mutating func paragraph(_ text: String) { html.line("<p>\(HTML.escaped(text))</p>") }

    /// Names and values; what has no value is left out.
    mutating func list(_ entries: [(name: String, value: String?)]) {
        let entries = entries.compactMap { entry in entry.value.map { (entry.name, $0) } }
        if entries.isEmpty { return }
        html.line("<dl>")
        for (name, value) in entries {
            html.line("<dt>\(HTML.escaped(name))</dt><dd>\(HTML.escaped(value))</dd>")
        }
        html.line("</dl>")
    }

    /// - Parameter rows: each as long as the head.
    mutating func table(_ head: [String], _ rows: [[String]]) {
        if rows.isEmpty { return paragraph("None.") }
        let cells = head.map { "<th>\(HTML.escaped($0))</th>" }.joined()
        html.line("<table><thead class=\"head\"><tr>\(cells)</tr></thead><tbody>")
        for row in rows {
            let cells = zip(head, row).enumerated().map { index, cell in
                let label = index == 0 ? "" : " data-head=\"\(HTML.escaped(cell.0))\""
                return "<td\(label)>\(HTML.escaped(cell.1))</td>"
            }
            html.line("<tr>\(cells.joined())</tr>")
        }
        html.line("</tbody></table>")
    }

    mutating func seal(_ hash: [UInt8], of what: String) {
        html.line(
            "<p>\(HTML.escaped(what))<br><span class=\"seal\">\(Hex.lower(hash))</span></p>")
    }

    /// A line to sign on.
    mutating func signature(_ who: String) {
        html.line("<p class=\"sign\">\(HTML.escaped(who))</p>")
    }

    func finished() -> [UInt8] { html.finished() }

    /// `2026-11-25 17:00 UTC`
    static func time(_ instant: Instant) -> String { Wording.date(instant) }
}
