// What a small C program manages on the same libsqlite3: the rows of one check-in, again and again,
// each with its own values, one commit each (or `batch` a commit), into a migrated database.
//
//     checkin DATABASE TEMPLATE SECONDS BATCH
//
// TEMPLATE is what bench.py found that the server writes for one check-in. A line each:
//     T <insert statement>      a row follows
//     N                         NULL
//     I <integer>               as it is
//     K                         the number of this check-in (an id)
//     R                         55 random bits (a ticket's code)
//     B <length>                so many random bytes (a hash)
//     S <length>\n<bytes>       text; the marker 7000001 in it becomes the number of this check-in
// Prints: check-ins, seconds, p50 and p99 of a commit in milliseconds.
#include <sqlite3.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { valuesMax = 400, rowsMax = 40, markerBase = 7000001, markerLength = 7, marksMax = 64 };

struct value {
    char kind;
    int64_t number;
    int length;
    char *text;
    int marks[marksMax]; // where the marker stands in the text
    int markCount;
};

struct row {
    sqlite3_stmt *statement;
    struct value *values;
    int count;
};

static sqlite3 *database;
static struct row rows[rowsMax];
static int rowCount;
static struct value values[valuesMax];
static int valueCount;
static uint64_t randomState = 88172645463325252ULL;

static uint64_t random64(void) {
    randomState ^= randomState << 13;
    randomState ^= randomState >> 7;
    randomState ^= randomState << 17;
    return randomState;
}

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void must(int code, int expected, const char *what) {
    if (code == expected) return;
    fprintf(stderr, "checkin: %s: %s\n", what, sqlite3_errmsg(database));
    exit(1);
}

static void readText(FILE *file, struct value *value) {
    value->text = malloc((size_t)value->length + 1);
    if (fread(value->text, 1, (size_t)value->length, file) != (size_t)value->length) exit(1);
    value->text[value->length] = 0;
    fgetc(file);
    char marker[16];
    snprintf(marker, sizeof marker, "%d", markerBase);
    for (char *at = value->text; (at = strstr(at, marker)); at += markerLength) {
        if (value->markCount < marksMax) value->marks[value->markCount++] = (int)(at - value->text);
    }
}

static void readTemplate(const char *path) {
    FILE *file = fopen(path, "r");
    if (!file) exit(66);
    char line[4096];
    while (fgets(line, sizeof line, file)) {
        if (line[0] == 'T') {
            struct row *row = &rows[rowCount++];
            must(sqlite3_prepare_v3(database, line + 2, -1, SQLITE_PREPARE_PERSISTENT,
                     &row->statement, NULL), SQLITE_OK, line);
            row->values = &values[valueCount];
            continue;
        }
        struct value *value = &values[valueCount++];
        rows[rowCount - 1].count++;
        value->kind = line[0];
        value->number = strtoll(line + 1, NULL, 10);
        value->length = (int)value->number;
        if (value->kind == 'S') readText(file, value);
    }
    fclose(file);
}

static void bind(sqlite3_stmt *statement, int index, struct value *value, int64_t number) {
    static unsigned char bytes[64];
    char digits[32];
    switch (value->kind) {
    case 'I': sqlite3_bind_int64(statement, index, value->number); break;
    case 'K': sqlite3_bind_int64(statement, index, number); break;
    case 'R': sqlite3_bind_int64(statement, index, (int64_t)(random64() >> 9)); break;
    case 'B':
        for (int i = 0; i < (int)sizeof bytes; i += 8) {
            uint64_t word = random64();
            memcpy(bytes + i, &word, 8);
        }
        sqlite3_bind_blob(statement, index, bytes, value->length, SQLITE_TRANSIENT);
        break;
    case 'S':
        snprintf(digits, sizeof digits, "%07lld", (long long)(markerBase + number));
        for (int i = 0; i < value->markCount; i++) {
            memcpy(value->text + value->marks[i], digits, markerLength);
        }
        sqlite3_bind_text(statement, index, value->text, value->length, SQLITE_STATIC);
        break;
    default: sqlite3_bind_null(statement, index);
    }
}

static void checkIn(int64_t number) {
    for (int i = 0; i < rowCount; i++) {
        for (int j = 0; j < rows[i].count; j++) {
            bind(rows[i].statement, j + 1, &rows[i].values[j], number);
        }
        must(sqlite3_step(rows[i].statement), SQLITE_DONE, sqlite3_sql(rows[i].statement));
        sqlite3_reset(rows[i].statement);
    }
}

static int byValue(const void *left, const void *right) {
    double a = *(const double *)left, b = *(const double *)right;
    return (a > b) - (a < b);
}

int main(int argc, char **argv) {
    if (argc != 5) return 64;
    double seconds = atof(argv[3]);
    int batch = atoi(argv[4]);
    must(sqlite3_open(argv[1], &database), SQLITE_OK, "open");
    // The server's own, in Sources/SQLite; checkpoints as SQLite does them by default.
    must(sqlite3_exec(database,
             "PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA journal_mode = WAL;"
             "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA cache_size = -32000",
             NULL, NULL, NULL), SQLITE_OK, "pragmas");
    readTemplate(argv[2]);
    sqlite3_stmt *begin, *commit;
    sqlite3_prepare_v2(database, "BEGIN IMMEDIATE", -1, &begin, NULL);
    sqlite3_prepare_v2(database, "COMMIT", -1, &commit, NULL);

    int latencyCount = 0, latencyMax = 4 << 20;
    double *latencies = malloc(sizeof(double) * (size_t)latencyMax);
    int64_t number = 1;
    double start = now(), end = start;
    while (end - start < seconds && latencyCount < latencyMax) {
        double began = end;
        must(sqlite3_step(begin), SQLITE_DONE, "BEGIN");
        sqlite3_reset(begin);
        for (int i = 0; i < batch; i++) checkIn(number++);
        must(sqlite3_step(commit), SQLITE_DONE, "COMMIT");
        sqlite3_reset(commit);
        end = now();
        latencies[latencyCount++] = (end - began) * 1000;
    }
    qsort(latencies, (size_t)latencyCount, sizeof(double), byValue);
    printf("%lld %.3f %.3f %.3f\n", (long long)(number - 1), end - start,
        latencies[latencyCount / 2], latencies[latencyCount * 99 / 100]);
    return 0;
}
