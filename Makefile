# `make run` opens Safe Space and `make test` checks all of it; each first sets up what is missing.
.PHONY: help run test shots bench lock clean
.SUFFIXES:
unexport PYTHONHOME PYTHONPATH

PYTHON := .venv/bin/python
CORE := .venv-core/bin/python
OUT ?= out/shots
UV ?= uv
COMPILE = $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header
# Each test runs once: the core's without Qt, the rest here. `python -m pytest` runs all of them in one environment.
WINDOW := tests/architecture tests/packaging tests/ui $(wildcard tests/e2e/test_window_*.py)
OFFSCREEN := QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software QSG_RENDER_LOOP=basic

help: ## show this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1\t\2/p' Makefile

run: ## open the app; without a display, play the demo and leave its report and pictures in out/
	@sh tools/setup.sh run
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	    echo "There is no display here, so the demo is played without one; see out/ for its report and pictures."; \
	    $(PYTHON) main.py demo --out out; \
	else $(PYTHON) main.py; fi

test: ## run every check; stops at the first that fails
	@sh tools/setup.sh test
	@echo "==> Style: ruff"
	@$(PYTHON) -m ruff check --quiet
	@$(PYTHON) -m ruff format --check --quiet
	@echo "==> Types: mypy"
	@$(PYTHON) -m mypy
	@echo "==> Layers: import-linter"
	@$(PYTHON) -c 'from importlinter.cli import lint_imports_command; lint_imports_command(["--no-logo"])'
	@echo "==> Interface: qmllint"
	@$(PYTHON) tools/qmllint.py
	@echo "==> Tests, on two cores: the core's with no Qt installed, and beside them what needs Qt"
	@mkdir -p build
	@$(CORE) -m pytest -c tests/core.ini --rootdir . --quiet > build/core.log 2>&1 & core=$$!; \
	$(OFFSCREEN) $(PYTHON) -m pytest $(WINDOW); window=$$?; \
	wait $$core; core=$$?; grep -v '^XFAIL' build/core.log; \
	[ $$core -eq 0 ] && [ $$window -eq 0 ]

shots: ## take pictures of every screen into OUT (out/shots)
	@sh tools/setup.sh run
	@$(PYTHON) main.py shots "$(OUT)"

bench: ## measure the window, the record and the judge; WRITE=--write puts it into docs/benchmarks.md
	@sh tools/setup.sh run
	@$(PYTHON) tools/bench_ui.py $(WRITE)
	@$(PYTHON) tools/bench_record.py $(WRITE)
	@$(PYTHON) tools/bench_judge.py $(if $(PRESIDIO),--with "$(PRESIDIO)") $(WRITE)
	@$(PYTHON) tools/bench_quality.py $(WRITE)

lock: ## write the lock files again (needs uv); UPGRADE=--upgrade takes newer versions
	@$(COMPILE) $(UPGRADE) pyproject.toml --output-file requirements.lock
	@$(COMPILE) $(UPGRADE) pyproject.toml --group test --constraint requirements.lock --output-file requirements-test.lock

clean: ## remove what the commands made here; nothing a learner has written
	rm -rf .venv .venv-core build dist out .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find simulator tests tools -name __pycache__ -type d -prune -exec rm -rf {} +
