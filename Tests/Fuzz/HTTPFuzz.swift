// The request parser under libFuzzer: whatever comes, no trap, and the same verdict however it is
// cut. `make fuzz` compiles this file together with Sources/HTTP.

/// What became of the bytes: where the head and the body ended, or why they were refused.
private struct Verdict: Equatable {
    var head: RequestParser.Progress
    var headBytes: [UInt8] = []
    var body: [UInt8] = []
    var bodyProgress: BodyParser.Progress?
    var refusal: Refusal?
}

private func verdict(of bytes: [UInt8], step: Int) -> Verdict {
    var parser = RequestParser()
    var request = Request()
    var progress = RequestParser.Progress.needsMore
    var seen = 0
    while seen < bytes.count {
        seen = min(bytes.count, seen + step)
        progress = parser.parse(bytes.span.extracting(0..<seen), into: &request)
        if progress != .needsMore { break }
    }
    var verdict = Verdict(head: progress)
    guard case .complete(let head) = progress else { return verdict }
    verdict.headBytes = request.head
    do throws(Refusal) {
        var body = try BodyParser(head.framing, bytesMax: 1000)
        var at = head.byteCount
        repeat {
            let end = min(bytes.count, at + step)
            let now = body.parse(bytes.span.extracting(at..<end), into: &verdict.body)
            if case .complete(let count) = now {
                verdict.bodyProgress = .complete(byteCount: at + count)
                break
            }
            verdict.bodyProgress = now
            at = end
        } while at < bytes.count && verdict.bodyProgress == .needsMore
    } catch {
        verdict.refusal = error
    }
    return verdict
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
    let whole = verdict(of: bytes, step: max(1, bytes.count))
    for step in [1, 3, 7] {
        precondition(verdict(of: bytes, step: step) == whole, "cut by \(step) it is another")
    }
    return 0
}
