#include "internal.h"

#include <stdlib.h>
#include <zlib.h>

// A window is 32 KiB: no limit is needed.
static void *open_stream(compression_format format, size_t memory_limit) {
  (void)memory_limit;
  z_stream *state = calloc(1, sizeof *state);
  if (state == NULL) return NULL;
  // 15 bits of window; 16 more: with a gzip header; negative: without any.
  if (inflateInit2(state, format == compression_gzip ? 15 + 16 : -15) == Z_OK) return state;
  free(state);
  return NULL;
}

static compression_status step(void *pointer, const uint8_t *input, size_t count,
                               size_t *consumed, uint8_t *output, size_t capacity,
                               size_t *produced) {
  z_stream *state = pointer;
  // zlib counts in unsigned int.
  const size_t most = 1u << 30;
  if (count > most) count = most;
  if (capacity > most) capacity = most;
  state->next_in = (Bytef *)input;
  state->avail_in = (uInt)count;
  state->next_out = output;
  state->avail_out = (uInt)capacity;
  int result = inflate(state, Z_NO_FLUSH);
  *consumed = count - state->avail_in;
  *produced = capacity - state->avail_out;
  switch (result) {
    case Z_STREAM_END: return compression_end;
    case Z_OK:
    case Z_BUF_ERROR: return compression_going_on;
    case Z_MEM_ERROR: return compression_over_limit;
    default: return compression_damaged;
  }
}

static int restart(void *state) { return inflateReset(state) == Z_OK; }

static void close_stream(void *state) {
  inflateEnd(state);
  free(state);
}

const compression_library compression_zlib = {open_stream, step, restart, close_stream};
