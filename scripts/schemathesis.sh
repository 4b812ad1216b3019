#!/usr/bin/env bash
# Sends bounded, generated requests to every operation as four kinds of caller: no 5xx, nothing that the contract does not document.
# With --version: only installs it.
. "$(dirname "$0")/lib.sh"
version=4.32.5
venv="$CARGO_TARGET_DIR/schemathesis-$version"
if ! "$venv/bin/st" --version > /dev/null 2>&1; then # not there, or moved since
  need python3
  python3 -c 'import ensurepip, venv' 2>/dev/null || apt_install python3-venv
  say "installing schemathesis $version"
  rm -rf "$venv"
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check "schemathesis==$version"
fi
"$venv/bin/st" --version
if [ "${1:-}" = --version ]; then exit; fi

need jq
need curl
[ -x "$BIN" ] || { need_rust; cargo build --workspace --bins --quiet; }
folder=$(mktemp -d /tmp/guanxi-schemathesis.XXXXXX)
trap 'end_servers; rm -rf "$folder"' EXIT
settings=(GUANXI_DATA_DIR="$folder" GUANXI_JWT_SECRET="$(random_secret)" GUANXI_DEMO_GATEWAY=true GUANXI_LOGIN_RATE=100000 GUANXI_PUBLIC_RATE=100000
  GUANXI_PASSWORD_COST=cheap GUANXI_LOG=warn)
guanxi "${settings[@]}" -- migrate up
guanxi "${settings[@]}" -- demo > "$folder/demo.txt"
serve schemathesis "${settings[@]}"
curl -sSf "$URL/api/v1/public/site" | jq -e .demo_logins > "$folder/logins"

contract="$PWD/openapi/openapi.json" # st leaves notes of its own where it runs
# Streams never end, and logging out or changing the password would end the caller's own run.
left_out=(--exclude-path-regex '(/stream|/auth/logout|/auth/password|/auth/sessions/\{id\})$')
# known: how often somebody who asked who he is was told, and not sent away.
known() { curl -sSf "$URL/metrics" | awk '/^http_requests_total/ && /path="\/api\/v1\/auth\/me"/ && /status="200"/ { many += $NF } END { print many + 0 }'; }
passed=0 failed=0
for role in Director Sales Service Customer; do
  account=$(jq -er --arg role "$role" '[.[] | select(.role_en == $role)][0] | "{ login = \(.login | tojson), password = \(.password | tojson) }"' "$folder/logins")
  # A token is good for a quarter of an hour; many examples take longer.
  printf '[auth.dynamic.openapi.bearer]\npath = "/api/v1/auth/login"\npayload = %s\nextract_selector = "/access_token"\n' "$account" > "$folder/$role.toml"
  # One worker: with two, the generator itself fails now and then (Python 3.11 counts its recursion wrongly between threads).
  # The edges of each value are the same for everybody: one caller who may do nearly all tries them, the others draw at random.
  phases=examples,fuzzing
  if [ "$role" = Director ]; then phases=examples,coverage,fuzzing; fi
  say "schemathesis as $role: $phases"
  before=$(known)
  if cd "$folder" && "$venv/bin/st" --config-file "$folder/$role.toml" run "$contract" --url "$URL" "${left_out[@]}" \
    --phases "$phases" --max-examples "${EXAMPLES:-6}" --workers 1 --seed 20261121 --no-shrink --request-timeout 20 \
    --checks not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance \
    --suppress-health-check all --continue-on-failure --warnings off > "$CARGO_TARGET_DIR/schemathesis-$role.log" 2>&1
  then
    # Answers of 401 are documented: a caller who was not logged in would have tried nothing.
    [ "$(known)" -gt "$before" ] || die "$role was not logged in"
    passed=$((passed + 1)); say "$role: nothing undocumented"
  else failed=$((failed + 1)); say "$role: see $CARGO_TARGET_DIR/schemathesis-$role.log"; grep -E '^(_{3,}|- |    - |\[[0-9]+\])' "$CARGO_TARGET_DIR/schemathesis-$role.log" | head -80
  fi
done
guanxi "${settings[@]}" -- check
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
