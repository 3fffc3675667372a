// Built by `make fuzz` as one module with the files of Sources/JSON.

/// Any bytes are parsed or refused without a trap, and what is parsed survives being written.
///
/// libFuzzer calls this; a broken promise is a trap, which it reports with the bytes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
    do throws(JSONError) {
        let node = try JSONParser.parseInPlace(bytes, repeatedNames: .marked)
        check(node)
        check(node.value, bytes)
    } catch {
        precondition((0...count).contains(error.offset))
        precondition(!error.reason.isEmpty)
    }
    return 0
}

/// What is read where it stands is what the tree holds.
private func check(_ node: JSONNode) {
    precondition(node.canonical() == node.value.canonical())
    for member in node.members ?? [] where !member.isRepeated {
        precondition(node.field(member.name)?.index == member.value.index)
    }
}

private func check(_ value: JSONValue, _ bytes: [UInt8]) {
    let canonical = value.canonical()
    var json = JSONWriter(reserving: 0)
    json.value(value)
    do throws(JSONError) {
        for text in [bytes, json.bytes, canonical] {
            let again = try JSONParser.parse(text).canonical()
            precondition(again == canonical)
        }
    } catch {
        // What was taken can be refused for one reason only.
        precondition(error.cause == .repeatedName)
    }
}
