#!/usr/bin/env bash
# postgres.sh COMMAND...: runs a command beside its own throw-away PostgreSQL, with fsync on, and ends it afterwards.
# The command finds the server's address, without a database name, in GUANXI_TEST_POSTGRES. POSTGRES_OPTIONS are given to the server too.
. "$(dirname "$0")/lib.sh"

if ! have psql || ! ls -d /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1; then
  apt_install postgresql-common
  # Debian would start a server of its own, which nobody asked for.
  if [ -f /etc/postgresql-common/createcluster.conf ]; then
    as_root sed -i 's/^#\?create_main_cluster.*/create_main_cluster = false/' /etc/postgresql-common/createcluster.conf
  fi
  apt_install postgresql
fi
programs=$(find /usr/lib/postgresql -path '*/bin/initdb' | sort -V | tail -1 | xargs dirname)

folder=$(mktemp -d /tmp/guanxi-postgres.XXXXXX)
owner=()
if [ "$(id -u)" = 0 ]; then # PostgreSQL refuses to run as root
  chown postgres "$folder"
  owner=(runuser -u postgres --)
fi
started=
finish() {
  [ -z "$started" ] || (cd "$folder" && "${owner[@]}" "$programs/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null 2>&1) || true
  rm -rf "$folder"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

(cd "$folder" && "${owner[@]}" "$programs/initdb" -D "$folder/data" -U guanxi -A trust -E UTF8 --locale=C.UTF-8 -N >/dev/null)
for _ in 1 2 3 4 5; do
  port=$(free_port)
  if (cd "$folder" && "${owner[@]}" "$programs/pg_ctl" -D "$folder/data" -w -l "$folder/log" start \
    -o "-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories=$folder -c max_connections=300 -c shared_buffers=128MB ${POSTGRES_OPTIONS:-}" >/dev/null); then
    started=1
    break
  fi
done
[ -n "$started" ] || { cat "$folder/log" >&2; die "PostgreSQL did not start"; }

export GUANXI_TEST_POSTGRES="postgres://guanxi@127.0.0.1:$port"
"$@"
