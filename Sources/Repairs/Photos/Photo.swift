/// A photo on a ticket, without its bytes.
package struct Photo: Sendable {
    /// The row; `GET /v1/photos/{id}` has the bytes.
    package let id: Int64
    /// 1, 2, … within the ticket.
    package let number: Int64
    package let format: ImageFormat
    package let width: Int64
    package let height: Int64
    package let byteCount: Int64
    /// SHA-256 of its bytes, as its event has it.
    package let hash: [UInt8]
    package let view: View
    package let at: Instant
    package let by: String
    /// Nil while it counts.
    package var voided: Voided?

    /// What it shows, as somebody said.
    package struct View: Sendable, Equatable {
        /// Nil if there is none, or the customer is erased.
        package var caption: String?
        package var zone: String?
        package var stage: ConditionReport.Stage?

        package init() {}
    }
}
