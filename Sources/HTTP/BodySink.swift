/// Where a body goes while it comes, in place of memory.
///
/// Called on the event loop's thread, in the body's order. It keeps its faults for whoever answers
/// the request: by then `Request.sink` is it, and `Request.body` is empty.
package protocol BodySink: AnyObject, Sendable {
    func take(_ bytes: [UInt8])
}
