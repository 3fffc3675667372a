/// What is kept of an image, found in its headers without decoding it.
///
/// Each format keeps what showing it needs and drops all else, so that metadata of a kind that
/// nobody has thought of is dropped too.
struct ImageOutline: Sendable, Equatable {
    enum Piece: Sendable, Equatable {
        /// Bytes of the image as it came.
        case copy(Range<Int>)
        /// Other bytes in the place of what was there.
        case bytes([UInt8])

        var count: Int {
            switch self {
            case .copy(let range): range.count
            case .bytes(let bytes): bytes.count
            }
        }
    }

    static let pixelsMax = 50_000_000
    /// Far more than any camera writes; an image of a million empty parts is refused.
    static let piecesMax = 10_000

    let format: ImageFormat
    private(set) var width = 0
    private(set) var height = 0
    private(set) var pieces: [Piece] = []

    init(_ format: ImageFormat) { self.format = format }

    var byteCount: Int { pieces.reduce(0) { $0 + $1.count } }

    /// - Throws: `.tooManyPixels`; `.malformed` where a side is zero.
    mutating func setSize(width: Int, height: Int) throws(ImageFault) {
        guard width > 0, height > 0 else { throw .malformed("it has no pixels") }
        let (pixels, overflows) = width.multipliedReportingOverflow(by: height)
        guard !overflows, pixels <= ImageOutline.pixelsMax else {
            throw .tooManyPixels(width: width, height: height)
        }
        (self.width, self.height) = (width, height)
    }

    mutating func keep(_ range: Range<Int>) throws(ImageFault) {
        if range.isEmpty { return }
        if case .copy(let last)? = pieces.last, last.upperBound == range.lowerBound {
            pieces[pieces.count - 1] = .copy(last.lowerBound..<range.upperBound)
        } else {
            try add(.copy(range))
        }
    }

    mutating func add(_ piece: Piece) throws(ImageFault) {
        guard pieces.count < ImageOutline.piecesMax else {
            throw .malformed("it has too many parts")
        }
        pieces.append(piece)
    }

    /// What is there of an image; nil where it is none of the formats.
    static func read(_ source: any ImageSource) throws(ImageFault) -> ImageOutline? {
        var reader = ImageReader(source)
        let start = try reader.bytes(0..<min(12, reader.count))
        switch ImageFormat(start: start) {
        case .jpeg: return try JPEGOutline.read(&reader)
        case .png: return try PNGOutline.read(&reader)
        case .webp: return try WebPOutline.read(&reader)
        case nil: return nil
        }
    }
}
