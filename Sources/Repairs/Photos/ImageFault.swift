/// Why bytes are not taken as an image.
enum ImageFault: Error, Equatable {
    /// They end before what they say is there.
    case truncated
    /// What of them breaks the format.
    case malformed(String)
    case tooManyPixels(width: Int, height: Int)
    /// Not the image's fault: its bytes could not be read.
    case unreadable(StorageFailure)

    var detail: String {
        switch self {
        case .truncated: "the image ends before its end"
        case .malformed(let what): "is no image that can be shown: " + what
        case .tooManyPixels(let width, let height):
            "must have at most \(ImageOutline.pixelsMax) pixels, has \(width) x \(height)"
        case .unreadable: "could not be read"
        }
    }
}
