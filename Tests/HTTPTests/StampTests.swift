import HTTP
import Testing

/// `Date` and `Request-Id`.
@Suite struct StampTests {
    private func text(_ seconds: Int64) -> String {
        let date = DateText(secondsSince1970: seconds)
        return String(decoding: date.bytes.indices.map { date.bytes[$0] }, as: UTF8.self)
    }

    @Test func `a date is written as RFC 9110 wants it`() {
        #expect(text(784_111_777) == "Sun, 06 Nov 1994 08:49:37 GMT")
        #expect(text(0) == "Thu, 01 Jan 1970 00:00:00 GMT")
        #expect(text(-1) == "Wed, 31 Dec 1969 23:59:59 GMT")
        #expect(text(951_782_400) == "Tue, 29 Feb 2000 00:00:00 GMT")
        #expect(text(951_868_800) == "Wed, 01 Mar 2000 00:00:00 GMT")
        #expect(text(4_107_542_400) == "Mon, 01 Mar 2100 00:00:00 GMT")
        #expect(text(4_107_542_399) == "Sun, 28 Feb 2100 23:59:59 GMT")
        #expect(text(1_767_225_599) == "Wed, 31 Dec 2025 23:59:59 GMT")
        #expect(text(253_402_300_799) == "Fri, 31 Dec 9999 23:59:59 GMT")
    }

    @Test func `a date out of range is held at its end`() {
        #expect(text(.max) == "Fri, 31 Dec 9999 23:59:59 GMT")
        #expect(text(.min) == "Mon, 01 Jan 0001 00:00:00 GMT")
    }

    @Test func `days and weekdays follow one another through 400 years`() {
        let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
        let months = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ]
        var (year, month, day) = (1970, 1, 1)
        for number in 0..<146_097 {
            let written = text(Int64(number) * 86_400)
            let two = day < 10 ? "0\(day)" : "\(day)"
            let wanted = "\(weekdays[number % 7]), \(two) \(months[month - 1]) \(year) 00:00:00 GMT"
            guard written == wanted else {
                Issue.record("\(written) for \(wanted)")
                return
            }
            let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
            day += 1
            if day > days { (month, day) = (month + 1, 1) }
            if month > 12 { (year, month) = (year + 1, 1) }
        }
    }

    @Test func `an ID is sixteen digits, alike in text and in the head`() {
        var ids = RequestIDs(seed: 7, loop: 3)
        for _ in 0..<200 {
            let id = ids.next()
            var output = ResponseOutput()
            output.append(Response(status: 200), for: ReplyTerms(id: id))
            #expect(id.description.utf8.count == RequestID.length)
            #expect(
                String(decoding: output.bytes, as: UTF8.self)
                    .contains("\r\nRequest-Id: \(id)\r\n"))
        }
        #expect(RequestID(0x0A).description == "000000000000000a")
    }

    @Test func `no ID comes twice, in one loop or in several`() {
        var seen: Set<RequestID> = []
        for loop in 0..<4 {
            var ids = RequestIDs(seed: .max - 1, loop: loop)
            for _ in 0..<2000 { seen.insert(ids.next()) }
        }
        #expect(seen.count == 8000)
    }
}
