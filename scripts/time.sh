#!/usr/bin/env bash
# The tests of domain, persistence and API in three time zones, and with the clock at the turns of the calendar: two hours.
#   scripts/time.sh [FILTER…]     only the API's tests whose names contain a FILTER
#   scripts/time.sh --few         each zone and each moment once, and of the API's tests those that are about days: some minutes
. "$(dirname "$0")/lib.sh"
. scripts/lanes.sh
need_rust
need faketime
zones=(UTC Asia/Shanghai America/New_York)
# Now; and shortly before a leap day, its end, a year's end, and the hours in which New York puts its clocks forward and back: the tests live through the turn.
moments=("" "2028-02-28 23:59:30" "2028-02-29 23:59:30" "2026-12-31 23:59:30" "2027-03-14 01:59:30" "2026-11-01 01:59:30")
pairs=()
for zone in "${zones[@]}"; do
  for moment in "${moments[@]}"; do pairs+=("$zone|$moment"); done
done
filter=("$@")
units=1
if [ "${1:-}" = --few ]; then
  # Where the company is the day does not turn meanwhile: what counts "today" would rightly count less.
  pairs=("UTC|2028-02-28 23:59:55" "Asia/Shanghai|" "Asia/Shanghai|2028-02-29 00:00:05" "Asia/Shanghai|2027-01-01 00:00:05"
    "America/New_York|2027-03-14 01:59:55" "America/New_York|2026-11-01 01:59:55")
  filter=(zone_makes days_of kind_and_day forgotten expires_by another_priority status_that_is_filtered before_the_goods customer_drops a_series
    today_is a_refresh_token)
elif [ $# != 0 ]; then
  units=
fi

at() { # at ZONE MOMENT FOLDER CRATE: one suite
  local binary
  binary=$(grep "/$4-[0-9a-f]*\$" "$CARGO_TARGET_DIR/test-binaries")
  case $binary in /*) ;; *) binary="$PWD/$binary" ;; esac
  cd "$3"
  export TZ=$1
  local only=()
  if [ "$4" = api ]; then only=("${filter[@]}"); fi
  if [ -z "$2" ]; then exec "$binary" --quiet "${only[@]}"; fi
  # So far ahead, and not "from then on": each process that a test starts would begin there anew. Timers are no business of the calendar.
  local ahead=$(($(date -d "$2" +%s) - $(date +%s)))
  FAKETIME_DONT_FAKE_MONOTONIC=1 exec faketime -f "$(printf '%+ds' "$ahead")" "$binary" --quiet "${only[@]}"
}

vital build test_binaries
for pair in "${pairs[@]}"; do
  zone=${pair%%|*} moment=${pair#*|}
  name="${zone//\//-}-${moment:-now}"
  if [ -n "$units" ]; then
    lane "domain-${name%% *}" at "$zone" "$moment" crates/domain guanxi_domain
    lane "persistence-${name%% *}" at "$zone" "$moment" crates/persistence guanxi_persistence
  fi
  lane "api-${name%% *}" at "$zone" "$moment" tests/api api
done
report
