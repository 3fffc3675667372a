internal import HTTP

/// Where the later answer to one request goes: its loop's mailbox.
///
/// Small enough to stand in an existential's own words: taking a port allocates nothing.
struct LoopReplyPort: ReplyPort {
    let mailbox: Mailbox
    let key: ConnectionKey
    /// Counts the connection's requests: a second answer to the same one finds another number.
    let request: UInt32

    func send(_ response: Response) {
        mailbox.post(.answer(key, request: request, response))
    }
}
