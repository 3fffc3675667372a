struct Japanese: LanguageTexts {
    func words(_ state: TicketState) -> StatusWords {
        switch state {
        case .registered:
            StatusWords(status: "登録済み", next: "お品物をお送りいただくか、お持ちください。")
        case .received: StatusWords(status: "受付済み", next: "技術者が点検いたします。")
        case .diagnosing: StatusWords(status: "診断中", next: "診断結果をお知らせいたします。")
        case .awaitingApproval:
            StatusWords(status: "ご承認待ち", next: "お見積りについてご判断をお願いいたします。")
        case .approved: StatusWords(status: "承認済み", next: "作業を開始いたします。")
        case .inRepair: StatusWords(status: "修理中", next: "作業完了後に検査いたします。")
        case .awaitingParts:
            StatusWords(status: "部品待ち", next: "部品が届き次第、作業を再開いたします。")
        case .atDepot: StatusWords(status: "修理拠点へ送付中", next: "修理拠点から当店に戻ります。")
        case .qualityCheck:
            StatusWords(status: "検査中", next: "別の担当者がご申告の症状を検査いたします。")
        case .ready: StatusWords(status: "お渡し準備完了", next: "お品物をお受け取りください。")
        case .returned:
            StatusWords(status: "返却済み", next: "症状が解消したかどうかをお知らせください。")
        case .unclaimed: StatusWords(status: "お受け取り待ち", next: "当店までご連絡ください。")
        case .closed: StatusWords(status: "完了", next: "これ以上の作業はございません。")
        case .cancelled: StatusWords(status: "取り消し済み", next: "これ以上の作業はございません。")
        }
    }

    func words(ready outcome: Outcome?) -> StatusWords {
        switch outcome {
        case .repaired, .adjusted, nil: words(.ready)
        case .exchanged, .replaced:
            StatusWords(status: "お渡し準備完了", next: "交換品をお受け取りください。")
        case .noFaultFound, .declined, .unrepairable, .withdrawn:
            StatusWords(status: "お渡し準備完了（未修理）", next: "お品物をお受け取りください。")
        case .tradedIn, .disposed:
            StatusWords(status: "当店でお預かり済み", next: "お受け取りいただくものはございません。")
        }
    }

    func outcome(_ outcome: Outcome) -> String {
        switch outcome {
        case .repaired: "修理が完了いたしました。"
        case .adjusted: "調整が完了いたしました。"
        case .noFaultFound: "異常は認められず、修理は行っておりません。"
        case .exchanged: "別のお品物と交換いたしました。"
        case .replaced: "別のお品物にお取り替えいたしました。"
        case .tradedIn: "お約束のとおり下取りいたしました。"
        case .declined: "お見積りをお断りになったため、修理は行っておりません。"
        case .unrepairable: "修理ができないため、修理は行っておりません。"
        case .withdrawn: "修理のお申し込みが取り下げられたため、修理は行っておりません。"
        case .disposed: "当店で処分いたします。"
        }
    }

    let declined = StatusWords(status: "お見積り辞退", next: "お品物のご返却を準備いたします。")
    let declinedBesideApproval = StatusWords(
        status: "お見積り辞退", next: "以前のご承認は有効です。今後の進め方をお知らせいたします。")
    let dateOfQuote = "お送りしたお見積りに記載の予定日です。"
    let quoteUnsent = "お見積りをお送りいたします。"
    let quoteExpired = "お見積りの有効期限が切れました。新しいお見積りをご依頼ください。"

    func greeting(_ name: String) -> String { "\(name) 様" }

    func acknowledgement(_ about: Wording, due: String?) -> MessageText {
        let promise =
            due.map { "\($0)までに診断結果をお知らせいたします。\n" }
            ?? "お品物をお送りください。到着次第ご連絡いたします。\n"
        return MessageText(
            subject: "\(about.name) 修理受付番号 \(about.id)",
            text: """
                \(about.customer.name) 様

                \(about.name)の修理を受付番号 \(about.id) で承りました。
                \(promise)
                進捗はいつでもこちらでご確認いただけます: \(about.link)

                """)
    }

    func updateSubject(_ about: Wording) -> String {
        "\(about.name) のお知らせ: 受付番号 \(about.id)"
    }

    func arrived(_ about: Wording, due: String?) -> Wording.News {
        Wording.News(
            subject: "\(about.name) 到着のお知らせ: 受付番号 \(about.id)",
            text: "\(about.name) (受付番号 \(about.id)) が到着いたしました。"
                + (due.map { "\($0)までに診断結果をお知らせいたします。" } ?? ""))
    }

    func depot(_ about: Wording, backOn: String?) -> Wording.News {
        Wording.News(
            subject: "\(about.name) 修理拠点への発送: 受付番号 \(about.id)",
            text: "\(about.name) (受付番号 \(about.id)) を修理拠点へお送りいたします。"
                + (backOn.map { "\($0)に戻る予定です。" } ?? ""))
    }

    func ready(_ about: Wording, _ outcome: Outcome?) -> Wording.News {
        let what = outcome?.keepsUnit == true ? " の交換品" : ""
        return Wording.News(
            subject: "\(about.name)\(what) お引き渡し準備完了: 受付番号 \(about.id)",
            text: "\(about.name) (受付番号 \(about.id))\(what) のお引き渡しの準備が整いました。"
                + (outcome.map { self.outcome($0) } ?? ""))
    }

    func staysHere(_ about: Wording, _ outcome: Outcome) -> Wording.News {
        Wording.News(
            subject: "\(about.name) のお知らせ: 受付番号 \(about.id)",
            text: "\(about.name) (受付番号 \(about.id)) についてお知らせいたします。"
                + self.outcome(outcome) + "お受け取りいただくものはございません。")
    }

    func cancelled(_ about: Wording) -> Wording.News {
        Wording.News(
            subject: "\(about.name) 受付取り消しのお知らせ: 受付番号 \(about.id)",
            text: "\(about.name) (受付番号 \(about.id)) の受付を取り消しました。"
                + "お心当たりのない場合は、当店までご連絡ください。")
    }

    func returned(_ about: Wording, _ outcome: Outcome?) -> Wording.News {
        let what = outcome?.keepsUnit == true ? " の交換品" : ""
        return Wording.News(
            subject: "\(about.name)\(what) お引き渡し完了: 受付番号 \(about.id)",
            text: "\(about.name) (受付番号 \(about.id))\(what) をお引き渡しいたしました。"
                + "お気づきの点がございましたらお知らせください。")
    }

    func promiseMoved(
        _ about: Wording, _ kind: Promise.Kind, due: String, first: String
    ) -> Wording.News {
        let what =
            switch kind {
            case .diagnosis: "診断"
            case .repair: "修理"
            }
        return Wording.News(
            subject: "\(about.name) 予定変更のお知らせ: 受付番号 \(about.id)",
            text: "\(about.name) (受付番号 \(about.id)) の\(what)はお約束より遅れ、\(due)までとなります。"
                + "当初のお約束: \(first)。")
    }

    let quote = QuoteTexts(
        problem: "診断結果", work: "作業内容", net: "税抜", tax: "税", total: "合計",
        validUntil: "有効期限", repairBy: "修理完了予定", digest: "お見積りのダイジェスト",
        withinCeiling: "ご指定の上限額以内のため、ご連絡をいただかなくても作業を開始いたします。",
        decide: "このコードでお見積りの確認とご回答ができます:")

    func quoteSubject(_ about: Wording) -> String {
        "\(about.name) のお見積り: 受付番号 \(about.id)"
    }

    func quoteOpening(_ about: Wording, _ number: Int64) -> String {
        "\(about.name) (受付番号 \(about.id)) のお見積り \(number) をお送りいたします。"
    }

    func decisionSubject(_ about: Wording) -> String {
        "\(about.name) のお見積りへのご回答: 受付番号 \(about.id)"
    }

    func quoteApproved(_ number: Int64, _ option: String, _ total: String) -> String {
        "お見積り \(number) (\(option)、\(total)) のご承認を承りました。作業を開始いたします。"
    }

    func quoteWithinCeiling(_ number: Int64, _ option: String, _ total: String) -> String {
        "お見積り \(number) (\(option)、\(total)) はご指定の上限額以内のため、"
            + "ご承認済みとして作業を開始いたします。"
    }

    func quoteDeclined(_ number: Int64, standsOn: Bool) -> String {
        if standsOn {
            return "お見積り \(number) をお断りになるとのご回答を承りました。以前のご承認は有効です。"
                + "今後の進め方をお知らせいたします。"
        }
        return "お見積り \(number) をお断りになるとのご回答を承りました。ご返却を準備いたします。"
    }
}

/// 発送と事故。
extension Japanese {
    func shipped(_ about: Wording, by carrier: String) -> Wording.News {
        Wording.News(
            subject: "\(about.name) 発送のお知らせ: 受付番号 \(about.id)",
            text: "\(about.name) (受付番号 \(about.id)) を\(carrier)にて発送いたしました。")
    }

    func trackingNumber(_ number: String) -> String { "お問い合わせ番号: \(number)" }

    func incident(_ about: Wording) -> Wording.News {
        Wording.News(
            subject: "\(about.name) についてのお詫びとお知らせ: 受付番号 \(about.id)",
            text: "お預かりしております\(about.name) (受付番号 \(about.id)) につきまして、"
                + "当方にて問題が発生いたしました。誠に申し訳ございません。詳細は下記のとおりです。")
    }
}
