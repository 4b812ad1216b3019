#!/usr/bin/env bash
# walk.sh sqlite|postgres|nodes: fills a demo company and walks the examples through it: on SQLite, on PostgreSQL, or across two nodes.
. "$(dirname "$0")/lib.sh"
arrangement=${1:-sqlite}
need curl
need jq
[ -x "$BIN" ] || { need_rust; cargo build --workspace --bins --quiet; }
if [ "$arrangement" != sqlite ] && [ -z "${GUANXI_TEST_POSTGRES:-}" ]; then exec bash scripts/postgres.sh bash "$0" "$@"; fi

folder=$(mktemp -d /tmp/guanxi-walk.XXXXXX)
trap 'end_servers; rm -rf "$folder"' EXIT
settings=(GUANXI_DATA_DIR="$folder" GUANXI_JWT_SECRET="$(random_secret)" GUANXI_DEMO_GATEWAY=true GUANXI_LOGIN_RATE=1000 GUANXI_PUBLIC_RATE=1000)
if [ "$arrangement" != sqlite ]; then
  database="walk_$$"
  psql -q "$GUANXI_TEST_POSTGRES/postgres" -c "CREATE DATABASE $database"
  settings+=(GUANXI_DATABASE_URL="$GUANXI_TEST_POSTGRES/$database")
fi
guanxi "${settings[@]}" -- migrate up
guanxi "${settings[@]}" -- demo
serve "walk-$arrangement-1" "${settings[@]}"
first=$URL
if [ "$arrangement" = nodes ]; then serve "walk-$arrangement-2" "${settings[@]}"; fi
for example in examples/*.sh; do BASE="$first" BASE2="$URL" bash "$example"; done
guanxi "${settings[@]}" -- check
