internal import JSON
internal import Repairs

enum PaymentRoutes {
    static let list = FactRoutes<Payment>.list("Lists what was paid")
    static let add = FactRoutes<Payment>.add("Records a payment")
        .noting(
            """
            Before the decision money is taken as a deposit. Cash may differ from what is owed by
            less than the setting `cashRounding`. `goodwill` needs the role manager.
            """
        )
        .refusing(.moreThanOwed)

    static let void = FactRoutes<Payment>.endOne("Marks a payment that no longer counts") {
        void, payment, ticket, person, transaction throws(RepairError) in
        try void.end(payment, on: &ticket, by: person, in: transaction)
    }
    .refusing(.notInThisState)
}

enum RefundRoutes {
    static let list = FactRoutes<Refund>.list("Lists what was given back")
    static let add = FactRoutes<Refund>.add("Records money that was given back")
        .noting("Up to what was paid beyond what is due.")
        .refusing(.moreThanOwed)
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
            .required("paid", minorUnits, "What is void does not count."),
            .required("refunded", minorUnits),
            .required("owed", minorUnits, "Still to be paid; zero where it is settled."),
            .required("excess", minorUnits, "Paid beyond what is due: may be given back."),
        ])
}

extension Balance {
    func write(to json: inout JSONWriter) {
        json.member("currency", due.currency)
        json.member("due", due.amount)
        json.member("paid", paid)
        json.member("refunded", refunded)
        json.member("owed", owed.amount)
        json.member("excess", excess.amount)
    }
}
