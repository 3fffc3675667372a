internal import Glibc
internal import Synchronization
internal import System

/// Takes connections and deals each to the loop that has the fewest.
///
/// One listening socket and one thread that deals, rather than SO_REUSEPORT: the kernel's hash may
/// give 40 of 64 connections to one loop, and then one core waits while the other has all to do.
final class Acceptor: Sendable {
    private let socket: Mutex<ListeningSocket?>
    private let wakeUp: WakeUpEvent
    private let isStopping = Atomic<Bool>(false)
    private let loops: [Mailbox]
    private let addresses: AddressCounts
    private let connectionsMax: Int

    /// Without descriptors left: how long connections wait in the system's queue for the next try.
    private static let pauseMilliseconds: Int32 = 50

    init(
        _ socket: consuming ListeningSocket, loops: [Mailbox], addresses: AddressCounts,
        connectionsMax: Int
    ) throws(Errno) {
        self.socket = Mutex(socket)
        self.loops = loops
        self.addresses = addresses
        self.connectionsMax = connectionsMax
        wakeUp = try WakeUpEvent()
    }

    /// What waits in the queue is still taken, then the socket closes and the loops are told.
    func stop() {
        isStopping.store(true, ordering: .releasing)
        wakeUp.wake()
    }

    /// Returns after `stop`.
    func run() {
        guard let socket = socket.withLock({ $0.take() }) else { return }
        var isPaused = false
        while true {
            // Read before the last round: what arrived before `stop` was called is taken in it.
            let isLast = isStopping.load(ordering: .acquiring)
            isPaused = !takeAll(from: socket)
            if isLast { break }
            wait(for: socket, isPaused: isPaused)
        }
        // After the last arrival, so that no loop ends before a connection reaches it.
        for loop in loops { loop.post(.drain) }
    }

    /// - Returns: false where the process or the system has no descriptor left.
    private func takeAll(from socket: borrowing ListeningSocket) -> Bool {
        while true {
            do throws(Errno) {
                guard let arrival = try socket.accept() else { return true }
                deal(arrival)
            } catch .tooManyFiles, .tooManyFilesInSystem, .noBuffers, .noMemory {
                return false
            } catch .badDescriptor, .invalid {
                return false
            } catch {
                // The error of a connection that has ended already: accept(2), "Error handling".
            }
        }
    }

    private func deal(_ arrival: ListeningSocket.Arrival) {
        var open = 0
        var least = loops[0]
        for loop in loops {
            open += loop.connections
            if loop.connections < least.connections { least = loop }
        }
        guard open < connectionsMax, addresses.opened(arrival.peer) else {
            _ = close(arrival.number)
            return
        }
        least.connectionOpened()
        least.post(.arrival(arrival))
    }

    private func wait(for socket: borrowing ListeningSocket, isPaused: Bool) {
        var waited = [
            pollfd(fd: wakeUp.descriptor.number, events: Int16(POLLIN), revents: 0),
            pollfd(fd: socket.descriptor.number, events: Int16(POLLIN), revents: 0),
        ]
        // A paused socket stays readable: looking at it would spin.
        let count = isPaused ? 1 : 2
        let milliseconds = isPaused ? Acceptor.pauseMilliseconds : -1
        _ = unsafe poll(&waited, nfds_t(count), milliseconds)
    }
}
