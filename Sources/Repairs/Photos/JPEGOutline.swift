/// JPEG (ITU-T T.81), marker by marker to its end; what follows the end is dropped.
///
/// What libjpeg shows is taken (its `jdmarker.c`): bytes that stand between segments are dropped,
/// and a file that ends in or after a scan gets its end mark.
///
/// Kept are tables, frame and scans, the ICC profile, Adobe's mark (it says how colours are
/// coded), and of JFIF its density. Of Exif one number is kept, the orientation, in a segment
/// written anew; without it photos would lie on their side.
struct JPEGOutline {
    private var outline = ImageOutline(.jpeg)
    private var scans = 0
    private var hasProfile = false
    private var hasDensity = false
    private var hasOrientation = false

    static func read(_ reader: inout ImageReader) throws(ImageFault) -> ImageOutline {
        var jpeg = JPEGOutline()
        jpeg.hasProfile = try ICCProfile.isWholeInJPEG(&reader)
        try jpeg.outline.keep(0..<2)
        var position = 2
        do throws(ImageFault) {
            while true {
                let marker = try Self.marker(at: &position, &reader)
                if marker == 0xD9 { break }
                position = try jpeg.take(marker, at: position, &reader)
            }
        } catch .truncated where jpeg.scans > 0 {
            try jpeg.outline.add(.bytes([0xFF, 0xD9]))
            return jpeg.outline
        }
        guard jpeg.scans > 0 else { throw .malformed("it ends before its first scan") }
        try jpeg.outline.keep(position..<position + 2)
        return jpeg.outline
    }

    /// The code of the next marker that a segment begins with, or of the end.
    ///
    /// Passed over are fill bytes (B.1.1.2), stray bytes, and markers of which nothing follows:
    /// restarts and TEM.
    static func marker(
        at position: inout Int, _ reader: inout ImageReader
    ) throws(ImageFault) -> UInt8 {
        while true {
            position = try reader.nextFF(from: position)
            let code = try reader.byte(at: position + 1)
            switch code {
            case 0xFF: position += 1
            case 0x00, 0x01, 0xD0...0xD7: position += 2
            default: return code
            }
        }
    }

    /// - Returns: where the next marker stands.
    private mutating func take(
        _ marker: UInt8, at start: Int, _ reader: inout ImageReader
    ) throws(ImageFault) -> Int {
        guard marker != 0xD8 else { throw .malformed("it begins twice") }
        let length = try reader.number16(at: start + 2)
        guard length >= 2 else { throw .malformed("a segment is shorter than its length") }
        let end = start + 2 + length
        guard end <= reader.count else { throw .truncated }
        let payload = start + 4..<end
        switch marker {
        case 0xC0, 0xC1, 0xC2, 0xC9, 0xCA: try takeFrame(start..<end, &reader)
        case 0xC4, 0xCC, 0xDB, 0xDD:
            guard try JPEGTables.isWhole(marker, payload, &reader) else {
                throw .malformed("a table has another length than it says")
            }
            try outline.keep(start..<end)
        case 0xDA: return try takeScan(start..<end, &reader)
        case 0xE0: try takeJFIF(payload, &reader)
        case 0xE1: try takeExif(payload, &reader)
        case 0xE2:
            if hasProfile, scans == 0,
                try reader.begins(payload, with: ICCProfile.segmentName)
            {
                try outline.keep(start..<end)
            }
        case 0xEE: try takeAdobe(start..<end, &reader)
        case 0xDC, 0xE3...0xED, 0xEF, 0xF0...0xFE: break
        default: throw .malformed("it is a kind of JPEG that few can show")
        }
        return end
    }

    /// B.2.2. One frame: a second could have another size.
    private mutating func takeFrame(
        _ segment: Range<Int>, _ reader: inout ImageReader
    ) throws(ImageFault) {
        guard outline.width == 0 else { throw .malformed("it has two frames") }
        guard segment.count >= 10 else { throw .malformed("its frame header is too short") }
        let start = segment.lowerBound
        let components = Int(try reader.byte(at: start + 9))
        guard (1...4).contains(components), segment.count == 10 + 3 * components else {
            throw .malformed("its frame header has another length than it says")
        }
        let height = try reader.number16(at: start + 5)
        try outline.setSize(width: try reader.number16(at: start + 7), height: height)
        try outline.keep(segment)
    }

    /// B.2.3, and the coded data behind it.
    private mutating func takeScan(
        _ segment: Range<Int>, _ reader: inout ImageReader
    ) throws(ImageFault) -> Int {
        guard outline.width > 0 else { throw .malformed("a scan comes before its frame") }
        guard segment.count >= 5 else { throw .malformed("a scan header is too short") }
        let components = Int(try reader.byte(at: segment.lowerBound + 4))
        guard (1...4).contains(components), segment.count == 8 + 2 * components else {
            throw .malformed("a scan header has another length than it says")
        }
        let end: Int
        do { end = try reader.scanEnd(from: segment.upperBound) } catch .truncated {
            end = reader.count
        }
        guard end > segment.upperBound else { throw .malformed("a scan has no data") }
        scans += 1
        try outline.keep(segment.lowerBound..<end)
        return end
    }

    /// How colours are coded, in the twelfth byte; of a longer mark nothing else is kept. libjpeg
    /// reads it from twelve bytes on, and before the first scan alone.
    private mutating func takeAdobe(
        _ segment: Range<Int>, _ reader: inout ImageReader
    ) throws(ImageFault) {
        let payload = segment.dropFirst(4)
        guard scans == 0, payload.count >= 12, try reader.begins(payload, with: "Adobe") else {
            return
        }
        if payload.count == 12 { return try outline.keep(segment) }
        let transform = try reader.byte(at: payload.lowerBound + 11)
        try outline.add(
            .bytes([0xFF, 0xEE, 0, 14] + Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, transform]))
    }

    /// Version and density; a thumbnail may show what was cut off the photo.
    private mutating func takeJFIF(
        _ payload: Range<Int>, _ reader: inout ImageReader
    ) throws(ImageFault) {
        guard !hasDensity, payload.count >= 14,
            try reader.begins(payload, with: "JFIF\0")
        else { return }
        hasDensity = true
        let fields = try reader.bytes(payload.lowerBound..<payload.lowerBound + 12)
        try outline.add(.bytes([0xFF, 0xE0, 0, 16] + fields + [0, 0]))
    }

    private mutating func takeExif(
        _ payload: Range<Int>, _ reader: inout ImageReader
    ) throws(ImageFault) {
        guard !hasOrientation, try reader.begins(payload, with: "Exif\0\0") else { return }
        let exif = try reader.bytes(payload.lowerBound + 6..<payload.upperBound)
        guard let orientation = ExifOrientation.read(exif), orientation > 1 else { return }
        hasOrientation = true
        try outline.add(.bytes(ExifOrientation.segment(orientation)))
    }
}
