/// One option of a command: `--trusted-proxy ADDRESS`, also as `FETTLE_TRUSTED_PROXY`.
struct Option: Sendable {
    enum Kind: Sendable { case required, optional, repeatable, requiredAndRepeatable }

    /// Without the two hyphens.
    let name: String
    /// What its value is, in capitals.
    let value: String
    let kind: Kind
    let help: String

    var isRequired: Bool { kind == .required || kind == .requiredAndRepeatable }
    var isRepeatable: Bool { kind == .repeatable || kind == .requiredAndRepeatable }

    var variable: String {
        "FETTLE_" + name.uppercased().split(separator: "-").joined(separator: "_")
    }

    static let database = Option(
        name: "database", value: "PATH", kind: .required, help: "the database file")
    static let listen = Option(
        name: "listen", value: "HOST:PORT", kind: .optional,
        help: "where to listen (127.0.0.1:8080); IPv6 in brackets, port 0 for any free one")
    static let trustedProxy = Option(
        name: "trusted-proxy", value: "ADDRESS", kind: .repeatable,
        help: "a proxy whose X-Forwarded-For is believed; may be given again")
    static let threads = Option(
        name: "threads", value: "N", kind: .optional,
        help: "event loops (as many as there are cores)")
    static let batchMax = Option(
        name: "batch-max", value: "N", kind: .optional,
        help: "writes that one commit may carry (512); 1 shows what group commit gains")
    static let connectionsPerAddress = Option(
        name: "connections-per-address", value: "N", kind: .optional,
        help: "connections that one address may have open (256); trusted proxies any number")
    static let clientMemoryMiB = Option(
        name: "client-memory-mib", value: "N", kind: .optional,
        help: "MiB of memory for requests not complete and answers not taken (64), all together")
    static let statusCacheMiB = Option(
        name: "status-cache-mib", value: "N", kind: .optional,
        help: "MiB of memory for status answers kept (64), of all event loops together")
    static let publicURL = Option(
        name: "public-url", value: "URL", kind: .optional,
        help: "what links to customers start with (http:// and where it listens)")
    static let sendmail = Option(
        name: "sendmail", value: "COMMAND", kind: .optional,
        help: "what takes mails on standard input, like \"sendmail -t -i\"; no shell runs it")
    static let mailFrom = Option(
        name: "mail-from", value: "ADDRESS", kind: .optional,
        help: "whom mails are from: address, or \"Name <address>\"")
    static let tokenName = Option(
        name: "name", value: "NAME", kind: .required, help: "the person, as in every record")
    static let role = Option(
        name: "role", value: "ROLE", kind: .requiredAndRepeatable,
        help: "frontDesk, technician, manager or admin; may be given again")
    static let url = Option(
        name: "url", value: "URL", kind: .required,
        help: "where the server is: http://HOST:PORT")
}
