internal import HTTP

/// A request whose body is still on its way; kept by its connection until it is whole.
final class ArrivingBody {
    var request = Request()
    var parser: BodyParser
    /// When it is too late for more, in monotonic milliseconds.
    var deadline: Int64
    /// What the loop's sum of held bytes has of it.
    var heldBytes = 0

    init(parser: BodyParser, deadline: Int64) {
        self.parser = parser
        self.deadline = deadline
    }
}
