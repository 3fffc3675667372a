/// Everything that is wrong with an input: the first hundred faults, and how many more there are.
///
/// A hostile input has as many faults as bytes; past the first hundred none is made, only counted.
package struct Faults: Sendable, Equatable {
    package static let listedMax = 100

    private var listed: [Fault] = []
    /// Faults that are not listed.
    package private(set) var moreCount = 0

    package init() {}

    package var isFull: Bool { listed.count >= Faults.listedMax }

    /// Makes the fault only while there is room for it.
    package mutating func append(_ fault: @autoclosure () -> Fault) {
        if isFull { moreCount += 1 } else { listed.append(fault()) }
    }

    /// Appends a fault if there is one.
    mutating func note(_ fault: Fault?) {
        if let fault { append(fault) }
    }

    package static func += (left: inout Faults, right: Faults) {
        for fault in right.listed { left.append(fault) }
        left.moreCount += right.moreCount
    }

    /// The same faults of a value that stands at a pointer.
    func within(_ pointer: String) -> Faults {
        if isEmpty { return self }
        var faults = self
        faults.listed = listed.map { Fault(pointer + $0.pointer, $0.detail) }
        return faults
    }

    package static func + (left: Faults, right: Faults) -> Faults {
        var all = left
        all += right
        return all
    }
}

extension Faults {
    /// These and those of others that don't only repeat one of these, or lie within it.
    package func with(_ others: Faults) -> Faults {
        var all = self
        for other in others where !contains(where: { $0.covers(other) }) { all.append(other) }
        all.moreCount += others.moreCount
        return all
    }
}

extension Fault {
    /// Whether another stands at the same place or within it.
    fileprivate func covers(_ other: Fault) -> Bool {
        other.pointer.utf8.starts(with: pointer.utf8)
            && (other.pointer.utf8.count == pointer.utf8.count
                || other.pointer.utf8.dropFirst(pointer.utf8.count).first == UInt8(ascii: "/"))
    }
}

extension Faults: RandomAccessCollection {
    package var startIndex: Int { listed.startIndex }
    package var endIndex: Int { listed.endIndex }
    package subscript(index: Int) -> Fault { listed[index] }
}

extension Faults: ExpressibleByArrayLiteral {
    package init(arrayLiteral faults: Fault...) {
        for fault in faults { append(fault) }
    }
}

extension [Fault?] {
    /// Those that there are.
    var gathered: Faults {
        var faults = Faults()
        for fault in self { if let fault { faults.append(fault) } }
        return faults
    }
}
