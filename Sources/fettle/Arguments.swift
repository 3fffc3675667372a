internal import Bytes

/// What a command was given, checked against what it takes.
struct Arguments {
    private var options: [String: [String]] = [:]
    /// The words that belong to no option, as many as the command takes.
    private(set) var operands: [String] = []

    /// - Throws: usage, naming the option or operand that is missing, unknown or given twice.
    init(_ words: [String], for command: Command, environment: Environment) throws(CommandError) {
        var words = words[...]
        while let word = words.popFirst() {
            if word == "--" {
                operands += words
                words = []
            } else if word.hasPrefix("-"), word != "-" {
                try take(word, from: &words, for: command)
            } else {
                operands.append(word)
            }
        }
        for option in command.options where options[option.name] == nil {
            guard let text = environment.value(option.variable) else { continue }
            options[option.name] =
                option.isRepeatable
                ? text.split(whereSeparator: { $0 == "," || $0 == " " }).map(String.init) : [text]
        }
        try check(command)
    }

    private mutating func take(
        _ word: String, from words: inout ArraySlice<String>, for command: Command
    ) throws(CommandError) {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard let option = command.options.first(where: { "--" + $0.name == parts[0] }) else {
            throw .usage("\(command.title) has no option \(parts[0]). \(command.seeHelp)")
        }
        let value: String
        if parts.count == 2 {
            value = String(parts[1])
        } else if let next = words.first, !next.hasPrefix("--") {
            value = next
            words.removeFirst()
        } else {
            throw .usage("--\(option.name) wants a value: --\(option.name) \(option.value)")
        }
        if value.isEmpty { throw .usage("--\(option.name) is empty: give it \(option.value)") }
        if options[option.name] != nil, !option.isRepeatable {
            throw .usage("--\(option.name) is given twice: once is enough")
        }
        options[option.name, default: []].append(value)
    }

    private func check(_ command: Command) throws(CommandError) {
        for option in command.options where option.isRequired && options[option.name] == nil {
            throw .usage(
                "--\(option.name) \(option.value) is missing (or set \(option.variable)). "
                    + command.seeHelp)
        }
        if operands.count < command.operands.count {
            throw .usage(
                "\(command.title) wants \(command.operands[operands.count]). \(command.seeHelp)")
        }
        if operands.count > command.operands.count {
            throw .usage(
                "\"\(operands[command.operands.count])\" is one word too many. \(command.seeHelp)")
        }
    }

    subscript(option: Option) -> String? { options[option.name]?.first }

    /// Nil where it isn't given.
    ///
    /// - Throws: usage where it is no whole number from 1 to `max`.
    func number(_ option: Option, upTo max: Int) throws(CommandError) -> Int? {
        guard let text = self[option] else { return nil }
        guard let number = Digits.number(text), (1...max).contains(number) else {
            throw .usage("--\(option.name) \(text) is no number from 1 to \(max)")
        }
        return number
    }

    func all(_ option: Option) -> [String] { options[option.name] ?? [] }

    /// The value of an option that `check` has seen to be there.
    func required(_ option: Option) -> String { self[option] ?? "" }
}
