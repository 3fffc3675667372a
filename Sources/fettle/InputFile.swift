internal import Glibc

/// A file named on the command line, read whole.
enum InputFile {
    /// - Throws: 66 with the system's reason, 77 where this user may not read it.
    static func bytes(of path: String) throws(CommandError) -> [UInt8] {
        guard let file = fopen(path, "re") else { throw missing(path) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            bytes += buffer.prefix(count)
            if ferror(file) != 0 { throw missing(path) }
            if count < buffer.count { return bytes }
        }
    }

    private static func missing(_ path: String) -> CommandError {
        let code = errno
        if code == EACCES, let fault = AccessFault(path, .reading) {
            return CommandError(.noPermission, fault.text)
        }
        return CommandError(.noInput, "\(path) can't be read: \(String(cString: strerror(code)))")
    }
}
