#!/bin/sh
# rustc with counters at every branch, as libFuzzer asks for them: a pass of LLVM, which a stable compiler runs too.
exec "$@" -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
  -Cllvm-args=-sanitizer-coverage-pc-table
