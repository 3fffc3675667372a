/// What `GET /problems/{name}` says of each problem: its title and what to do about it.
extension ProblemType {
    var title: String { texts.title }
    var explanation: String { texts.explanation }

    private var texts: (title: String, explanation: String) {
        switch status {
        case 400, 408, 413, 414, 415, 417, 431, 501, 505: protocolTexts
        case 401, 403, 404, 405, 406, 410: resourceTexts
        case 409: conflictTexts
        case 412, 422, 429: inputTexts
        default: serverTexts
        }
    }

    private var protocolTexts: (title: String, explanation: String) {
        switch self {
        case .malformedJSON:
            (
                "The body is not JSON",
                "The body is not well-formed JSON (RFC 8259): `detail` says what was expected and "
                    + "after how many bytes. Nesting ends at 32."
            )
        case .requestTimeout:
            (
                "The request came too slowly",
                "The head must be complete within 10 seconds and the body must arrive at 500 "
                    + "bytes a second or faster. Send it again on a new connection."
            )
        case .bodyTooLarge:
            ("The body is too large", "A JSON body may have 1 MB, a photo 10 MB.")
        case .requestLineTooLong:
            ("The request line is too long", "Method, target and version may have 8,192 bytes.")
        case .unsupportedMediaType:
            (
                "The body's type is not taken here",
                "Send JSON as `Content-Type: application/json`, in UTF-8; a photo as the JPEG, PNG "
                    + "or WebP that it is."
            )
        case .unknownExpectation:
            ("The expectation is not known", "`Expect` knows only `100-continue` here.")
        case .headerSectionTooLarge:
            (
                "The header section is too large",
                "Header fields may have 16,384 bytes together, and there may be 100 of them."
            )
        case .notImplemented:
            (
                "Not implemented",
                "The server knows GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, TRACE and QUERY, "
                    + "and of transfer codings only chunked."
            )
        case .versionNotSupported:
            ("The HTTP version is not supported", "This server speaks HTTP/1.1 and HTTP/1.0.")
        default:
            (
                "The request is not well-formed HTTP",
                "What was sent breaks RFC 9110 or 9112, or leaves open how it is to be read. "
                    + "`detail` names the fault."
            )
        }
    }

    private var resourceTexts: (title: String, explanation: String) {
        switch self {
        case .notAuthenticated:
            (
                "A valid token is needed",
                "Staff routes need `Authorization: Bearer <token>` with a token that is not "
                    + "revoked. An administrator issues tokens with `POST /v1/tokens` or "
                    + "`fettle token create`."
            )
        case .roleRequired:
            (
                "The token's roles don't allow this",
                "`detail` names the roles that do. A manager may do all that the front desk may."
            )
        case .approvalCodeNeeded:
            (
                "The approval code is missing",
                "Send the header `Approval-Code` once, with the code that stands in the message "
                    + "that brought the quote, on the line `Approval code: …`. If the message is "
                    + "lost, ask the service centre for a new code."
            )
        case .approvalCodeEnded:
            (
                "The approval code has ended",
                "It is the right code, but too many wrong ones were tried for this quote, so it "
                    + "opens it no longer. Ask the service centre for a new code, or give it your "
                    + "decision by phone or at the counter: the quote itself is unchanged."
            )
        case .wrongApprovalCode:
            (
                "The approval code is wrong",
                "The code stands only in the message that brought the quote, on the line "
                    + "`Approval code: …`. After five wrong codes in an hour one address has to "
                    + "wait; after 21 in all a quote's code ends, and the service centre sends a "
                    + "new one."
            )
        case .noSuchPath:
            ("There is no such path", "`/openapi.json` lists every path there is.")
        case .unknownTicket:
            (
                "There is no such ticket",
                "The ticket ID is well-formed, but no ticket has it. Look at the receipt again."
            )
        case .mistypedTicket:
            (
                "The ticket ID is mistyped",
                "The ID's last character checks the others, and doesn't fit them: one of the "
                    + "twelve was misread. O and 0 count as the same, and so do I, L and 1."
            )
        case .methodNotAllowed:
            ("The path has no such method", "The `Allow` header lists the methods it has.")
        case .notAcceptable:
            (
                "Nothing acceptable to send",
                "`Accept` excludes every media type that this route has. Most answer "
                    + "`application/json`."
            )
        case .gone:
            (
                "The answer is gone",
                "The first answer to this `Idempotency-Key` spoke of a person who was erased since."
            )
        default:
            ("There is no such thing on file", "The path is right, but nothing has this ID.")
        }
    }

    private var conflictTexts: (title: String, explanation: String) {
        switch self {
        case .gateNotMet:
            (
                "The ticket can't move there yet",
                "The move exists, but something it needs is missing. `unmet` lists every gate that "
                    + "doesn't hold and what would make it hold."
            )
        case .noSuchTransition:
            (
                "There is no such move",
                "The states don't know a move from here to there. `GET …/transitions` lists those "
                    + "there are."
            )
        case .serialHeldByAnotherCustomer:
            (
                "The unit is on file under another customer",
                "Check the serial number. If the unit has changed hands, send "
                    + "`\"transferOwnership\": true`."
            )
        case .resemblesUnitOnFile:
            (
                "The customer has such a unit of another model",
                "`equipmentId` and `onFile` name the customer's unit of the same brand and serial "
                    + "number. If it is the same unit, send its `id`; if it is another one, send "
                    + "`\"newUnit\": true`."
            )
        case .alreadyHere:
            (
                "The unit is already in the house",
                "It was received and not yet returned; `ticketId` names its ticket."
            )
        case .alreadyOnFile:
            (
                "It is on file already",
                "`customerId` or `equipmentId` names the entry that has this e-mail address or "
                    + "serial number."
            )
        case .quoteChanged:
            (
                "The quote is not the one that was read",
                "`digest` or what was read out differs from the current quote. Read it again and "
                    + "decide anew."
            )
        case .quoteExpired:
            (
                "The quote has expired",
                "It could be decided until `validUntil`. The centre sends another."
            )
        case .moreThanOwed:
            (
                "More than is owed",
                "A payment can't exceed what is left to pay, nor a refund what was paid beyond "
                    + "what is due. `detail` says how much that is."
            )
        case .loanerOut:
            (
                "The loaner is out",
                "It is lent on another ticket. `GET /v1/loaners` says which are not."
            )
        case .loanerNotAvailable:
            (
                "The loaner is not available",
                "It was taken out of the pool, or came back otherwise than it went out. `PATCH` it "
                    + "with `\"available\": true` once it may be lent again."
            )
        case .lastAdmin:
            (
                "The last admin stays",
                "Without an admin nobody could make tokens. Make another admin's token first; on "
                    + "the server's machine `fettle token revoke` ends this one all the same."
            )
        case .tooManyPhotos:
            (
                "The ticket has too many photos",
                "A ticket takes 200 photos. Keep further ones elsewhere, and say where in a note; "
                    + "`GET …/photos` lists those there are."
            )
        case .ticketFull:
            (
                "The ticket is full",
                "`detail` says of what. A full ticket still takes moves with their `message` and "
                    + "`note`, handovers, payments, incidents, decisions, the release of a hold, "
                    + "the return of a loaner, another assignee, and what a gate needs: it can be "
                    + "closed as any other."
            )
        case .nameTaken:
            (
                "The name is taken",
                "Names stand in every record, so no two people share one, however it is written. "
                    + "`POST /v1/tokens/{name}/renew` gives the same person a new token."
            )
        default:
            (
                "Not in this state",
                "The ticket's present state doesn't take this fact; `detail` says why."
            )
        }
    }

    private var inputTexts: (title: String, explanation: String) {
        switch self {
        case .staleVersion:
            (
                "It has changed since",
                "`If-Match` names a version that is no longer the present one, and nothing was "
                    + "done. Read it again and decide anew."
            )
        case .idempotencyMismatch:
            (
                "The key was used with another body",
                "This `Idempotency-Key` belongs to a request with another body. A new request "
                    + "needs a new key."
            )
        case .tooManyRequests:
            (
                "Too many requests",
                "Unknown ticket IDs are answered 30 times a minute for one address, and five "
                    + "wrong approval codes an hour for one address and ticket. `Retry-After` says "
                    + "how many seconds are left. The status of tickets that exist is answered "
                    + "always."
            )
        default:
            (
                "The input is well-formed but wrong",
                "`errors` lists every fault; past 100, the last entry says how many more there "
                    + "are. `pointer` is the JSON Pointer (RFC 6901) of the "
                    + "field in the body, or where it would stand; a query parameter is written "
                    + "`?name`, a header field by its name and a colon."
            )
        }
    }

    private var serverTexts: (title: String, explanation: String) {
        switch self {
        case .overloaded:
            ("The server has too much to do", "Try again after the seconds in `Retry-After`.")
        case .storageFull:
            (
                "The disk takes no more",
                "The database can't be written: the disk is full or read-only. Nothing was done. "
                    + "Reading goes on, and writing resumes by itself once there is room."
            )
        default:
            (
                "The database does not answer",
                "It is not known whether the write was done. Repeat it with the same "
                    + "`Idempotency-Key`."
            )
        }
    }
}
