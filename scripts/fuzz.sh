#!/usr/bin/env bash
# What strangers send and the program takes apart, under libFuzzer: SECONDS_EACH (60) for each target. With --build: only builds them.
# What it learns and finds is kept in target/fuzz; the closing lines are how many inputs there were, and "N passed, N failed".
. "$(dirname "$0")/lib.sh"
need_rust
need g++
targets=(filter cursor search token)
web_dist
say "building the fuzz targets: some minutes"
# Only what is ours is counted: everything else is shared with the debug build.
RUSTC_WORKSPACE_WRAPPER="$PWD/tests/fuzz/counted.sh" cargo build --workspace --quiet --features guanxi-fuzz/targets "${targets[@]/#/--bin=fuzz-}"
if [ "${1:-}" = --build ]; then exit; fi
passed=0 failed=0 inputs=()
for name in "${targets[@]}"; do
  kept="$CARGO_TARGET_DIR/fuzz/$name"
  mkdir -p "$kept"
  if "$CARGO_TARGET_DIR/debug/fuzz-$name" -max_total_time="${SECONDS_EACH:-60}" -timeout=10 -rss_limit_mb=2048 -max_len=2000 -dict=tests/fuzz/words.dict \
    -artifact_prefix="$CARGO_TARGET_DIR/fuzz/$name-" "$kept" "tests/fuzz/seeds/$name" > "$kept.log" 2>&1; then
    passed=$((passed + 1))
    inputs+=("$name $(sed -nE 's/^Done ([0-9]+) runs.*/\1/p' "$kept.log")")
    say "${inputs[-1]} inputs"
  else
    failed=$((failed + 1))
    tail -40 "$kept.log"
    say "$name: BROKEN, see $kept.log"
  fi
done
echo "inputs without a fault: ${inputs[*]}"
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
