#!/bin/sh
# Measures the program as a user meets it: whole runs, from start to end of the process.
#
# usage: scripts/bench.sh PROGRAM [CORPUS]    CORPUS: a folder of articles; seeds/ if not given
#
# Prints the median and the slowest of several runs in milliseconds. The digest tells whether two
# results are of the same articles. The runs begin warm: each is made once before it counts.
set -eu
program=$1
corpus=${2:-seeds}
runs=${RUNS:-20}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
index=$folder/library.sqlite

# Runs a command line several times: measure NAME 'COMMAND' ['BEFORE EACH RUN']
measure() {
  run=0
  : >"$folder/times"
  while [ "$run" -le "$runs" ]; do
    eval "${3:-:}"
    start=$(date +%s%N)
    eval "$2" >/dev/null 2>&1 || [ $? -eq 1 ] || { echo "failed: $2" >&2; exit 1; }
    end=$(date +%s%N)
    [ "$run" -eq 0 ] || echo $(((end - start) / 1000)) >>"$folder/times"
    run=$((run + 1))
  done
  sort -n "$folder/times" | awk -v name="$1" '
    { value[NR] = $1 / 1000 }
    END { printf "%-44s %9.1f %9.1f\n", name, value[int((NR + 1) / 2)], value[NR] }'
}

digest=$(find "$corpus" -type f | LC_ALL=C sort | xargs -d '\n' cat | sha256sum | cut -c 1-16)
echo "$(date -u +%Y-%m-%d), $(nproc) cores, $(uname -m), $($program --version)"
echo "corpus $corpus: $(find "$corpus" -type f | wc -l) files, $(du -sk "$corpus" | cut -f 1) kB, digest $digest"
printf '%-44s %9s %9s\n' "milliseconds, $runs runs" median slowest
measure 'start and stop' '$program --version'
measure 'analyze all articles' '$program analyze "$corpus"'
measure 'index all articles' '$program index --index "$index" "$corpus"' 'rm -f "$index"*'
measure 'index again, nothing new' '$program index --index "$index" "$corpus"'
measure 'list the communes' '$program list communes --index "$index"'
measure 'search a phrase without diacritics' '$program search --index "$index" dan van kheo'
measure 'search one common syllable' '$program search --index "$index" xa'
