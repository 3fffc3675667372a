struct English: LanguageTexts {
    func words(_ state: TicketState) -> StatusWords {
        switch state {
        case .registered:
            StatusWords(status: "Registered", next: "Send or bring your equipment to us.")
        case .received:
            StatusWords(status: "Received", next: "A technician will examine it.")
        case .diagnosing:
            StatusWords(status: "Being diagnosed", next: "We will tell you what we found.")
        case .awaitingApproval:
            StatusWords(status: "Waiting for your approval", next: "Please decide on the quote.")
        case .approved:
            StatusWords(status: "Approved", next: "The work will start.")
        case .inRepair:
            StatusWords(status: "In repair", next: "We will test it when the work is done.")
        case .awaitingParts:
            StatusWords(
                status: "Waiting for parts", next: "The work goes on when the part arrives.")
        case .atDepot:
            StatusWords(status: "At the depot", next: "It will come back to us from the depot.")
        case .qualityCheck:
            StatusWords(status: "Being tested", next: "A second person tests the reported fault.")
        case .ready:
            StatusWords(status: "Ready", next: "Please collect your equipment.")
        case .returned:
            StatusWords(status: "Returned to you", next: "Tell us whether the fault is gone.")
        case .unclaimed:
            StatusWords(status: "Not yet collected", next: "Please contact us.")
        case .closed:
            StatusWords(status: "Closed", next: "Nothing more is to be done.")
        case .cancelled:
            StatusWords(status: "Cancelled", next: "Nothing more is to be done.")
        }
    }

    func words(ready outcome: Outcome?) -> StatusWords {
        switch outcome {
        case .repaired, .adjusted, nil: words(.ready)
        case .exchanged, .replaced:
            StatusWords(status: "Ready", next: "Please collect the unit that replaces yours.")
        case .noFaultFound, .declined, .unrepairable, .withdrawn:
            StatusWords(status: "Ready, not repaired", next: "Please collect your equipment.")
        case .tradedIn, .disposed:
            StatusWords(status: "Stays with us", next: "There is nothing to collect.")
        }
    }

    func outcome(_ outcome: Outcome) -> String {
        switch outcome {
        case .repaired: "It was repaired."
        case .adjusted: "It was adjusted."
        case .noFaultFound: "We found no fault. It was not repaired."
        case .exchanged: "It was exchanged for another unit."
        case .replaced: "It was replaced by another unit."
        case .tradedIn: "It was traded in, as agreed, and stays with us."
        case .declined: "It was not repaired, since the quote was declined."
        case .unrepairable: "It cannot be repaired. It was not repaired."
        case .withdrawn: "It was not repaired, since the repair was withdrawn."
        case .disposed: "It is disposed of."
        }
    }

    let declined = StatusWords(
        status: "Quote declined", next: "We will prepare your equipment to be given back.")
    let declinedBesideApproval = StatusWords(
        status: "Quote declined",
        next: "What you approved before stands. We will tell you how we go on.")
    let dateOfQuote = "This date belongs to the quote that we sent you."
    let quoteUnsent = "We will send you a quote."
    let quoteExpired = "The quote has expired. Please ask us for a new one."

    func greeting(_ name: String) -> String { "Dear \(name)," }

    func acknowledgement(_ about: Wording, due: String?) -> MessageText {
        let promise =
            due.map { "We will tell you what we found by \($0).\n" }
            ?? "Please send it to us; we will tell you as soon as it has arrived.\n"
        return MessageText(
            subject: "Your \(about.name): ticket \(about.id)",
            text: """
                Dear \(about.customer.name),

                we have opened ticket \(about.id) for your \(about.name).
                \(promise)
                You can see at any time where it stands: \(about.link)

                """)
    }

    func updateSubject(_ about: Wording) -> String {
        "News of your \(about.name): ticket \(about.id)"
    }

    func arrived(_ about: Wording, due: String?) -> Wording.News {
        Wording.News(
            subject: "Your \(about.name) has arrived: ticket \(about.id)",
            text: "your \(about.name) (ticket \(about.id)) has arrived."
                + (due.map { " We will tell you what we found by \($0)." } ?? ""))
    }

    func depot(_ about: Wording, backOn: String?) -> Wording.News {
        Wording.News(
            subject: "Your \(about.name) goes to a depot: ticket \(about.id)",
            text: "your \(about.name) (ticket \(about.id)) goes to a depot that repairs it."
                + (backOn.map { " We expect it back on \($0)." } ?? ""))
    }

    func ready(_ about: Wording, _ outcome: Outcome?) -> Wording.News {
        let (subject, what) =
            outcome?.keepsUnit == true
            ? ("The unit that replaces your \(about.name)", "the unit that replaces your")
            : ("Your \(about.name)", "your")
        return Wording.News(
            subject: "\(subject) is ready: ticket \(about.id)",
            text: "\(what) \(about.name) (ticket \(about.id)) is ready to be collected."
                + (outcome.map { " " + self.outcome($0) } ?? ""))
    }

    func staysHere(_ about: Wording, _ outcome: Outcome) -> Wording.News {
        Wording.News(
            subject: "About your \(about.name): ticket \(about.id)",
            text: "this is about your \(about.name) (ticket \(about.id)). "
                + self.outcome(outcome) + " There is nothing to collect.")
    }

    func cancelled(_ about: Wording) -> Wording.News {
        Wording.News(
            subject: "Ticket \(about.id) for your \(about.name) was cancelled",
            text: "ticket \(about.id) for your \(about.name) was cancelled. Nothing more is done "
                + "on it. If you did not expect this, please tell us.")
    }

    func returned(_ about: Wording, _ outcome: Outcome?) -> Wording.News {
        let (subject, what) =
            outcome?.keepsUnit == true
            ? ("The unit that replaces your \(about.name) was handed over", "the unit for your")
            : ("Your \(about.name) was returned", "your")
        return Wording.News(
            subject: "\(subject): ticket \(about.id)",
            text: "\(what) \(about.name) (ticket \(about.id)) was handed over. If anything is not "
                + "as it should be, please tell us.")
    }

    func promiseMoved(
        _ about: Wording, _ kind: Promise.Kind, due: String, first: String
    ) -> Wording.News {
        let what =
            switch kind {
            case .diagnosis: "diagnosis"
            case .repair: "repair"
            }
        return Wording.News(
            subject: "A new date for your \(about.name): ticket \(about.id)",
            text: "the \(what) of your \(about.name) (ticket \(about.id)) takes longer than we "
                + "promised: it will be done by \(due). First promised: \(first).")
    }

    let quote = QuoteTexts(
        problem: "What we found", work: "What we propose", net: "net", tax: "tax",
        total: "total", validUntil: "Valid until", repairBy: "Repaired by",
        digest: "Digest of this quote",
        withinCeiling:
            "It lies within the limit you set: the work starts without another word from you.",
        decide: "With this code you read the quote and decide on it:")

    func quoteSubject(_ about: Wording) -> String {
        "Quote for your \(about.name): ticket \(about.id)"
    }

    func quoteOpening(_ about: Wording, _ number: Int64) -> String {
        "this is quote \(number) for your \(about.name), ticket \(about.id)."
    }

    func decisionSubject(_ about: Wording) -> String {
        "Your decision about your \(about.name): ticket \(about.id)"
    }

    func quoteApproved(_ number: Int64, _ option: String, _ total: String) -> String {
        "we have noted that you approve quote \(number): \(option), \(total). The work starts."
    }

    func quoteWithinCeiling(_ number: Int64, _ option: String, _ total: String) -> String {
        "quote \(number) (\(option), \(total)) lies within the limit you set and counts as "
            + "approved. The work starts."
    }

    func quoteDeclined(_ number: Int64, standsOn: Bool) -> String {
        if standsOn {
            return "we have noted that you decline quote \(number). What you approved before "
                + "stands; we will tell you how we go on."
        }
        return
            "we have noted that you decline quote \(number). We will prepare your equipment to be "
            + "given back."
    }
}

/// Journeys and incidents.
extension English {
    func shipped(_ about: Wording, by carrier: String) -> Wording.News {
        Wording.News(
            subject: "Your \(about.name) is on its way: ticket \(about.id)",
            text: "your \(about.name) (ticket \(about.id)) is on its way to you with \(carrier).")
    }

    func trackingNumber(_ number: String) -> String { "Tracking number: \(number)" }

    func incident(_ about: Wording) -> Wording.News {
        Wording.News(
            subject: "Something happened to your \(about.name): ticket \(about.id)",
            text: "we are sorry: something happened to your \(about.name) (ticket \(about.id)) "
                + "while it was with us. Please read what it is:")
    }
}
