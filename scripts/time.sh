#!/usr/bin/env bash
# The tests of domain, persistence and API in three time zones, and with the clock at the turns of the calendar. Everything takes hours:
#   scripts/time.sh [FILTER…]     only the API's tests whose names contain a FILTER
. "$(dirname "$0")/lib.sh"
. scripts/lanes.sh
need_rust
need faketime
zones=(UTC Asia/Shanghai America/New_York)
# Now; and shortly before a leap day, its end, a year's end, and the hours in which New York puts its clocks forward and back: the tests live through the turn.
moments=("" "2028-02-28 23:59:30" "2028-02-29 23:59:30" "2026-12-31 23:59:30" "2027-03-14 01:59:30" "2026-11-01 01:59:30")
filter=("$@")

at() { # at ZONE MOMENT FOLDER CRATE: one suite
  local binary
  binary=$(grep "/$4-[0-9a-f]*\$" "$CARGO_TARGET_DIR/test-binaries")
  case $binary in /*) ;; *) binary="$PWD/$binary" ;; esac
  cd "$3"
  export TZ=$1
  if [ -z "$2" ]; then exec "$binary" --quiet "${filter[@]}"; fi
  # So far ahead, and not "from then on": each process that a test starts would begin there anew. Timers are no business of the calendar.
  local ahead=$(($(date -d "$2" +%s) - $(date +%s)))
  FAKETIME_DONT_FAKE_MONOTONIC=1 exec faketime -f "$(printf '%+ds' "$ahead")" "$binary" --quiet "${filter[@]}"
}

vital build test_binaries
for zone in "${zones[@]}"; do
  for moment in "${moments[@]}"; do
    name="${zone//\//-}-${moment:-now}"
    if [ "${#filter[@]}" = 0 ]; then
      lane "domain-${name%% *}" at "$zone" "$moment" crates/domain guanxi_domain
      lane "persistence-${name%% *}" at "$zone" "$moment" crates/persistence guanxi_persistence
    fi
    lane "api-${name%% *}" at "$zone" "$moment" tests/api api
  done
done
report
