#pragma once
#include <stddef.h>

/// One file of the top-level Migrations folder, embedded when it was compiled.
struct embedded_migration {
    const char *name; // "0001_customers.sql"
    const unsigned char *sql;
    size_t length;
};
extern const struct embedded_migration embedded_migrations[];
extern const size_t embedded_migrations_count;
