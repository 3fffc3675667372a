/// Choosing a language by `Accept-Language` with the look-up of RFC 4647 section 3.4.
extension Request {
    /// - Parameter offered: tags in lower case; the first is the default.
    /// - Returns: an index in `offered`; 0 where nothing fits or nothing is asked for.
    package func preferredLanguage(of offered: [StaticString]) -> Int {
        guard headerRange("Accept-Language") != nil else { return 0 }
        let ranges = languageRanges()
        let bytes = head.span
        for range in ranges where range.quality > 0 {
            if bytes.equals("*", at: range.tag) {
                if let index = unnamed(offered, in: ranges) { return index }
            } else if let index = lookUp(range.tag, offered, ranges) {
                return index
            }
        }
        return 0
    }

    private struct LanguageRange {
        var tag: Range<Int>
        var quality: Int
    }

    /// The best first; of two alike, as they were written.
    private func languageRanges() -> [LanguageRange] {
        let bytes = head.span
        var ranges: [LanguageRange] = []
        for value in headerRanges("Accept-Language") {
            var list = ListMembers(value)
            while ranges.count < Limits.preferencesMax, let member = list.next(in: bytes) {
                if let range = languageRange(bytes, member) { ranges.append(range) }
            }
        }
        return ranges.enumerated()
            .sorted { ($1.element.quality, $0.offset) < ($0.element.quality, $1.offset) }
            .map(\.element)
    }

    private func languageRange(_ bytes: Span<UInt8>, _ member: Range<Int>) -> LanguageRange? {
        let end = Parameters.start(in: bytes, member)
        var range = LanguageRange(
            tag: bytes.trimmed(member.lowerBound..<end), quality: Quality.full)
        var parameters = Parameters(end..<member.upperBound)
        while let parameter = parameters.next(in: bytes) {
            guard bytes.equalsIgnoringCase("q", at: parameter.name),
                let quality = Quality.read(bytes, parameter.value)
            else { return nil }
            range.quality = quality
        }
        return range
    }

    /// The range, then shorter and shorter: `de-CH-1996`, `de-CH`, `de`.
    private func lookUp(
        _ tag: Range<Int>, _ offered: [StaticString], _ ranges: [LanguageRange]
    ) -> Int? {
        let bytes = head.span
        var end = tag.upperBound
        while end > tag.lowerBound {
            for index in offered.indices
            where bytes.equalsIgnoringCase(offered[index], at: tag.lowerBound..<end) {
                return isRefused(offered[index], in: ranges) ? nil : index
            }
            guard
                let hyphen = (tag.lowerBound..<end).last(where: {
                    head[$0] == UInt8(ascii: "-")
                })
            else { return nil }
            end = hyphen
            // A single letter or digit goes with what followed it.
            if end - 2 > tag.lowerBound, bytes[end - 2] == UInt8(ascii: "-") { end -= 2 }
        }
        return nil
    }

    private func isRefused(_ offered: StaticString, in ranges: [LanguageRange]) -> Bool {
        let bytes = head.span
        for range in ranges
        where range.quality == 0 && bytes.equalsIgnoringCase(offered, at: range.tag) {
            return true
        }
        return false
    }

    /// `*` stands for every language that no other range names (RFC 9110 section 12.5.4).
    private func unnamed(_ offered: [StaticString], in ranges: [LanguageRange]) -> Int? {
        let bytes = head.span
        next: for index in offered.indices {
            for range in ranges where bytes.equalsIgnoringCase(offered[index], at: range.tag) {
                continue next
            }
            return index
        }
        return nil
    }
}
