/// What each state is called to a customer, and what happens next.
enum StatusWording {
    struct Words {
        let status: String
        let next: String
    }

    static func words(_ state: TicketState, _ language: StatusLanguage) -> Words {
        switch language {
        case .en: english(state)
        case .de: german(state)
        case .ja: japanese(state)
        }
    }

    /// Once a quote is declined.
    static func declined(_ language: StatusLanguage) -> Words {
        switch language {
        case .en:
            Words(
                status: "Quote declined",
                next: "We will prepare your equipment to be given back.")
        case .de:
            Words(
                status: "Kostenvoranschlag abgelehnt",
                next: "Wir bereiten die Rückgabe Ihres Geräts vor.")
        case .ja: Words(status: "お見積り辞退", next: "お品物のご返却を準備いたします。")
        }
    }

    /// What happens next before there is a quote to decide on.
    static func quoteUnsent(_ language: StatusLanguage) -> String {
        switch language {
        case .en: "We will send you a quote."
        case .de: "Wir senden Ihnen einen Kostenvoranschlag."
        case .ja: "お見積りをお送りいたします。"
        }
    }

    /// What happens next once a quote can't be decided any more.
    static func quoteExpired(_ language: StatusLanguage) -> String {
        switch language {
        case .en: "The quote has expired. Please ask us for a new one."
        case .de: "Der Kostenvoranschlag ist abgelaufen. Bitte fragen Sie uns nach einem neuen."
        case .ja: "お見積りの有効期限が切れました。新しいお見積りをご依頼ください。"
        }
    }

    private static func english(_ state: TicketState) -> Words {
        switch state {
        case .registered:
            Words(status: "Registered", next: "Send or bring your equipment to us.")
        case .received:
            Words(status: "Received", next: "A technician will examine it.")
        case .diagnosing:
            Words(status: "Being diagnosed", next: "We will tell you what we found.")
        case .awaitingApproval:
            Words(status: "Waiting for your approval", next: "Please decide on the quote.")
        case .approved:
            Words(status: "Approved", next: "The work will start.")
        case .inRepair:
            Words(status: "In repair", next: "We will test it when the work is done.")
        case .awaitingParts:
            Words(status: "Waiting for parts", next: "The work goes on when the part arrives.")
        case .atDepot:
            Words(status: "At the depot", next: "It will come back to us from the depot.")
        case .qualityCheck:
            Words(status: "Being tested", next: "A second person tests the reported fault.")
        case .ready:
            Words(status: "Ready", next: "Please collect your equipment.")
        case .returned:
            Words(status: "Returned to you", next: "Tell us whether the fault is gone.")
        case .unclaimed:
            Words(status: "Not yet collected", next: "Please contact us.")
        case .closed:
            Words(status: "Closed", next: "Nothing more is to be done.")
        case .cancelled:
            Words(status: "Cancelled", next: "Nothing more is to be done.")
        }
    }

    private static func german(_ state: TicketState) -> Words {
        switch state {
        case .registered:
            Words(status: "Angemeldet", next: "Bitte senden oder bringen Sie uns Ihr Gerät.")
        case .received:
            Words(status: "Eingegangen", next: "Eine Fachkraft wird es untersuchen.")
        case .diagnosing:
            Words(status: "In Diagnose", next: "Wir teilen Ihnen mit, was wir gefunden haben.")
        case .awaitingApproval:
            Words(
                status: "Wartet auf Ihre Freigabe",
                next: "Bitte entscheiden Sie über den Kostenvoranschlag.")
        case .approved:
            Words(status: "Freigegeben", next: "Die Arbeit wird beginnen.")
        case .inRepair:
            Words(status: "In Reparatur", next: "Nach der Arbeit wird geprüft.")
        case .awaitingParts:
            Words(status: "Wartet auf Teile", next: "Es geht weiter, sobald das Teil da ist.")
        case .atDepot:
            Words(status: "Im Zentrallager", next: "Es kommt von dort zu uns zurück.")
        case .qualityCheck:
            Words(
                status: "In der Prüfung", next: "Eine zweite Person prüft den gemeldeten Fehler.")
        case .ready:
            Words(status: "Abholbereit", next: "Bitte holen Sie Ihr Gerät ab.")
        case .returned:
            Words(status: "Zurückgegeben", next: "Sagen Sie uns, ob der Fehler behoben ist.")
        case .unclaimed:
            Words(status: "Noch nicht abgeholt", next: "Bitte melden Sie sich bei uns.")
        case .closed:
            Words(status: "Abgeschlossen", next: "Es ist nichts mehr zu tun.")
        case .cancelled:
            Words(status: "Storniert", next: "Es ist nichts mehr zu tun.")
        }
    }

    private static func japanese(_ state: TicketState) -> Words {
        switch state {
        case .registered:
            Words(status: "登録済み", next: "お品物をお送りいただくか、お持ちください。")
        case .received: Words(status: "受付済み", next: "技術者が点検いたします。")
        case .diagnosing: Words(status: "診断中", next: "診断結果をお知らせいたします。")
        case .awaitingApproval:
            Words(status: "ご承認待ち", next: "お見積りについてご判断をお願いいたします。")
        case .approved: Words(status: "承認済み", next: "作業を開始いたします。")
        case .inRepair: Words(status: "修理中", next: "作業完了後に検査いたします。")
        case .awaitingParts:
            Words(status: "部品待ち", next: "部品が届き次第、作業を再開いたします。")
        case .atDepot: Words(status: "修理拠点へ送付中", next: "修理拠点から当店に戻ります。")
        case .qualityCheck:
            Words(status: "検査中", next: "別の担当者がご申告の症状を検査いたします。")
        case .ready: Words(status: "お渡し準備完了", next: "お品物をお受け取りください。")
        case .returned:
            Words(status: "返却済み", next: "症状が解消したかどうかをお知らせください。")
        case .unclaimed: Words(status: "お受け取り待ち", next: "当店までご連絡ください。")
        case .closed: Words(status: "完了", next: "これ以上の作業はございません。")
        case .cancelled: Words(status: "取り消し済み", next: "これ以上の作業はございません。")
        }
    }
}
