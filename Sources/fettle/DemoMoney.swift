/// Amounts as a person reads them.
enum DemoMoney {
    /// - Parameter cents: minor units of EUR, 0 or more.
    static func text(_ cents: Int64) -> String {
        "\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100) EUR"
    }
}
