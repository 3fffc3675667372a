internal import CLinux
internal import Glibc

/// A thread of the system, with every signal blocked: they are the main thread's.
package struct Thread: Sendable {
    private final class Start {
        let name: String
        let body: () -> Void

        init(name: String, body: @escaping () -> Void) {
            self.name = name
            self.body = body
        }
    }

    private let thread: pthread_t

    /// Runs the body on a thread of its own. `pthread_create`
    ///
    /// - Parameter name: at most 15 bytes.
    /// - Throws: where the system has no thread left.
    package init(name: String, _ body: sending @escaping () -> Void) throws(Errno) {
        var thread = pthread_t()
        let start = unsafe Unmanaged.passRetained(Start(name: name, body: body))
        var all = sigset_t()
        var before = sigset_t()
        unsafe sigfillset(&all)
        // Set before it starts, since it inherits the mask: no signal finds it in between.
        unsafe pthread_sigmask(SIG_SETMASK, &all, &before)
        let code = unsafe pthread_create(&thread, nil, runThread, start.toOpaque())
        unsafe pthread_sigmask(SIG_SETMASK, &before, nil)
        if code != 0 {
            unsafe start.release()
            throw Errno(code: code)
        }
        self.thread = thread
    }

    /// Waits until the body has returned; once.
    package func join() { pthread_join(thread, nil) }

    fileprivate static func run(_ argument: UnsafeMutableRawPointer) {
        let start = unsafe Unmanaged<Start>.fromOpaque(argument).takeRetainedValue()
        unsafe clinux_name_thread(start.name)
        start.body()
    }
}

private func runThread(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let argument = unsafe argument { unsafe Thread.run(argument) }
    return nil
}
