struct German: LanguageTexts {
    func words(_ state: TicketState) -> StatusWords {
        switch state {
        case .registered:
            StatusWords(
                status: "Angemeldet", next: "Bitte senden oder bringen Sie uns Ihr Gerät.")
        case .received:
            StatusWords(status: "Eingegangen", next: "Eine Fachkraft wird es untersuchen.")
        case .diagnosing:
            StatusWords(
                status: "In Diagnose", next: "Wir teilen Ihnen mit, was wir gefunden haben.")
        case .awaitingApproval:
            StatusWords(
                status: "Wartet auf Ihre Freigabe",
                next: "Bitte entscheiden Sie über den Kostenvoranschlag.")
        case .approved:
            StatusWords(status: "Freigegeben", next: "Die Arbeit wird beginnen.")
        case .inRepair:
            StatusWords(status: "In Reparatur", next: "Nach der Arbeit wird geprüft.")
        case .awaitingParts:
            StatusWords(
                status: "Wartet auf Teile", next: "Es geht weiter, sobald das Teil da ist.")
        case .atDepot:
            StatusWords(status: "Im Zentrallager", next: "Es kommt von dort zu uns zurück.")
        case .qualityCheck:
            StatusWords(
                status: "In der Prüfung", next: "Eine zweite Person prüft den gemeldeten Fehler.")
        case .ready:
            StatusWords(status: "Abholbereit", next: "Bitte holen Sie Ihr Gerät ab.")
        case .returned:
            StatusWords(
                status: "Zurückgegeben", next: "Sagen Sie uns, ob der Fehler behoben ist.")
        case .unclaimed:
            StatusWords(status: "Noch nicht abgeholt", next: "Bitte melden Sie sich bei uns.")
        case .closed:
            StatusWords(status: "Abgeschlossen", next: "Es ist nichts mehr zu tun.")
        case .cancelled:
            StatusWords(status: "Storniert", next: "Es ist nichts mehr zu tun.")
        }
    }

    func words(ready outcome: Outcome?) -> StatusWords {
        switch outcome {
        case .repaired, .adjusted, nil: words(.ready)
        case .exchanged, .replaced:
            StatusWords(status: "Abholbereit", next: "Bitte holen Sie Ihr Ersatzgerät ab.")
        case .noFaultFound, .declined, .unrepairable, .withdrawn:
            StatusWords(
                status: "Abholbereit, nicht repariert", next: "Bitte holen Sie Ihr Gerät ab.")
        case .tradedIn, .disposed:
            StatusWords(status: "Verbleibt bei uns", next: "Sie brauchen nichts abzuholen.")
        }
    }

    func outcome(_ outcome: Outcome) -> String {
        switch outcome {
        case .repaired: "Das Gerät wurde repariert."
        case .adjusted: "Das Gerät wurde justiert."
        case .noFaultFound: "Wir haben keinen Fehler gefunden. Das Gerät wurde nicht repariert."
        case .exchanged: "Das Gerät wurde gegen ein anderes getauscht."
        case .replaced: "Das Gerät wurde durch ein anderes ersetzt."
        case .tradedIn: "Das Gerät wurde wie vereinbart in Zahlung genommen und bleibt bei uns."
        case .declined:
            "Das Gerät wurde nicht repariert, da Sie den Kostenvoranschlag abgelehnt haben."
        case .unrepairable: "Das Gerät lässt sich nicht reparieren und wurde nicht repariert."
        case .withdrawn:
            "Das Gerät wurde nicht repariert, da der Reparaturauftrag zurückgezogen wurde."
        case .disposed: "Das Gerät wird entsorgt."
        }
    }

    let declined = StatusWords(
        status: "Kostenvoranschlag abgelehnt", next: "Wir bereiten die Rückgabe Ihres Geräts vor.")
    let declinedBesideApproval = StatusWords(
        status: "Kostenvoranschlag abgelehnt",
        next: "Ihre frühere Freigabe gilt weiter. Wir melden uns, wie es weitergeht.")
    let dateOfQuote = "Dieser Termin gehört zu dem Kostenvoranschlag, den wir Ihnen gesendet haben."
    let quoteUnsent = "Wir senden Ihnen einen Kostenvoranschlag."
    let quoteExpired =
        "Der Kostenvoranschlag ist abgelaufen. Bitte fragen Sie uns nach einem neuen."

    func greeting(_ name: String) -> String { "Guten Tag \(name)," }

    func acknowledgement(_ about: Wording, due: String?) -> MessageText {
        let promise =
            due.map { "Wir melden uns mit der Diagnose bis \($0).\n" }
            ?? "Bitte senden Sie das Gerät ein; wir melden uns, sobald es eingetroffen ist.\n"
        return MessageText(
            subject: "Ihre \(about.name): Auftrag \(about.id)",
            text: """
                Guten Tag \(about.customer.name),

                wir haben den Auftrag \(about.id) für Ihre \(about.name) angelegt.
                \(promise)
                Den Stand sehen Sie jederzeit hier: \(about.link)

                """)
    }

    func updateSubject(_ about: Wording) -> String {
        "Neues zu Ihrer \(about.name): Auftrag \(about.id)"
    }

    func arrived(_ about: Wording, due: String?) -> Wording.News {
        Wording.News(
            subject: "Ihre \(about.name) ist eingetroffen: Auftrag \(about.id)",
            text: "Ihre \(about.name) (Auftrag \(about.id)) ist eingetroffen."
                + (due.map { " Wir melden uns mit der Diagnose bis \($0)." } ?? ""))
    }

    func depot(_ about: Wording, backOn: String?) -> Wording.News {
        Wording.News(
            subject: "Ihre \(about.name) geht in eine Werkstatt: Auftrag \(about.id)",
            text: "Ihre \(about.name) (Auftrag \(about.id)) geht zur Reparatur in eine auswärtige "
                + "Werkstatt." + (backOn.map { " Wir erwarten sie am \($0) zurück." } ?? ""))
    }

    func ready(_ about: Wording, _ outcome: Outcome?) -> Wording.News {
        let (subject, what) =
            outcome?.keepsUnit == true
            ? ("Ihr Ersatz für die \(about.name)", "das Ersatzgerät für Ihre")
            : ("Ihre \(about.name)", "Ihre")
        return Wording.News(
            subject: "\(subject) ist abholbereit: Auftrag \(about.id)",
            text: "\(what) \(about.name) (Auftrag \(about.id)) liegt zur Abholung bereit."
                + (outcome.map { " " + self.outcome($0) } ?? ""))
    }

    func staysHere(_ about: Wording, _ outcome: Outcome) -> Wording.News {
        Wording.News(
            subject: "Zu Ihrer \(about.name): Auftrag \(about.id)",
            text: "es geht um Ihre \(about.name) (Auftrag \(about.id)). "
                + self.outcome(outcome) + " Sie brauchen nichts abzuholen.")
    }

    func cancelled(_ about: Wording) -> Wording.News {
        Wording.News(
            subject: "Auftrag \(about.id) für Ihre \(about.name) wurde storniert",
            text: "der Auftrag \(about.id) für Ihre \(about.name) wurde storniert. Es ist nichts "
                + "mehr zu tun. Wenn Sie das nicht erwartet haben, melden Sie sich bitte bei uns.")
    }

    func returned(_ about: Wording, _ outcome: Outcome?) -> Wording.News {
        let (subject, what) =
            outcome?.keepsUnit == true
            ? ("Das Ersatzgerät für Ihre \(about.name)", "das Ersatzgerät für Ihre")
            : ("Ihre \(about.name)", "Ihre")
        return Wording.News(
            subject: "\(subject) wurde übergeben: Auftrag \(about.id)",
            text: "\(what) \(about.name) (Auftrag \(about.id)) wurde übergeben. Wenn etwas nicht "
                + "stimmt, sagen Sie es uns bitte.")
    }

    func promiseMoved(
        _ about: Wording, _ kind: Promise.Kind, due: String, first: String
    ) -> Wording.News {
        let what =
            switch kind {
            case .diagnosis: "Diagnose"
            case .repair: "Reparatur"
            }
        return Wording.News(
            subject: "Ein neuer Termin für Ihre \(about.name): Auftrag \(about.id)",
            text: "die \(what) Ihrer \(about.name) (Auftrag \(about.id)) dauert länger als "
                + "zugesagt: bis \(due). Zuerst zugesagt: \(first).")
    }

    let quote = QuoteTexts(
        problem: "Befund", work: "Vorgeschlagene Arbeit", net: "netto", tax: "Steuer",
        total: "gesamt", validUntil: "Gültig bis", repairBy: "Repariert bis",
        digest: "Prüfsumme dieses Kostenvoranschlags",
        withinCeiling:
            "Er liegt in dem von Ihnen gesetzten Rahmen: Die Arbeit beginnt ohne Ihre Rückmeldung.",
        decide: "Mit diesem Code lesen Sie den Kostenvoranschlag und entscheiden darüber:")

    func quoteSubject(_ about: Wording) -> String {
        "Kostenvoranschlag für Ihre \(about.name): Auftrag \(about.id)"
    }

    func quoteOpening(_ about: Wording, _ number: Int64) -> String {
        "hier ist Kostenvoranschlag \(number) für Ihre \(about.name), Auftrag \(about.id)."
    }

    func decisionSubject(_ about: Wording) -> String {
        "Ihre Entscheidung zu Ihrer \(about.name): Auftrag \(about.id)"
    }

    func quoteApproved(_ number: Int64, _ option: String, _ total: String) -> String {
        "wir haben Ihre Freigabe von Kostenvoranschlag \(number) vermerkt: \(option), "
            + "\(total). Die Arbeit beginnt."
    }

    func quoteWithinCeiling(_ number: Int64, _ option: String, _ total: String) -> String {
        "Kostenvoranschlag \(number) (\(option), \(total)) liegt in dem von Ihnen gesetzten "
            + "Rahmen und gilt als freigegeben. Die Arbeit beginnt."
    }

    func quoteDeclined(_ number: Int64, standsOn: Bool) -> String {
        if standsOn {
            return "wir haben vermerkt, dass Sie Kostenvoranschlag \(number) ablehnen. Ihre "
                + "frühere Freigabe gilt weiter; wir melden uns, wie es weitergeht."
        }
        return
            "wir haben vermerkt, dass Sie Kostenvoranschlag \(number) ablehnen. Wir bereiten die "
            + "Rückgabe Ihres Geräts vor."
    }
}

/// Versand und Vorfälle.
extension German {
    func shipped(_ about: Wording, by carrier: String) -> Wording.News {
        Wording.News(
            subject: "Ihre \(about.name) ist unterwegs: Auftrag \(about.id)",
            text: "Ihre \(about.name) (Auftrag \(about.id)) ist mit \(carrier) zu Ihnen "
                + "unterwegs.")
    }

    func trackingNumber(_ number: String) -> String { "Sendungsnummer: \(number)" }

    func incident(_ about: Wording) -> Wording.News {
        Wording.News(
            subject: "Ein Vorfall mit Ihrer \(about.name): Auftrag \(about.id)",
            text: "es tut uns leid: Mit Ihrer \(about.name) (Auftrag \(about.id)) ist bei uns "
                + "etwas passiert. Bitte lesen Sie, was geschehen ist:")
    }
}
