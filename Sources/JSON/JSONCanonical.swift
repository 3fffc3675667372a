extension JSONValue {
    /// The one way to write this value (RFC 8785, JSON Canonicalization Scheme): members by their
    /// names' UTF-16 code units, numbers as ECMAScript writes Doubles, no space.
    ///
    /// Values that are equal as JSON have the same bytes, however they were sent. The RFC refuses
    /// infinite numbers; here they are `1e999`, so that a body that input checking refuses can be
    /// compared too.
    package func canonical() -> [UInt8] {
        var json = JSONWriter()
        json.canonical(self)
        return json.bytes
    }
}

extension JSONWriter {
    fileprivate mutating func canonical(_ value: JSONValue) {
        switch value {
        case .integer(let integer) where integer.magnitude > 1 << 53: number(Double(integer))
        case .null, .bool, .integer, .number, .string: self.value(value)
        case .array(let items):
            array { json in
                for item in items { json.canonical(item) }
            }
        case .object(let members):
            object { json in
                let sorted = members.indices.sorted {
                    isBefore(members[$0].name.utf8.span, members[$1].name.utf8.span)
                }
                for index in sorted {
                    json.name(dynamic: members[index].name)
                    json.canonical(members[index].value)
                }
            }
        }
    }
}

extension JSONNode {
    /// The same as its value's.
    package func canonical() -> [UInt8] {
        var json = JSONWriter()
        json.canonical(self)
        return json.bytes
    }
}

extension JSONWriter {
    fileprivate mutating func canonical(_ node: JSONNode) {
        let tape = node.tape
        switch tape.kind(of: node.index) {
        case .string: string(utf8: tape.utf8(of: node.index).span)
        case .null, .true, .false, .integer, .number: canonical(node.value)
        case .array:
            array { json in
                for item in node.items ?? [] { json.canonical(item) }
            }
        case .object:
            var names: [Int] = []
            var name = node.index &+ 1
            for _ in 0..<tape.count(of: node.index) {
                names.append(name)
                name = tape.next(after: name &+ 1)
            }
            names.sort { isBefore(tape.utf8(of: $0).span, tape.utf8(of: $1).span) }
            object { json in
                for name in names {
                    json.name(utf8: tape.utf8(of: name).span)
                    json.canonical(JSONNode(tape, name &+ 1))
                }
            }
        }
    }
}

/// Orders names by their UTF-16 code units (RFC 8785 section 3.2.3), compared in UTF-8.
///
/// Both encodings order alike but where one name has a scalar past U+FFFF, whose surrogates (D800
/// to DFFF) stand before U+E000 to U+FFFF, while its bytes (from F0) stand after theirs (EE and
/// EF).
private func isBefore(_ left: Span<UInt8>, _ right: Span<UInt8>) -> Bool {
    for index in 0..<min(left.count, right.count) where left[index] != right[index] {
        return rank(left[index]) < rank(right[index])
    }
    return left.count < right.count
}

private func rank(_ byte: UInt8) -> UInt8 { byte & 0xFE == 0xEE ? byte | 0x10 : byte }
