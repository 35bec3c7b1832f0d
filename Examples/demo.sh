#!/bin/sh
# Builds every example with pyaot and compares it with CPython. `make demo` at the top calls this.
# PYAOT names the compiler, PYTHON a Python with NumPy.
set -eu

# absolute NAME: a program given by a relative path, as seen from any folder.
absolute() {
  case $1 in
    /*) echo "$1" ;;
    */*) echo "$PWD/$1" ;;
    *) echo "$1" ;;
  esac
}

# progress TEXT: a line that the next one replaces, for people only.
progress() {
  if [ -t 1 ]; then printf '\r\033[K%s' "$1"; fi
}

# check FOLDER: builds the example and prints its one line, or all that was said if it fails.
check() {
  progress "$1 ..."
  # What another compiler made is no demonstration of this one.
  if [ -e "$1/$1.o" ] && [ "$PYAOT" -nt "$1/$1.o" ]; then make -s -C "$1" clean; fi
  if said=$(make -s -C "$1" all check PYAOT="$PYAOT" PYTHON="$PYTHON" 2>&1); then
    progress ''
    echo "$said"
  else
    progress ''
    echo "$said" >&2
    echo "demo: the example $1 failed" >&2
    exit 1
  fi
}

PYAOT=$(absolute "${PYAOT:-pyaot}")
PYTHON=$(absolute "${PYTHON:-python3}")
# The outer make's options are not for the examples: each folder is built as a user would.
unset MAKEFLAGS MFLAGS MAKELEVEL
cd "$(dirname "$0")"

check mandelbrot
echo "  picture: $PWD/mandelbrot/mandelbrot.png"
for kind in ptx hsaco; do
  echo "  mandelbrot.$kind: $(wc -c < mandelbrot/mandelbrot.$kind) bytes"
done
for example in black_scholes neighbours segments pairwise all; do check "$example"; done
