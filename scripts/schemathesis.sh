#!/usr/bin/env bash
# Sends bounded, generated requests to every operation as four kinds of caller: no 5xx, nothing that the contract does not document.
# With --version: only installs it.
. "$(dirname "$0")/lib.sh"
version=4.32.5
venv="$CARGO_TARGET_DIR/schemathesis-$version"
if [ ! -x "$venv/bin/st" ]; then
  need python3
  python3 -c 'import ensurepip, venv' 2>/dev/null || apt_install python3-venv
  say "installing schemathesis $version"
  rm -rf "$venv"
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check "schemathesis==$version"
fi
"$venv/bin/st" --version
if [ "${1:-}" = --version ]; then exit; fi
