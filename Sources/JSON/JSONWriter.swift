/// Writes JSON as bytes, member by member; commas are its business.
///
///     var json = JSONWriter()
///     json.object { json in
///         json.member("name", "Ming Tan")
///         json.member("dueAt", null: nil)
///         json.array("items") { json in json.string("a") }
///     }
package struct JSONWriter: ~Copyable {
    package private(set) var bytes: [UInt8] = []
}
