import Glibc

/// The real binary, run as a process of its own.
enum Program {
    /// What a command said and how it ended.
    struct Outcome {
        /// The exit code; negative where a signal ended it.
        let status: Int32
        let output: String
        let complaint: String
    }

    /// Beside the test bundle that is running.
    static let path: String = {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        let bundle = String(
            decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return bundle.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/fettle"
    }()

    /// Runs a command to its end.
    static func run(
        _ arguments: String..., environment: [String: String] = [:]
    ) throws -> Outcome {
        try run(arguments, environment: environment)
    }

    static func run(
        _ arguments: [String], environment: [String: String] = [:], descriptorsMax: Int? = nil
    ) throws -> Outcome {
        let output = try ScratchFile()
        let complaint = try ScratchFile()
        let process = try ChildProcess(
            path, arguments, environment: environment, output: output.descriptor,
            complaint: complaint.descriptor, descriptorsMax: descriptorsMax)
        return Outcome(
            status: process.wait(), output: output.text, complaint: complaint.text)
    }
}

extension Program {
    /// Whether `runUnprivileged` works here.
    static let canDropPrivileges =
        geteuid() == 0 && access("/usr/bin/setpriv", X_OK) == 0
        && (try? runUnprivileged("--version"))?.status == 0

    /// Runs a command as root without root's privileges: as any user, it may use its own files and
    /// what modes allow.
    static func runUnprivileged(_ arguments: String...) throws -> Outcome {
        try runUnprivileged(arguments)
    }

    static func runUnprivileged(_ arguments: [String]) throws -> Outcome {
        let output = try ScratchFile()
        let complaint = try ScratchFile()
        let process = try ChildProcess(
            "/usr/bin/setpriv", ["--bounding-set=-all", "--inh-caps=-all", path] + arguments,
            output: output.descriptor, complaint: complaint.descriptor)
        return Outcome(
            status: process.wait(), output: output.text, complaint: complaint.text)
    }
}

/// A process that we started, until it is waited for.
final class ChildProcess: Sendable {
    let id: pid_t

    /// - Parameters:
    ///   - output: the descriptor that becomes its standard output; `complaint` its standard error.
    ///   - descriptorsMax: what `ulimit -n` is for it.
    init(
        _ program: String, _ arguments: [String], environment: [String: String] = [:],
        output: Int32, complaint: Int32, descriptorsMax: Int? = nil
    ) throws {
        var (path, arguments) = (program, arguments)
        if let count = descriptorsMax {
            arguments = ["--nofile=\(count):\(count)", program] + arguments
            path = "/usr/bin/prlimit"
        }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, complaint, 2)
        // A pipe of another test, started at the same moment, must not stay open in this process.
        for descriptor: Int32 in 3..<512 {
            posix_spawn_file_actions_addclose(&actions, descriptor)
        }

        let variables =
            environment.map { "\($0.key)=\($0.value)" } + ["PATH=/usr/sbin:/usr/bin:/sbin:/bin"]
            + ChildProcess.sanitizer
        var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
        var settings: [UnsafeMutablePointer<CChar>?] = variables.map { strdup($0) } + [nil]
        defer { for word in words + settings { free(word) } }
        var id: pid_t = 0
        let code = posix_spawn(&id, path, &actions, nil, &words, &settings)
        guard code == 0 else { throw TestFailure("cannot start \(path): \(code)") }
        self.id = id
    }

    /// What `make tsan` gives us it gives the server too.
    private static let sanitizer: [String] =
        ["LD_PRELOAD", "TSAN_OPTIONS"].compactMap { (name: String) in
            getenv(name).map { value in "\(name)=\(String(cString: value))" }
        }

    /// Waits for its end: the exit code, negative where a signal ended it.
    func wait() -> Int32 {
        var status: Int32 = 0
        while waitpid(id, &status, 0) < 0 {
            guard errno == EINTR else { return -1000 }
        }
        return status & 0x7f == 0 ? (status >> 8) & 0xff : -(status & 0x7f)
    }

    /// Whether `wait` would answer at once.
    var hasEnded: Bool {
        var facts = siginfo_t()
        let options = WEXITED | WNOHANG | WNOWAIT
        return waitid(P_PID, id_t(id), &facts, options) == 0 && facts.si_signo == SIGCHLD
    }

    func signal(_ number: Int32) { kill(id, number) }
}

/// What a test could not do; not what it expected.
struct TestFailure: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
