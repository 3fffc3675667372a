/// Paying in coins that don't go down to the smallest unit.
enum CashRounding {
    static let doc =
        "What cash differs from the exact amount, as the setting `cashRounding` allows: the "
        + "amount minus what counts."

    /// What an amount in cash differs from the exact one; zero if it differs by more than coins
    /// make it, for then it is a part, or too much.
    ///
    /// - Parameter step: the smallest amount that cash can pay.
    static func rounding(of amount: Int64, to exact: Int64, step: Int64) -> Int64 {
        guard exact > 0, (amount - exact).magnitude < step.magnitude else { return 0 }
        return amount - exact
    }
}

extension MemberKind where Self == IntegerKind {
    /// Minor units, more or less than none.
    static var rounding: IntegerKind {
        IntegerKind(range: Schema.safeIntegers, isMoney: true)
    }
}
