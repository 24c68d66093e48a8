// The system's decompression libraries (zlib, libzstd, liblzma, libbz2) behind one small interface.
#ifndef C_COMPRESSION_H
#define C_COMPRESSION_H

#include <stddef.h>
#include <stdint.h>

// The formats: deflate is the bare stream that zip archives hold.
typedef enum {
  compression_gzip,
  compression_deflate,
  compression_zstd,
  compression_xz,
  compression_bzip2,
} compression_format;

// What a step came to.
typedef enum {
  compression_going_on,    // more input or more room for output is needed
  compression_end,         // the stream has ended; another may follow after compression_restart
  compression_damaged,     // the input is none of the format
  compression_over_limit,  // unpacking asks for more memory than is allowed
} compression_status;

// One stream while it is unpacked.
typedef struct compression compression;

// A stream at its beginning that may use about so many bytes of memory, or NULL when there is no
// memory. compression_close frees it.
compression *compression_open(compression_format format, size_t memory_limit);

// Unpacks from the count bytes at input into the capacity bytes at output, and says how many of each
// were used.
compression_status compression_step(compression *stream, const uint8_t *input, size_t count,
                                    size_t *consumed, uint8_t *output, size_t capacity,
                                    size_t *produced);

// Begins the next stream behind one that has ended; 0 when that cannot be.
int compression_restart(compression *stream);

// Frees the stream.
void compression_close(compression *stream);

#endif
