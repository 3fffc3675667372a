internal import CLinux
internal import Glibc
internal import Repairs

/// One of the threads, and the reader that is its own.
final class DeliveryThread {
    private let threads: DeliveryThreads
    private let reader: Reader

    init(threads: DeliveryThreads, reader: Reader) {
        self.threads = threads
        self.reader = reader
    }

    /// Nil where the system has no thread left. `pthread_create`
    func start() -> pthread_t? {
        let context = Unmanaged.passRetained(self)
        var thread = pthread_t()
        let code = pthread_create(
            &thread, nil,
            { context in
                guard let context else { return nil }
                var all = sigset_t()
                sigfillset(&all)
                pthread_sigmask(SIG_BLOCK, &all, nil)
                clinux_name_thread("delivery")
                let body = Unmanaged<DeliveryThread>.fromOpaque(context).takeRetainedValue()
                body.threads.run(body.reader)
                return nil
            }, context.toOpaque())
        if code != 0 { context.release() }
        return code == 0 ? thread : nil
    }
}
