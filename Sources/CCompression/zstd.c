#include "internal.h"

#include <zstd.h>
#include <zstd_errors.h>

static void *open_stream(compression_format format, size_t memory_limit) {
  (void)format;
  ZSTD_DCtx *state = ZSTD_createDCtx();
  if (state == NULL) return NULL;
  // The window is the greater part of the memory; the library knows powers of two.
  int window_log = 10;
  while (window_log < 31 && ((size_t)2 << window_log) <= memory_limit) window_log++;
  ZSTD_DCtx_setParameter(state, ZSTD_d_windowLogMax, window_log);
  return state;
}

static compression_status step(void *state, const uint8_t *input, size_t count,
                               size_t *consumed, uint8_t *output, size_t capacity,
                               size_t *produced) {
  ZSTD_inBuffer in = {input, count, 0};
  ZSTD_outBuffer out = {output, capacity, 0};
  size_t result = ZSTD_decompressStream(state, &out, &in);
  *consumed = in.pos;
  *produced = out.pos;
  if (!ZSTD_isError(result)) return result == 0 ? compression_end : compression_going_on;
  switch (ZSTD_getErrorCode(result)) {
    case ZSTD_error_frameParameter_windowTooLarge:
    case ZSTD_error_memory_allocation: return compression_over_limit;
    default: return compression_damaged;
  }
}

static int restart(void *state) {
  return !ZSTD_isError(ZSTD_DCtx_reset(state, ZSTD_reset_session_only));
}

static void close_stream(void *state) { ZSTD_freeDCtx(state); }

const compression_library compression_libzstd = {open_stream, step, restart, close_stream};
