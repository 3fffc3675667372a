import JSON
import TestSupport
import Testing

/// `fettle import ords`, by the real binary.
@Suite struct ImportTests {
    private static let header = """
        id,data_provider,country,partner_product_category,product_category,product_category_id,\
        brand,year_of_manufacture,product_age,repair_status,repair_barrier_if_end_of_life,\
        group_identifier,event_date,problem

        """

    @Test(
        .enabled(
            if: SharedData.has("ords/RepairCafeWales_202507.csv"),
            "ords/RepairCafeWales_202507.csv is not in FETTLE_DATA"))
    func `all of Repair Café Wales comes in at once, and a second time changes nothing`() throws {
        let folder = ScratchFolder()
        _ = try Shop.open(in: folder)
        let file = SharedData.path("ords/RepairCafeWales_202507.csv")
        let first = try Program.run(
            "import", "ords", file, "--database", folder.file("fettle.db"))
        #expect(first.status == 0, "\(first.complaint)")
        #expect(first.output.contains("20190"), "\(first.output)")
        let second = try Program.run(
            "import", "ords", file, "--database", folder.file("fettle.db"))
        #expect(second.status == 0, "\(second.complaint)")
        #expect(second.output.contains("20190"), "\(second.output)")
        let check = try Program.run("check", "--database", folder.file("fettle.db"))
        #expect(check.status == 0, "\(check.complaint)")
    }

    @Test func `an unusable record is named by its line and the rest is taken`() throws {
        let folder = ScratchFolder()
        let token = try Shop.open(in: folder)
        let file = try folder.write(
            Self.header
                + "a_1,A,GBR,\"Camera, old\",Digital compact camera,5,Canon,,,Fixed,,,2023-04-24,\n"
                + "a_2,A,GBR\n"
                + "a_3,A,GBR,Camera,DSLR/video camera,6,Nikon,1999,24,Repairable,,,2023-04-24,"
                + "\"Lens\nstuck\"\n",
            to: "records.csv")
        let outcome = try Program.run(
            "import", "ords", file, "--database", folder.file("fettle.db"))
        #expect(outcome.status == 65)
        #expect(outcome.complaint.contains("line 3"), "\(outcome.complaint)")

        let server = try RunningServer(database: folder.file("fettle.db"))
        let list = try server.connect().request(
            "GET", "/v1/tickets?state=closed", headers: ["Authorization": "Bearer \(token)"])
        #expect(try JSONParser.parse(list.body)["items"]?.items?.count == 2)
        server.terminate()
        #expect(server.wait() == 0)
    }

    @Test func `a file that is missing is 66, one that is no ORDS file is 65`() throws {
        let folder = ScratchFolder()
        _ = try Shop.open(in: folder)
        let database = folder.file("fettle.db")
        let missing = try Program.run(
            "import", "ords", folder.file("none.csv"), "--database", database)
        #expect(missing.status == 66)
        #expect(missing.complaint.contains("none.csv"))
        let other = try folder.write("name,email\nMing Tan,ming@example.com\n", to: "other.csv")
        let wrong = try Program.run("import", "ords", other, "--database", database)
        #expect(wrong.status == 65)
    }
}
