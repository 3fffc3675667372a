internal import Glibc

/// What a thread of its own runs.
protocol ThreadBody: AnyObject {
    func run()
}

/// Starts a thread that runs a body; signals stay the main thread's. `pthread_create`
func startThread(_ body: some ThreadBody) throws(SQLiteError) -> pthread_t {
    let context = unsafe Unmanaged.passRetained(body as AnyObject)
    var thread = pthread_t()
    let code = unsafe pthread_create(
        &thread, nil,
        { context in
            guard let context = unsafe context else { return nil }
            blockSignals()
            let body = unsafe Unmanaged<AnyObject>.fromOpaque(context).takeRetainedValue()
            (body as? any ThreadBody)?.run()
            return nil
        }, context.toOpaque())
    if code != 0 {
        unsafe context.release()
        throw SQLiteError(systemError: code, doing: "pthread_create")
    }
    return thread
}

private func blockSignals() {
    var all = sigset_t()
    unsafe sigfillset(&all)
    unsafe pthread_sigmask(SIG_BLOCK, &all, nil)
}
