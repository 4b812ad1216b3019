#!/usr/bin/env bash
# dump.sh [REVISION]: what a release leaves in its users' databases, for the tests of upgrades. Walks the examples of that revision through a small
# company of its own, on both databases, and writes tests/upgrade/STEP.{sqlite,postgres}.sql; STEP is the revision's last migration.
. "$(dirname "$0")/lib.sh"
if [ -z "${GUANXI_TEST_POSTGRES:-}" ]; then exec bash scripts/postgres.sh bash "$0" "$@"; fi
need curl
need jq
need python3
revision=$(git rev-parse --verify "${1:-HEAD}^{commit}")
BIN=$(bash scripts/released.sh "$revision")
folder=$(mktemp -d /tmp/guanxi-dump.XXXXXX)
trap 'end_servers; rm -rf "$folder"' EXIT
password=Quiet-River-8842

# staff: one of each role, and a form on the website where there are such; prints the logins as the examples want them.
staff() {
  local token department
  as_founder() { curl -sSf -X "$1" "$URL/api/v1$2" -H "Authorization: Bearer $token" -H "Idempotency-Key: $RANDOM-$RANDOM" -H 'Content-Type: application/json' ${3:+--data "$3"}; }
  token=$(curl -sSf "$URL/api/v1/auth/login" -H 'Content-Type: application/json' --data "{\"login\": \"founder\", \"password\": \"$password\"}" | jq -er .access_token)
  department=$(as_founder POST /departments '{"name": "销售部"}' | jq -er .id)
  as_founder GET '/roles?limit=50' > "$folder/roles"
  jq -c '.data[] | select(.key != null and .key != "administrator" and .key != "customer")' "$folder/roles" | while read -r role; do
    as_founder POST /users "$(jq --arg department "$department" --arg password "$password" '{
      login: .key, name, role_ids: [.id], department_id: $department, password: $password}' <<<"$role")" >/dev/null
  done
  as_founder POST /capture-forms '{"name": "询价", "consent": "同意", "thanks": "谢谢", "fields": [{"name": "mobile", "required": true}]}' >/dev/null || say "a revision without forms" >&2
  jq -c --arg password "$password" '[.data[] | {login: .key, password: $password, role: .name, role_en: .name_en}]' "$folder/roles"
}

# filled NAME SETTING…: a database with what the examples write.
filled() {
  local settings=(GUANXI_DATA_DIR="$folder/$1" GUANXI_JWT_SECRET="$(random_secret)" GUANXI_DEMO_GATEWAY=true GUANXI_PASSWORD_COST=cheap
    GUANXI_LOGIN_RATE=1000 GUANXI_PUBLIC_RATE=1000 "${@:2}")
  mkdir "$folder/$1"
  guanxi "${settings[@]}" -- migrate up
  guanxi "${settings[@]}" -- user create --company 升级样本 --login founder --name 周宁 --password "$password"
  serve "dump-$1" "${settings[@]}"
  git archive "$revision" examples | tar -x -C "$folder/$1"
  logins=$(staff)
  for example in "$folder/$1"/examples/*.sh; do BASE="$URL" GUANXI_LOGINS="$logins" bash "$example"; done
  end_servers
  guanxi "${settings[@]}" -- check
}

psql -q "$GUANXI_TEST_POSTGRES/postgres" -c 'CREATE DATABASE dump'
filled sqlite
filled postgres GUANXI_DATABASE_URL="$GUANXI_TEST_POSTGRES/dump"
step=$(psql -qAt "$GUANXI_TEST_POSTGRES/dump" -c 'SELECT max(version) FROM seaql_migrations')
to="tests/upgrade/${step%%_*}"
title="-- Guanxi $revision, written by scripts/dump.sh. All of it is fiction."
# Small enough to be kept: without the answers to requests, which are forgotten after a day anyway, and without the regions, which nothing here refers to.
small="DELETE FROM idempotency; DELETE FROM dictionary_entry WHERE kind = 'region'"
psql -q "$GUANXI_TEST_POSTGRES/dump" -c "$small"
# Rows as they are; of the rest only what every version of PostgreSQL understands.
(echo "$title"; pg_dump --no-owner --no-privileges "$GUANXI_TEST_POSTGRES/dump" | awk '
  /^COPY .* FROM stdin;$/ { rows = 1 }
  rows { print; if ($0 == "\\.") rows = 0; next }
  !/^(--|SET |SELECT pg_catalog.set_config|\\restrict|\\unrestrict|$)/ { print }') > "$to.postgres.sql"
(echo "$title"; python3 - "$folder/sqlite/guanxi.db" "$small" <<'PYTHON'
import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
db.executescript(sys.argv[2])
lines, into = [], None
for statement in db.iterdump():  # the rows of a table in one statement
    former, into = into, statement.split("(")[0]
    if into == former and into.startswith("INSERT"):
        lines[-1] = lines[-1][:-1] + ","
        statement = statement.removeprefix(into)
    lines.append(statement)
print(*lines, sep="\n")
PYTHON
) > "$to.sqlite.sql"
ls -l "$to".*
