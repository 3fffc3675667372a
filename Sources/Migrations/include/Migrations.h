#pragma once
#include <stddef.h>

/// One file of the top-level Migrations folder, embedded when it was compiled.
struct embedded_migration {
    const char *name; // "0001_customers.sql"
    const unsigned char *sql;
    size_t length;
};
extern const size_t embedded_migrations_count;

/// In order, from 0; Swift takes no array whose length it does not see.
struct embedded_migration embedded_migration_at(size_t index);
