internal import JSON
internal import Repairs

enum PaymentRoutes {
    static let list = FactRoutes<Payment>.list("Lists what was paid")
    static let add = FactRoutes<Payment>.add("Records a payment").refusing(.moreThanOwed)
}

/// What is to be paid on a ticket, as it stands there.
enum BalanceSchemas {
    private static let minorUnits = Schema.integer(0...Schema.safeIntegers.upperBound)

    static let balance = Schema.object(
        "Balance",
        [
            .required("currency", .currency),
            .required(
                "due", minorUnits,
                "In all: the approved total or, where what was approved did not come about, the "
                    + "recorded prices, at most that total."),
            .required("paid", minorUnits),
            .required("owed", minorUnits, "Still to be paid; zero where it is settled."),
            .required("excess", minorUnits, "Paid beyond what is due: to be given back."),
        ])
}

extension Balance {
    func write(to json: inout JSONWriter) {
        json.member("currency", due.currency)
        json.member("due", due.amount)
        json.member("paid", paid)
        json.member("owed", owed.amount)
        json.member("excess", excess.amount)
    }
}
