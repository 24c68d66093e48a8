#!/bin/sh
# Makes sure that what the build needs is there, and installs what is missing where apt-get can.
#
# usage: scripts/set-up.sh [--tests]    --tests: also what only the tests need
set -eu

# Says what to do and gives up.
give_up() {
  echo "$1" >&2
  exit 1
}

has_header() {
  printf '#include <sys/types.h>\n#include <%s>\n' "$1" | clang -fsyntax-only -x c - 2>/dev/null
}

# The toolchain: its version is the first number after "Swift version".
if ! command -v swift >/dev/null 2>&1; then
  give_up "coso is built with Swift 6.2 or later, which is not here: https://www.swift.org/install says how to get it."
fi
version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
case $version in
  [0-5].* | 6.[01]) give_up "coso is built with Swift 6.2 or later, and this is $version: https://www.swift.org/install says how to get it." ;;
esac

missing=
has_header curses.h || missing="$missing libncurses-dev"
has_header sqlite3.h || missing="$missing libsqlite3-dev"
has_header sha256.h || missing="$missing libmd-dev"
if [ "${1-}" = --tests ]; then
  command -v tmux >/dev/null 2>&1 || missing="$missing tmux"
fi
[ -n "$missing" ] || exit 0

by_hand="Please install what is missing, by the names of Debian:$missing."
command -v apt-get >/dev/null 2>&1 || give_up "$by_hand"
as_root=
if [ "$(id -u)" != 0 ]; then
  command -v sudo >/dev/null 2>&1 || give_up "$by_hand"
  as_root="sudo"
fi
echo "installing$missing"
export DEBIAN_FRONTEND=noninteractive
# The lists of packages may be old or missing: then they are fetched first.
# shellcheck disable=SC2086  # one word a package
$as_root apt-get install -y --no-install-recommends $missing >/dev/null 2>&1 || {
  $as_root apt-get update -q >/dev/null
  $as_root apt-get install -y --no-install-recommends $missing >/dev/null
} || give_up "$by_hand"
