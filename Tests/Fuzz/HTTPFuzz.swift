// Built by `make fuzz` as one module with Sources/HTTP and HTTPTests/Conversation.swift.

/// Feeds arbitrary bytes to the parser and to all that reads a request.
///
/// However the bytes are cut, the verdict must be the same; nothing may trap.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
    let whole = Conversation(bytes, bodyBytesMax: 64)
    var seed = UInt64(count) &+ 0x9E37_79B9_7F4A_7C15
    for byte in bytes.prefix(16) { seed = (seed ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let cuts = bytes.indices.filter { _ in
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return seed >> 61 == 0
    }
    // Byte by byte only where it is quick.
    let everywhere = bytes.count > 2048 ? [] : Array(bytes.indices)
    guard Conversation(bytes, cutAt: cuts, bodyBytesMax: 64) == whole,
        Conversation(bytes, cutAt: everywhere, bodyBytesMax: 64) == whole
    else { fatalError("cut at \(cuts), the verdict is another one") }
    for exchange in whole.exchanges { exercise(exchange) }
    return 0
}

private let routes: Router = {
    do {
        return try Router([
            .init(.get, "/"), .init(.get, "/v1/status/{ticketId}"),
            .init(.post, "/v1/{a}/b/{c}"), .init(.get, "/v1/{a}/{b}/c"),
        ])
    } catch { fatalError("\(error)") }
}()

private func makePrepared() -> PreparedResponse {
    var response = Response(status: 200)
    response.headers = [("ETag", "\"1\""), ("Content-Type", "text/plain")]
    response.body = [UInt8]("body".utf8)
    return PreparedResponse(response)
}

/// Reads every field that is read anywhere, and answers.
private func exercise(_ exchange: Conversation.Exchange) {
    let request = exchange.request
    let names: [StaticString] = ["Host", "Last-Event-ID", "x"]
    for name in names { _ = request.combinedHeader(name) }
    _ = request.preferredMediaType(of: ["application/json", "text/csv"])
    _ = request.preferredLanguage(of: ["en", "de", "ja"])
    _ = request.contentType()
    _ = request.ifMatch("\"1\"")
    _ = request.idempotencyKey()
    _ = request.bearerToken()
    _ = request.preferredWaitSeconds()
    _ = request.client(peer: .unknown, trusting: [.unknown])
    _ = try? request.queryItems()
    if case .matched(_, let captures) = routes.match(request) {
        for index in 0..<captures.count where request.segment(captures[index]).isEmpty {
            fatalError("an empty segment was captured")
        }
    }
    var output = ResponseOutput()
    let prepared = makePrepared()
    if request.ifNoneMatch(prepared) == .matches {
        output.appendNotModified(prepared, for: request.terms)
    } else {
        output.append(prepared, for: request.terms)
    }
    guard output.closes == !request.keepsAlive else { fatalError("the connection's end is lost") }
}

extension Conversation.Exchange {
    fileprivate var request: Request {
        var request = Request()
        request.method = method
        request.head = head
        request.path = path
        request.query = query
        request.isVersion10 = isVersion10
        request.keepsAlive = keepsAlive
        request.fields = stride(from: 0, to: fields.count, by: 2).map {
            Request.Field(name: fields[$0], value: fields[$0 + 1])
        }
        return request
    }
}
