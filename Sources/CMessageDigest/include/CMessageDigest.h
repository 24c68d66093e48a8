// SHA-256 from the system's message digest library (libmd).
#ifndef C_MESSAGE_DIGEST_H
#define C_MESSAGE_DIGEST_H

#include <stddef.h>
#include <stdint.h>

// A digest while bytes are added to it.
typedef struct message_digest message_digest;

// A digest of no bytes yet. message_digest_end frees it.
message_digest *message_digest_begin(void);

// Adds the count bytes at start.
void message_digest_add(message_digest *digest, const uint8_t *start, size_t count);

// Writes the 32 bytes of the SHA-256 of all that was added; more may be added afterwards.
void message_digest_read(const message_digest *digest, uint8_t *bytes);

// Frees the digest.
void message_digest_end(message_digest *digest);

#endif
