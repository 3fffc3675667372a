/// A member in one call: nil is written as null. `dynamic` is for names that are data.
extension JSONWriter {
    package mutating func member(_ name: StaticString, _ value: String?) {
        self.name(name)
        if let value { string(value) } else { null() }
    }

    package mutating func member(_ name: StaticString, _ value: Int64?) {
        self.name(name)
        if let value { integer(value) } else { null() }
    }

    package mutating func member(_ name: StaticString, _ value: Int?) {
        self.name(name)
        if let value { integer(value) } else { null() }
    }

    package mutating func member(_ name: StaticString, _ value: Bool?) {
        self.name(name)
        if let value { bool(value) } else { null() }
    }

    package mutating func member(_ name: StaticString, _ value: JSONValue) {
        self.name(name)
        self.value(value)
    }

    /// A member whose value is JSON already.
    package mutating func member(_ name: StaticString, raw json: [UInt8]) {
        self.name(name)
        raw(json)
    }

    package mutating func member(null name: StaticString) {
        self.name(name)
        null()
    }

    package mutating func member(
        _ name: StaticString, object body: (inout JSONWriter) -> Void
    ) {
        self.name(name)
        object(body)
    }

    package mutating func member(
        _ name: StaticString, array body: (inout JSONWriter) -> Void
    ) {
        self.name(name)
        array(body)
    }

    package mutating func member(dynamic name: String, _ value: String?) {
        self.name(dynamic: name)
        if let value { string(value) } else { null() }
    }

    package mutating func member(dynamic name: String, _ value: Int64?) {
        self.name(dynamic: name)
        if let value { integer(value) } else { null() }
    }

    package mutating func member(dynamic name: String, _ value: Bool?) {
        self.name(dynamic: name)
        if let value { bool(value) } else { null() }
    }

    package mutating func member(dynamic name: String, _ value: JSONValue) {
        self.name(dynamic: name)
        self.value(value)
    }

    package mutating func member(
        dynamic name: String, object body: (inout JSONWriter) -> Void
    ) {
        self.name(dynamic: name)
        object(body)
    }

    package mutating func member(
        dynamic name: String, array body: (inout JSONWriter) -> Void
    ) {
        self.name(dynamic: name)
        array(body)
    }
}
