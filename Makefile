# coso: `make` lists the targets.
#
# The program is built again only if a source is newer than it, so that `make run` starts at once.

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
SWIFTC ?= swiftc
PROPERTY_TEXTS ?= 1000000
FUZZ_SECONDS ?= 60
ARTICLES ?= 38344
SCALE := .build/scale-$(ARTICLES).jsonl

# A start takes 3 ms with the standard library linked in, 7 ms without.
BUILD := $(SWIFT) build -c release --static-swift-stdlib --product coso
PROGRAM := .build/release/coso
SOURCES := Package.swift $(shell find Sources -type f)
SWIFT_FILES := Package.swift Sources Tests
READY := .build/set-up.stamp
READY_TESTS := .build/set-up-tests.stamp
COMPLETIONS := .build/completions/coso.bash .build/completions/_coso .build/completions/coso.fish
MANUAL := man/coso.1 man/vi/coso.1

.DEFAULT_GOAL := help
.PHONY: help run build test properties fuzz bench bench-scale eval man completions install uninstall format lint clean
.DELETE_ON_ERROR:

help:
	@echo 'make run        build what is new, index seeds/ and open the browser'
	@echo 'make test       run every test'
	@echo 'make properties try what must hold for any text on $(PROPERTY_TEXTS) texts of each kind'
	@echo 'make fuzz       look for bytes that break it, for FUZZ_SECONDS=$(FUZZ_SECONDS)'
	@echo 'make build      build the program: $(PROGRAM)'
	@echo 'make install    install under PREFIX=$(PREFIX): program, manual, completions'
	@echo 'make uninstall  remove what install has put there'
	@echo 'make man        write the manual pages: $(MANUAL)'
	@echo 'make bench      measure against named baselines, on texts made of seeds/'
	@echo 'make bench-scale  the same with ARTICLES=$(ARTICLES) articles made of real ones, where there are any'
	@echo 'make eval       count the vectors of Vietnamese text that agree, and measure what is found in'
	@echo '                labelled articles (places, subject, figures …), where there are any'
	@echo 'make format     bring all Swift files into the house style'
	@echo 'make lint       check the house style'
	@echo 'make clean      remove everything that was built'

run: $(PROGRAM)
	@$(PROGRAM) browse --index .build/seeds.sqlite seeds

build: $(PROGRAM)

$(PROGRAM): $(SOURCES) | $(READY)
	$(BUILD)
	@touch $@

$(READY): .ci/set-up
	@.ci/set-up
	@mkdir -p $(@D) && touch $@

$(READY_TESTS): .ci/set-up
	@.ci/set-up --tests
	@mkdir -p $(@D) && touch $@

test: $(READY_TESTS)
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

# Compiled with the text core alone, in one module: a minute instead of the package's many.
TEXT_PROPERTIES := $(shell find Sources/VietnameseText -name '*.swift') \
  Tests/VietnameseTextTests/Properties/TextProperties.swift
TEXT_FLAGS := -O -wmo -swift-version 6 -parse-as-library

properties: .build/text-properties
	@$< $(PROPERTY_TEXTS)

.build/text-properties: $(TEXT_PROPERTIES) Tests/Fuzzing/PropertyMain.swift \
  Tests/VietnameseTextTests/Properties/PropertyRun.swift \
  Tests/VietnameseTextTests/RandomText.swift
	@mkdir -p $(@D)
	$(SWIFTC) $(TEXT_FLAGS) -module-name TextProperties $^ -o $@

fuzz: .build/text-fuzzer
	@mkdir -p .build/fuzz-corpus
	@$< -max_total_time=$(FUZZ_SECONDS) -max_len=256 -timeout=10 -print_final_stats=1 \
	  -artifact_prefix=.build/fuzz- .build/fuzz-corpus

.build/text-fuzzer: $(TEXT_PROPERTIES) Tests/Fuzzing/FuzzEntry.swift
	@mkdir -p $(@D)
	$(SWIFTC) $(TEXT_FLAGS) -sanitize=fuzzer,address -module-name TextFuzzer $^ -o $@

bench: | $(READY)
	@$(SWIFT) run -c release coso-benchmark

bench-scale: $(SCALE) | $(READY)
	@$(SWIFT) run -c release coso-benchmark scale $(SCALE)

$(SCALE):
	@mkdir -p $(@D)
	python3 ../shared/bench/make_corpus.py --count $(ARTICLES) --out $@

# Data to measure against that is not part of the project.
MEASURES ?= ../shared

eval: $(PROGRAM)
	@test -d '$(MEASURES)' || { echo "no data to measure against in '$(MEASURES)': set MEASURES"; exit 2; }
	@python3 '$(MEASURES)/eval/score_vectors.py' --tool $(PROGRAM)
	@python3 '$(MEASURES)/eval/score.py' --tool '$(PROGRAM) analyze --format jsonl'

man: $(MANUAL)

man/coso.1: LANGUAGE := en
man/vi/coso.1: LANGUAGE := vi
$(MANUAL): $(PROGRAM)
	@mkdir -p $(@D)
	@$(PROGRAM) manual --lang $(LANGUAGE) >$@

completions: $(COMPLETIONS)

.build/completions/coso.bash: SHELL_NAME := bash
.build/completions/_coso: SHELL_NAME := zsh
.build/completions/coso.fish: SHELL_NAME := fish
$(COMPLETIONS): $(PROGRAM)
	@mkdir -p $(@D)
	@$(PROGRAM) --generate-completion-script $(SHELL_NAME) >$@

install: $(PROGRAM) $(MANUAL) $(COMPLETIONS)
	install -D -m 755 $(PROGRAM) '$(DESTDIR)$(PREFIX)/bin/coso'
	install -D -m 644 man/coso.1 '$(DESTDIR)$(PREFIX)/share/man/man1/coso.1'
	install -D -m 644 man/vi/coso.1 '$(DESTDIR)$(PREFIX)/share/man/vi/man1/coso.1'
	install -D -m 644 .build/completions/coso.bash '$(DESTDIR)$(PREFIX)/share/bash-completion/completions/coso'
	install -D -m 644 .build/completions/_coso '$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_coso'
	install -D -m 644 .build/completions/coso.fish '$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/coso.fish'

uninstall:
	rm -f '$(DESTDIR)$(PREFIX)/bin/coso' \
	  '$(DESTDIR)$(PREFIX)/share/man/man1/coso.1' '$(DESTDIR)$(PREFIX)/share/man/vi/man1/coso.1' \
	  '$(DESTDIR)$(PREFIX)/share/bash-completion/completions/coso' \
	  '$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_coso' \
	  '$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/coso.fish'

format:
	$(SWIFT) format -i -r $(SWIFT_FILES)

lint:
	$(SWIFT) format lint -r -s $(SWIFT_FILES)

clean:
	rm -rf .build man
