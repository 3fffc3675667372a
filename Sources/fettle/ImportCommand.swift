internal import Repairs

extension Command {
    static let importOrds = Command(
        words: ["import", "ords"],
        summary: "Take in Open Repair Data Standard v0.3 records, as closed tickets.",
        operands: ["FILE"], options: [.database],
        notes: """
            A record whose id is on file already is left as it is: importing twice changes nothing.
            Lines that are unusable are reported with their number, and the rest is taken: 65.
            Refused: 66 where FILE is missing, 65 where it is none of the standard's, 75 while a
            server runs on the database.
            """
    ) { arguments throws(CommandError) in
        let database = try DatabaseFile.toWrite(
            arguments, purpose: "import",
            instead: "stop it first: records are imported into a database at rest")
        let name = arguments.operands[0]
        let file: OpenRepairFile
        let bytes = try InputFile.bytes(of: name)
        do throws(OpenRepairFile.Objection) {
            file = try OpenRepairFile(bytes)
        } catch {
            let reasons = error.reasons.joined(separator: "\n        ")
            throw CommandError(.data, "\(name) is no Open Repair Data file: \(reasons)")
        }
        let store = try database.openShop()
        defer { store.close() }
        let progress: OpenRepairData.Progress
        do throws(RepairError) {
            progress = try OpenRepairData.takeIn(file) { batch throws(RepairError) in
                try store.writeAndWait { transaction throws(RepairError) in
                    try OpenRepairData.add(batch, in: transaction)
                }
            } progressed: {
                Console.progress("\($0.count) records read, \($0.added) new")
            }
        } catch {
            throw CommandError(error)
        }
        Console.progressEnded()
        for unusable in progress.unusable {
            Console.complain("\(name) line \(unusable.line) \(unusable.reason)")
        }
        Console.say(
            "\(progress.count) records: \(progress.added) imported, \(progress.onFile) on file "
                + "already, \(progress.unusable.count) unusable")
        return progress.unusable.isEmpty ? .ok : .data
    }
}
