internal import CSQLite

/// One prepared statement, finalized when it goes; owned by its connection's cache.
@safe final class Statement {
    let pointer: OpaquePointer
    private let parameterCount: Int

    init(_ sql: StaticString, on database: OpaquePointer) throws(SQLiteError) {
        var prepared: OpaquePointer?
        let code = unsafe sqlite3_prepare_v3(
            database, UnsafeRawPointer(sql.utf8Start).assumingMemoryBound(to: CChar.self),
            Int32(sql.utf8CodeUnitCount), UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
        guard code == SQLITE_OK, let prepared = unsafe prepared else {
            throw unsafe SQLiteError(database: database, code: code)
        }
        unsafe pointer = prepared
        parameterCount = Int(unsafe sqlite3_bind_parameter_count(prepared))
    }

    deinit { unsafe sqlite3_finalize(pointer) }

    /// - Parameter kept: where the values' bytes lie until `reset`.
    func bind(_ values: [SQLValue], _ kept: BoundBytes) throws(SQLiteError) {
        precondition(parameterCount == values.count, "a value for each parameter")
        var index: Int32 = 0
        for value in values {
            index += 1
            let code: Int32
            switch value {
            case .null: code = unsafe sqlite3_bind_null(pointer, index)
            case .int(let number): code = unsafe sqlite3_bind_int64(pointer, index, number)
            case .text(let text):
                code = unsafe text.utf8.span.withUnsafeBytes {
                    unsafe bind(text: $0, at: index, kept)
                }
            case .utf8(let bytes):
                code = unsafe bytes.withUnsafeBytes { unsafe bind(text: $0, at: index, kept) }
            case .blob(let bytes):
                code = unsafe bytes.withUnsafeBytes { unsafe bind(blob: $0, at: index, kept) }
            }
            if code != SQLITE_OK {
                throw unsafe SQLiteError(database: sqlite3_db_handle(pointer), code: code)
            }
        }
    }

    private func bind(
        text: UnsafeRawBufferPointer, at index: Int32, _ kept: BoundBytes
    ) -> Int32 {
        guard let start = text.baseAddress else {
            return unsafe csqlite_bind_text(pointer, index, "", 0, 0)
        }
        let place = unsafe kept.append(text)
        return unsafe csqlite_bind_text(
            pointer, index, (place ?? start).assumingMemoryBound(to: CChar.self),
            UInt64(text.count), place == nil ? 0 : 1)
    }

    private func bind(
        blob: UnsafeRawBufferPointer, at index: Int32, _ kept: BoundBytes
    ) -> Int32 {
        guard let start = blob.baseAddress else {
            return unsafe sqlite3_bind_zeroblob(pointer, index, 0)
        }
        let place = unsafe kept.append(blob)
        return unsafe csqlite_bind_blob(
            pointer, index, place ?? start, UInt64(blob.count), place == nil ? 0 : 1)
    }

    /// One step; true while there is a row. `sqlite3_step`
    func step() throws(SQLiteError) -> Bool {
        let code = unsafe sqlite3_step(pointer)
        if code == SQLITE_ROW { return true }
        if code == SQLITE_DONE { return false }
        throw unsafe SQLiteError(database: sqlite3_db_handle(pointer), code: code)
    }

    /// Ready for the next use, without the values of the last. `sqlite3_reset`
    func reset() {
        unsafe sqlite3_reset(pointer)
        unsafe sqlite3_clear_bindings(pointer)
    }
}
