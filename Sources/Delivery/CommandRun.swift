internal import CLinux
internal import Glibc

/// One run of a command. Its standard input is a whole file and no pipe: where this process is
/// killed meanwhile, the command doesn't take half a message for all of it.
struct CommandRun {
    enum End: Equatable {
        case exit(Int32)
        case signal(Int32)
        /// It took longer than it may.
        case timedOut
        /// The server ends and won't wait for it.
        case givenUp
        /// It couldn't be started: the error number.
        case notStarted(Int32)
    }

    struct Outcome {
        let end: End
        /// The beginning of what it said, on either output.
        let said: String
    }

    private static let saidBytesMax = 1000
    /// How often it is looked at while it says nothing.
    private static let lookMilliseconds: Int32 = 50

    let words: [String]
    let input: [UInt8]
    let limitMilliseconds: Int64
    /// Asked while it runs: whether to wait no more.
    let isGivenUp: () -> Bool

    func outcome() -> Outcome {
        let file = clinux_memory_file()
        guard file >= 0 else { return Outcome(end: .notStarted(errno), said: "") }
        defer { close(file) }
        guard fill(file) else { return Outcome(end: .notStarted(errno), said: "") }
        var ends: [Int32] = [-1, -1]
        guard clinux_pipe(&ends) == 0 else { return Outcome(end: .notStarted(errno), said: "") }
        defer { close(ends[0]) }
        var process: pid_t = 0
        var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        let code = clinux_spawn(&process, &arguments, file, ends[1])
        close(ends[1])
        guard code == 0 else { return Outcome(end: .notStarted(code), said: "") }
        return watch(process, ends[0])
    }

    private func fill(_ file: Int32) -> Bool {
        var rest = input[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return lseek(file, 0, SEEK_SET) == 0
    }

    /// Reads what it says and waits for its end, though a process that it left behind may hold the
    /// pipe open for longer.
    private func watch(_ process: pid_t, _ output: Int32) -> Outcome {
        let start = CommandRun.milliseconds
        var said: [UInt8] = []
        var isOpen = true
        while true {
            if isOpen { isOpen = listen(to: output, into: &said) } else { usleep(2000) }
            if let end = CommandRun.ended(process) {
                if isOpen { _ = listen(to: output, into: &said, milliseconds: 0) }
                return Outcome(end: end, said: said[...].utf8Text)
            }
            let isLate = CommandRun.milliseconds - start > limitMilliseconds
            guard isLate || isGivenUp() else { continue }
            kill(-process, SIGKILL)
            while waitpid(process, nil, 0) < 0, errno == EINTR {}
            return Outcome(end: isLate ? .timedOut : .givenUp, said: said[...].utf8Text)
        }
    }

    /// Whether there may be more.
    private func listen(
        to output: Int32, into said: inout [UInt8],
        milliseconds: Int32 = CommandRun.lookMilliseconds
    ) -> Bool {
        var waiting = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
        guard poll(&waiting, 1, milliseconds) > 0 else { return true }
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = read(output, &buffer, buffer.count)
        if count < 0 { return errno == EINTR }
        said += buffer.prefix(min(count, max(0, CommandRun.saidBytesMax - said.count)))
        return count > 0
    }

    /// How it ended; nil while it runs.
    private static func ended(_ process: pid_t) -> End? {
        var status: Int32 = 0
        let id = waitpid(process, &status, WNOHANG)
        if id == 0 || (id < 0 && errno == EINTR) { return nil }
        // Somebody else reaped it: how it ended is not known.
        if id < 0 { return .notStarted(errno) }
        let signal = status & 0x7f
        return signal == 0 ? .exit((status >> 8) & 0xff) : .signal(signal)
    }

    /// Of a clock that nobody sets.
    private static var milliseconds: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}
