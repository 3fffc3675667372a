import Glibc

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

func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else { return }
    fputs(text, file)
    fclose(file)
}

/// Overwrites a part of a file that no connection has open.
func damage(_ path: String, at offset: Int, count: Int) {
    guard let file = fopen(path, "r+") else { return }
    defer { fclose(file) }
    fseek(file, offset, SEEK_SET)
    for index in 0..<count { fputc(Int32(truncatingIfNeeded: index &* 37 % 251), file) }
}

func cut(_ path: String, to length: Int) { truncate(path, length) }

func copyFile(_ path: String, to copy: String) {
    guard let from = fopen(path, "r"), let to = fopen(copy, "w") else { return }
    var bytes = [UInt8](repeating: 0, count: size(of: path))
    let count = fread(&bytes, 1, bytes.count, from)
    fwrite(bytes, 1, count, to)
    fclose(from)
    fclose(to)
}
