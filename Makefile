# Two commands: `make run` and `make test`. Everything they need is set up by them, once.
# `make help` lists the rest.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
BUNDLE := backstretch_gui/resources.rcc
# Two at a time, each with a screen of its own.
BESIDE := $(BIN)/python -m pytest --numprocesses 2 --dist worksteal
ASSETS := $(shell find assets -type f)
WINDOWS := --python-platform x86_64-pc-windows-msvc --python-version 3.13 --no-header --no-emit-index-url \
  --generate-hashes --no-annotate

export PYTHONDONTWRITEBYTECODE :=

.DEFAULT_GOAL := help
.PHONY: help run test test-all test-package lint bench package package-windows test-windows preview illustrations contact-sheet golden translations voices constraints clean

help:
	@echo "make run            set up what is missing and open BackStretch"
	@echo "make test           set up the test tools and run the whole suite"
	@echo "make test-all       the same and the longer proofs"
	@echo "make package        build the .deb and the tar, in dist/"
	@echo "make test-package   install the .deb in a fresh minimal Debian, and start it there"
	@echo "make package-windows  build the installer for Windows, in dist/"
	@echo "make test-windows   install it under Wine, use it there, and run the rooms' tests on Windows' Python"
	@echo "make lint           ruff, pyright, import-linter"
	@echo "make bench          measure; figures go to build/bench.json"
	@echo "make illustrations  draw the stills for lists and docs"
	@echo "make contact-sheet  every pose and every transition in one picture each, in build/"
	@echo "make golden         paint the pictures the figure is compared with"
	@echo "make translations bring the files of words up to the English, and list what is empty"
	@echo "make voices         render the lines of the natural voices that are missing"
	@echo "make constraints    pin the newest versions that fit"

run: $(VENV)/run.stamp $(BUNDLE)
	@scripts/run.sh $(BIN)/python

test: lint
	$(BESIDE) -m "not alone and not heavy and not package and not windows"
	$(BIN)/python -m pytest -m "alone and not heavy and not package and not windows"

test-all: lint
	$(BESIDE) -m "not alone and not package and not windows"
	$(BIN)/python -m pytest -m "alone and not package and not windows"

lint: $(VENV)/dev.stamp $(BUNDLE)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/pyright
	$(BIN)/lint-imports

bench: $(VENV)/dev.stamp $(BUNDLE)
	$(BIN)/python -m benchmarks

package: $(VENV)/dev.stamp $(BUNDLE)
	$(BIN)/python packaging/make_package.py

test-package: package
	$(BIN)/python -m pytest -m package tests/package

package-windows: $(VENV)/windows.stamp
	$(BIN)/python packaging/make_windows.py

test-windows: package-windows
	$(BIN)/python -m pytest --numprocesses 2 --dist loadfile -m windows tests/windows

preview: $(VENV)/run.stamp $(BUNDLE)
	$(BIN)/python -m backstretch_gui --preview preview

illustrations: $(VENV)/dev.stamp
	$(BIN)/python scripts/make_illustrations.py

contact-sheet: $(VENV)/dev.stamp
	$(BIN)/python scripts/make_contact_sheet.py

translations: $(VENV)/dev.stamp
	$(BIN)/python -m scripts.update_translations
	$(BIN)/python -m scripts.update_words
	$(BIN)/python packaging/build_resources.py

golden: $(VENV)/dev.stamp
	$(BIN)/python -m tests.figure.golden

$(VENV)/run.stamp: constraints/run.txt pyproject.toml scripts/set_up.sh
	scripts/set_up.sh run $(PYTHON) $(VENV)
	@touch $@

$(VENV)/dev.stamp: constraints/dev.txt pyproject.toml scripts/set_up.sh
	scripts/set_up.sh dev $(PYTHON) $(VENV)
	@touch $@ $(VENV)/run.stamp

$(VENV)/windows.stamp: $(VENV)/dev.stamp
	scripts/set_up.sh windows $(PYTHON) $(VENV)
	@touch $@

$(BUNDLE): resources.qrc $(ASSETS) | $(VENV)/run.stamp
	$(BIN)/python packaging/build_resources.py

# The voices' styles come as files of a JavaScript package; the model and its runtime as Python packages.
voices: $(VENV)/dev.stamp
	$(BIN)/python -m pip --disable-pip-version-check install --quiet "pip>=25.1"  # the first that knows groups
	$(BIN)/python -m pip --disable-pip-version-check install --quiet --group voices
	mkdir -p build/voices
	[ -d build/voices/package ] || (cd build/voices && npm pack --silent kokoro-js@1.2.1 && tar xzf kokoro-js-1.2.1.tgz package/voices)
	$(BIN)/python -m scripts.voices

constraints:
	uv pip compile -q --universal --python-version 3.11 --no-header --no-emit-index-url --generate-hashes \
	  --no-annotate pyproject.toml --group build -o constraints/run.txt
	uv pip compile -q --universal --python-version 3.11 --no-header --no-emit-index-url --generate-hashes \
	  --no-annotate pyproject.toml --group dev -o constraints/dev.txt
	uv pip compile -q $(WINDOWS) pyproject.toml -o constraints/windows.txt
	uv pip compile -q $(WINDOWS) pyproject.toml --group windows-test -o constraints/windows-test.txt

clean:
	rm -rf $(VENV) build dist preview backstretch_gui/*.rcc
