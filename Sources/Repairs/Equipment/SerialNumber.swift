/// What is written where a number should stand, and is none.
enum SerialNumber {
    /// Whether a text says that there is no number: `N/A`, `0`, `なし`. A text that somebody could
    /// have read off a unit is a number.
    static func standsForNone(_ text: String) -> Bool {
        // Most numbers have a digit, and no word for none has one but 0.
        if text.utf8.contains(where: { $0 &- UInt8(ascii: "1") < 9 }) { return false }
        let key = Folding.unitKey(text)
        let bytes = key.utf8
        let isOfOne = [UInt8(ascii: "0"), UInt8(ascii: "x")].contains { letter in
            bytes.allSatisfy { $0 == letter }
        }
        // Nothing but punctuation, as "-" or "???".
        return isOfOne || Folding.letters(key).isEmpty || keys.contains(key)
    }

    private static let keys = Set(words.map(Folding.unitKey))

    /// What a fault says of it.
    static let fault =
        "is a word for no number: for a unit without a legible one send "
        + #""noSerialNumber": {"reason": "worn off"} instead of it"#

    private static let words: [String] = [
        "na", "nan", "none", "no", "non", "nil", "null", "nothing", "unknown", "unkown", "unk",
        "undefined", "missing", "empty", "blank", "illegible", "unreadable", "notreadable",
        "notlegible", "notvisible", "notavailable", "notapplicable", "notgiven", "notknown",
        "noserial", "noserialnumber", "nonumber", "nosn", "snnone", "sn", "serial",
        "serialnumber", "wornoff", "tba", "tbd", "tbc",
        // German, Dutch, the Nordic languages.
        "ohne", "ohne Nummer", "ohne Seriennummer", "kein", "keine", "keine Nummer",
        "keine Seriennummer", "keine Angabe", "k. A.", "unbekannt", "nicht bekannt",
        "nicht vorhanden", "nicht lesbar", "unleserlich", "unlesbar", "fehlt", "entfällt", "nichts",
        "geen", "onbekend", "n.v.t.", "niet leesbaar", "onleesbaar", "ingen", "inget", "saknas",
        "okänd", "okänt", "ukendt", "ukjent", "mangler", "ei ole", "tuntematon",
        // French, Spanish, Italian, Portuguese.
        "aucun", "aucune", "sans", "sans numéro", "inconnu", "inconnue", "néant", "illisible",
        "pas de numéro", "ninguno", "ninguna", "sin", "sin número", "sin serie", "desconocido",
        "desconocida", "no tiene", "no hay", "ilegible", "nessuno", "nessuna", "senza",
        "senza numero", "sconosciuto", "assente", "illeggibile", "nenhum", "nenhuma", "sem",
        "sem número", "desconhecido", "não tem", "ilegível",
        // Polish, Czech, Turkish, Russian.
        "brak", "nieznany", "nieczytelny", "žádné", "není", "neznámé", "yok", "bilinmiyor",
        "нет", "отсутствует", "неизвестно", "неизвестен", "без номера",
        // Japanese, Chinese, Korean.
        "なし", "無し", "無", "ナシ", "不明", "番号なし", "番号無し", "シリアルなし", "シリアル無し",
        "シリアル番号なし", "製造番号なし", "該当なし", "未記入", "未記載", "未確認", "判読不能",
        "判読不可", "読取不可", "読み取り不可", "読めない", "わからない", "分からない", "刻印なし",
        "无", "没有", "沒有", "未知", "不详", "不詳", "无序列号", "無序號", "看不清", "없음", "없다",
        "모름", "불명", "알 수 없음", "미상",
    ]
}
