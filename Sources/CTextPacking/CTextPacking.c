#include "CTextPacking.h"

#include <stdlib.h>
#include <zdict.h>
#include <zstd.h>

// Higher levels take several times as long for a twentieth less.
static const int level = 3;

struct text_packer {
  ZSTD_CCtx *context;
  ZSTD_CDict *dictionary;
};

text_packer *text_packer_open(const uint8_t *dictionary, size_t count) {
  text_packer *packer = calloc(1, sizeof *packer);
  if (packer == NULL) return NULL;
  packer->context = ZSTD_createCCtx();
  packer->dictionary = ZSTD_createCDict(dictionary, count, level);
  if (packer->context != NULL && packer->dictionary != NULL) return packer;
  text_packer_close(packer);
  return NULL;
}

void text_packer_close(text_packer *packer) {
  ZSTD_freeCCtx(packer->context);
  ZSTD_freeCDict(packer->dictionary);
  free(packer);
}

size_t text_packing_bound(size_t count) { return ZSTD_compressBound(count); }

size_t text_packer_pack(text_packer *packer, const uint8_t *text, size_t count, uint8_t *packed,
                        size_t capacity) {
  size_t result = ZSTD_compress_usingCDict(packer->context, packed, capacity, text, count,
                                           packer->dictionary);
  return ZSTD_isError(result) ? 0 : result;
}

size_t text_unpacked_length(const uint8_t *packed, size_t count) {
  unsigned long long length = ZSTD_getFrameContentSize(packed, count);
  if (length == ZSTD_CONTENTSIZE_ERROR || length == ZSTD_CONTENTSIZE_UNKNOWN) return SIZE_MAX;
  return (size_t)length;
}

struct text_unpacker {
  ZSTD_DCtx *context;
  ZSTD_DDict *dictionary;
};

text_unpacker *text_unpacker_open(const uint8_t *dictionary, size_t count) {
  text_unpacker *unpacker = calloc(1, sizeof *unpacker);
  if (unpacker == NULL) return NULL;
  unpacker->context = ZSTD_createDCtx();
  unpacker->dictionary = ZSTD_createDDict(dictionary, count);
  if (unpacker->context != NULL && unpacker->dictionary != NULL) return unpacker;
  text_unpacker_close(unpacker);
  return NULL;
}

void text_unpacker_close(text_unpacker *unpacker) {
  ZSTD_freeDCtx(unpacker->context);
  ZSTD_freeDDict(unpacker->dictionary);
  free(unpacker);
}

int text_unpacker_unpack(text_unpacker *unpacker, const uint8_t *packed, size_t count, uint8_t *text,
                         size_t length) {
  size_t result = ZSTD_decompress_usingDDict(unpacker->context, text, length, packed, count,
                                             unpacker->dictionary);
  return !ZSTD_isError(result) && result == length;
}

size_t text_dictionary_train(const uint8_t *texts, const size_t *lengths, unsigned count,
                             uint8_t *dictionary, size_t capacity) {
  size_t result = ZDICT_trainFromBuffer(dictionary, capacity, texts, lengths, count);
  return ZDICT_isError(result) ? 0 : result;
}
