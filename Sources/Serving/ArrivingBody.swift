internal import HTTP

/// A request whose body is still on its way; kept by its connection until it is complete.
final class ArrivingBody {
    var request = Request()
    var parser: BodyParser
    /// When it is too late for more, in monotonic milliseconds.
    var deadline: Int64
    /// True if the head was refused: then nothing of the body is kept or answered.
    let isDropped: Bool

    init(parser: BodyParser, deadline: Int64, isDropped: Bool) {
        self.parser = parser
        self.deadline = deadline
        self.isDropped = isDropped
    }
}
