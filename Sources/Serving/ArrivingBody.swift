internal import HTTP

/// A request whose body is still on its way; kept by its connection until it is whole.
final class ArrivingBody {
    var request = Request()
    var parser: BodyParser
    /// What came, framing included, since the present stretch of its least rate began.
    var stretchBytes = 0
    /// What the loop's sum of held bytes has of it.
    var heldBytes = 0

    init(parser: BodyParser) { self.parser = parser }
}
