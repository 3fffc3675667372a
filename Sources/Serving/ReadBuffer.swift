/// Where a loop reads to, one connection after the other.
@safe struct ReadBuffer: ~Copyable {
    let memory: UnsafeMutableRawBufferPointer

    init(byteCount: Int) {
        unsafe memory = .allocate(byteCount: byteCount, alignment: 64)
    }

    deinit { unsafe memory.deallocate() }
}
