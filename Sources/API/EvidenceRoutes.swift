internal import HTTP
internal import Pages
internal import Repairs

/// How a ticket's history is checked, for strangers.
enum EvidenceRoutes {
    static let page = AnswerOperation.document(
        "Explains how a ticket's history is checked", as: "text/html"
    ) { _ throws(RepairError) in .html(EvidencePage.html) }
}
