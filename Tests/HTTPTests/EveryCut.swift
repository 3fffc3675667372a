import HTTP
import Testing

/// Plays bytes as one piece; it is an issue when cutting them anywhere makes a difference.
///
/// Short ones are cut at every boundary and at all of them; long ones near both ends.
func conversation(
    _ bytes: [UInt8], bodyBytesMax: Int = Limits.jsonBodyBytesMax,
    sourceLocation: SourceLocation = #_sourceLocation
) -> Conversation {
    let whole = Conversation(bytes, bodyBytesMax: bodyBytesMax)
    let isShort = bytes.count <= 1000
    let cuts =
        isShort
        ? Array(bytes.indices) : Array(0..<4) + Array(max(4, bytes.count - 24)..<bytes.count)
    for cut in cuts where Conversation(bytes, cutAt: [cut], bodyBytesMax: bodyBytesMax) != whole {
        Issue.record("cut at \(cut) it is another", sourceLocation: sourceLocation)
    }
    let inAll = Conversation(bytes, cutAt: cuts, bodyBytesMax: bodyBytesMax)
    #expect(inAll == whole, "cut everywhere it is another", sourceLocation: sourceLocation)
    return whole
}

func conversation(
    _ text: String, bodyBytesMax: Int = Limits.jsonBodyBytesMax,
    sourceLocation: SourceLocation = #_sourceLocation
) -> Conversation {
    conversation(
        [UInt8](text.utf8), bodyBytesMax: bodyBytesMax, sourceLocation: sourceLocation)
}

/// Why a request is refused; nil where it is taken or not complete.
func refusal(
    of text: String, sourceLocation: SourceLocation = #_sourceLocation
) -> Refusal? {
    conversation(text, sourceLocation: sourceLocation).refusal
}

/// The one request of a text, which has to be taken.
func request(
    _ text: String, sourceLocation: SourceLocation = #_sourceLocation
) throws -> Conversation.Exchange {
    let played = conversation(text, sourceLocation: sourceLocation)
    #expect(played.refusal == nil, sourceLocation: sourceLocation)
    #expect(played.exchanges.count == 1, sourceLocation: sourceLocation)
    return try #require(played.exchanges.first, sourceLocation: sourceLocation)
}

/// A GET with the given field lines, each without its CRLF.
func requestWith(_ fields: String...) -> Request {
    let lines = fields.map { $0 + "\r\n" }.joined()
    return parsed("GET / HTTP/1.1\r\nHost: a\r\n" + lines + "\r\n")
}

/// The request that a whole head makes; it is an issue where it is refused.
func parsed(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> Request {
    let bytes = [UInt8](text.utf8)
    var parser = RequestParser()
    var request = Request()
    guard case .complete = parser.parse(bytes.span, into: &request) else {
        Issue.record("refused: \(text)", sourceLocation: sourceLocation)
        return Request()
    }
    return request
}

extension Conversation.Exchange {
    var pathText: String { text(path) }
    var queryText: String { text(query) }
    var bodyText: String { String(decoding: body, as: UTF8.self) }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: head[range], as: UTF8.self)
    }
}
