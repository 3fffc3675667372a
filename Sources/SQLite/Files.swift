internal import CLinux
internal import Glibc

/// Files around a database, by their paths; never the database itself while it is open: closing
/// any descriptor of it would drop SQLite's locks.
enum Files {
    static func exists(_ path: String) -> Bool {
        var status = stat()
        return unsafe lstat(path, &status) == 0
    }

    /// Creates an empty file (0600 less the umask) that must not be there. `open`
    static func create(_ path: String) throws(DatabaseRefusal) {
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if descriptor >= 0 {
            close(descriptor)
        } else if errno == EEXIST {
            throw .exists(path: path)
        } else {
            throw DatabaseRefusal(SQLiteError(systemError: errno, doing: "open"), writing: path)
        }
    }

    /// Creates an empty folder (0700 less the umask) that must not be there. `mkdir`
    static func createFolder(_ path: String) throws(DatabaseRefusal) {
        if unsafe mkdir(path, 0o700) == 0 { return }
        if errno == EEXIST { throw .exists(path: path) }
        throw DatabaseRefusal(SQLiteError(systemError: errno, doing: "mkdir"), writing: path)
    }

    /// Whether an empty folder went; why not is in `errno`. `rmdir`
    static func removeFolder(_ path: String) -> Bool { unsafe rmdir(path) == 0 }

    /// What was written to the file, or the folder's entries, are on disk after this. `fsync`
    static func sync(_ path: String) throws(DatabaseRefusal) {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw DatabaseRefusal(SQLiteError(systemError: errno, doing: "open"), writing: path)
        }
        defer { close(descriptor) }
        if fsync(descriptor) != 0 {
            throw .notCreated(path: path, SQLiteError(systemError: errno, doing: "fsync"))
        }
    }

    /// Renames a complete file to a name that must not be there. It never has two names, not even
    /// for a moment: a database with two is not served.
    static func publish(_ temporary: String, as path: String) throws(DatabaseRefusal) {
        try sync(temporary)
        var result = unsafe clinux_rename_new(temporary, path)
        if result != 0, errno == EINVAL || errno == ENOSYS {  // The file system can't, as NFS.
            if exists(path) { throw .exists(path: path) }
            result = unsafe rename(temporary, path)
        }
        if result != 0 {
            if errno == EEXIST { throw .exists(path: path) }
            throw DatabaseRefusal(SQLiteError(systemError: errno, doing: "rename"), writing: path)
        }
        try sync(folder(of: path))
    }

    /// Whether the file system has room for more than a page or two, which a failed write may have
    /// left to the next. `statvfs`
    static func haveRoom(beside path: String) -> Bool {
        var status = statvfs()
        guard unsafe statvfs(folder(of: path), &status) == 0 else { return true }
        return UInt64(status.f_bavail) * UInt64(status.f_frsize) >= 1 << 20
    }

    /// What a folder holds, in no order; nothing where it can't be read. `readdir`
    static func names(in folder: String) -> [String] {
        guard let stream = unsafe opendir(folder) else { return [] }
        defer { unsafe _ = closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
                let capacity = MemoryLayout.size(ofValue: unsafe name.pointee)
                unsafe name.withMemoryRebound(to: CChar.self, capacity: capacity) { start in
                    unsafe names.append(String(cString: start))
                }
            }
        }
        return names
    }

    static func remove(_ path: String) { unsafe _ = unlink(path) }

    static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
    }

    static func name(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
        return String(path[path.utf8.index(after: slash)...])
    }

    /// "20261121T234000Z", of milliseconds since 1970.
    static func stamp(_ milliseconds: Int64) -> String {
        var seconds = time_t(milliseconds / 1000)
        var parts = unsafe tm()
        guard unsafe gmtime_r(&seconds, &parts) != nil else { return "\(milliseconds)" }
        let size = 32
        return unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: size) { text in
            guard let start = text.baseAddress else { return "\(milliseconds)" }
            let length = unsafe strftime(start, size, "%Y%m%dT%H%M%SZ", &parts)
            return unsafe String(
                decoding: UnsafeRawBufferPointer(start: start, count: length), as: UTF8.self)
        }
    }

    /// The one path of a file, whether or not it is there yet. `realpath`
    static func realPath(_ path: String) throws(DatabaseRefusal) -> String {
        var path = path
        for _ in 0..<40 {
            if let real = resolved(path) { return real }
            guard let target = linkTarget(path) else { break }
            path = target.utf8.first == UInt8(ascii: "/") ? target : "\(folder(of: path))/\(target)"
        }
        guard let folder = resolved(folder(of: path)) else {
            throw .notCreated(path: path, SQLiteError(systemError: errno, doing: "realpath"))
        }
        return folder == "/" ? "/\(name(of: path))" : "\(folder)/\(name(of: path))"
    }

    private static func resolved(_ path: String) -> String? {
        guard let real = unsafe realpath(path, nil) else { return nil }
        defer { unsafe free(real) }
        return unsafe String(cString: real)
    }

    private static func linkTarget(_ path: String) -> String? {
        let count = Int(PATH_MAX)
        return unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: count) { buffer in
            guard let start = buffer.baseAddress else { return nil }
            let length = unsafe readlink(path, start, count)
            guard length > 0 else { return nil }
            return unsafe String(
                decoding: UnsafeRawBufferPointer(start: start, count: length), as: UTF8.self)
        }
    }
}
