# A lane is one step of a run: its output goes to a log, its tests are counted, its end is reported. Sourced after lib.sh.
LOGS="$CARGO_TARGET_DIR/test-logs"
rm -rf "$LOGS"
mkdir -p "$LOGS"
declare -a TABLE=() FAULTS=()
PASSED=0 FAILED=0 BROKEN=

# count LOG: the passed and failed tests that cargo, Vitest, Playwright or our own scripts report in a log.
count() {
  sed -E 's/\x1b\[[0-9;]*m//g' "$1" | awk '
    /^test result:/ { for (i = 1; i < NF; i++) { if ($(i+1) ~ /^passed/) p += $i; if ($(i+1) ~ /^failed/) f += $i }; found = 1 }
    /^ *Tests +[0-9]+ / { for (i = 1; i < NF; i++) { if ($(i+1) == "passed") p += $i; if ($(i+1) == "failed") f += $i }; found = 1 }
    /^ +[0-9]+ (passed|failed|flaky)( |$)/ { if ($2 == "failed") f += $1; else p += $1; found = 1 }
    /^[0-9]+ passed, [0-9]+ failed$/ { p += $1; f += $3; found = 1 }
    END { print found + 0, p + 0, f + 0 }'
}

# faults LOG: what failed, a line each; where nothing says so, the end of the log.
faults() {
  sed -E 's/\x1b\[[0-9;]*m//g' "$1" | grep -E '^(error|test .* FAILED|thread .* panicked|.* BROKEN )|  ✘|FAIL ' | sort -u | head -20 || tail -3 "$1"
}

# lane NAME COMMAND...: a lane whose log holds no counted tests counts as one test itself.
lane() {
  local name=$1 log="$LOGS/$1.log" began=$SECONDS code=0 found passed failed
  shift
  say "$name …"
  if [ -n "$BROKEN" ]; then
    echo "not run: $BROKEN failed" > "$log"
    code=1
  else
    ( set -euo pipefail; "$@" ) </dev/null > "$log" 2>&1 || code=$?
  fi
  read -r found passed failed < <(count "$log")
  if [ "$found" = 0 ]; then passed=$((code == 0)); failed=$((code != 0)); fi
  if [ "$code" != 0 ] && [ "$failed" = 0 ]; then failed=1; fi
  if [ "$code" = 0 ] && [ "$found" = 1 ] && [ "$((passed + failed))" = 0 ]; then failed=1; fi # a lane that tests nothing has failed
  PASSED=$((PASSED + passed)) FAILED=$((FAILED + failed))
  TABLE+=("$(printf '%-22s %7d %7d %6ds' "$name" "$passed" "$failed" "$((SECONDS - began))")")
  if [ "$failed" = 0 ]; then
    say "$name: $passed passed ($((SECONDS - began)) s)"
  else
    say "$name: FAILED, $passed passed, $failed failed ($((SECONDS - began)) s); the end of $log:"
    mapfile -t -O "${#FAULTS[@]}" FAULTS < <(faults "$log" | cut -c 1-300 | sed "s/^/$name: /")
    tail -60 "$log" | sed 's/^/    | /'
  fi
  return 0
}

# vital NAME COMMAND...: a lane without which the following ones make no sense.
vital() {
  local before=$FAILED
  lane "$@"
  if [ "$FAILED" != "$before" ] && [ -z "$BROKEN" ]; then BROKEN=$1; fi
}

# report: the table, what failed, and the closing line; the run fails when anything did.
report() {
  printf '\n%-22s %7s %7s %7s\n' lane passed failed time
  printf '%s\n' "${TABLE[@]}"
  printf '%-22s %7s %7s %6ds\n\n' total "$PASSED" "$FAILED" "$SECONDS"
  [ "$FAILED" = 0 ] || printf '%s\n' "${FAULTS[@]}" ''
  echo "$PASSED passed, $FAILED failed"
  [ "$FAILED" = 0 ]
}
