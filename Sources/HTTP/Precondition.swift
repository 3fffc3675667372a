/// What `If-Match` or `If-None-Match` says of an entity tag (RFC 9110 section 13.1).
package enum Precondition: Equatable, Sendable {
    /// The field is not there.
    case absent
    /// It is not a list of entity tags: 400.
    case malformed
    /// `*`, or one of the tags.
    case matches
    case differs
}

extension Request {
    /// Compared weakly: `W/"1"` matches `"1"`.
    ///
    /// - Parameter tag: the present one with its quotes; nil where there is nothing yet.
    package func ifNoneMatch(_ tag: String?) -> Precondition {
        let bytes = [UInt8]((tag ?? "").utf8)
        return compare("If-None-Match", bytes.span, 0..<bytes.count, .weak)
    }

    /// Compared strongly: a weak tag on either side never matches.
    ///
    /// - Parameter tag: the present one with its quotes; nil where there is nothing yet.
    package func ifMatch(_ tag: String?) -> Precondition {
        let bytes = [UInt8]((tag ?? "").utf8)
        return compare("If-Match", bytes.span, 0..<bytes.count, .strong)
    }

    /// `ifMatch` for something whose tags say its version, and after a hyphen what of it was
    /// asked for or changes with time alone: `"v7"`, `"v7-expired"`.
    ///
    /// - Parameter tag: that of the version alone, with its quotes; nil where there is none.
    package func ifMatch(version tag: String?) -> Precondition {
        let bytes = [UInt8]((tag ?? "").utf8)
        return compare("If-Match", bytes.span, 0..<bytes.count, .version)
    }

    /// `ifNoneMatch` with the `ETag` of a kept answer, without allocation.
    package func ifNoneMatch(_ prepared: borrowing PreparedResponse) -> Precondition {
        prepared.withBytes { bytes in
            compare("If-None-Match", bytes, prepared.etagRange, .weak)
        }
    }

    /// - Parameter tag: empty where there is nothing yet, which `*` does not match.
    private func compare(
        _ name: StaticString, _ other: Span<UInt8>, _ tag: Range<Int>, _ way: EntityTags.Comparison
    ) -> Precondition {
        let bytes = head.span
        var result = Precondition.absent
        var hasStar = false
        for field in fields where bytes.equalsIgnoringCase(name, at: field.name) {
            // A star stands alone.
            guard !hasStar else { return .malformed }
            if bytes.equals("*", at: field.value) {
                guard result == .absent else { return .malformed }
                hasStar = true
                result = tag.isEmpty ? .differs : .matches
                continue
            }
            var tags = EntityTags(field.value)
            while let known = tags.next(in: bytes) {
                if known.matches(bytes, other, tag, way) {
                    result = .matches
                } else if result == .absent {
                    result = .differs
                }
            }
            guard tags.isWellFormed, result != .absent else { return .malformed }
        }
        return result
    }
}
