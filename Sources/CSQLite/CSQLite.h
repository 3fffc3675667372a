#pragma once
#include <sqlite3.h>

// Variadic functions and macro constants that Swift cannot import.

/// Threads share nothing, so they need no count of all memory under one lock; before the first open.
static inline int csqlite_without_memory_count(void) {
    return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
static inline int csqlite_config_int(sqlite3 *db, int op, int value) {
    int now = 0;
    return sqlite3_db_config(db, op, value, &now);
}
/// What doesn't stay where it is until the statement is reset is copied.
static inline int csqlite_bind_text(
    sqlite3_stmt *s, int i, const char *p, sqlite3_uint64 n, int stays) {
    return sqlite3_bind_text64(s, i, p, n, stays ? SQLITE_STATIC : SQLITE_TRANSIENT, SQLITE_UTF8);
}
static inline int csqlite_bind_blob(
    sqlite3_stmt *s, int i, const void *p, sqlite3_uint64 n, int stays) {
    return sqlite3_bind_blob64(s, i, p, n, stays ? SQLITE_STATIC : SQLITE_TRANSIENT);
}
