# make demo     set up, build, index the sample corpus, search it
# make test     set up, build, run all tests
# make lint     check the layout of the sources
# make datakit  unpack the real texts some tests use, where they are beside the project
# make tables   write the generated tables anew (needs Debian's unicode-data, libopencc-data, opencc)

SHELL := /bin/bash
SWIFT_BUILD_FLAGS := -c release --static-swift-stdlib
WENSOU := .build/release/wensou

.PHONY: demo build test lint setup datakit tables clean

demo: build
	$(WENSOU) index
	$(WENSOU) search '集体协商 (合同 OR 要约书) -草案' --limit 3

build: setup
	swift build $(SWIFT_BUILD_FLAGS) --product wensou

# A test that hangs fails the run, rather than holding it until somebody looks.
test: setup datakit
	swift build --build-tests
	timeout --signal=ABRT 30m swift test --skip-build

lint:
	swift format lint --strict --recursive Sources Tests Benchmarks Package.swift

setup:
	Scripts/install-dependencies

datakit:
	Scripts/unpack-data-kit

tables:
	Scripts/generate-tables

clean:
	rm -rf .build
