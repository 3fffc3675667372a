internal import Bytes
internal import SQLite
internal import Synchronization

/// A photo on its way: its bytes go to a file without a name beside the database, not to memory.
package final class PhotoUpload: Sendable {
    private struct State {
        var digest = SHA256()
        var failure: StorageFailure?
    }

    /// What became of the bytes that came.
    package enum Examined: Sendable {
        /// None of the formats that are taken.
        case otherType
        case faulty(Fault)
        case image(PhotoImage)
    }

    private let file: TemporaryFile?
    private let open: OpenUploads?
    private let state: Mutex<State>

    init(beside path: String, _ open: OpenUploads) {
        guard open.begin() else {
            (file, self.open) = (nil, nil)
            let busy = StorageFailure(kind: .busy, message: "too many photos are on their way")
            state = Mutex(State(failure: busy))
            return
        }
        self.open = open
        do {
            file = try TemporaryFile(beside: path)
            state = Mutex(State())
        } catch {
            file = nil
            state = Mutex(State(failure: StorageFailure(error)))
        }
    }

    deinit { open?.end() }

    /// Takes what came next; once something failed the rest is dropped.
    package func take(_ bytes: [UInt8]) {
        state.withLock { state in
            guard state.failure == nil, let file else { return }
            state.digest.update(bytes)
            do throws(SQLiteError) { try file.append(bytes) } catch {
                state.failure = StorageFailure(error)
            }
        }
    }

    /// SHA-256 of all that came.
    package var fingerprint: [UInt8] {
        var digest = state.withLock { $0.digest }
        return digest.finalize()
    }

    /// Finds out what came; reads it once or twice, so not on an event loop.
    ///
    /// - Throws: `.storage`.
    package func examine() throws(RepairError) -> Examined {
        if let failure = state.withLock({ $0.failure }) { throw .storage(failure) }
        guard let file else { return .otherType }
        do throws(ImageFault) {
            guard let outline = try ImageOutline.read(file) else { return .otherType }
            return .image(try PhotoImage(outline, of: file))
        } catch {
            if case .unreadable(let failure) = error { throw .storage(failure) }
            return .faulty(Fault("", error.detail))
        }
    }
}

extension TemporaryFile: ImageSource {
    func read(_ range: Range<Int>) throws(ImageFault) -> [UInt8] {
        let read: Result<[UInt8], SQLiteError> = Result { () throws(SQLiteError) in
            try bytes(of: range)
        }
        switch read {
        case .success(let bytes): return bytes
        case .failure(let error): throw .unreadable(StorageFailure(error))
        }
    }
}
