// Packs many short texts of one kind with libzstd: what they have in common is in a dictionary.
#ifndef C_TEXT_PACKING_H
#define C_TEXT_PACKING_H

#include <stddef.h>
#include <stdint.h>

// What packs texts with one dictionary, one after the other.
typedef struct text_packer text_packer;

// A packer with a dictionary, which may be empty; NULL when there is no memory. The bytes are copied.
text_packer *text_packer_open(const uint8_t *dictionary, size_t count);

void text_packer_close(text_packer *packer);

// How many bytes a text of so many takes at most when it is packed.
size_t text_packing_bound(size_t count);

// Packs a text. The number of bytes written, or 0 when there is no memory or no room.
size_t text_packer_pack(text_packer *packer, const uint8_t *text, size_t count, uint8_t *packed,
                        size_t capacity);

// How long the text of a packed one is; SIZE_MAX when it is none.
size_t text_unpacked_length(const uint8_t *packed, size_t count);

// What unpacks texts with one dictionary, one after the other.
typedef struct text_unpacker text_unpacker;

// An unpacker with a dictionary, which may be empty; NULL when there is no memory. The bytes are copied.
text_unpacker *text_unpacker_open(const uint8_t *dictionary, size_t count);

void text_unpacker_close(text_unpacker *unpacker);

// Unpacks a text that was packed with the same dictionary. Whether all of it is there.
int text_unpacker_unpack(text_unpacker *unpacker, const uint8_t *packed, size_t count, uint8_t *text,
                         size_t length);

// Makes a dictionary of texts that stand one after the other. Its length, or 0 when they have too
// little in common.
size_t text_dictionary_train(const uint8_t *texts, const size_t *lengths, unsigned count,
                             uint8_t *dictionary, size_t capacity);

#endif
