internal import Glibc

/// What keeps this user from a file: the file, or a folder on the way to it.
struct AccessFault {
    enum Purpose {
        case reading
        /// Also its folder, as SQLite and the lock keep files beside a database.
        case writing
    }

    private let path: String
    /// "read", "written", "entered"
    private let verb: String
    private let code: Int32

    /// Looks from the top down; nil where nothing is in the way.
    ///
    /// - Parameter path: need not be there to be written.
    init?(_ path: String, _ purpose: Purpose) {
        let path = AccessFault.real(path)
        if let folder = AccessFault.folders(of: path).first(where: { access($0, X_OK) != 0 }) {
            guard errno == EACCES else { return nil }
            self.init(path: folder, verb: "entered", code: errno)
            return
        }
        let besides = purpose == .reading ? [] : ["-wal", "-shm", ".lock"].map { path + $0 }
        for file in [path] + besides where access(file, F_OK) == 0 {
            if access(file, R_OK) != 0 {
                self.init(path: file, verb: "read", code: errno)
                return
            }
            if purpose == .writing, access(file, W_OK) != 0 {
                self.init(path: file, verb: "written", code: errno)
                return
            }
        }
        guard purpose == .writing, let folder = AccessFault.folders(of: path).last,
            access(folder, F_OK) == 0, access(folder, W_OK) != 0
        else { return nil }
        self.init(path: folder, verb: "written", code: errno)
    }

    private init(path: String, verb: String, code: Int32) {
        self.path = path
        self.verb = verb
        self.code = code
    }

    /// What is in the way, whose it is, who asks, and what to do.
    var text: String {
        if code == EROFS {
            return "\(path) can't be \(verb): its file system is mounted read-only, and you are "
                + "\(AccessFault.me). Mount it for writing, or name a file elsewhere."
        }
        var status = stat()
        guard stat(path, &status) == 0 else {
            return "\(path) can't be \(verb): \(AccessFault.you)"
        }
        let owner = AccessFault.name(of: status.st_uid)
        let mode = String(status.st_mode & 0o7777, radix: 8)
        let facts =
            "\(path) can't be \(verb): it belongs to \(owner) (mode 0\(mode)), and "
            + AccessFault.you
        let letter = verb == "read" ? "r" : verb == "written" ? "w" : "x"
        if status.st_uid == geteuid() {
            return facts + " Allow it: chmod u+\(letter) \(path); else see lsattr \(path)."
        }
        return facts + " Run this as \(owner) (sudo -u \(owner) fettle ...), or make it yours: "
            + "sudo chown \(AccessFault.me) \(path)"
    }

    /// For where nothing is found in the way, and the system refuses all the same.
    static var you: String { "you are \(me)." }

    private static var me: String { name(of: geteuid()) }

    private static func name(of user: uid_t) -> String {
        guard let entry = getpwuid(user) else { return "#\(user)" }
        return String(cString: entry.pointee.pw_name)
    }

    /// Where links lead to; of a file that is still to be made, its folder's.
    private static func real(_ path: String) -> String {
        if let real = resolved(path) { return real }
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else {
            return resolved(".").map { "\($0)/\(path)" } ?? path
        }
        guard slash != path.startIndex, let folder = resolved(String(path[..<slash])) else {
            return path
        }
        return folder + path[slash...]
    }

    private static func resolved(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }

    /// "/", "/srv", "/srv/shop" of "/srv/shop/fettle.db".
    private static func folders(of path: String) -> [String] {
        guard path.hasPrefix("/") else { return ["."] }
        var folders = ["/"]
        for name in path.split(separator: "/").dropLast() {
            folders.append((folders.last == "/" ? "" : folders.last ?? "") + "/" + name)
        }
        return folders
    }
}

extension CommandError {
    /// - Throws: 77 where this user may not.
    static func refuse(_ path: String, _ purpose: AccessFault.Purpose) throws(CommandError) {
        if let fault = AccessFault(path, purpose) { throw CommandError(.noPermission, fault.text) }
    }
}
