internal import HTTP

/// What other threads tell an event loop.
enum LoopMessage: Sendable {
    /// A connection; its descriptor is the loop's from here on.
    case arrival(ListeningSocket.Arrival)
    /// The answer to the request of that number on that connection.
    case answer(ConnectionKey, request: UInt32, Response)
    /// The next piece of that answer.
    case piece(ConnectionKey, request: UInt32, BodyPiece)
    /// Memory for clients' bytes ran out, and this loop's clients hold the most of it.
    case shed
    /// No connection arrives after this; see to those that are there, then end.
    case drain
}
