#include "internal.h"

#include <stdlib.h>

struct compression {
  const compression_library *library;
  void *state;
};

static const compression_library *library_of(compression_format format) {
  switch (format) {
    case compression_gzip:
    case compression_deflate: return &compression_zlib;
    case compression_zstd: return &compression_libzstd;
    case compression_xz: return &compression_liblzma;
    case compression_bzip2: return &compression_libbz2;
  }
  return NULL;
}

compression *compression_open(compression_format format, size_t memory_limit) {
  compression *stream = malloc(sizeof *stream);
  if (stream == NULL) return NULL;
  stream->library = library_of(format);
  stream->state = stream->library ? stream->library->open(format, memory_limit) : NULL;
  if (stream->state != NULL) return stream;
  free(stream);
  return NULL;
}

compression_status compression_step(compression *stream, const uint8_t *input, size_t count,
                                    size_t *consumed, uint8_t *output, size_t capacity,
                                    size_t *produced) {
  *consumed = *produced = 0;
  return stream->library->step(stream->state, input, count, consumed, output, capacity, produced);
}

int compression_restart(compression *stream) { return stream->library->restart(stream->state); }

void compression_close(compression *stream) {
  stream->library->close(stream->state);
  free(stream);
}
