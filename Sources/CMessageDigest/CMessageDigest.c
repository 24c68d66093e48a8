#include "CMessageDigest.h"

#include <sys/types.h>

#include <sha2.h>

void message_digest_sha256(const uint8_t *start, size_t count, uint8_t *digest) {
  SHA2_CTX context;
  SHA256Init(&context);
  SHA256Update(&context, start, count);
  SHA256Final(digest, &context);
}
