#include "Migrations.h"

// In order; a test holds this list against the folder. Append only.
static const unsigned char sql0001[] = {
#embed "../../Migrations/0001_customers.sql"
};
static const unsigned char sql0002[] = {
#embed "../../Migrations/0002_equipment.sql"
};
static const unsigned char sql0003[] = {
#embed "../../Migrations/0003_tickets.sql"
};
static const unsigned char sql0004[] = {
#embed "../../Migrations/0004_timeline.sql"
};
static const unsigned char sql0005[] = {
#embed "../../Migrations/0005_conditionReports.sql"
};
static const unsigned char sql0006[] = {
#embed "../../Migrations/0006_promises.sql"
};
static const unsigned char sql0007[] = {
#embed "../../Migrations/0007_updates.sql"
};
static const unsigned char sql0008[] = {
#embed "../../Migrations/0008_notifications.sql"
};
static const unsigned char sql0009[] = {
#embed "../../Migrations/0009_tokens.sql"
};
static const unsigned char sql0010[] = {
#embed "../../Migrations/0010_idempotency.sql"
};
static const unsigned char sql0011[] = {
#embed "../../Migrations/0011_ords.sql"
};
static const unsigned char sql0012[] = {
#embed "../../Migrations/0012_findings.sql"
};
static const unsigned char sql0013[] = {
#embed "../../Migrations/0013_quotes.sql"
};
static const unsigned char sql0014[] = {
#embed "../../Migrations/0014_incidents.sql"
};
static const unsigned char sql0017[] = {
#embed "../../Migrations/0017_photos.sql"
};
static const unsigned char sql0018[] = {
#embed "../../Migrations/0018_delivery.sql"
};
static const unsigned char sql0019[] = {
#embed "../../Migrations/0019_custody.sql"
};
static const unsigned char sql0020[] = {
#embed "../../Migrations/0020_ledger.sql"
};
static const unsigned char sql0021[] = {
#embed "../../Migrations/0021_reads.sql"
};
static const unsigned char sql0022[] = {
#embed "../../Migrations/0022_approvalCodes.sql"
};
static const unsigned char sql0023[] = {
#embed "../../Migrations/0023_facts.sql"
};
static const unsigned char sql0024[] = {
#embed "../../Migrations/0024_taxPercent.sql"
};
static const unsigned char sql0025[] = {
#embed "../../Migrations/0025_loanersAvailable.sql"
};
static const unsigned char sql0026[] = {
#embed "../../Migrations/0026_endedCodes.sql"
};
static const unsigned char sql0027[] = {
#embed "../../Migrations/0027_statusVersions.sql"
};
static const unsigned char sql0028[] = {
#embed "../../Migrations/0028_units.sql"
};
static const unsigned char sql0029[] = {
#embed "../../Migrations/0029_replacements.sql"
};
static const unsigned char sql0030[] = {
#embed "../../Migrations/0030_settings.sql"
};
static const unsigned char sql0031[] = {
#embed "../../Migrations/0031_counterEntries.sql"
};
static const unsigned char sql0032[] = {
#embed "../../Migrations/0032_complaints.sql"
};
static const unsigned char sql0033[] = {
#embed "../../Migrations/0033_searchWords.sql"
};
static const unsigned char sql0034[] = {
#embed "../../Migrations/0034_addresses.sql"
};
static const unsigned char sql0035[] = {
#embed "../../Migrations/0035_tokenUse.sql"
};
static const unsigned char sql0036[] = {
#embed "../../Migrations/0036_audit.sql"
};
static const unsigned char sql0037[] = {
#embed "../../Migrations/0037_photoCaptions.sql"
};

static const struct embedded_migration embedded_migrations[] = {
    {"0001_customers.sql", sql0001, sizeof sql0001},
    {"0002_equipment.sql", sql0002, sizeof sql0002},
    {"0003_tickets.sql", sql0003, sizeof sql0003},
    {"0004_timeline.sql", sql0004, sizeof sql0004},
    {"0005_conditionReports.sql", sql0005, sizeof sql0005},
    {"0006_promises.sql", sql0006, sizeof sql0006},
    {"0007_updates.sql", sql0007, sizeof sql0007},
    {"0008_notifications.sql", sql0008, sizeof sql0008},
    {"0009_tokens.sql", sql0009, sizeof sql0009},
    {"0010_idempotency.sql", sql0010, sizeof sql0010},
    {"0011_ords.sql", sql0011, sizeof sql0011},
    {"0012_findings.sql", sql0012, sizeof sql0012},
    {"0013_quotes.sql", sql0013, sizeof sql0013},
    {"0014_incidents.sql", sql0014, sizeof sql0014},
    {"0017_photos.sql", sql0017, sizeof sql0017},
    {"0018_delivery.sql", sql0018, sizeof sql0018},
    {"0019_custody.sql", sql0019, sizeof sql0019},
    {"0020_ledger.sql", sql0020, sizeof sql0020},
    {"0021_reads.sql", sql0021, sizeof sql0021},
    {"0022_approvalCodes.sql", sql0022, sizeof sql0022},
    {"0023_facts.sql", sql0023, sizeof sql0023},
    {"0024_taxPercent.sql", sql0024, sizeof sql0024},
    {"0025_loanersAvailable.sql", sql0025, sizeof sql0025},
    {"0026_endedCodes.sql", sql0026, sizeof sql0026},
    {"0027_statusVersions.sql", sql0027, sizeof sql0027},
    {"0028_units.sql", sql0028, sizeof sql0028},
    {"0029_replacements.sql", sql0029, sizeof sql0029},
    {"0030_settings.sql", sql0030, sizeof sql0030},
    {"0031_counterEntries.sql", sql0031, sizeof sql0031},
    {"0032_complaints.sql", sql0032, sizeof sql0032},
    {"0033_searchWords.sql", sql0033, sizeof sql0033},
    {"0034_addresses.sql", sql0034, sizeof sql0034},
    {"0035_tokenUse.sql", sql0035, sizeof sql0035},
    {"0036_audit.sql", sql0036, sizeof sql0036},
    {"0037_photoCaptions.sql", sql0037, sizeof sql0037},
};
const size_t embedded_migrations_count =
    sizeof embedded_migrations / sizeof embedded_migrations[0];

struct embedded_migration embedded_migration_at(size_t index) {
    return embedded_migrations[index];
}
