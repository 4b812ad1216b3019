#!/usr/bin/env bash
# Ratios, never absolute promises: each endpoint against a yardstick measured in the same run on the same machine.
# The yardstick of the HTTP layer is the program's own bare JSON endpoint; that of a read on PostgreSQL is the same row through pgbench.
program=${BIN:-}
. "$(dirname "$0")/../../scripts/lib.sh"
if [ -n "$program" ]; then BIN=$program; fi
if [ -z "${GUANXI_TEST_POSTGRES:-}" ]; then exec env BIN="$BIN" bash scripts/postgres.sh bash tests/load/run.sh; fi
need wrk
need jq
need curl
seconds=${SECONDS_EACH:-5}
folder=$(mktemp -d /tmp/guanxi-load.XXXXXX)
trap 'end_servers; rm -rf "$folder"' EXIT
cat > "$folder/create.lua" <<'LUA'
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
local number = 0
function request()
  number = number + 1
  return wrk.format(nil, nil, nil, '{"name": "负载 ' .. number .. '", "kind": "organization"}')
end
LUA

# rate PATH [OPTION…]: requests a second over 16 connections.
rate() {
  local path=$1
  shift
  wrk -t2 -c16 -d"${seconds}s" -H "Authorization: Bearer $token" "$@" "$URL$path" > "$folder/wrk"
  if grep -q 'Non-2xx' "$folder/wrk"; then cat "$folder/wrk" >&2; die "$path was refused"; fi
  awk '/Requests\/sec/ { print int($2) }' "$folder/wrk"
}
row() { printf '%-10s %-26s %8d/s   %s %% of %s\n' "$1" "$2" "$3" "$(($3 * 100 / $4))" "$5"; }

for database in sqlite postgres; do
  settings=(GUANXI_DATA_DIR="$folder/$database" GUANXI_LOG=error GUANXI_LOGIN_RATE=1000 GUANXI_PUBLIC_RATE=1000 GUANXI_JWT_SECRET="$(random_secret)")
  if [ "$database" = postgres ]; then
    psql -q "$GUANXI_TEST_POSTGRES/postgres" -c 'CREATE DATABASE load'
    settings+=(GUANXI_DATABASE_URL="$GUANXI_TEST_POSTGRES/load")
  fi
  guanxi "${settings[@]}" -- migrate up
  guanxi "${settings[@]}" -- user create --company 负载 --login load --name Load --password Quiet-River-8842 >/dev/null
  serve "load-$database" "${settings[@]}"
  token=$(curl -sSf "$URL/api/v1/auth/login" -H 'Content-Type: application/json' -d '{"login": "load", "password": "Quiet-River-8842"}' | jq -er .access_token)
  for number in $(seq 60); do
    id=$(curl -sSf "$URL/api/v1/customers" -H "Authorization: Bearer $token" -H 'Content-Type: application/json' -d "{\"name\": \"客户 $number\", \"kind\": \"organization\"}" | jq -er .id)
  done
  bare=$(rate /health/live)
  get=$(rate "/api/v1/customers/$id")
  list=$(rate '/api/v1/customers?limit=50')
  create=$(rate /api/v1/customers -s "$folder/create.lua")
  row "$database" "bare JSON" "$bare" "$bare" itself
  row "$database" "get a customer" "$get" "$bare" "bare JSON"
  row "$database" "list 50 customers" "$list" "$bare" "bare JSON"
  row "$database" "create a customer" "$create" "$get" "a get"
  if [ "$database" = postgres ]; then
    echo "SELECT * FROM customer WHERE id = '$id';" > "$folder/get.sql"
    pgbench -n -M prepared -c 16 -j 2 -T "$seconds" -f "$folder/get.sql" "$GUANXI_TEST_POSTGRES/load" > "$folder/pgbench" 2>/dev/null
    yardstick=$(awk '/^tps/ { print int($3) }' "$folder/pgbench")
    row "$database" "the row through pgbench" "$yardstick" "$yardstick" itself
    row "$database" "get a customer" "$get" "$yardstick" "pgbench"
  fi
  end_servers
done
