// What each library does for the interface.
#ifndef C_COMPRESSION_INTERNAL_H
#define C_COMPRESSION_INTERNAL_H

#include "CCompression.h"

typedef struct {
  void *(*open)(compression_format format, size_t memory_limit);
  compression_status (*step)(void *state, const uint8_t *input, size_t count, size_t *consumed,
                             uint8_t *output, size_t capacity, size_t *produced);
  int (*restart)(void *state);
  void (*close)(void *state);
} compression_library;

extern const compression_library compression_zlib;
extern const compression_library compression_libzstd;
extern const compression_library compression_liblzma;
extern const compression_library compression_libbz2;

#endif
