/// Why bytes were not taken as a request. The connection ends after each of them.
package enum Refusal: Error, Sendable, CaseIterable {
    case malformedMethod, malformedRequestLine, malformedTarget, malformedVersion
    case bareLineFeed, bareCarriageReturn
    case obsoleteFolding, whitespaceBeforeColon, malformedFieldName, underscoreInFieldName
    case controlInFieldValue
    case missingHost, repeatedHost, malformedHost
    case malformedContentLength, repeatedContentLength, twoFramings
    case repeatedTransferEncoding, transferEncodingBeforeVersion11
    case malformedChunkSize, malformedChunkExtension, malformedChunkEnd, chunkExtensionsTooLong
    case headTimeout, bodyTimeout
    case bodyTooLarge
    case requestLineTooLong
    case unknownExpectation
    case headerSectionTooLarge, tooManyFields
    case unknownMethod, unknownTransferCoding
    case overloaded
    case unknownVersion

    package var status: Int {
        switch self {
        case .headTimeout, .bodyTimeout: 408
        case .bodyTooLarge: 413
        case .requestLineTooLong: 414
        case .unknownExpectation: 417
        case .headerSectionTooLarge, .tooManyFields: 431
        case .unknownMethod, .unknownTransferCoding: 501
        case .overloaded: 503
        case .unknownVersion: 505
        default: 400
        }
    }

    /// The last part of the problem's `type`, below `/problems/`.
    package var problem: StaticString {
        switch status {
        case 408: "request-timeout"
        case 413: "body-too-large"
        case 414: "request-line-too-long"
        case 417: "unknown-expectation"
        case 431: "header-section-too-large"
        case 501: "not-implemented"
        case 503: "overloaded"
        case 505: "version-not-supported"
        default: "malformed-request"
        }
    }

    package var title: StaticString {
        switch status {
        case 408: "The request came too slowly"
        case 413: "The body is too large"
        case 414: "The request line is too long"
        case 417: "The expectation is not known"
        case 431: "The header section is too large"
        case 501: "Not implemented"
        case 503: "The server has too much to do"
        case 505: "The HTTP version is not supported"
        default: "The request is not well-formed HTTP"
        }
    }
}
