extension Refusal {
    /// One sentence for whoever wrote the client.
    package var detail: StaticString {
        switch self {
        case .malformedMethod: "The method is not a token."
        case .malformedRequestLine: "The request line is not method, target and version."
        case .malformedTarget: "The request target is not one that this server takes."
        case .malformedVersion: "The version is not HTTP/ with two digits."
        case .bareLineFeed: "A line ends with LF instead of CRLF."
        case .bareCarriageReturn: "A CR stands without its LF."
        case .obsoleteFolding: "A header field is folded over lines."
        case .whitespaceBeforeColon: "There is whitespace between a field name and its colon."
        case .malformedFieldName: "A field name is not a token."
        case .underscoreInFieldName: "A field name has an underscore."
        case .controlInFieldValue: "A field value has a control character."
        case .missingHost: "The Host field is missing."
        case .repeatedHost: "The Host field is there more than once."
        case .malformedHost: "The Host field is not a host with an optional port."
        case .malformedContentLength: "Content-Length is not one plain decimal number."
        case .repeatedContentLength: "Content-Length is there more than once."
        case .twoFramings: "Content-Length and Transfer-Encoding are both there."
        case .repeatedTransferEncoding: "Transfer-Encoding is there more than once."
        case .transferEncodingBeforeVersion11: "Transfer-Encoding needs HTTP/1.1."
        case .malformedChunkSize: "A chunk size is not a plain hexadecimal number."
        case .malformedChunkExtension:
            "A chunk extension is not ;name or ;name=value, with a token or a quoted string."
        case .malformedChunkEnd: "A chunk does not end with CRLF where its size says."
        case .chunkExtensionsTooLong: "The body's chunk extensions are too long."
        case .headTimeout: "The request's head was not complete within 10 seconds."
        case .bodyTimeout: "The body came slower than 500 bytes a second."
        case .bodyTooLarge: "The body is larger than this route takes."
        case .requestLineTooLong: "The request line is longer than 8192 bytes."
        case .unknownExpectation: "Expect knows only 100-continue here."
        case .headerSectionTooLarge: "The header section is longer than 16384 bytes."
        case .tooManyFields: "There are more than 100 header fields."
        case .unknownMethod: "The method is not known to this server."
        case .unknownTransferCoding: "The only transfer coding known here is chunked."
        case .overloaded: "The server holds too much for its clients; try again shortly."
        case .unknownVersion: "This server speaks HTTP/1.1 and HTTP/1.0."
        }
    }
}
