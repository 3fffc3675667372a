internal import Delivery

/// How mails leave, checked before anything is opened.
struct MailPlan {
    let command: SendmailCommand
    let from: MailAddress

    /// Nil where no `--sendmail` is given.
    ///
    /// - Throws: 64 where an option is missing or wrong, 78 where there is no such command.
    init?(_ arguments: Arguments) throws(CommandError) {
        let from = try MailPlan.from(arguments[.mailFrom])
        guard let text = arguments[.sendmail] else { return nil }
        guard let command = SendmailCommand(text) else {
            throw .usage("--sendmail is blank: name a command, like \"sendmail -t -i\"")
        }
        guard let from else {
            throw .usage("--sendmail wants --mail-from ADDRESS: whom mails are from")
        }
        guard command.isThere else {
            throw CommandError(
                .configuration, "--sendmail \(command.program): there is no such command")
        }
        (self.command, self.from) = (command, from)
    }

    private static func from(_ text: String?) throws(CommandError) -> MailAddress? {
        guard let text else { return nil }
        guard let from = MailAddress(text) else {
            throw .usage("--mail-from \(text) is no address, like repairs@example.com")
        }
        return from
    }
}
