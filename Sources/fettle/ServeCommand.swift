internal import API
internal import Delivery
internal import HTTP
internal import Repairs
internal import Serving
internal import System

extension Command {
    static let serve = Command(
        words: ["serve"], summary: "Serve the database over HTTP.",
        options: [
            .database, .listen, .publicURL, .threads, .batchMax, .statusCacheMiB, .clientMemoryMiB,
            .connectionsPerAddress, .trustedProxy, .sendmail, .mailFrom,
        ],
        notes: """
            Says "listening on http://HOST:PORT" on standard output once it does, and on standard
            error how many clients may be connected: what "ulimit -n" leaves. SIGTERM, SIGINT and
            SIGHUP (unless started with nohup) drain it: it accepts no more, answers what it
            accepted, and ends with 0 within 10 s.
            Refused: 65 where the database is damaged or another program's, 66 where there is none,
            75 where a server runs on it or the port is busy, 77 where you may not read and write
            it and its folder, 78 where a migration is pending, edited or unknown, the database has
            a second name (a hard link), or "ulimit -n" is below 64. Without --sendmail, mails to
            customers wait in the queue.
            """
    ) { arguments throws(CommandError) in
        let plan = try ServePlan(arguments)
        var signals = EndSignals()
        let database = try DatabaseFile.toWrite(
            arguments, purpose: "serve", instead: "one server is enough, or stop that one first")
        let socket = try plan.listen()
        let store = try database.openShop(
            publicURL: plan.publicURL ?? "http://\(socket.address)", batchMax: plan.batchMax,
            uploadsMax: plan.descriptors.uploads)
        let server = try plan.start(store, on: socket)
        let delivery = try plan.deliver(from: store)
        Console.complain(plan.limitsText)
        Console.say("listening on http://\(server.address)")
        signals.wait(seconds: RepairStore.sweepSeconds) { store.sweep() }
        delivery?.end()
        server.drain()
        server.join()
        delivery?.join()
        store.close()
        return withExtendedLifetime(database) { .ok }
    }
}

/// How to serve, checked before anything is opened.
private struct ServePlan {
    let address: ListenAddress
    let descriptors: Descriptors
    let limits: ServingLimits
    let batchMax: Int
    let statusCacheBytes: Int
    let trustedProxies: [ClientAddress]
    /// Nil where it isn't said: then it is where the server listens.
    let publicURL: String?
    let mail: MailPlan?

    init(_ arguments: Arguments) throws(CommandError) {
        let listen = arguments[.listen] ?? "127.0.0.1:8080"
        do {
            address = try ListenAddress(listen)
        } catch {
            throw .usage(
                "--listen \(listen) is no HOST:PORT, like 127.0.0.1:8080 or [::1]:8080")
        }
        descriptors = try ServePlan.descriptors(arguments)
        var limits = ServingLimits()
        limits.connectionsMax = descriptors.connections
        if let count = try arguments.number(.connectionsPerAddress, upTo: 1_000_000) {
            limits.connectionsPerAddressMax = count
        }
        if let mebibytes = try arguments.number(.clientMemoryMiB, upTo: 1_048_576) {
            limits.clientBytesMax = mebibytes << 20
        }
        self.limits = limits
        batchMax = try arguments.number(.batchMax, upTo: 4096) ?? RepairStore.batchMaxBest
        statusCacheBytes =
            try arguments.number(.statusCacheMiB, upTo: 16_384).map { $0 << 20 }
            ?? APIService.statusCacheBytesBest
        var proxies: [ClientAddress] = []
        for text in arguments.all(.trustedProxy) {
            guard let proxy = ClientAddress(text) else {
                throw .usage("--trusted-proxy \(text) is no IPv4 or IPv6 address")
            }
            proxies.append(proxy)
        }
        trustedProxies = proxies
        publicURL = try ServePlan.publicURL(arguments[.publicURL])
        mail = try MailPlan(arguments)
    }

    /// - Throws: 78 where the process may have too few.
    private static func descriptors(_ arguments: Arguments) throws(CommandError) -> Descriptors {
        let wanted = try arguments.number(.threads, upTo: 256) ?? Server.loopsBest
        let count = Descriptors.raiseLimit()
        guard count >= Descriptors.countMin else {
            throw CommandError(
                .configuration,
                "This process may open \(count) files, and \(Descriptors.countMin) are the least "
                    + "that it serves with. Raise the limit: ulimit -n 1024")
        }
        return Descriptors(sharing: count, loopsWanted: wanted)
    }

    /// The limits, as they are told at the start.
    var limitsText: String {
        "at most \(limits.connectionsMax) connections, \(limits.connectionsPerAddressMax) of one "
            + "address, and \(descriptors.uploads) photos on their way at once"
    }

    private static func publicURL(_ text: String?) throws(CommandError) -> String? {
        guard var text else { return nil }
        while text.hasSuffix("/") { text.removeLast() }
        let isURL = ["http://", "https://"].contains { scheme in
            text.utf8.starts(with: scheme.utf8) && text.utf8.count > scheme.utf8.count
        }
        guard isURL, text.utf8.allSatisfy({ (0x21...0x7e).contains($0) }) else {
            throw .usage("--public-url \(text) is no http:// or https:// URL")
        }
        return text
    }

    /// Nil where mails stay queued.
    func deliver(from store: RepairStore) throws(CommandError) -> DeliveryThreads? {
        guard let mail else { return nil }
        do throws(RepairError) {
            return try DeliveryThreads(
                Mailer(
                    store: store, command: mail.command, from: mail.from, log: Console.complain),
                of: store)
        } catch {
            throw CommandError(error)
        }
    }

    func listen() throws(CommandError) -> ListeningSocket {
        do throws(ServingError) {
            return try ListeningSocket(address)
        } catch {
            throw CommandError(error, at: address)
        }
    }

    func start(
        _ store: RepairStore, on socket: consuming ListeningSocket
    ) throws(CommandError) -> Server {
        do {
            let service = try APIService(
                store: store, statusCacheBytesPerLoop: statusCacheBytes / descriptors.loops,
                log: Console.complain)
            return try Server(
                on: socket, loops: descriptors.loops, service: service,
                trustedProxies: trustedProxies, limits: limits)
        } catch let error as ServingError {
            store.close()
            throw CommandError(error, at: address)
        } catch {
            store.close()
            throw CommandError(.software, "It could not start: \(error)")
        }
    }
}

extension CommandError {
    fileprivate init(_ error: ServingError, at address: ListenAddress) {
        switch error {
        case .address:
            self.init(.usage, "\(address) has no such address on this machine")
        case .system(_, let reason) where reason.isAddressInUse:
            self.init(
                .temporary,
                "\(address) is in use by another program. Stop it, or choose another port: "
                    + "--listen \(address.host):\(address.port &+ 1)")
        case .system, .service:
            self.init(.cannotCreate, "\(error)")
        }
    }
}
