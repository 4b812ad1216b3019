# Words that the other scripts share: speaking, and setting up what a bare Debian lacks. Sourced, never run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-$PWD/target}"
export RUST_BACKTRACE=0 CARGO_TERM_COLOR=never NO_COLOR=1 npm_config_update_notifier=false
BIN="$CARGO_TARGET_DIR/debug/guanxi"

say() { printf '%s  %s\n' "$(date +%H:%M:%S)" "$*"; }
die() { printf 'error: %s\n' "$*" >&2; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; elif have sudo; then sudo "$@"; else die "this needs root: $*"; fi
}

# apt_install PACKAGE...: quietly; the lists are refreshed once a run.
apt_install() {
  have apt-get || die "please install: $*"
  say "installing $*"
  if [ -z "${APT_FRESH:-}" ]; then as_root apt-get update -qq; APT_FRESH=1; fi
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# need COMMAND [PACKAGE]
need() { have "$1" || apt_install "${2:-$1}"; }

need_rust() {
  if ! have cargo && [ -x "$HOME/.cargo/bin/cargo" ]; then PATH="$HOME/.cargo/bin:$PATH"; fi
  have cargo || die "Rust 1.95 or later is needed: https://rustup.rs"
  have cc || apt_install build-essential
}

need_node() {
  have node && have npm || die "Node.js 20 or later is needed: https://nodejs.org"
}

# web_modules: node_modules as the lock file says, installed only when it has changed.
web_modules() {
  need_node
  local stamp=web/node_modules/.guanxi-lock
  if ! cmp -s web/package-lock.json "$stamp"; then
    say "installing the web client's packages"
    (cd web && npm ci --no-audit --no-fund --loglevel=error)
    cp web/package-lock.json "$stamp"
  fi
}

# web_dist: the web client, built only when something that it is made of has changed.
web_dist() {
  local stamp=web/dist/.guanxi-sources now
  now=$(cd web && find src public scripts index.html ./*.json ./*.ts -type f ! -name 'routeTree.gen.ts' -print0 2>/dev/null | sort -z | xargs -0 sha256sum | sha256sum)
  if [ "$(cat "$stamp" 2>/dev/null)" != "$now" ]; then
    web_modules
    say "building the web client"
    (cd web && npm run --silent build)
    echo "$now" > "$stamp"
  fi
}

# free_port: a loopback port that nobody listens on.
free_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 12000))
    if ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; then echo "$port"; return; fi
  done
}

# random_secret: 48 hexadecimal digits.
random_secret() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }

# test_binaries: builds the program, and every test of the workspace at once (choosing packages would rebuild what they share) and notes where they are.
test_binaries() {
  cargo build --workspace --bins --quiet
  cargo test --workspace --no-run 2>&1 | tee "$CARGO_TARGET_DIR/test-build.log" | grep -v '^ *Compiling' || true
  [ "${PIPESTATUS[0]}" = 0 ] || return 1
  sed -nE 's/^ *Executable .*\((.*)\)$/\1/p' "$CARGO_TARGET_DIR/test-build.log" > "$CARGO_TARGET_DIR/test-binaries"
}

# run_tests FOLDER CRATE ARGUMENT...: the tests of one crate, from its folder as cargo does it.
run_tests() {
  local folder=$1 crate=$2 binary
  binary=$(grep "/$crate-[0-9a-f]*\$" "$CARGO_TARGET_DIR/test-binaries")
  case $binary in /*) ;; *) binary="$PWD/$binary" ;; esac
  (cd "$folder" && "$binary" --quiet "${@:3}")
}

# guanxi ENVIRONMENT… -- ARGUMENT…: the program with these settings and none that happen to be around.
guanxi() {
  local settings=()
  while [ "$1" != -- ]; do settings+=("$1"); shift; done
  shift
  env -u GUANXI_BIN -u GUANXI_TEST_DB -u GUANXI_TEST_POSTGRES "${settings[@]}" "$BIN" "$@"
}

# serve NAME ENVIRONMENT…: starts a node on a free port and waits until it says where; URL is its address, and end_servers ends it.
SERVERS=()
serve() {
  local name=$1 pipe line answers
  shift
  pipe="$(mktemp -u /tmp/guanxi-pipe.XXXXXX)"
  mkfifo "$pipe"
  env -u GUANXI_BIN -u GUANXI_TEST_DB -u GUANXI_TEST_POSTGRES GUANXI_LISTEN=127.0.0.1:0 "$@" "$BIN" serve > "$pipe" 2> "$CARGO_TARGET_DIR/$name.log" &
  SERVERS+=($!)
  URL=
  exec {answers}< "$pipe" # stays open, so that the program can always write
  rm "$pipe"
  while read -r -u "$answers" line; do
    case $line in *http://127.0.0.1:*) URL=${line##*listening on }; break ;; esac
  done
  [ -n "$URL" ] || { tail -20 "$CARGO_TARGET_DIR/$name.log" >&2; die "$name did not start"; }
}
end_servers() {
  local pid
  for pid in "${SERVERS[@]}"; do kill "$pid" 2>/dev/null || true; done
  for pid in "${SERVERS[@]}"; do wait "$pid" 2>/dev/null || true; done
  SERVERS=()
}
