# Semcom: build, demo, test, bench, format, lint, install, clean.
# Every target works from a fresh clone; `make demo` and `make test` install libLLVM 19 where apt can.

SHELL := /bin/bash
PREFIX ?= /usr/local
DESTDIR ?=
# The configuration that `make test` builds and runs.
TEST_CONFIGURATION ?= debug
PYTHON ?= python3

# Programs that start fast and need no Swift on the machine they are installed on.
RELEASE := -c release --static-swift-stdlib -Xlinker -s

SWIFT_SOURCES := Package.swift Sources Tests
LOGS := .build/logs

.PHONY: all build demo test bench format lint install uninstall clean setup setup-test help

all: build

help:
	@sed -n 's/^## //p' Makefile

## make setup        install libLLVM 19, which the worker links
setup:
	@Scripts/setup.sh

## make setup-test   also install what only the tests need
setup-test:
	@Scripts/setup.sh --test

## make build        bin/semcom and bin/semcom-worker, optimised
build: setup
	@Scripts/quietly.sh $(LOGS)/build-release.log swift build $(RELEASE) --product semcom
	@Scripts/quietly.sh $(LOGS)/build-worker.log swift build $(RELEASE) --product semcom-worker
	@mkdir -p bin
	@release=$$(swift build $(RELEASE) --show-bin-path) && \
	    for program in semcom semcom-worker; do \
	        cp "$$release/$$program" "bin/.$$program.new" && \
	        mv -f "bin/.$$program.new" "bin/$$program"; \
	    done

## make demo         a tour: from an intent file to a C program that calls native code
demo: build
	@Scripts/demo.sh

## make test         every test, with the sandbox, the library and the command line
# In groups, one after another, because some have short limits and others take every processor.
# LiteLLM's proxy is a peer that is installed from PyPI the first time (some minutes).
test: setup-test
	@Scripts/quietly.sh $(LOGS)/build-test.log \
	    swift build -c $(TEST_CONFIGURATION) --build-tests
	@Scripts/test.sh -c $(TEST_CONFIGURATION)

## make bench        ratios against llvmlite and Hypothesis, measured in one run
bench: build
	@PYTHON=$(PYTHON) Scripts/bench.sh
	@SEMCOM="$(CURDIR)/bin/semcom" Scripts/bench-sygus.sh

## make format       rewrite all Swift sources with the committed configuration
format:
	swift format format --in-place --recursive --parallel $(SWIFT_SOURCES)

## make lint         fail on anything that `make format` would change, and on style rules
lint:
	swift format lint --strict --recursive --parallel $(SWIFT_SOURCES)

## make install      PREFIX=/usr/local, DESTDIR= for packagers
install: build
	@DESTDIR="$(DESTDIR)" PREFIX="$(PREFIX)" Scripts/install.sh

## make uninstall    remove what `make install` put there
uninstall:
	@DESTDIR="$(DESTDIR)" PREFIX="$(PREFIX)" Scripts/install.sh --remove

## make clean        remove everything that was built
clean:
	rm -rf .build bin
