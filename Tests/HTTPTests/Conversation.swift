import HTTP

/// What a connection makes of the bytes that come, however they are cut.
struct Conversation: Equatable {
    struct Exchange: Equatable {
        var method: Method
        var head: [UInt8]
        var path: Range<Int>
        var query: Range<Int>
        var fields: [Range<Int>]
        var isVersion10: Bool
        var keepsAlive: Bool
        var framing: BodyFraming
        var expectsContinue: Bool
        var body: [UInt8]

        init(_ request: Request, _ head: RequestHead) {
            method = request.method
            self.head = request.head
            path = request.path
            query = request.query
            fields = request.fields.flatMap { [$0.name, $0.value] }
            isVersion10 = request.isVersion10
            keepsAlive = request.keepsAlive
            framing = head.framing
            expectsContinue = head.expectsContinue
            body = []
        }
    }

    var exchanges: [Exchange] = []
    var refusal: Refusal?
    /// The method that an answer to the refused request would go by.
    var refusedMethod: Method?

    private var unread: [UInt8] = []
    private var parser = RequestParser()
    private var bodyParser: BodyParser?
    private var request = Request()
    private let bodyBytesMax: Int

    init(bodyBytesMax: Int = Limits.jsonBodyBytesMax) { self.bodyBytesMax = bodyBytesMax }

    /// The whole conversation, its bytes cut at the given offsets.
    init(_ bytes: [UInt8], cutAt cuts: [Int] = [], bodyBytesMax: Int = Limits.jsonBodyBytesMax) {
        self.init(bodyBytesMax: bodyBytesMax)
        var start = 0
        for cut in cuts + [bytes.count] where cut > start {
            receive(bytes[start..<cut])
            start = cut
        }
    }

    init(_ text: String, bodyBytesMax: Int = Limits.jsonBodyBytesMax) {
        self.init([UInt8](text.utf8), bodyBytesMax: bodyBytesMax)
    }

    var isOver: Bool { refusal != nil || exchanges.last?.keepsAlive == false && bodyParser == nil }

    mutating func receive(_ piece: ArraySlice<UInt8>) {
        unread += piece
        while !isOver, bodyParser == nil ? readHead() : readBody() {}
    }

    /// - Returns: whether there may be more to read.
    private mutating func readHead() -> Bool {
        // A span of a property would borrow all of `self`.
        let bytes = unread
        switch parser.parse(bytes.span, into: &request) {
        case .needsMore: return false
        case .refused(let refusal): refuse(refusal)
        case .complete(let head):
            unread.removeFirst(head.byteCount)
            exchanges.append(Exchange(request, head))
            do throws(Refusal) {
                bodyParser = try BodyParser(head.framing, bytesMax: bodyBytesMax)
            } catch { refuse(error) }
        }
        return true
    }

    private mutating func readBody() -> Bool {
        guard var parser = bodyParser else { return false }
        let bytes = unread
        let progress = parser.parse(bytes.span, into: &exchanges[exchanges.count - 1].body)
        bodyParser = parser
        switch progress {
        case .needsMore:
            unread = []
            return false
        case .complete(let byteCount):
            unread.removeFirst(byteCount)
            bodyParser = nil
        case .refused(let refusal): refuse(refusal)
        }
        return true
    }

    private mutating func refuse(_ refusal: Refusal) {
        self.refusal = refusal
        refusedMethod = request.method
        // How much of a refused body was kept depends on how it was cut.
        if bodyParser != nil { exchanges[exchanges.count - 1].body = [] }
    }

    static func == (left: Conversation, right: Conversation) -> Bool {
        left.exchanges == right.exchanges && left.refusal == right.refusal
            && left.refusedMethod == right.refusedMethod
    }
}
