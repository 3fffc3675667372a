/// Choosing a media type by `Accept` (RFC 9110 section 12.5.1).
extension Request {
    /// - Parameter offered: lower-case types without parameters, the server's favourite first.
    /// - Returns: an index in `offered`, or nil: 406. Without an `Accept` it is the first. A member
    ///   that is malformed counts as absent.
    package func preferredMediaType(of offered: [StaticString]) -> Int? {
        guard headerRange("Accept") != nil else { return offered.isEmpty ? nil : 0 }
        let ranges = mediaRanges()
        guard !ranges.isEmpty else { return offered.isEmpty ? nil : 0 }
        var best: (index: Int, quality: Int)?
        for index in offered.indices {
            let quality = quality(of: offered[index], in: ranges)
            if quality > best?.quality ?? 0 { best = (index, quality) }
        }
        return best?.index
    }

    private struct MediaRange {
        var type: Range<Int>
        var subtype: Range<Int>
        var quality: Int
    }

    private func mediaRanges() -> [MediaRange] {
        let bytes = head.span
        var ranges: [MediaRange] = []
        for value in headerRanges("Accept") {
            var list = ListMembers(value)
            while ranges.count < Limits.preferencesMax, let member = list.next(in: bytes) {
                if let range = mediaRange(bytes, member) { ranges.append(range) }
            }
        }
        return ranges
    }

    private func mediaRange(_ bytes: Span<UInt8>, _ member: Range<Int>) -> MediaRange? {
        let end = Parameters.start(in: bytes, member)
        let essence = bytes.trimmed(member.lowerBound..<end)
        guard let slash = bytes.firstIndex(of: UInt8(ascii: "/"), in: essence),
            slash > essence.lowerBound, slash + 1 < essence.upperBound
        else { return nil }
        var range = MediaRange(
            type: essence.lowerBound..<slash, subtype: slash + 1..<essence.upperBound,
            quality: Quality.full)
        var parameters = Parameters(end..<member.upperBound)
        while let parameter = parameters.next(in: bytes) {
            if bytes.equalsIgnoringCase("q", at: parameter.name) {
                guard let quality = Quality.read(bytes, parameter.value) else { return nil }
                range.quality = quality
            } else if !bytes.equalsIgnoringCase("charset", at: parameter.name)
                || !isUTF8(parameter.value)
            {
                // What is offered has no parameters but its encoding.
                return nil
            }
        }
        return range
    }

    func isUTF8(_ range: Range<Int>) -> Bool {
        guard let name = unquoted(range) else { return false }
        return name.span.equalsIgnoringCase("utf-8", at: 0..<name.count)
    }

    /// That of the most specific range; of two alike, the better.
    private func quality(of offered: StaticString, in ranges: [MediaRange]) -> Int {
        let bytes = head.span
        let name = unsafe Span(_unsafeStart: offered.utf8Start, count: offered.utf8CodeUnitCount)
        guard let slash = name.firstIndex(of: UInt8(ascii: "/"), in: name.indices) else {
            return 0
        }
        var best = (specificity: 0, quality: 0)
        for range in ranges {
            let anyType = bytes.equals("*", at: range.type)
            let anySubtype = bytes.equals("*", at: range.subtype)
            guard anySubtype || bytes.matches(range.subtype, name, slash + 1..<name.count),
                anyType && anySubtype || bytes.matches(range.type, name, 0..<slash)
            else { continue }
            let specificity = anyType ? 1 : anySubtype ? 2 : 3
            if (specificity, range.quality) > best { best = (specificity, range.quality) }
        }
        return best.quality
    }
}
