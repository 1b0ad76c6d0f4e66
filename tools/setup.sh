#!/bin/sh
# Makes what a command needs, and nothing twice: tools/setup.sh run|test
#   run   .venv with what the app needs
#   test  .venv with the test tools too, and .venv-core, which has no Qt
# Missing system packages are installed as root or through `sudo -n`; else the one command to type is printed.
set -u
cd "$(dirname "$0")/.." || exit 1

say() { printf '%s\n' "$@"; }
fail() { say "$@" >&2; exit 1; }

# The version of a Python as 311, 312, ...; nothing if it does not start.
version_of() { "$1" -c 'import sys; print("%d%02d" % sys.version_info[:2])' 2>/dev/null; }

# Prints the newest supported Python that starts.
find_python() {
    best= newest=310
    for name in python3 python3.14 python3.13 python3.12 python3.11; do
        path=$(command -v "$name") || continue
        version=$(version_of "$path") || continue
        [ "$version" -gt "$newest" ] && [ "$version" -le 314 ] && best=$path newest=$version
    done
    [ -n "$best" ] && say "$best"
}

no_python() { fail "Safe Space needs Python 3.11 to 3.14, and none was found here. Please install one and try again."; }

# True if the environment $1 has a supported Python that starts and a pip that belongs to it.
is_sound() { "$1/bin/python" -c 'import pip, sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null; }

as_root() {
    if [ "$(id -u)" = 0 ]; then env DEBIAN_FRONTEND=noninteractive "$@"
    else sudo -n env DEBIAN_FRONTEND=noninteractive "$@"; fi
}

# Older releases say libglib2.0-0, newer ones libglib2.0-0t64.
release_names() {
    for package in "$@"; do
        if apt-cache show "${package}t64" >/dev/null 2>&1; then say "${package}t64"; else say "$package"; fi
    done
}

# Asks for the packages named, as the one command that a person types.
ask_for() {
    if [ "$(id -u)" = 0 ]; then how="sh -c"
    elif command -v sudo >/dev/null; then how="sudo sh -c"
    else how="su -c"; fi
    fail "Safe Space needs a few system packages. Please type this, and then the same command again:" \
        "    $how 'apt-get update && apt-get install -y --no-install-recommends $*'"
}

install_packages() {
    command -v apt-get >/dev/null || fail "Safe Space needs what Debian calls: $*. Please install it with this system's own tool."
    if [ "$(id -u)" != 0 ] && ! sudo -n true 2>/dev/null; then ask_for $(release_names "$@"); fi
    say "Installing system packages: $*"
    as_root apt-get update -qq || ask_for $(release_names "$@")
    as_root apt-get install -y -qq --no-install-recommends $(release_names "$@") >/dev/null || ask_for $(release_names "$@")
}

# Makes the environment $1 if it is missing or broken.
make_environment() {
    is_sound "$1" && return
    base=$(find_python) || no_python
    say "Making $1 with $("$base" --version)"
    rm -rf "$1"
    "$base" -m venv "$1" && is_sound "$1" || fail "$1 could not be made. The lines above say why."
}

# Installs the file $3 into the environment $1; a copy of the lock file $2, from which it comes, marks that it is done.
install_lock() {
    "$1/bin/python" -m pip --version >/dev/null 2>&1 || { rm -rf "$1"; make_environment "$1"; }
    rm -f "$1"/*.lock.done
    say "Installing the packages of $2 into $1 (a minute or two, this once)"
    "$1/bin/python" -m pip install --quiet --no-input --disable-pip-version-check --require-hashes -r "$3" ||
        fail "The packages could not be installed. The lines above say why; the same command tries again."
    cp "$2" "$1/$2.done"
}

is_installed() { cmp -s "$2" "$1/$2.done"; }

main() {
    case ${1-} in run | test) ;; *) fail "usage: tools/setup.sh run|test" ;; esac
    if is_sound .venv; then python=.venv/bin/python
    else python=$(find_python) || no_python; fi
    missing=$("$python" tools/system_packages.py) || fail "The system packages could not be looked up."
    [ -z "$missing" ] || install_packages $missing
    make_environment .venv
    if [ "$1" = run ]; then
        is_installed .venv requirements.lock || is_installed .venv requirements-test.lock ||
            install_lock .venv requirements.lock requirements.lock
        return
    fi
    is_installed .venv requirements-test.lock || install_lock .venv requirements-test.lock requirements-test.lock
    make_environment .venv-core
    is_installed .venv-core requirements-test.lock && return
    mkdir -p build
    .venv/bin/python tools/core_lock.py requirements-test.lock > build/core.lock || exit 1
    install_lock .venv-core requirements-test.lock build/core.lock
}

main "$@"
