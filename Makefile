# pyaot: make          builds the compiler into .build/release/pyaot
#        make help     lists what else there is
#
# What is missing on the machine is installed first: by apt-get as root or through sudo; without
# the rights to that, the one command to run is printed.

SWIFT  ?= swift
PREFIX ?= /usr/local

# The packages that each step needs; those with a question mark are done without if need be.
BUILD_PACKAGES := llvm-19-dev liblld-19-dev libelf-dev libjemalloc-dev g++
DEMO_PACKAGES  := gcc libpng-dev python3 python3-venv rocm-device-libs?
BENCH_PACKAGES := clang-19
MEMORY_PACKAGES := valgrind?

# Tests use the debug compiler, which is built with the unit tests and takes a fifth of the time;
# what is installed, shown and measured is the release compiler, relocatable by the static library.
RELEASE := $(SWIFT) build -c release --static-swift-stdlib --product pyaot
PYAOT   := $(CURDIR)/.build/release/pyaot
TESTED  := $(CURDIR)/.build/debug/pyaot
PYTHON  := $(CURDIR)/.venv/bin/python
STAMPS  := .build/stamps

all: $(STAMPS)/build ## build the compiler
	@.ci/quietly "building pyaot" $(RELEASE)

demo: all python ## build every example and compare it with CPython
	@PYAOT="$(PYAOT)" PYTHON="$(PYTHON)" sh Examples/demo.sh

test: tested python ## run all tests
	@.ci/test "$(TESTED)" "$(PYTHON)"

test-unit: $(STAMPS)/build ## run the unit tests only
	@$(SWIFT) test

test-oracle: tested python ## compare with CPython only; ARGS='--only NAME' for a part
	@"$(PYTHON)" Tests/Oracle/run.py --pyaot "$(TESTED)" $(ARGS)

test-memory: tested python $(STAMPS)/memory ## look for leaks and stray writes in compiled code
	@"$(PYTHON)" Tests/Oracle/run.py --pyaot "$(TESTED)" --memory $(ARGS)

test-syntax: tested ## compare trees with CPython's over its library, NumPy, SciPy and Numba
	@.ci/python .venv-syntax Tests/syntax_requirements.txt
	@.venv-syntax/bin/python Tests/syntax_compare.py --pyaot "$(TESTED)" --standard-library \
	  .venv-syntax/lib/python3*/site-packages/numpy .venv-syntax/lib/python3*/site-packages/scipy \
	  .venv-syntax/lib/python3*/site-packages/numba $(ARGS)

fuzz-syntax: tested python ## compare trees of mutated Python; ARGS='--count N --seed N'
	@"$(PYTHON)" Tests/syntax_fuzz.py --pyaot "$(TESTED)" --count 200000 $(ARGS)

test-differential: tested python ## compare random programs with CPython; ARGS='--count N --seed N'
	@"$(PYTHON)" Tests/Differential/run.py --pyaot "$(TESTED)" $(ARGS)

test-numba: all ## run Numba's own tests with pyaot as its compiler; ARGS='test_lists'
	@.ci/python .venv-syntax Tests/syntax_requirements.txt
	@.venv-syntax/bin/python Tests/Numba/run.py --pyaot "$(PYAOT)" $(ARGS)

test-examples: tested python ## check what is made of the examples
	@PYAOT="$(TESTED)" "$(PYTHON)" Examples/verify.py

bench: all python $(STAMPS)/bench ## measure against C and Numba
	@"$(PYTHON)" Benchmarks/run.py --pyaot "$(PYAOT)" $(ARGS)

bench-compile: all python ## measure compile time against the number of functions
	@"$(PYTHON)" Benchmarks/compile/run.py --pyaot "$(PYAOT)" $(ARGS)

check: ## what a reviewer runs: format, a clean build, all tests
	@.ci/quietly "checking the format" $(SWIFT) format lint --strict -r Sources Tests Package.swift
	@$(MAKE) --no-print-directory clean test

install: all ## install the program, its man page and shell completions under PREFIX
	@install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/man/man1"
	@install -s "$(PYAOT)" "$(DESTDIR)$(PREFIX)/bin/pyaot"
	@.ci/manual "$(PYAOT)" > "$(DESTDIR)$(PREFIX)/share/man/man1/pyaot.1"
	@set -e; for shell in bash:bash-completion/completions/pyaot \
	  zsh:zsh/site-functions/_pyaot fish:fish/vendor_completions.d/pyaot.fish; do \
	  file="$(DESTDIR)$(PREFIX)/share/$${shell#*:}"; \
	  install -d "$$(dirname "$$file")"; \
	  "$(PYAOT)" --generate-completion-script "$${shell%%:*}" > "$$file"; done
	@echo "installed $(DESTDIR)$(PREFIX)/bin/pyaot"

tested: $(STAMPS)/build
	@.ci/quietly "building pyaot and the unit tests" $(SWIFT) build --build-tests

python: $(STAMPS)/demo
	@.ci/python .venv Tests/Oracle/requirements.txt

$(STAMPS)/build: PACKAGES = $(BUILD_PACKAGES)
$(STAMPS)/demo: PACKAGES = $(DEMO_PACKAGES)
$(STAMPS)/bench: PACKAGES = $(BENCH_PACKAGES)
$(STAMPS)/memory: PACKAGES = $(MEMORY_PACKAGES)
$(STAMPS)/%: .ci/packages Makefile
	@.ci/packages $(PACKAGES)
	@mkdir -p $(STAMPS) && touch $@

clean: ## remove what was built
	@rm -rf .build out

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1\t\2/p' Makefile | expand -t 14

.PHONY: all demo test test-unit test-oracle test-memory test-syntax fuzz-syntax test-differential \
  test-numba test-examples bench bench-compile check install tested python clean help
.DELETE_ON_ERROR:
