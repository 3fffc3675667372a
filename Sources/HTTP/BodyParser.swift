internal import Bytes

/// Reads a body as its bytes come, by length or by chunks (RFC 9112 sections 6 and 7.1).
///
/// It takes all that it is given up to the body's end, so what was given need not be kept.
package struct BodyParser: Sendable {
    package enum Progress: Equatable, Sendable {
        /// Everything was taken; the body goes on.
        case needsMore
        /// The body ended after so many of the bytes.
        case complete(byteCount: Int)
        /// Answer with it and close.
        case refused(Refusal)
    }

    private enum State {
        case data
        case chunkSize, chunkExtension, chunkSizeFeed
        case chunkData, chunkEnd, chunkEndFeed
        case trailerStart, trailerName, trailerValue, trailerFeed, lastFeed
        case done
    }

    private var state: State
    private let bytesMax: Int
    private var bytesTaken = 0
    /// Of the body, or of the chunk.
    private var remaining = 0
    private var sizeDigits = 0
    private var extensions = ChunkExtensions()
    /// Of the whole body.
    private var extensionBytes = 0
    private var trailerBytes = 0
    private var trailerFields = 0

    /// - Parameter bytesMax: how long the body may be.
    /// - Throws: `bodyTooLarge` where its length is known to be more.
    package init(_ framing: BodyFraming, bytesMax: Int) throws(Refusal) {
        self.bytesMax = bytesMax
        switch framing {
        case .none: state = .done
        case .length(let length):
            guard length <= bytesMax else { throw .bodyTooLarge }
            remaining = length
            state = .data
        case .chunked: state = .chunkSize
        }
    }

    /// - Parameters:
    ///   - bytes: what came after all that was given before.
    ///   - body: what belongs to the body is appended.
    package mutating func parse(_ bytes: Span<UInt8>, into body: inout [UInt8]) -> Progress {
        var position = 0
        do throws(Refusal) {
            while state != .done, position < bytes.count {
                switch state {
                case .data, .chunkData: position = takeData(bytes, position, into: &body)
                case .trailerStart, .trailerName, .trailerValue, .trailerFeed, .lastFeed:
                    try takeTrailer(bytes[position])
                    position += 1
                default:
                    try takeChunkLine(bytes[position])
                    position += 1
                }
            }
        } catch {
            return .refused(error)
        }
        return state == .done ? .complete(byteCount: position) : .needsMore
    }

    private mutating func takeData(
        _ bytes: Span<UInt8>, _ position: Int, into body: inout [UInt8]
    ) -> Int {
        let end = position + min(remaining, bytes.count - position)
        body.append(bytes, position..<end)
        remaining -= end - position
        if remaining == 0 { state = state == .data ? .done : .chunkEnd }
        return end
    }

    private mutating func takeChunkLine(_ byte: UInt8) throws(Refusal) {
        switch state {
        case .chunkSize: try takeSize(byte)
        case .chunkExtension:
            extensionBytes += 1
            guard extensionBytes <= Limits.chunkExtensionBytesMax else {
                throw .chunkExtensionsTooLong
            }
            if try extensions.take(byte) { state = .chunkSizeFeed }
        case .chunkSizeFeed:
            guard byte == UInt8(ascii: "\n") else { throw .bareCarriageReturn }
            state = remaining == 0 ? .trailerStart : .chunkData
            sizeDigits = 0
        case .chunkEnd:
            guard byte == UInt8(ascii: "\r") else { throw .malformedChunkEnd }
            state = .chunkEndFeed
        default:
            guard byte == UInt8(ascii: "\n") else { throw .malformedChunkEnd }
            state = .chunkSize
        }
    }

    private mutating func takeSize(_ byte: UInt8) throws(Refusal) {
        if let digit = Hex.value(byte) {
            sizeDigits += 1
            guard sizeDigits <= Limits.chunkSizeDigitsMax else { throw .malformedChunkSize }
            remaining = remaining << 4 | Int(digit)
            return
        }
        guard sizeDigits > 0 else { throw .malformedChunkSize }
        switch byte {
        case UInt8(ascii: "\r"): state = .chunkSizeFeed
        default:
            extensions = ChunkExtensions()
            _ = try extensions.take(byte)
            state = .chunkExtension
        }
        guard remaining <= bytesMax - bytesTaken else { throw .bodyTooLarge }
        bytesTaken += remaining
    }

    /// Trailer fields are held to the rules of field lines, counted and dropped (section 7.1.2).
    private mutating func takeTrailer(_ byte: UInt8) throws(Refusal) {
        trailerBytes += 1
        guard trailerBytes <= Limits.headerSectionBytesMax + 2 else {
            throw .headerSectionTooLarge
        }
        switch state {
        case .trailerStart where byte == UInt8(ascii: "\r"): state = .lastFeed
        case .trailerStart:
            trailerFields += 1
            guard trailerFields <= Limits.headerFieldsMax else { throw .tooManyFields }
            guard ByteClass.fieldName.contains(byte) else {
                throw byte == UInt8(ascii: "\n")
                    ? .bareLineFeed : FieldLine.refusal(of: byte, isFirst: true)
            }
            state = .trailerName
        case .trailerName where byte == UInt8(ascii: ":"): state = .trailerValue
        case .trailerName:
            guard ByteClass.fieldName.contains(byte) else {
                throw FieldLine.refusal(of: byte, isFirst: false)
            }
        case .trailerValue where byte == UInt8(ascii: "\r"): state = .trailerFeed
        case .trailerValue:
            guard byte.isFieldContent else {
                throw byte == UInt8(ascii: "\n") ? .bareLineFeed : .controlInFieldValue
            }
        default:
            guard byte == UInt8(ascii: "\n") else { throw .bareCarriageReturn }
            state = state == .lastFeed ? .done : .trailerStart
        }
    }
}
