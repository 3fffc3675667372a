# Everything there is to do with Fettle. `make` alone lists it.
PORT ?= 8080
PREFIX ?= /usr/local
KILLS ?= 1000
FUZZ_SECONDS ?= 600
SWIFT ?= swift
# What `make bench` compares this tree with: a revision of git, the last but one unless set; none if
# empty.
BASE ?= $(shell git rev-parse --verify --quiet HEAD^)
# The tests' real input; where it is absent the tests that need it are skipped by name.
export FETTLE_DATA ?= ../shared/data

# Linked whole: it starts in half the time, and runs where no Swift is installed.
RELEASE = $(SWIFT) build -c release --static-swift-stdlib --product fettle
BINARY = .build/release/fettle
# A module imports what its target names, and nothing else.
BUILD_TESTS = $(SWIFT) build --build-tests --explicit-target-dependency-import-check error

.PHONY: help setup run build test check lint install bench torture fuzz tsan clean

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile

setup:
	@Sources/Packaging/setup.sh libsqlite3-dev tzdata

run: build ## build, create .fettle/, start on 127.0.0.1:8080 (PORT=)
	@Sources/Packaging/run.sh $(BINARY) $(PORT)

build: setup ## the release binary, .build/release/fettle
	$(RELEASE)

test: build ## the release binary links, and every test
	@Sources/Packaging/setup.sh python3 libjpeg-turbo-progs
	$(BUILD_TESTS)
	$(SWIFT) test --skip-build

check: lint test ## the whole gate: format, build with warnings as errors, tests

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests

install: build ## the binary into PREFIX/bin (default /usr/local)
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/fettle

bench: build ## against nginx, C and the build before (BASE=), as one table; minutes
	@Sources/Packaging/setup.sh wrk nginx-light python3 gcc libc6-dev
	$(if $(BASE),SWIFT="$(SWIFT)" Tests/Bench/base.sh "$(BASE)" .build/bench-base)
	python3 -B Tests/Bench/bench.py $(BINARY) .build/bench \
		$(if $(BASE),--before .build/bench-base/fettle)

torture: setup ## SIGKILL under load, KILLS= times (1000)
	FETTLE_KILLS=$(KILLS) $(SWIFT) test --filter TortureTests

tsan: setup ## the tests once under the thread sanitizer
	$(SWIFT) build --build-tests --sanitize=thread --scratch-path .build-tsan -Xswiftc -O
	$(dir $(shell which $(SWIFT)))clang -O2 -shared -fPIC -o .build-tsan/mutex.so \
		Tests/Sanitizer/mutex.c -ldl
	LD_PRELOAD=$(CURDIR)/.build-tsan/mutex.so TSAN_OPTIONS=halt_on_error=1 \
		.build-tsan/debug/fettlePackageTests.xctest --testing-library swift-testing

FUZZED = -O -wmo -sanitize=fuzzer,address -use-ld=lld -parse-as-library -swift-version 6 -package-name fettle \
	-suppress-warnings
fuzz: ## the HTTP and JSON parsers under libFuzzer, FUZZ_SECONDS= each (600)
	mkdir -p .build-fuzz/http-found .build-fuzz/json-found
	$(SWIFT)c $(FUZZED) -module-name Bytes -emit-module-path .build-fuzz/Bytes.swiftmodule \
		-c Sources/Bytes/Digits.swift Sources/Bytes/Hex.swift -o .build-fuzz/Bytes.o
	$(SWIFT)c $(FUZZED) -module-name HTTP -I .build-fuzz Sources/HTTP/*.swift .build-fuzz/Bytes.o \
		Tests/HTTPTests/Conversation.swift Tests/Fuzz/HTTPFuzz.swift -o .build-fuzz/http
	$(SWIFT)c $(FUZZED) -module-name JSONFuzz Sources/JSON/*.swift Tests/Fuzz/JSONFuzz.swift \
		-o .build-fuzz/json -lm
	.build-fuzz/http -max_total_time=$(FUZZ_SECONDS) -max_len=40000 -print_final_stats=1 \
		-dict=Tests/Fuzz/http.dict .build-fuzz/http-found Tests/Fuzz/http
	.build-fuzz/json -max_total_time=$(FUZZ_SECONDS) -max_len=4000 -print_final_stats=1 \
		.build-fuzz/json-found Tests/Fuzz/json

clean: ## remove what was built; .fettle/ with its database stays
	rm -rf .build .build-*
