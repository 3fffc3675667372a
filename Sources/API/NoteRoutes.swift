internal import Repairs

enum NoteRoutes {
    static let list = FactRoutes<Note>.list("Lists the internal notes")
    static let add = FactRoutes<Note>.add("Writes an internal note").refusing(.ticketFull)
}
