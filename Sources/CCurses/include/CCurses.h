// What CursesTerminal needs of ncursesw and of signal handling, as plain functions of plain types.
//
// Swift sees neither ncurses' variadic functions nor its cast macros, and must not run in a signal
// handler. Everything of that kind is here, and nothing else: no text, no keys, no decisions.
#ifndef COSO_CCURSES_H
#define COSO_CCURSES_H

#include <stdbool.h>
#include <stdint.h>

// Why the terminal could not be opened.
typedef enum {
  CCURSES_OPENED = 0,
  CCURSES_NO_MODES,          // the input has no terminal modes
  CCURSES_UNKNOWN_TERMINAL,  // terminfo has no entry of this name
  CCURSES_TOO_SIMPLE,        // the entry lacks cursor addressing or clearing
  CCURSES_FAILED,            // ncurses gave no reason
} CCursesOpening;

// How letters are set off; a set of bits.
enum {
  CCURSES_REVERSED = 1,
  CCURSES_BOLD = 2,
  CCURSES_UNDERLINED = 4,
  CCURSES_DIMMED = 8,
  CCURSES_SLANTED = 16,
};

// What signals have asked for since the last question; a set of bits.
enum {
  CCURSES_RESIZED = 1,
  CCURSES_STOP = 2,
  CCURSES_CONTINUED = 4,
};

// Chooses the character encoding from the environment. Where that names UTF-8 in a locale that is not
// installed, C.UTF-8 stands in. Returns whether the encoding is UTF-8.
bool ccurses_set_locale(void);

// Whether the terminal named by TERM can be drawn on, and whether it does what xterm does.
CCursesOpening ccurses_terminfo_examine(int output, bool *is_xterm_like);

// Enters the terminal's full-screen mode on `input` and `output`. From here on the terminal is
// restored on every end of the process: exit, signal or crash. A byte is written to `wake`
// for each signal that ccurses_take_signals reports.
CCursesOpening ccurses_open(int input, int output, int wake);

// Restores the terminal and the signal handlers, and frees what ncurses holds.
void ccurses_close(void);

// Restores the terminal for as long as another program has it; SIGINT and SIGQUIT are its business.
void ccurses_leave(void);

// Takes the terminal back after ccurses_leave; the next refresh draws everything.
void ccurses_enter(void);

// Stops the process group as Control-Z does, and returns when it goes on.
void ccurses_stop(void);

// Sets program modes anew, after something else may have changed them, and clears the screen.
void ccurses_reset_modes(void);

// Which signals have arrived since the last call.
int ccurses_take_signals(void);

// Whether the terminal understands what xterm does: paste brackets, mouse, clipboard, frames.
bool ccurses_is_xterm_like(void);

// Starts colors on the terminal's own background. False if it has none. Colors are numbered as
// ANSI does, 1 red to 7 white; 0 is the terminal's own.
bool ccurses_start_colors(void);

// Turns reports of mouse buttons on or off.
void ccurses_set_mouse(bool is_on);

// The size of the terminal, as the system tells it, else as ncurses knows it.
void ccurses_get_size(int *rows, int *columns);

// Tells ncurses another size; the next refresh draws everything.
void ccurses_resize(int rows, int columns);

// The columns that the C library gives a scalar: 0, 1, 2, or -1 for what it does not know.
int ccurses_width(uint32_t scalar);

// Puts letters into a row. A scalar without width joins the one before it. The caller makes sure
// that there are no control characters and that the letters fit.
void ccurses_draw(
  int row, int column, const uint32_t *scalars, int count, int attributes, int color);

// Sends what has changed. The cursor stands at the place given, or is hidden if `row` is negative.
void ccurses_refresh(int row, int column);

// Lets the next refresh draw everything.
void ccurses_invalidate(void);

// Writes bytes to the terminal beside ncurses.
void ccurses_write(const char *bytes, int count);

#endif
