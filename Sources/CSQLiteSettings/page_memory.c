// The pages that SQLite holds lie in memory of their own, which may be of the machine's large pages: a run that holds
// hundreds of megabytes comes to each of them in fewer steps.
#define _GNU_SOURCE
#include "CSQLiteSettings.h"

#include <pthread.h>
#include <sqlite3.h>
#include <stddef.h>
#include <string.h>
#include <sys/mman.h>

// A page of an index, alone or with what SQLite keeps of it.
enum { least_size = 8192, piece_size = 8192 + 512 };

// More than a writer holds: of addresses only, memory is what is used. What does not fit lies among all else.
static const size_t reserved_size = (size_t)2 << 30;

// Whoever only reads holds less, and takes ordinary pages; behind it lie the large ones.
static const size_t small_size = (size_t)32 << 20;

struct piece {
  struct piece *next;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char *start;
static char *end;
// What was never taken begins here.
static char *unused;
// What was given back.
static struct piece *given_back;
// How SQLite takes memory of other sizes.
static sqlite3_mem_methods other;

static int is_piece(const void *memory) {
  return (const char *)memory >= start && (const char *)memory < end;
}

static void *take_piece(void) {
  pthread_mutex_lock(&lock);
  void *piece = given_back;
  if (piece) {
    given_back = given_back->next;
  } else if (end - unused >= piece_size) {
    piece = unused;
    unused += piece_size;
  }
  pthread_mutex_unlock(&lock);
  return piece;
}

static void give_back(void *memory) {
  struct piece *piece = memory;
  pthread_mutex_lock(&lock);
  piece->next = given_back;
  given_back = piece;
  pthread_mutex_unlock(&lock);
}

static void *take(int size) {
  void *piece = size >= least_size && size <= piece_size ? take_piece() : NULL;
  return piece ? piece : other.xMalloc(size);
}

static void release(void *memory) {
  if (is_piece(memory)) {
    give_back(memory);
  } else {
    other.xFree(memory);
  }
}

static void *resize(void *memory, int size) {
  if (!is_piece(memory)) return other.xRealloc(memory, size);
  if (size <= piece_size) return memory;
  void *larger = other.xMalloc(size);
  if (!larger) return NULL;
  memcpy(larger, memory, piece_size);
  give_back(memory);
  return larger;
}

static int size_of(void *memory) { return is_piece(memory) ? piece_size : other.xSize(memory); }

void sqlite_settings_keep_pages_apart(void) {
  if (start || sqlite3_config(SQLITE_CONFIG_GETMALLOC, &other) != SQLITE_OK) return;
  void *reserved = mmap(
      NULL, reserved_size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1,
      0);
  if (reserved == MAP_FAILED) return;
  sqlite3_mem_methods ours = other;
  ours.xMalloc = take;
  ours.xFree = release;
  ours.xRealloc = resize;
  ours.xSize = size_of;
  if (sqlite3_config(SQLITE_CONFIG_MALLOC, &ours) != SQLITE_OK) {
    munmap(reserved, reserved_size);
    return;
  }
  start = unused = reserved;
  end = start + reserved_size;
  // Where there are none, nothing changes.
  madvise(start + small_size, reserved_size - small_size, MADV_HUGEPAGE);
}
