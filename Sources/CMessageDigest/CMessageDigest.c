#include "CMessageDigest.h"

#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

#include <sha2.h>

#include "sha256_blocks.h"

// Whole blocks go to the processor's own instructions where it has them; the system's library does
// all the rest.
struct message_digest {
  SHA2_CTX context;
  int has_instructions;
};

message_digest *message_digest_begin(void) {
  message_digest *digest = malloc(sizeof *digest);
  if (digest == NULL) abort();
  SHA256Init(&digest->context);
  digest->has_instructions = sha256_blocks_supported();
  return digest;
}

static size_t pending(const SHA2_CTX *context) {
  return (size_t)(context->bitcount[0] >> 3) % SHA256_BLOCK_LENGTH;
}

void message_digest_add(message_digest *digest, const uint8_t *start, size_t count) {
  SHA2_CTX *context = &digest->context;
  if (!digest->has_instructions) {
    SHA256Update(context, start, count);
    return;
  }
  size_t waiting = pending(context);
  size_t head = waiting == 0 ? 0 : SHA256_BLOCK_LENGTH - waiting;
  if (count < head + SHA256_BLOCK_LENGTH) {
    SHA256Update(context, start, count);
    return;
  }
  if (head > 0) SHA256Update(context, start, head);
  size_t blocks = (count - head) / SHA256_BLOCK_LENGTH;
  sha256_blocks(context->state.st32, start + head, blocks);
  size_t done = blocks * SHA256_BLOCK_LENGTH;
  context->bitcount[0] += (uint64_t)done << 3;
  size_t tail = count - head - done;
  if (tail > 0) SHA256Update(context, start + head + done, tail);
}

void message_digest_read(const message_digest *digest, uint8_t *bytes) {
  SHA2_CTX copy = digest->context;
  SHA256Final(bytes, &copy);
}

void message_digest_end(message_digest *digest) { free(digest); }
