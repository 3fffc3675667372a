internal import HTTP
internal import JSON
internal import Repairs

enum IntakeGuideRoutes {
    static let suggest = ReadOperation.view(
        "Says what to look at, try and ask when a unit comes in",
        query: [
            .init("brand", .line(1...100)),
            .init("model", .line(1...100)),
            .init("category", .word(Category.self), "`other` unless said."),
        ], guide
    ) { call, transaction throws(RepairError) in
        let category: Category = call.query.word("category") ?? .other
        return .ok(body(try IntakeGuides.suggest(category: category, in: transaction)))
    }
    .noting("A model without an entry in the catalogue gets what suits its category.")

    private static let names = Schema.array(of: .line(), count: 0...200)

    private static let guide = Schema.object(
        "IntakeGuide",
        [
            .required("zones", names),
            .required("functions", names),
            .required("questions", names),
            .required(
                "faults",
                .array(
                    of: .object(
                        "MeasuredFault",
                        [
                            .required("fault", .line()),
                            .required("count", .integer(0...Schema.safeIntegers.upperBound)),
                            .required("medianDays", .number),
                            .required("p90Days", .number),
                        ]), count: 0...200), "As measured, the most frequent first."),
            .required("programmes", names, "Repair programmes that may fit."),
            .required("diagnosisBy", .instant, "May be promised unasked."),
            .required("repairBy", .instant, "May be promised unasked."),
        ])

    private static func body(_ guide: IntakeGuide) -> [UInt8] {
        var json = JSONWriter(reserving: 2048)
        json.object { json in
            json.member("zones", .strings(guide.zones))
            json.member("functions", .strings(guide.functions))
            json.member("questions", .strings(guide.questions))
            json.member(
                "faults", array: { json in for fault in guide.faults { write(fault, &json) } })
            json.member("programmes", .strings(guide.programmes))
            json.member("diagnosisBy", guide.diagnosisBy.text)
            json.member("repairBy", guide.repairBy.text)
        }
        return json.bytes
    }

    private static func write(_ fault: MeasuredFault, _ json: inout JSONWriter) {
        json.object { json in
            json.member("fault", fault.fault)
            json.member("count", fault.count)
            json.member("medianDays", JSONValue.number(fault.medianDays))
            json.member("p90Days", JSONValue.number(fault.p90Days))
        }
    }
}
