internal import Repairs

/// The lines of `/metrics` about storage and approval codes.
enum StoreMetrics {
    static func text(of store: RepairStore) -> String {
        gauge(
            "fettle_commits_total", "counter", "Commits, each of one or more writes.",
            store.commitCount)
            + gauge(
                "fettle_wal_bytes", "gauge", "Size of the write-ahead log after the last commit.",
                UInt64(clamping: store.logBytes))
            + gauge(
                "fettle_oldest_read_milliseconds", "gauge",
                "Age of the oldest read transaction of an event loop.",
                UInt64(clamping: store.oldestReadMilliseconds))
            + gauge(
                "fettle_writes_failing", "gauge", "1 while writes fail.",
                store.writeFailure == nil ? 0 : 1)
            + gauge(
                "fettle_wrong_approval_codes_total", "counter",
                "Wrong approval codes that were counted.", store.wrongApprovalCodes)
            + gauge(
                "fettle_approval_codes_ended_total", "counter",
                "Approval codes that too many wrong ones ended.", store.endedApprovalCodes)
    }

    private static func gauge(
        _ name: String, _ type: String, _ help: String, _ value: UInt64
    ) -> String {
        "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n\(name) \(value)\n"
    }
}
