import TestSupport
import Testing

@testable import Repairs

@Suite struct IntakeGuideTests {
    private let shop: TestShop

    init() throws { shop = try TestShop(now: "2026-11-20T09:00:00Z") }

    private func guide(_ category: Repairs.Category) throws -> IntakeGuide {
        try shop.write { transaction throws(RepairError) in
            try IntakeGuides.suggest(category: category, in: transaction)
        }
    }

    @Test(arguments: Repairs.Category.allCases)
    func `each category has zones, functions and questions, none twice`(
        _ category: Repairs.Category
    ) throws {
        let guide = try guide(category)
        for list in [guide.zones, guide.functions, guide.questions] {
            #expect(list.count >= 7)
            #expect(Set(list.map(Folding.fold)).count == list.count)
            for text in list {
                #expect(PlainText.fault(text, at: "", scalarsMax: 100) == nil)
            }
        }
        #expect(guide.faults.isEmpty && guide.programmes.isEmpty)
    }

    @Test func `a camera is not looked at as a lens is`() throws {
        #expect(try guide(.camera).zones.contains("Top plate"))
        #expect(try guide(.lens).zones.contains("Aperture blades"))
        #expect(try guide(.flash).functions.contains("Zoom head moves"))
    }

    @Test func `the dates are three and fourteen working days away, at the same time of day`()
        throws
    {
        let guide = try guide(.other)
        #expect(guide.diagnosisBy.text == "2026-11-23T09:00:00.000Z")
        #expect(guide.repairBy.text == "2026-12-04T09:00:00.000Z")
    }

    @Test func `the dates are full hours, never earlier`() throws {
        shop.clock.advance(by: 1)
        let guide = try guide(.camera)
        #expect(guide.diagnosisBy.text == "2026-11-23T10:00:00.000Z")
        #expect(guide.repairBy.text == "2026-12-04T10:00:00.000Z")
    }
}
