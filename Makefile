# pyaot: make          builds the compiler into .build/release/pyaot
#        make help     lists what else there is
#
# What is missing on the machine is installed first: by apt-get as root or through sudo; without
# the rights to that, the one command to run is printed.

SWIFT  ?= swift
PREFIX ?= /usr/local

# The packages that each step needs; those with a question mark are done without if need be.
BUILD_PACKAGES := llvm-19-dev liblld-19-dev libelf-dev g++
DEMO_PACKAGES  := gcc libpng-dev python3 python3-venv rocm-device-libs?
BENCH_PACKAGES := clang-19

# The compiler is built in release only, the unit tests in debug only (XCTest cannot be linked with
# the static library of Swift, which makes the installed program relocatable): nothing is built twice.
RELEASE := $(SWIFT) build -c release --static-swift-stdlib --product pyaot
PYAOT   := $(CURDIR)/.build/release/pyaot
PYTHON  := $(CURDIR)/.venv/bin/python
STAMPS  := .build/stamps

all: $(STAMPS)/build ## build the compiler
	@.ci/quietly "building pyaot" $(RELEASE)

demo: all python ## build every example and compare it with CPython
	@PYAOT="$(PYAOT)" PYTHON="$(PYTHON)" sh Examples/demo.sh

test: all python ## run all tests
	@.ci/quietly "building the unit tests" $(SWIFT) build --build-tests
	@.ci/test "$(PYAOT)" "$(PYTHON)"

test-unit: $(STAMPS)/build ## run the unit tests only
	@$(SWIFT) test

test-oracle: all python ## compare with CPython only; ARGS='--only NAME' for a part
	@"$(PYTHON)" Tests/Oracle/run.py --pyaot "$(PYAOT)" $(ARGS)

test-memory: all python ## look for leaks and stray writes in compiled code
	@"$(PYTHON)" Tests/Oracle/run.py --pyaot "$(PYAOT)" --memory $(ARGS)

bench: all python $(STAMPS)/bench ## measure against C and Numba
	@"$(PYTHON)" Benchmarks/run.py --pyaot "$(PYAOT)" $(ARGS)

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

python: $(STAMPS)/demo
	@.ci/python .venv Tests/Oracle/requirements.txt

$(STAMPS)/build: PACKAGES = $(BUILD_PACKAGES)
$(STAMPS)/demo: PACKAGES = $(DEMO_PACKAGES)
$(STAMPS)/bench: PACKAGES = $(BENCH_PACKAGES)
$(STAMPS)/%: .ci/packages Makefile
	@.ci/packages $(PACKAGES)
	@mkdir -p $(STAMPS) && touch $@

clean: ## remove what was built
	@rm -rf .build out

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1\t\2/p' Makefile | expand -t 14

.PHONY: all demo test test-unit test-oracle test-memory bench check install python clean help
.DELETE_ON_ERROR:
