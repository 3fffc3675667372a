/// What a person sees who follows the `type` of a problem.
package struct ProblemPage {
    private let path: String
    private let status: Int
    private let title: String
    private let explanation: String

    /// - Parameter explanation: plain text; what stands between backticks is code.
    package init(path: String, status: Int, title: String, explanation: String) {
        self.path = path
        self.status = status
        self.title = title
        self.explanation = explanation
    }

    package var html: [UInt8] {
        var page = HTML(title: title)
        page.line("<h1>\(HTML.escaped(title))</h1>")
        page.line("<p>Status \(status), <code>\(HTML.escaped(path))</code></p>")
        page.line("<p>\(marked)</p>")
        page.line("<p><a href=\"/problems\">Every kind of problem</a></p>")
        return page.finished()
    }

    /// All of them on one page.
    package static func list(_ pages: [ProblemPage]) -> [UInt8] {
        var page = HTML(title: "Problems")
        page.line("<h1>Problems</h1>")
        page.line("<dl>")
        for entry in pages {
            page.line(
                "<dt>\(entry.status) <a href=\"\(HTML.escaped(entry.path))\">"
                    + "\(HTML.escaped(entry.title))</a></dt>")
            page.line("<dd>\(entry.marked)</dd>")
        }
        page.line("</dl>")
        return page.finished()
    }

    /// The explanation, with what stands between backticks as code.
    private var marked: String {
        let parts = explanation.split(separator: "`", omittingEmptySubsequences: false)
        return parts.enumerated().map { index, part in
            let text = HTML.escaped(String(part))
            return index % 2 == 1 ? "<code>\(text)</code>" : text
        }.joined()
    }
}
