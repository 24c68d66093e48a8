#include "internal.h"

#include <lzma.h>
#include <stdlib.h>

typedef struct {
  lzma_stream stream;
  uint64_t memory_limit;
} xz_state;

static int restart(void *pointer) {
  xz_state *state = pointer;
  return lzma_stream_decoder(&state->stream, state->memory_limit, 0) == LZMA_OK;
}

static void close_stream(void *pointer) {
  xz_state *state = pointer;
  lzma_end(&state->stream);
  free(state);
}

static void *open_stream(compression_format format, size_t memory_limit) {
  (void)format;
  xz_state *state = malloc(sizeof *state);
  if (state == NULL) return NULL;
  state->stream = (lzma_stream)LZMA_STREAM_INIT;
  state->memory_limit = memory_limit;
  if (restart(state)) return state;
  close_stream(state);
  return NULL;
}

static compression_status step(void *pointer, const uint8_t *input, size_t count,
                               size_t *consumed, uint8_t *output, size_t capacity,
                               size_t *produced) {
  lzma_stream *stream = &((xz_state *)pointer)->stream;
  stream->next_in = input;
  stream->avail_in = count;
  stream->next_out = output;
  stream->avail_out = capacity;
  lzma_ret result = lzma_code(stream, LZMA_RUN);
  *consumed = count - stream->avail_in;
  *produced = capacity - stream->avail_out;
  switch (result) {
    case LZMA_STREAM_END: return compression_end;
    case LZMA_OK:
    case LZMA_BUF_ERROR: return compression_going_on;
    case LZMA_MEM_ERROR:
    case LZMA_MEMLIMIT_ERROR: return compression_over_limit;
    default: return compression_damaged;
  }
}

const compression_library compression_liblzma = {open_stream, step, restart, close_stream};
