# saisine. `make` lists the targets; a line that says `## text` after a target is what it says there.

PREFIX = /usr/local
DESTDIR =
bindir = $(PREFIX)/bin
datadir = $(PREFIX)/share/saisine
docdir = $(PREFIX)/share/doc/saisine
unitdir = $(PREFIX)/lib/systemd/system
sysusersdir = $(PREFIX)/lib/sysusers.d

SOURCES = Sources Tests Package.swift
# The Swift runtime goes into the executable: a machine that runs it needs four Debian packages and no Swift.
RELEASE = -c release --product saisine --static-swift-stdlib
CHECKED = --build-tests --explicit-target-dependency-import-check error
EXECUTABLE = .build/release/saisine
# How many dossiers wait in `make catchup`.
COUNT = 1000000
# How long `make chaos` and `make hunt` run, and `make overload`.
MINUTES = 10
SECONDS = 60

BUILD_PACKAGES = libzmq3-dev libsqlite3-dev libsodium-dev libcurl4-openssl-dev
TEST_PACKAGES = $(BUILD_PACKAGES) python3-zmq
MODEL_PACKAGES = spin gcc
# `all` adds the runs that take minutes each; a name is one line of Tests/Model/runs.
RUNS = quick

.PHONY: help demo test build release format lint tsan chaos catchup hunt overload model security install uninstall dist clean \
	swift build-packages test-packages model-packages
.NOTPARALLEL:

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' Makefile

demo: release ## run a small federation, send it 1,000 sample dossiers, show what came back
	@$(EXECUTABLE) demo

test: lint test-packages ## what CI runs: lint, build with warnings as errors, every test
	swift build $(CHECKED)
	swift test --skip-build --disable-xctest

build: swift build-packages ## build for development
	swift build

release: swift build-packages ## build the executable, optimized, with the Swift runtime in it
	swift build $(RELEASE)

format: swift ## format the sources in place
	swift format format --in-place --parallel --recursive $(SOURCES)

lint: swift ## check the format of the sources
	swift format lint --strict --parallel --recursive $(SOURCES)

tsan: swift test-packages ## run the tests under the thread sanitizer (a build of its own)
	TSAN_OPTIONS="suppressions='$(CURDIR)/Tests/tsan.supp' halt_on_error=1" \
		swift test --disable-xctest --sanitize=thread --scratch-path .build-tsan

model: model-packages ## check the protocol's rules with spin, and that each one is needed (RUNS=all: every run)
	Tests/Model/check $(RUNS)

chaos: test-packages ## processes, connections and disks harmed at random for MINUTES (10); CHAOS_SEED chooses how
	swift build $(CHECKED)
	CHAOS_MINUTES=$(MINUTES) swift test --skip-build --disable-xctest --filter ChaosTests

catchup: release test-packages ## a node that was away gets COUNT=1000000 dossiers; rate, memory, another tenant's latency
	swift build $(CHECKED)
	SAISINE="$(CURDIR)/$(EXECUTABLE)" CATCHUP_COUNT=$(COUNT) CATCHUP_FIGURES="$(CURDIR)/.build/catchup.txt" \
		swift test --skip-build --disable-xctest --filter CatchUpTests
	@cat .build/catchup.txt

hunt: release ## simulate new seeds for MINUTES=10, until one fails
	$(EXECUTABLE) simulate --seed $$(date +%s)000 --minutes $(MINUTES) --ticks 2000 --faults storm --tenants 18,36

overload: test-packages ## offer an intake more than it can commit for SECONDS (60), and worse than it can use
	swift build $(CHECKED)
	OVERLOAD_SECONDS=$(SECONDS) swift test --skip-build --disable-xctest --filter OverloadTests

security: ## score the systemd units: 2.0 or lower passes
	systemd-analyze security --offline=true --threshold=20 --no-pager deploy/saisine-intake.service
	systemd-analyze security --offline=true --threshold=20 --no-pager deploy/saisine-node@.service
	systemd-analyze security --offline=true --threshold=20 --no-pager deploy/saisine-backup@.service
	systemd-analyze security --offline=true --threshold=20 --no-pager deploy/saisine-mail@.service

install: ## install below DESTDIR and PREFIX (/usr/local): executable, data files, documents, systemd units
	@test -x $(EXECUTABLE) || $(MAKE) release
	install -d "$(DESTDIR)$(bindir)" "$(DESTDIR)$(datadir)/Topology" "$(DESTDIR)$(docdir)" \
		"$(DESTDIR)$(unitdir)" "$(DESTDIR)$(sysusersdir)"
	install -m 755 $(EXECUTABLE) "$(DESTDIR)$(bindir)/saisine"
	install -m 644 Topology/*.json deploy/topology.example.json "$(DESTDIR)$(datadir)/Topology"
	cd Topology && find * -mindepth 1 -type f | while read -r file; do \
		install -D -m 644 "$$file" "$(DESTDIR)$(datadir)/Topology/$$file" || exit 1; \
	done
	install -m 644 README.md CHANGELOG.md LICENSE deploy/INTAKE.md deploy/NODE.md deploy/DESK.md \
		Sources/Federation/Federation.docc/Protocol.md "$(DESTDIR)$(docdir)"
	install -m 644 deploy/saisine.sysusers "$(DESTDIR)$(sysusersdir)/saisine.conf"
	for unit in saisine-intake.service saisine-node@.service saisine-backup@.service saisine-backup@.timer saisine-mail@.service; do \
		sed -e 's|/usr/local/bin/|$(bindir)/|' -e 's|/usr/local/share/doc/saisine/|$(docdir)/|g' \
			"deploy/$$unit" > "$(DESTDIR)$(unitdir)/$$unit" \
		&& chmod 644 "$(DESTDIR)$(unitdir)/$$unit" || exit 1; \
	done

uninstall: ## remove what install put there; data and settings stay
	rm -f "$(DESTDIR)$(bindir)/saisine" "$(DESTDIR)$(sysusersdir)/saisine.conf" \
		"$(DESTDIR)$(unitdir)/saisine-intake.service" "$(DESTDIR)$(unitdir)/saisine-node@.service" \
		"$(DESTDIR)$(unitdir)/saisine-backup@.service" "$(DESTDIR)$(unitdir)/saisine-backup@.timer" \
		"$(DESTDIR)$(unitdir)/saisine-mail@.service"
	rm -rf "$(DESTDIR)$(datadir)" "$(DESTDIR)$(docdir)"

# Files alone: an archive that holds directories changes the owner of those it meets.
dist: release ## pack an archive that installs on a machine without Swift: tar -C / -xzf FILE
	rm -rf .build/dist
	$(MAKE) install DESTDIR="$(CURDIR)/.build/dist"
	cd .build/dist && find * -type f | LC_ALL=C sort | \
		tar --owner=0 --group=0 --files-from=- -czf "../saisine-$$(uname -m).tar.gz"
	@echo "packed .build/saisine-$$(uname -m).tar.gz"

clean: ## remove what was built
	rm -rf .build .build-tsan

swift:
	@command -v swift > /dev/null || { \
		echo "Swift is not on the PATH: install 6.2 or later from https://www.swift.org/install/linux/ and try again." >&2; \
		exit 69; }

build-packages:
	@.ci/packages $(BUILD_PACKAGES)

test-packages:
	@.ci/packages $(TEST_PACKAGES)

model-packages:
	@.ci/packages $(MODEL_PACKAGES)
