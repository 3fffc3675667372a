internal import CLinux
package import HTTP
internal import Synchronization
internal import System

/// Serves a service over HTTP/1.1 on event loops of its own threads.
package final class Server: Sendable {
    package let address: ListenAddress

    private let service: any Service
    private let mailboxes: [Mailbox]
    private let acceptor: Acceptor
    private let threads = Mutex<[Thread]>([])

    /// Listens and starts; returns when each loop has its handler.
    ///
    /// - Parameters:
    ///   - socket: listens already; its own address may be needed to make the service.
    ///   - loops: how many event loops, one per core given; at least 1.
    ///   - trustedProxies: peers whose `X-Forwarded-For` is believed.
    /// - Throws: `.system`, `.service` from `makeHandler`.
    package init(
        on socket: consuming ListeningSocket, loops: Int, service: any Service,
        trustedProxies: [ClientAddress] = [], limits: ServingLimits = ServingLimits()
    ) throws(ServingError) {
        address = socket.address
        self.service = service
        let addresses = AddressCounts(
            countMax: limits.connectionsPerAddressMax, exempt: trustedProxies)
        do throws(Errno) {
            var mailboxes: [Mailbox] = []
            for _ in 0..<max(1, loops) { mailboxes.append(try Mailbox()) }
            self.mailboxes = mailboxes
            acceptor = try Acceptor(
                socket, loops: mailboxes, addresses: addresses,
                connectionsMax: limits.connectionsMax)
        } catch {
            throw .system(doing: "set up event loops", error)
        }
        let plan = LoopPlan(
            number: 0, seed: UInt64.random(in: 0 ... .max), trustedProxies: trustedProxies,
            limits: limits, addresses: addresses,
            memory: ClientMemory(loops: mailboxes, bytesMax: limits.clientBytesMax))
        try start(plan)
    }

    private func start(_ plan: LoopPlan) throws(ServingError) {
        var failure: ServingError?
        do throws(Errno) {
            failure = try startLoops(plan)
            if failure == nil {
                try startThread("acceptor") { [acceptor] in acceptor.run() }
            }
        } catch {
            failure = .system(doing: "start threads", error)
        }
        guard let failure else { return }
        for mailbox in mailboxes { mailbox.post(.drain) }
        join()
        throw failure
    }

    /// - Returns: why a loop could not start.
    private func startLoops(_ plan: LoopPlan) throws(Errno) -> ServingError? {
        let gate = try StartGate()
        for (number, mailbox) in mailboxes.enumerated() {
            var plan = plan
            plan.number = number
            try startThread("loop-\(number)") { [service, plan] in
                Server.runLoop(service, mailbox, plan, gate)
            }
        }
        return gate.wait(count: mailboxes.count)
    }

    private func startThread(
        _ name: String, _ body: @escaping @Sendable () -> Void
    ) throws(Errno) {
        let thread = try Thread(name: name, body)
        threads.withLock { $0.append(thread) }
    }

    private static func runLoop(
        _ service: any Service, _ mailbox: Mailbox, _ plan: LoopPlan, _ gate: StartGate
    ) {
        var failure: ServingError?
        do {
            let handler = try service.makeHandler()
            let epoll = try Epoll()
            try epoll.add(mailbox.wakeUp.descriptor.number, token: Mailbox.token)
            var loop = EventLoop(handler, mailbox, plan, on: epoll)
            gate.report(nil)
            loop.run()
            return
        } catch let error as Errno {
            failure = .system(doing: "set up an event loop", error)
        } catch {
            failure = .service(error)
        }
        mailbox.close()
        gate.report(failure)
    }

    /// How many loops use the machine whole: one for each core that the process may run on.
    package static var loopsBest: Int { Int(clinux_usable_cores()) }

    /// Connections that are open now, by loop.
    package var connectionsByLoop: [Int] { mailboxes.map(\.connections) }
    /// Connections that are open now, over all loops.
    package var connections: Int { connectionsByLoop.reduce(0, +) }

    /// Tells the service, stops accepting, answers what was accepted, closes; `join` then returns,
    /// at the latest after `drainMilliseconds`. Returns at once; a second call changes nothing.
    package func drain() {
        service.drainBegan()
        acceptor.stop()
    }

    /// Waits until it has drained. Called by one thread.
    package func join() {
        var ended: [Thread] = []
        threads.withLock { swap(&$0, &ended) }
        for thread in ended { thread.join() }
    }
}
