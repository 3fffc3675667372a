/// A thing on file, in versions: a POST puts it there and a PATCH corrects it, by the same members.
///
/// Written once in the concept's file; `RecordRoutes` describes, takes and answers it.
package protocol Record: Structured {
    static var kind: RecordKind { get }

    /// Everything that is wrong with it, beside what its schema says.
    ///
    /// - Parameter old: what is on file, if this is its correction.
    func faults(correcting old: Self?) -> Faults

    /// Finds one by its id; nil if there is none.
    static func find(_ id: Int64, in transaction: Transaction) throws(RepairError) -> OnFile<Self>?

    /// A page of them, in the order of their ids.
    static func page(after id: Int64, limit: Int, in transaction: Transaction)
        throws(RepairError) -> [OnFile<Self>]

    /// The customer whom a record speaks of, if it speaks of one.
    static func customerId(of record: OnFile<Self>) -> Int64?
}

/// The names of a record, and how its answers look.
package struct RecordKind: Sendable {
    /// The member of an answer between `createdAt` and `version`.
    enum Stamp: Sendable { case updatedAt, createdBy, none }

    /// Its name among the schemas of OpenAPI.
    package let name: String
    /// Its word in problems.
    package let concept: String
    /// The path under which each can be read.
    package let path: String
    /// The name of its input among the schemas of OpenAPI.
    package let draft: String
    /// Whether answers show its id; a name takes its place in what has none.
    let hasId: Bool
    /// The name of its id in answers.
    let idName: StaticString
    let stamp: Stamp
    let versionDoc: String

    init(
        _ name: String, _ concept: String, path: String, draft: String, hasId: Bool = true,
        idName: StaticString = "id", stamp: Stamp = .updatedAt, versionDoc: String = ""
    ) {
        (self.name, self.concept) = (name, concept)
        (self.path, self.draft) = (path, draft)
        (self.hasId, self.idName) = (hasId, idName)
        (self.stamp, self.versionDoc) = (stamp, versionDoc)
    }
}

extension Record {
    package func faults(correcting old: Self?) -> Faults { [] }

    package static func find(_ id: Int64, in transaction: Transaction)
        throws(RepairError) -> OnFile<Self>?
    {
        let found = try page(after: id - 1, limit: 1, in: transaction).first
        return found?.id == id ? found : nil
    }

    /// - Throws: `.notFound`.
    package static func read(_ id: Int64, in transaction: Transaction)
        throws(RepairError) -> OnFile<Self>
    {
        guard let found = try find(id, in: transaction) else { throw .notFound(kind.concept) }
        return found
    }

    package static func customerId(of record: OnFile<Self>) -> Int64? { nil }
}
