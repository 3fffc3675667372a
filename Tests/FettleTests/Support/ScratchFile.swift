import Glibc
import TestSupport

/// A nameless file that a child process writes into.
final class ScratchFile: Sendable {
    let descriptor: Int32

    init() throws {
        var template = Array("/tmp/fettle-test-XXXXXX".utf8CString)
        descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw TestFailure("no temporary file: \(errno)") }
        unlink(template)
    }

    deinit { close(descriptor) }

    var text: String {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = pread(descriptor, &buffer, buffer.count, off_t(bytes.count))
            guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
            bytes += buffer.prefix(count)
        }
    }
}
