internal import CLinux
internal import Glibc

/// One run of a command. Its standard input is a whole file and no pipe: where this process is
/// killed meanwhile, the command doesn't take half a message for all of it.
package struct ChildProcess {
    package enum End: Equatable {
        case exit(Int32)
        case signal(Int32)
        /// It took longer than it may.
        case timedOut
        /// The server ends and won't wait for it.
        case givenUp
        case notStarted(Errno)
    }

    package struct Outcome {
        package let end: End
        /// The beginning of what it said, on either output.
        package let said: String
    }

    private static let saidBytesMax = 1000
    /// How often it is looked at while it says nothing.
    private static let lookMilliseconds: Int32 = 50

    private let words: [String]
    private let input: [UInt8]
    private let limitMilliseconds: Int64
    private let isGivenUp: () -> Bool

    /// - Parameters:
    ///   - words: the program, found in PATH, and its arguments.
    ///   - input: all that it may read.
    ///   - isGivenUp: asked while it runs: whether to wait no more.
    package init(
        words: [String], input: [UInt8], limitMilliseconds: Int64,
        isGivenUp: @escaping () -> Bool
    ) {
        self.words = words
        self.input = input
        self.limitMilliseconds = limitMilliseconds
        self.isGivenUp = isGivenUp
    }

    /// Runs it to its end.
    package func run() -> Outcome {
        do throws(Errno) {
            let file = FileDescriptor(owning: try Errno.check { clinux_memory_file() })
            try fill(file)
            var ends: [Int32] = [-1, -1]
            _ = try Errno.check { unsafe clinux_pipe(&ends) }
            let output = FileDescriptor(owning: ends[0])
            let process = try start(file, FileDescriptor(owning: ends[1]))
            return watch(process, output)
        } catch {
            return Outcome(end: .notStarted(error), said: "")
        }
    }

    private func fill(_ file: borrowing FileDescriptor) throws(Errno) {
        let number = file.number
        var rest = input[...]
        while !rest.isEmpty {
            let count = try Errno.check {
                unsafe rest.withUnsafeBytes { unsafe write(number, $0.baseAddress, $0.count) }
            }
            rest = rest.dropFirst(count)
        }
        _ = try Errno.check { lseek(number, 0, SEEK_SET) }
    }

    /// - Parameter output: ours no more after this, so that the pipe ends with the process.
    private func start(
        _ input: borrowing FileDescriptor, _ output: consuming FileDescriptor
    ) throws(Errno) -> pid_t {
        var process: pid_t = 0
        var arguments: [UnsafeMutablePointer<CChar>?] =
            unsafe words.map { unsafe strdup($0) } + [nil]
        defer { for index in unsafe arguments.indices { unsafe free(arguments[index]) } }
        let code = unsafe clinux_spawn(&process, &arguments, input.number, output.number)
        if code != 0 { throw Errno(code: code) }
        return process
    }

    /// Reads what it says and waits for its end, though a process that it left behind may hold the
    /// pipe open for longer.
    private func watch(_ process: pid_t, _ output: borrowing FileDescriptor) -> Outcome {
        let start = SystemClock.monotonic.milliseconds
        var said: [UInt8] = []
        var isOpen = true
        while true {
            if isOpen { isOpen = listen(to: output, into: &said) } else { usleep(2000) }
            if let end = ChildProcess.ended(process) {
                if isOpen { _ = listen(to: output, into: &said, milliseconds: 0) }
                return Outcome(end: end, said: String(decoding: said, as: UTF8.self))
            }
            let isLate = SystemClock.monotonic.milliseconds - start > limitMilliseconds
            guard isLate || isGivenUp() else { continue }
            kill(-process, SIGKILL)
            while waitpid(process, nil, 0) < 0, errno == EINTR {}
            return Outcome(
                end: isLate ? .timedOut : .givenUp, said: String(decoding: said, as: UTF8.self))
        }
    }

    /// Whether there may be more.
    private func listen(
        to output: borrowing FileDescriptor, into said: inout [UInt8],
        milliseconds: Int32 = ChildProcess.lookMilliseconds
    ) -> Bool {
        var waiting = pollfd(fd: output.number, events: Int16(POLLIN), revents: 0)
        guard unsafe poll(&waiting, 1, milliseconds) > 0 else { return true }
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = unsafe read(output.number, &buffer, buffer.count)
        if count < 0 { return errno == EINTR }
        said += buffer.prefix(min(count, max(0, ChildProcess.saidBytesMax - said.count)))
        return count > 0
    }

    /// How it ended; nil while it runs.
    private static func ended(_ process: pid_t) -> End? {
        var status: Int32 = 0
        let id = unsafe waitpid(process, &status, WNOHANG)
        if id == 0 || (id < 0 && errno == EINTR) { return nil }
        // Somebody else reaped it: how it ended is not known.
        if id < 0 { return .notStarted(Errno(code: errno)) }
        let signal = status & 0x7f
        return signal == 0 ? .exit((status >> 8) & 0xff) : .signal(signal)
    }
}

extension ChildProcess {
    /// Whether a program, named by its path or found in PATH, can be run at present.
    package static func canRun(_ program: String) -> Bool {
        if program.utf8.contains(UInt8(ascii: "/")) { return isExecutable(program) }
        let path = unsafe getenv("PATH").map { unsafe String(cString: $0) } ?? "/usr/bin:/bin"
        return path.utf8.split(separator: UInt8(ascii: ":")).contains {
            isExecutable(String(Substring($0)) + "/" + program)
        }
    }

    private static func isExecutable(_ path: String) -> Bool {
        var facts = stat()
        return unsafe stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG
            && access(path, X_OK) == 0
    }
}
