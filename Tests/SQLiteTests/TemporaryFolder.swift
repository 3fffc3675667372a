import Glibc

/// A folder of a test's own; gone with it.
final class TemporaryFolder {
    let path: String

    init(under parent: String = "/tmp") {
        var template = Array("\(parent)/fettle-XXXXXX".utf8CString)
        let made = mkdtemp(&template)
        precondition(made != nil, "a folder under \(parent)")
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        for name in names { unlink(file(name)) }
        rmdir(path)
    }

    func file(_ name: String) -> String { "\(path)/\(name)" }

    var names: [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

}

/// The permission bits of a file.
func mode(of path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
}

func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : -1
}

/// A file that no connection has open, one character for each byte.
func bytes(of path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: size(of: path))
    let count = fread(&bytes, 1, bytes.count, file)
    return String(String.UnicodeScalarView(bytes.prefix(count).map { Unicode.Scalar($0) }))
}
