// What the parts of CCurses share: screen (CCurses.c), guard (guard.c), terminfo (terminfo.c).
#ifndef COSO_CCURSES_INTERNAL_H
#define COSO_CCURSES_INTERNAL_H

#include "CCurses.h"

#include <stddef.h>

// Room for the bytes that restore the screen.
enum { CCURSES_RESTORING_CAPACITY = 512 };

// Adds what restores the screen by terminfo to `bytes`; returns the new count.
size_t ccurses_terminfo_append_restoring(char *bytes, size_t count, int row_count);

// Notes the terminal's modes as they are now and takes the signals. False without terminal modes.
int ccurses_guard_begin(int input, int output, int wake);

// Takes the signals that ncurses has taken meanwhile.
void ccurses_guard_take_job_signals(void);

// The bytes that restore the screen; the guard keeps a copy.
void ccurses_guard_set_restoring(const char *bytes, size_t count);

// From now on the terminal has to be restored, or has not.
void ccurses_guard_arm(void);
void ccurses_guard_disarm(void);

// Gives the signals back.
void ccurses_guard_end(void);

// Puts the terminal's modes back as they were at first.
void ccurses_guard_restore_modes(void);

// While another program has the terminal, SIGINT and SIGQUIT do not end this one.
void ccurses_guard_lend(int is_lent);

// Writes all bytes, whatever interrupts. Safe in a signal handler.
void ccurses_write_all(int descriptor, const char *bytes, size_t count);

#endif
