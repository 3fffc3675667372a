/// How the process ends, after sysexits(3).
enum ExitStatus: Int32 {
    case ok = 0
    /// The command was typed wrongly.
    case usage = 64
    /// The input's contents are wrong; damage found by `check`.
    case data = 65
    /// An input file isn't there.
    case noInput = 66
    /// Our own fault.
    case software = 70
    case cannotCreate = 73
    case inputOutput = 74
    /// Later it may succeed: a server holds the database, a port is busy.
    case temporary = 75
    /// A file that this user may not read or write; a token that is not taken.
    case noPermission = 77
    /// Configuration and migrations.
    case configuration = 78
}
