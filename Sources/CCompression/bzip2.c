#include "internal.h"

#include <bzlib.h>
#include <stdlib.h>

// A block is 900 kB at most: no limit is needed.
static void *open_stream(compression_format format, size_t memory_limit) {
  (void)format;
  (void)memory_limit;
  bz_stream *state = calloc(1, sizeof *state);
  if (state == NULL) return NULL;
  if (BZ2_bzDecompressInit(state, 0, 0) == BZ_OK) return state;
  free(state);
  return NULL;
}

static compression_status step(void *pointer, const uint8_t *input, size_t count,
                               size_t *consumed, uint8_t *output, size_t capacity,
                               size_t *produced) {
  bz_stream *state = pointer;
  // The library counts in unsigned int.
  const size_t most = 1u << 30;
  if (count > most) count = most;
  if (capacity > most) capacity = most;
  state->next_in = (char *)input;
  state->avail_in = (unsigned)count;
  state->next_out = (char *)output;
  state->avail_out = (unsigned)capacity;
  int result = BZ2_bzDecompress(state);
  *consumed = count - state->avail_in;
  *produced = capacity - state->avail_out;
  switch (result) {
    case BZ_STREAM_END: return compression_end;
    case BZ_OK: return compression_going_on;
    case BZ_MEM_ERROR: return compression_over_limit;
    default: return compression_damaged;
  }
}

static int restart(void *pointer) {
  bz_stream *state = pointer;
  BZ2_bzDecompressEnd(state);
  *state = (bz_stream){0};
  return BZ2_bzDecompressInit(state, 0, 0) == BZ_OK;
}

static void close_stream(void *pointer) {
  BZ2_bzDecompressEnd(pointer);
  free(pointer);
}

const compression_library compression_libbz2 = {open_stream, step, restart, close_stream};
