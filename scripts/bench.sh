#!/usr/bin/env bash
# What the program does in a second, beside what the database alone does in the same run: a table, and nothing asserted. docs/performance.md
# says how to read it. SIZES, DATABASES, CONNECTIONS and SECONDS_EACH choose; PROFILE=dev measures the debug build.
. "$(dirname "$0")/lib.sh"
need_rust
need wrk
need jq
need python3
web_dist
profile=${PROFILE:-release}
folder=$profile
[ "$profile" = dev ] && folder=debug
say "building the program and the loader: some minutes"
cargo build --profile "$profile" --workspace --bins --quiet
cargo build --release --quiet --manifest-path tests/load/bare/Cargo.toml --target-dir "$CARGO_TARGET_DIR/bare"
export PROGRAM="$CARGO_TARGET_DIR/$folder/guanxi" LOADER="$CARGO_TARGET_DIR/$folder/guanxi-load" BARE="$CARGO_TARGET_DIR/bare/release/guanxi-bare"
# Without a copy of the log for others (wal_level=minimal), new indexes are written once.
export POSTGRES_OPTIONS="-c shared_buffers=1GB -c max_wal_size=4GB -c wal_level=minimal -c max_wal_senders=0 -c shared_preload_libraries=pg_stat_statements -c logging_collector=on \
  -c log_destination=jsonlog -c log_filename=spy.log -c log_file_mode=0644"
bash scripts/postgres.sh python3 tests/load/bench.py
