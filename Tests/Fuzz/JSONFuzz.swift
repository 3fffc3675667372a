// The JSON parser under libFuzzer: whatever comes, no trap, and what it takes means the same when
// it is written canonically and read again. `make fuzz` compiles it with Sources/JSON.

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = [UInt8](UnsafeBufferPointer(start: start, count: count))
    guard let value = try? JSONParser.parse(bytes) else { return 0 }
    let canonical = value.canonical()
    guard let again = try? JSONParser.parse(canonical) else {
        preconditionFailure("its own writing is refused")
    }
    precondition(again.canonical() == canonical, "written twice it differs")
    return 0
}
