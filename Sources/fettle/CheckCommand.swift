internal import Repairs
internal import SQLite

extension Command {
    static let check = Command(
        words: ["check"],
        summary:
            "Verify the file, its references, every chain and every photo, also beside a server.",
        options: [.database],
        notes:
            """
            Ends with 65 where there is damage, and names the first event of each broken chain and
            each photo whose bytes are not those on the timeline. Events that are gone with their
            ticket's head, or with the whole ticket, show against the ledger of all events.
            """
    ) { arguments throws(CommandError) in
        EndSignals.removePartialFiles()
        let database = try DatabaseFile.toRead(arguments)
        var damages = try database.damages()
        let isReadable = damages.isEmpty
        do throws(CommandError) {
            let (tickets, events) = try chains(of: database, into: &damages)
            try ledger(of: database, into: &damages)
            try audit(of: database, into: &damages)
            let photos = try photos(of: database, into: &damages)
            if damages.isEmpty {
                Console.say(
                    "sound: the file, its references, the chains of \(tickets) tickets with "
                        + "\(events) events, and \(photos) photos")
                return .ok
            }
        } catch {
            // Pages that are broken break the reading of chains too.
            if isReadable { throw error }
        }
        for damage in damages { Console.say(damage) }
        throw CommandError(.data, "\(database.path) is damaged: restore a backup that is sound.")
    }

    /// Chains are read by pages, each in a transaction of its own, so that a server's log can
    /// start over meanwhile.
    private static func chains(
        of database: DatabaseFile, into damages: inout [String]
    ) throws(CommandError) -> (tickets: Int, events: Int) {
        var (tickets, events) = (0, 0)
        var last: Int64? = 0
        while let row = last {
            let page = try database.read { transaction throws(RepairError) in
                try ChainCheck.page(after: row, limit: 200, in: transaction)
            }
            tickets += page.tickets
            events += page.events
            damages += page.damages.map(\.description)
            last = page.last
        }
        return (tickets, events)
    }

    /// Events in the order of their rows, by pages too.
    private static func ledger(
        of database: DatabaseFile, into damages: inout [String]
    ) throws(CommandError) {
        var check = try database.read { transaction throws(RepairError) in
            try LedgerCheck(in: transaction)
        }
        while !check.isDone {
            check = try database.read { transaction throws(RepairError) in
                try check.next(limit: 2000, in: transaction)
            }
        }
        if let damage = check.damage { damages.append(damage) }
    }

    /// What was changed outside tickets, likewise.
    private static func audit(
        of database: DatabaseFile, into damages: inout [String]
    ) throws(CommandError) {
        var check = try database.read { transaction throws(RepairError) in
            try AuditCheck(in: transaction)
        }
        while !check.isDone {
            check = try database.read { transaction throws(RepairError) in
                try check.next(limit: 500, in: transaction)
            }
        }
        if let damage = check.damage { damages.append(damage) }
    }

    /// Photos likewise, fewer to a page, as each may have 10 MB.
    private static func photos(
        of database: DatabaseFile, into damages: inout [String]
    ) throws(CommandError) -> Int {
        var count = 0
        var last: Int64? = 0
        while let row = last {
            let page = try database.read { transaction throws(RepairError) in
                try PhotoCheck.page(after: row, limit: 20, in: transaction)
            }
            count += page.photos
            damages += page.damages.map(\.description)
            last = page.last
        }
        return count
    }
}
