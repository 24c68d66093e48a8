#include "CMessageDigest.h"

#include <stdlib.h>
#include <sys/types.h>

#include <sha2.h>

struct message_digest {
  SHA2_CTX context;
};

message_digest *message_digest_begin(void) {
  message_digest *digest = malloc(sizeof *digest);
  if (digest == NULL) abort();
  SHA256Init(&digest->context);
  return digest;
}

void message_digest_add(message_digest *digest, const uint8_t *start, size_t count) {
  SHA256Update(&digest->context, start, count);
}

void message_digest_read(const message_digest *digest, uint8_t *bytes) {
  SHA2_CTX copy = digest->context;
  SHA256Final(bytes, &copy);
}

void message_digest_end(message_digest *digest) { free(digest); }
