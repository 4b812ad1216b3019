#!/usr/bin/env bash
# Memory when idle and cold start of the release build on a migrated SQLite, then the ratios of tests/load. PROFILE=dev measures the debug build.
. "$(dirname "$0")/lib.sh"
need_rust
web_dist
if [ "${PROFILE:-release}" = release ]; then
  say "building the release: some minutes"
  cargo build --release --workspace --bins --quiet
  BIN="$CARGO_TARGET_DIR/release/guanxi"
else
  cargo build --workspace --bins --quiet
fi
folder=$(mktemp -d /tmp/guanxi-bench.XXXXXX)
trap 'end_servers; rm -rf "$folder"' EXIT
settings=(GUANXI_DATA_DIR="$folder" GUANXI_LOG=warn)
guanxi "${settings[@]}" -- migrate up

for _ in 1 2 3 4 5 6 7; do
  began=$(date +%s%N)
  serve bench "${settings[@]}"
  echo $((($(date +%s%N) - began) / 1000000)) >> "$folder/starts"
  memory=$(awk '/^VmRSS/ { print int($2 / 1024) }' "/proc/${SERVERS[0]}/status")
  end_servers
done
printf '\n%-28s %6s   %s\n' measurement value promise
printf '%-28s %4d MB   %s\n' "idle memory" "$memory" "≤ 40 MB"
printf '%-28s %4d ms   %s\n\n' "cold start, median of 7" "$(sort -n "$folder/starts" | sed -n 4p)" "≤ 150 ms"
BIN="$BIN" bash tests/load/run.sh
