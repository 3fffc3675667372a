import Foundation
import Glibc
import TestSupport

/// Clocks of another process that a test sets: a library that is loaded before glibc adds to them
/// what stands in a file.
final class SetClock {
    private static let compiler = "/usr/bin/cc"
    static let isPossible = access(compiler, X_OK) == 0

    private static let source = """
        #define _GNU_SOURCE
        #include <fcntl.h>
        #include <stdint.h>
        #include <stdlib.h>
        #include <sys/mman.h>
        #include <sys/syscall.h>
        #include <time.h>
        #include <unistd.h>
        static volatile int64_t *added;
        __attribute__((constructor)) static void begin(void) {
            const char *path = getenv("SET_CLOCK");
            int file = path ? open(path, O_RDONLY) : -1;
            if (file < 0) return;
            void *page = mmap(0, 16, PROT_READ, MAP_SHARED, file, 0);
            close(file);
            if (page != MAP_FAILED) added = page;
        }
        int clock_gettime(clockid_t clock, struct timespec *time) {
            int code = syscall(SYS_clock_gettime, clock, time);
            if (code || !added) return code;
            if (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)
                time->tv_sec += added[0];
            if (clock == CLOCK_BOOTTIME) time->tv_sec += added[1];
            return 0;
        }

        """

    private let path: String
    private let library: String
    private var seconds: [Int64] = [0, 0]

    init(in folder: ScratchFolder) throws {
        path = folder.file("clock")
        library = folder.file("clock.so")
        let source = try folder.write(SetClock.source, to: "clock.c")
        let said = try ScratchFile()
        let compile = try ChildProcess(
            SetClock.compiler, ["-shared", "-fPIC", "-O2", "-o", library, source],
            output: said.descriptor, complaint: said.descriptor)
        guard compile.wait() == 0 else { throw TestFailure(said.text) }
        try write()
    }

    /// What the process is started with; the sanitizer's library, if any, stays.
    var environment: [String: String] {
        let others = getenv("LD_PRELOAD").map { ":" + String(cString: $0) } ?? ""
        return ["LD_PRELOAD": library + others, "SET_CLOCK": path]
    }

    /// Sets the wall clock, by so much from what it is in truth.
    func set(wall: Int64) throws {
        seconds[0] = wall
        try write()
    }

    /// Lets the time since the system's start go on, while no wall clock shows it.
    func pass(_ span: Int64) throws {
        seconds[1] += span
        try write()
    }

    private func write() throws {
        let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        defer { close(file) }
        let count = seconds.withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, 0) }
        guard count == 16 else { throw TestFailure("cannot set the clock") }
    }
}
