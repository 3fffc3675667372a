/// The patterns of a router as a tree in flat arrays: a walk touches no reference count.
struct RouteTree: Sendable {
    enum Finding {
        case none
        case otherMethods(MethodSet)
        case route(Int)
    }

    private struct Literal {
        var start: Int
        var count: Int
        var node: Int
        /// The one before it at the same place, or -1.
        var next: Int
    }

    private struct Node {
        var literal = -1
        var parameter = -1
        var methods = MethodSet()
        var routes = InlineArray<9, Int>(repeating: -1)
    }

    /// The literals of all patterns, one after the other.
    private var text: [UInt8] = []
    private var literals: [Literal] = []
    private var nodes = [Node()]
    private var allMethods = MethodSet([.options])

    mutating func insert(
        _ pattern: String, _ method: Method, index: Int
    ) throws(RouterError) {
        let bytes = [UInt8](pattern.utf8)
        guard bytes.first == UInt8(ascii: "/") else { throw .malformedPattern(pattern) }
        var node = 0
        var parameters = 0
        for segment in bytes.dropFirst().split(
            separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        {
            if segment.first == UInt8(ascii: "{") {
                guard segment.count > 2, segment.last == UInt8(ascii: "}") else {
                    throw .malformedPattern(pattern)
                }
                parameters += 1
                node = parameterChild(of: node)
            } else {
                guard segment.allSatisfy(ByteClass.path.contains),
                    !segment.isEmpty || bytes.count == 1
                else { throw .malformedPattern(pattern) }
                node = literalChild(of: node, segment)
            }
        }
        guard parameters <= Captures.countMax else { throw .tooManyParameters(pattern) }
        guard nodes[node].routes[method.index] < 0 else {
            throw .repeatedRoute(method: method, pattern: pattern)
        }
        nodes[node].routes[method.index] = index
        nodes[node].methods.formUnion(
            MethodSet(method == .get ? [.get, .head, .options] : [method, .options]))
        allMethods.formUnion(nodes[node].methods)
    }

    private mutating func parameterChild(of node: Int) -> Int {
        if nodes[node].parameter < 0 {
            nodes[node].parameter = nodes.count
            nodes.append(Node())
        }
        return nodes[node].parameter
    }

    private mutating func literalChild(of node: Int, _ segment: ArraySlice<UInt8>) -> Int {
        let known = literal(node, Array(segment).span, 0..<segment.count)
        if known >= 0 { return known }
        literals.append(
            Literal(
                start: text.count, count: segment.count, node: nodes.count,
                next: nodes[node].literal))
        nodes[node].literal = literals.count - 1
        text.append(contentsOf: segment)
        nodes.append(Node())
        return nodes.count - 1
    }

    func find(
        _ bytes: Span<UInt8>, _ path: Range<Int>, _ method: Method, _ captures: inout Captures
    ) -> Finding {
        guard !path.isEmpty, path.upperBound <= bytes.count else { return .none }
        guard bytes[path.lowerBound] == UInt8(ascii: "/") else {
            return path.count == 1 ? .otherMethods(allMethods) : .none
        }
        let node = walk(0, bytes, path.lowerBound + 1..<path.upperBound, &captures)
        guard node >= 0 else { return .none }
        let own = nodes[node].routes[method.index]
        if own >= 0 { return .route(own) }
        let get = nodes[node].routes[Method.get.index]
        if method == .head, get >= 0 { return .route(get) }
        return .otherMethods(nodes[node].methods)
    }

    /// - Parameter rest: from the first byte of a segment to the end of the path.
    /// - Returns: the node of the whole path, or -1.
    private func walk(
        _ node: Int, _ bytes: Span<UInt8>, _ rest: Range<Int>, _ captures: inout Captures
    ) -> Int {
        var end = rest.lowerBound
        var isEncoded = false
        while end < rest.upperBound, bytes[end] != UInt8(ascii: "/") {
            isEncoded = isEncoded || bytes[end] == UInt8(ascii: "%")
            end += 1
        }
        let segment = rest.lowerBound..<end
        let child =
            isEncoded
            ? encodedLiteral(node, bytes, segment) : literal(node, bytes, segment)
        if child >= 0 {
            let found = descend(child, bytes, end..<rest.upperBound, &captures)
            if found >= 0 { return found }
        }
        let parameter = nodes[node].parameter
        guard parameter >= 0, !segment.isEmpty,
            !isEncoded || PercentDecoding.segment(bytes, segment) != nil
        else { return -1 }
        captures.append(segment)
        let found = descend(parameter, bytes, end..<rest.upperBound, &captures)
        if found < 0 { captures.removeLast() }
        return found
    }

    /// - Parameter rest: empty at the end of the path, else from a slash.
    private func descend(
        _ node: Int, _ bytes: Span<UInt8>, _ rest: Range<Int>, _ captures: inout Captures
    ) -> Int {
        guard rest.isEmpty else {
            return walk(node, bytes, rest.lowerBound + 1..<rest.upperBound, &captures)
        }
        return nodes[node].methods == MethodSet() ? -1 : node
    }

    private func literal(_ node: Int, _ bytes: Span<UInt8>, _ segment: Range<Int>) -> Int {
        var index = nodes[node].literal
        while index >= 0 {
            let literal = literals[index]
            if literal.count == segment.count, isText(literal.start, bytes, segment) {
                return literal.node
            }
            index = literal.next
        }
        return -1
    }

    private func isText(_ start: Int, _ bytes: Span<UInt8>, _ segment: Range<Int>) -> Bool {
        for offset in 0..<segment.count
        where text[start + offset] != bytes[segment.lowerBound + offset] {
            return false
        }
        return true
    }

    private func encodedLiteral(
        _ node: Int, _ bytes: Span<UInt8>, _ segment: Range<Int>
    ) -> Int {
        guard let decoded = PercentDecoding.segment(bytes, segment) else { return -1 }
        return literal(node, decoded.span, 0..<decoded.count)
    }
}
