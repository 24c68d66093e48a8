#ifndef C_CURSES_H
#define C_CURSES_H
#include <curses.h>
#endif
