internal import Repairs

/// A page in HTML that needs nothing from anywhere: its few rules of style are in it.
package struct HTML {
    package private(set) var text: String

    package static let screen: StaticString = """
        body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 42rem;
          padding: 0 1rem; color: #1c1c1c; background: #fff }
        code, pre { background: #eee; padding: 0 .2em; border-radius: .2em }
        pre { padding: .8em; overflow-x: auto; font-size: .85rem; line-height: 1.4 }
        dt { margin-top: 1rem }
        @media (prefers-color-scheme: dark) {
          body { color: #eee; background: #1c1c1c }
          code, pre { background: #333 }
          a { color: #9cf }
        }

        """

    /// - Parameters:
    ///   - title: plain text.
    ///   - style: CSS that ends with a line end.
    package init(
        title: String, language: StaticString = "en", style: StaticString = HTML.screen
    ) {
        text = """
            <!DOCTYPE html>
            <html lang="\(language)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(HTML.escaped(title))</title>
            <style>
            \(style)\
            </style>
            </head>
            <body>

            """
    }

    /// Markup as it is, a line of its own; whatever in it came from outside must be escaped.
    package mutating func line(_ markup: String) { text += markup + "\n" }

    /// The whole page.
    package func finished() -> [UInt8] { Array((text + "</body>\n</html>\n").utf8) }

    /// Plain text as HTML has it, in content and in quoted attributes; what it would do to the text
    /// after it is left out.
    package static func escaped(_ plain: String) -> String {
        var bytes: [UInt8] = []
        for byte in PlainText.shown(plain).utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            case UInt8(ascii: "'"): bytes += "&#39;".utf8
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
