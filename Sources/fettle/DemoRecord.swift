internal import Repairs

/// A camera that the demo brings in, and how its visit really ended.
struct DemoRecord {
    let brand: String
    let product: String
    let problem: String
    /// Of the Open Repair Data Standard: `Fixed`, `Repairable`, `End of life` or `Unknown`.
    let status: String

    /// As the standard's file has it; its missing words are supplied.
    init(_ record: OpenRepairRecord) {
        func first(_ texts: [String], else last: String) -> String {
            texts.first { text in
                text.unicodeScalars.contains { !$0.properties.isWhitespace }
            } ?? last
        }
        brand = first([record.brand], else: "Unknown")
        product = first([record.productCategory], else: "Camera")
        problem = first([record.problem, record.partnerProductCategory], else: "Does not work")
        status = record.repairStatus
    }

    private init(_ brand: String, _ product: String, _ status: String, _ problem: String) {
        (self.brand, self.product, self.problem, self.status) = (brand, product, problem, status)
    }

    /// For a machine without the file: as many as it has, and as mixed.
    static var builtIn: [DemoRecord] {
        (0..<20).flatMap { _ in samples }
    }

    private static let samples = [
        DemoRecord("Canon", "DSLR/video camera", "Fixed", "Shutter sticks; error 30"),
        DemoRecord("Canon", "Digital compact camera", "End of life", "Lens error, won't retract"),
        DemoRecord("Nikon", "Digital compact camera", "Fixed", "Battery door doesn't close"),
        DemoRecord("Sony", "DSLR/video camera", "End of life", "No picture since it got wet"),
        DemoRecord("Olympus", "Digital compact camera", "Fixed", "Does not turn on"),
        DemoRecord("Panasonic", "DSLR/video camera", "Repairable", "Display stays black"),
        DemoRecord("Fujifilm", "Digital compact camera", "End of life", "Water damage"),
        DemoRecord("Leica", "DSLR/video camera", "Fixed", "White spots at f/11 on every frame"),
        DemoRecord("Samsung", "Digital compact camera", "End of life", "Main board dead"),
        DemoRecord("Pentax", "DSLR/video camera", "Fixed", "Mirror stays up"),
        DemoRecord("Kodak", "Digital compact camera", "End of life", "No parts to be had"),
        DemoRecord("Casio", "Digital compact camera", "Unknown", "Sometimes does not focus"),
        DemoRecord("Minolta", "DSLR/video camera", "Fixed", "Light meter shows nothing"),
        DemoRecord("JVC", "DSLR/video camera", "End of life", "Tape drive broken"),
        DemoRecord("Sony", "Digital compact camera", "Fixed", "Card is not recognised"),
        DemoRecord("Canon", "DSLR/video camera", "Fixed", "Autofocus hunts"),
    ]
}

extension DemoRecord {
    /// `ords/cameras.csv` in FETTLE_DATA, by default `../shared/data`; else the built-in ones.
    static func all(_ environment: Environment) throws(CommandError)
        -> (records: [DemoRecord], from: String)
    {
        let setting = environment.value("FETTLE_DATA")
        let path = (setting ?? "../shared/data") + "/ords/cameras.csv"
        let bytes: [UInt8]
        do throws(CommandError) {
            bytes = try InputFile.bytes(of: path)
        } catch {
            guard setting == nil else { throw error }
            return (builtIn, "built-in records")
        }
        let file: OpenRepairFile
        do throws(OpenRepairFile.Objection) {
            file = try OpenRepairFile(bytes)
        } catch {
            throw CommandError(.data, "\(path) is no Open Repair Data file")
        }
        return (read(file), path)
    }

    private static func read(_ file: OpenRepairFile) -> [DemoRecord] {
        var (file, records) = (file, [DemoRecord]())
        while let reading = file.next() {
            if case .record(let record) = reading { records.append(DemoRecord(record)) }
        }
        return records
    }
}
