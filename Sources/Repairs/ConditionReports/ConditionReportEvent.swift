internal import JSON

/// How a condition report stands in the event that freezes it.
extension ConditionReportDraft {
    /// Writes the members of the report in the order of their names.
    ///
    /// - Parameter place: where in the event it stands; personal values are listed under it.
    func write(
        stage: ConditionReport.Stage, at place: ConditionReportPlace, to json: inout JSONWriter,
        personal: inout PersonalValues
    ) {
        json.member(
            "accessories",
            array: { json in
                for accessory in accessories {
                    json.object { json in
                        json.member("name", accessory.name)
                        json.member("quantity", accessory.quantity)
                    }
                }
            })
        personal.member("agreedBy", agreedBy, at: place.agreedBy, in: &json)
        json.member(
            "functions",
            array: { json in
                for function in functions {
                    json.object { json in
                        json.member("function", function.function)
                        json.member("note", function.note)
                        json.member("result", function.result.rawValue)
                    }
                }
            })
        if let refusedToAgree {
            personal.member("refusedToAgree", at: place.refusedToAgree, in: &json) { json in
                json.object { $0.member("reason", refusedToAgree) }
            }
        } else {
            json.member(null: "refusedToAgree")
        }
        json.member("stage", stage.rawValue)
        json.member(
            "zones",
            array: { json in
                for zone in zones {
                    json.object { json in
                        json.member("condition", zone.condition.rawValue)
                        json.member("note", zone.note)
                        json.member("zone", zone.zone)
                    }
                }
            })
    }
}

/// Where a report stands in its event: under `conditionReport` at check-in, else as the data.
enum ConditionReportPlace {
    case checkIn, alone

    var agreedBy: StaticString {
        self == .checkIn ? "/data/conditionReport/agreedBy" : "/data/agreedBy"
    }

    var refusedToAgree: StaticString {
        self == .checkIn ? "/data/conditionReport/refusedToAgree" : "/data/refusedToAgree"
    }
}

extension ConditionReport {
    /// Reads a report back from the event that froze it, its personal values restored.
    init?(number: Int64, event: TimelineEvent) {
        let data = event.type == .checkIn ? event.data["conditionReport"] : event.data
        guard let data, let stage = data["stage"]?.text.flatMap(Stage.init(rawValue:)) else {
            return nil
        }
        self.number = number
        self.stage = stage
        zones = (data["zones"]?.items ?? []).map { zone in
            Zone(
                zone: zone["zone"]?.text ?? "",
                condition: zone["condition"]?.text.flatMap(Condition.init(rawValue:)) ?? .other,
                note: zone["note"]?.text)
        }
        functions = (data["functions"]?.items ?? []).map { function in
            Function(
                function: function["function"]?.text ?? "",
                result: function["result"]?.text.flatMap(Result.init(rawValue:)) ?? .notTested,
                note: function["note"]?.text)
        }
        accessories = (data["accessories"]?.items ?? []).map { accessory in
            Accessory(
                name: accessory["name"]?.text ?? "", quantity: accessory["quantity"]?.integer ?? 0)
        }
        agreedBy = data["agreedBy"]?.text
        refusedToAgree = data["refusedToAgree"]?["reason"]?.text
        at = event.at
        by = event.by
        seal = event.hash
    }
}
