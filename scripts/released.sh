#!/usr/bin/env bash
# released.sh REVISION: builds the program as it was at a revision (debug), once, and prints where it is. Ends with 3 where the history is not here.
. "$(dirname "$0")/lib.sh"
need git
need_rust
revision=$(git rev-parse --quiet --verify "$1^{commit}") || { say "the history here has no $1" >&2; exit 3; }
place="$CARGO_TARGET_DIR/released"
sources="$place/$revision" # stay: a debug build reads its texts from there. Not below cargo's folder, which would take them for those of another revision.
mkdir -p "$place"
exec 9> "$place/lock"
flock 9 # one builds, others wait
if [ ! -x "$sources/guanxi" ]; then
  say "building revision ${revision:0:7}: some minutes" >&2
  rm -rf "$sources"
  mkdir -p "$sources/web/dist" "$place/cargo/debug" # nobody opens a page of it
  git archive "$revision" | tar -x -C "$sources"
  # What was compiled of other people's crates serves here too, as far as it is the same.
  for part in deps build .fingerprint; do
    cp -aln "$CARGO_TARGET_DIR/debug/$part" "$place/cargo/debug/" 2>/dev/null || true
    find "$place/cargo/debug/$part" -maxdepth 1 -name '*guanxi*' -exec rm -rf {} + 2>/dev/null || true
  done
  (cd "$sources" && CARGO_TARGET_DIR="$place/cargo" cargo build --workspace --bins --quiet) >&2
  mv "$place/cargo/debug/guanxi" "$sources/guanxi"
fi
echo "$sources/guanxi"
