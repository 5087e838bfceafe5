// SQLite, and a form without variadic arguments, which Swift cannot call.
#ifndef SAISINE_CSQLITE_H
#define SAISINE_CSQLITE_H

#include <sqlite3.h>

/// sqlite3_db_config for the settings that are on or off: sets one, or only tells it (`value` < 0), and says what it is now.
static inline int saisine_sqlite3_db_config_switch(sqlite3 *database, int setting, int value, int *now) {
    return sqlite3_db_config(database, setting, value, now);
}

#endif
