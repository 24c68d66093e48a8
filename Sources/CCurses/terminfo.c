// Asks terminfo what the terminal can do. Apart from CCurses.c because term.h defines `lines`,
// `columns` and hundreds of other plain words as macros.
#include "internal.h"

#include <curses.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>

static const char *string_named(const char *name) {
  const char *string = tigetstr(name);
  return string == (const char *)-1 ? NULL : string;
}

CCursesOpening ccurses_terminfo_examine(int output, bool *is_xterm_like) {
  int reason = 0;
  if (setupterm(NULL, output, &reason) != OK) {
    return reason == 1 ? CCURSES_TOO_SIMPLE : CCURSES_UNKNOWN_TERMINAL;
  }
  if (!string_named("cup") || !string_named("clear")) return CCURSES_TOO_SIMPLE;
  // The entry of the Linux console names a mouse too, but knows nothing else of what xterm does.
  const char *type = getenv("TERM");
  *is_xterm_like = string_named("kmous") && type && strncmp(type, "linux", 5) != 0;
  return CCURSES_OPENED;
}

// Leaves out the padding, which no terminal of today needs and a signal handler cannot wait for.
static size_t append(char *bytes, size_t count, const char *string) {
  while (string && *string && count < CCURSES_RESTORING_CAPACITY) {
    const char *end = strncmp(string, "$<", 2) == 0 ? strchr(string, '>') : NULL;
    if (end) {
      string = end + 1;
    } else {
      bytes[count++] = *string++;
    }
  }
  return count;
}

size_t ccurses_terminfo_append_restoring(char *bytes, size_t count, int row_count) {
  static const char *const first[] = {"sgr0", "op", "cnorm"};
  for (int index = 0; index < 3; index++) count = append(bytes, count, string_named(first[index]));
  // Where there is no second screen, the shell goes on below what was drawn.
  const char *bottom = tparm(string_named("cup"), row_count - 1, 0, 0, 0, 0, 0, 0, 0, 0);
  count = append(bytes, count, bottom);
  count = append(bytes, count, string_named("el"));
  return append(bytes, count, string_named("rmcup"));
}
