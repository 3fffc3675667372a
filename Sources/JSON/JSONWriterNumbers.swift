extension JSONWriter {
    package mutating func integer(_ value: Int) { integer(Int64(value)) }

    /// A number that is no integer, as ECMAScript writes it.
    ///
    /// JSON has no infinity: it is written as a number beyond a Double (`1e999`), which reads back
    /// as infinite. Not-a-number, which no text parses to, becomes null.
    package mutating func number(_ value: Double) {
        if let integer = Int64(exactly: value), integer.magnitude < 1 << 53 {
            self.integer(integer)
        } else if value.isFinite {
            raw(ECMAScriptNumber.text(value))
        } else if value.isNaN {
            null()
        } else {
            word(value < 0 ? "-1e999" : "1e999")
        }
    }
}
