internal import Repairs

extension Problem {
    /// How a problem stands in JSON; members past `requestId` are there where they apply.
    static let schema = Schema.object(
        "Problem",
        [
            .required("type", .line(), "A path below `/problems/`, which explains it."),
            .required("title", .line()),
            .required("status", .integer(400...599)),
            .required("detail", .paragraphs()),
            .required("requestId", .line(16...16)),
            .sometimes(
                "errors",
                .array(
                    of: .object([
                        .required("pointer", .text(.any, count: 0...PlainText.quotedBytesMax + 1)),
                        .required("detail", .paragraphs()),
                    ]), count: 0...Faults.listedMax + 1),
                "`invalid-input`: every fault; past 100, the last says how many more there are."),
            .sometimes(
                "unmet",
                .array(
                    of: .object([
                        .required("gate", .word(Gate.self)), .required("detail", .paragraphs()),
                    ]), count: 0...Gate.allCases.count),
                "`gate-not-met`: every gate that doesn't hold."),
            .sometimes("customerId", .id),
            .sometimes("equipmentId", .id),
            .sometimes("ticketId", .ticketId),
            .sometimes(
                "onFile",
                .object([
                    .required("brand", .line(1...100)), .required("model", .line(1...100)),
                    .optional("serialNumber", .serialNumber),
                ]), "`resembles-a-unit-on-file`: the unit that `equipmentId` names."),
        ])
}
