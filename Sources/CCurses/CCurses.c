// The screen: opens ncurses, puts letters into it, sends what has changed.
#include "CCurses.h"
#include "internal.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

enum { CELLS_AT_ONCE = 256 };

static const char mouse_on[] = "\033[?1000h\033[?1006h";
static const char mouse_off[] = "\033[?1006l\033[?1000l";
static const char paste_on[] = "\033[?2004h";
static const char paste_off[] = "\033[?2004l";
static const char frame_begin[] = "\033[?2026h";
static const char frame_end[] = "\033[?2026l";

// ncurses itself keeps one current screen; this record is what it does not keep.
static struct {
  SCREEN *curses;
  int input, output;
  bool is_xterm_like;
  bool has_mouse;
} screen;

bool ccurses_set_locale(void) {
  static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  if (!setlocale(LC_CTYPE, "")) {
    const char *wanted = NULL;
    for (int index = 0; index < 3 && !(wanted && *wanted); index++) wanted = getenv(names[index]);
    bool is_utf8 = wanted && (strcasestr(wanted, "utf-8") || strcasestr(wanted, "utf8"));
    if (is_utf8) setlocale(LC_CTYPE, "C.UTF-8");
  }
  return strcasecmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

static void set_restoring(int rows) {
  char bytes[CCURSES_RESTORING_CAPACITY];
  size_t count = 0;
  if (screen.is_xterm_like) {
    const char *const modes[] = {frame_end, mouse_off, paste_off};
    for (int index = 0; index < 3; index++) {
      memcpy(bytes + count, modes[index], strlen(modes[index]));
      count += strlen(modes[index]);
    }
  }
  count = ccurses_terminfo_append_restoring(bytes, count, rows);
  ccurses_guard_set_restoring(bytes, count);
}

CCursesOpening ccurses_open(int input, int output, int wake) {
  screen.input = input;
  screen.output = output;
  screen.has_mouse = false;
  CCursesOpening opening = ccurses_terminfo_examine(output, &screen.is_xterm_like);
  if (opening != CCURSES_OPENED) return opening;
  if (!ccurses_guard_begin(input, output, wake)) return CCURSES_NO_MODES;
  int rows, columns;
  ccurses_get_size(&rows, &columns);
  set_restoring(rows);
  ccurses_guard_arm();
  screen.curses = newterm(NULL, stdout, stdin);
  if (!screen.curses) {
    ccurses_guard_restore_modes();
    ccurses_guard_disarm();
    ccurses_guard_end();
    return CCURSES_FAILED;
  }
  ccurses_guard_take_job_signals();
  raw();
  noecho();
  nonl();
  typeahead(-1);
  if (screen.is_xterm_like) ccurses_write(paste_on, (int)strlen(paste_on));
  ccurses_get_size(&rows, &columns);
  if (rows != LINES || columns != COLS) resizeterm(rows, columns);
  return CCURSES_OPENED;
}

static void leave_screen(void) {
  if (screen.is_xterm_like) {
    if (screen.has_mouse) ccurses_write(mouse_off, (int)strlen(mouse_off));
    ccurses_write(paste_off, (int)strlen(paste_off));
  }
  curs_set(1);
  endwin();
  ccurses_guard_restore_modes();
  ccurses_guard_disarm();
}

void ccurses_close(void) {
  leave_screen();
  ccurses_guard_end();
  delscreen(screen.curses);
  screen.curses = NULL;
}

void ccurses_leave(void) {
  leave_screen();
  ccurses_guard_lend(1);
}

void ccurses_enter(void) {
  ccurses_guard_lend(0);
  ccurses_guard_arm();
  ccurses_reset_modes();
}

void ccurses_reset_modes(void) {
  reset_prog_mode();
  int rows, columns;
  ccurses_get_size(&rows, &columns);
  ccurses_resize(rows, columns);
  erase();
  refresh();  // enters the alternate screen again if ncurses has left it
  if (!screen.is_xterm_like) return;
  ccurses_write(paste_on, (int)strlen(paste_on));
  if (screen.has_mouse) ccurses_write(mouse_on, (int)strlen(mouse_on));
}

bool ccurses_is_xterm_like(void) { return screen.is_xterm_like; }

bool ccurses_start_colors(void) {
  if (!has_colors() || start_color() != OK || use_default_colors() != OK) return false;
  for (short color = 1; color <= 7; color++) init_pair(color, color, -1);
  return true;
}

void ccurses_set_mouse(bool is_on) {
  if (!screen.is_xterm_like || screen.has_mouse == is_on) return;
  screen.has_mouse = is_on;
  const char *bytes = is_on ? mouse_on : mouse_off;
  ccurses_write(bytes, (int)strlen(bytes));
}

void ccurses_get_size(int *rows, int *columns) {
  struct winsize size;
  bool is_known =
    ioctl(screen.output, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0;
  *rows = is_known ? size.ws_row : screen.curses ? LINES : 24;
  *columns = is_known ? size.ws_col : screen.curses ? COLS : 80;
}

void ccurses_resize(int rows, int columns) {
  if (rows != LINES || columns != COLS) resizeterm(rows, columns);
  set_restoring(rows);
  clearok(curscr, TRUE);
}

static attr_t curses_attributes(int attributes) {
  return (attributes & CCURSES_REVERSED ? A_REVERSE : 0)
    | (attributes & CCURSES_BOLD ? A_BOLD : 0)
    | (attributes & CCURSES_UNDERLINED ? A_UNDERLINE : 0)
    | (attributes & CCURSES_DIMMED ? A_DIM : 0)
    | (attributes & CCURSES_SLANTED ? A_ITALIC : 0);
}

int ccurses_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

// Takes a letter with its marks; what has no room in a cell of ncurses is left out.
static int take_letter(const uint32_t *scalars, int count, wchar_t *letter) {
  int taken = 0, kept = 0;
  do {
    if (kept < CCHARW_MAX) letter[kept++] = (wchar_t)scalars[taken];
    taken++;
  } while (taken < count && wcwidth((wchar_t)scalars[taken]) == 0);
  letter[kept] = 0;
  return taken;
}

void ccurses_draw(
  int row, int column, const uint32_t *scalars, int count, int attributes, int color
) {
  attr_t set = curses_attributes(attributes);
  while (count > 0) {
    cchar_t cells[CELLS_AT_ONCE + 1];
    int filled = 0, width = 0;
    while (count > 0 && filled < CELLS_AT_ONCE) {
      wchar_t letter[CCHARW_MAX + 1];
      int taken = take_letter(scalars, count, letter);
      scalars += taken;
      count -= taken;
      if (setcchar(&cells[filled], letter, set, (short)color, NULL) != OK) continue;
      width += wcwidth(letter[0]);
      filled++;
    }
    mvadd_wchnstr(row, column, cells, filled);
    column += width;
  }
}

void ccurses_refresh(int row, int column) {
  curs_set(row >= 0);
  if (row >= 0) move(row, column);
  if (screen.is_xterm_like) ccurses_write(frame_begin, (int)strlen(frame_begin));
  refresh();
  if (screen.is_xterm_like) ccurses_write(frame_end, (int)strlen(frame_end));
}

void ccurses_invalidate(void) { clearok(curscr, TRUE); }

void ccurses_write(const char *bytes, int count) {
  ccurses_write_all(screen.output, bytes, (size_t)count);
}
