// Settings of SQLite that are functions with any number of arguments, which Swift cannot call.
#ifndef C_SQLITE_SETTINGS_H
#define C_SQLITE_SETTINGS_H

// Has SQLite not count the memory that it takes: it would lock all threads out with each piece. After SQLite was
// used by the program nothing changes.
void sqlite_settings_forgo_statistics(void);

// Has SQLite hold the pages of indexes in memory of their own. Where there are no addresses left, and after SQLite was
// used by the program, nothing changes.
void sqlite_settings_keep_pages_apart(void);

#endif
