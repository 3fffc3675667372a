/// What messages say about promises.
extension Wording {
    /// That a date has moved, from when, and why.
    func promiseMoved(_ promise: Promise) -> Letter {
        let id = ticketId.text
        let due = Wording.date(promise.dueAt)
        let first = Wording.date(promise.originalDueAt)
        switch language {
        case .en:
            let what = promise.kind == .diagnosis ? "diagnosis" : "repair"
            return letter(
                "A new date for your \(name): ticket \(id)", "Dear \(customer.name),",
                "the \(what) of your \(name) (ticket \(id)) takes longer than we promised: it "
                    + "will be done by \(due). First promised: \(first).",
                promise.reason)
        case .de:
            let what = promise.kind == .diagnosis ? "Diagnose" : "Reparatur"
            return letter(
                "Ein neuer Termin für Ihre \(name): Auftrag \(id)",
                "Guten Tag \(customer.name),",
                "die \(what) Ihrer \(name) (Auftrag \(id)) dauert länger als zugesagt: bis \(due). "
                    + "Zuerst zugesagt: \(first).",
                promise.reason)
        case .ja:
            let what = promise.kind == .diagnosis ? "診断" : "修理"
            return letter(
                "\(name) 予定変更のお知らせ: 受付番号 \(id)", "\(customer.name) 様",
                "\(name) (受付番号 \(id)) の\(what)はお約束より遅れ、\(due)までとなります。"
                    + "当初のお約束: \(first)。",
                promise.reason)
        }
    }
}
