import JSON
import TestSupport
import Testing

/// Real cameras, checked in as a desk would, over HTTP.
@Suite struct CameraTests {
    @Test(
        .enabled(if: SharedData.has("ords/cameras.csv"), "ords/cameras.csv is not in FETTLE_DATA"))
    func `every camera of cameras csv is checked in, and polled before and after a restart`() throws
    {
        let records = try SharedData.read("ords/cameras.csv")
        #expect(records.count == 314)
        let folder = ScratchFolder()
        let token = try Shop.open(in: folder)
        var statuses: [String: String] = [:]

        var server = try RunningServer(database: folder.file("fettle.db"))
        var connection = try server.connect()
        for record in records {
            let answer = try checkIn(record, on: connection, token: token)
            #expect(answer.status == 201, "\(record["id"] ?? ""): \(answer.text)")
            let id = try JSONParser.parse(answer.body)["ticketId"]?.text ?? ""
            #expect(answer["location"] == "/v1/tickets/\(id)")
            let status = try connection.request("GET", "/v1/status/\(id)")
            #expect(status.status == 200)
            statuses[id] = status.text
        }
        #expect(statuses.count == records.count)
        server.terminate()
        #expect(server.wait() == 0)

        server = try RunningServer(database: folder.file("fettle.db"))
        connection = try server.connect()
        for (id, status) in statuses {
            let again = try connection.request("GET", "/v1/status/\(id)")
            #expect(again.status == 200 && again.text == status)
        }
        server.terminate()
        #expect(server.wait() == 0)
        #expect(try Program.run("check", "--database", folder.file("fettle.db")).status == 0)
    }

    /// Most records lack a model, a serial number or a problem: those are supplied.
    private func checkIn(
        _ record: [String: String], on connection: HTTPConnection, token: String
    ) throws -> HTTPConnection.Answer {
        let problem = record["problem"].flatMap { $0.isEmpty ? nil : $0 }
        let brand = record["brand"].flatMap { $0.isEmpty ? nil : $0 }
        let checkIn = CheckIn(
            mark: record["id"] ?? "", brand: brand ?? "Unknown",
            model: record["product_category"] ?? "Camera",
            symptom: problem ?? record["partner_product_category"] ?? "")
        return try connection.request(
            "POST", "/v1/tickets", headers: ["Authorization": "Bearer \(token)"],
            body: checkIn.body)
    }
}
