/// The subject and text of one message.
struct MessageText {
    let subject: String
    let text: String
}
