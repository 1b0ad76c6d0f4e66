"""The set-up does what is missing, once, and says what it cannot do. Nothing is installed here: all is stand-ins."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tools.core_lock import without_qt
from tools.system_packages import missing

ROOT = Path(__file__).resolve().parents[2]
SHELL_TOOLS = ["sh", "dirname", "cmp", "cp", "rm", "mkdir", "cat", "env", "touch"]
PYTHON = """
echo "${0##*/} $*" >> "$STATE/calls"
case "$*" in
    "--version") echo "Python 3.12.1" ;;
    "-c import pip"*) test ! -e "$0.broken" ;;
    "-c import sys"*) echo 312 ;;
    "-m pip --version") test ! -e "$0.no-pip" ;;
    "tools/system_packages.py") cat "$STATE/missing" ;;
    "tools/core_lock.py"*) cat "$2" ;;
    "-m venv "*) mkdir -p "$3/bin"; cp "$0" "$3/bin/python" ;;
esac
"""

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the set-up script is for Linux and macOS")


class Machine:
    """A computer with a checkout and a PATH of stand-ins that write down their calls."""

    def __init__(self, folder: Path) -> None:
        self.checkout = folder / "safe space"
        self.bin = folder / "bin"
        self.state = folder / "state"
        for made in (self.checkout / "tools", self.bin, self.state):
            made.mkdir(parents=True)
        shutil.copy(ROOT / "tools" / "setup.sh", self.checkout / "tools")
        for name in ("requirements.lock", "requirements-test.lock"):
            (self.checkout / name).write_text(name)
        for tool in SHELL_TOOLS:
            (self.bin / tool).symlink_to(str(shutil.which(tool)))
        self.lack("")

    def lack(self, packages: str) -> None:
        (self.state / "missing").write_text(packages)

    def has(self, command: str, body: str = 'echo "${0##*/} $*" >> "$STATE/calls"\n') -> "Machine":
        (self.bin / command).write_text(f"#!/bin/sh\n{body}")
        (self.bin / command).chmod(0o755)
        return self

    def is_user(self, number: int) -> "Machine":
        return self.has("id", f"echo {number}\n")

    def set_up(self, what: str) -> subprocess.CompletedProcess[str]:
        (self.state / "calls").write_text("")
        environment = {"PATH": str(self.bin), "STATE": str(self.state)}
        command = ["sh", str(self.checkout / "tools" / "setup.sh"), what]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)

    def calls(self, *names: str) -> list[str]:
        return [call for call in (self.state / "calls").read_text().splitlines() if call.startswith(names)]

    def installs(self) -> list[str]:
        return [call.rpartition("-r ")[2] for call in self.calls("python -m pip install")]

    def breaks(self, how: str) -> None:
        (self.checkout / ".venv" / "bin" / f"python.{how}").touch()


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path).has("python3", PYTHON).is_user(0).has("apt-get")


def test_running_needs_one_environment(machine: Machine) -> None:
    assert machine.set_up("run").returncode == 0
    assert machine.installs() == ["requirements.lock"]


def test_testing_needs_one_without_qt_too(machine: Machine) -> None:
    assert machine.set_up("test").returncode == 0
    assert machine.installs() == ["requirements-test.lock", "build/core.lock"]


def test_what_is_there_is_not_done_again(machine: Machine) -> None:
    machine.set_up("test")
    for again in ("run", "test"):
        done = machine.set_up(again)
        assert (done.returncode, done.stdout, machine.installs()) == (0, "", [])


def test_a_new_lock_is_installed(machine: Machine) -> None:
    machine.set_up("run")
    (machine.checkout / "requirements.lock").write_text("newer")
    machine.set_up("run")
    assert machine.installs() == ["requirements.lock"]


def test_a_broken_environment_is_made_again(machine: Machine) -> None:
    machine.set_up("run")
    machine.breaks("broken")
    machine.set_up("run")
    assert machine.calls("python3 -m venv") == ["python3 -m venv .venv"]
    assert machine.installs() == ["requirements.lock"]


def test_an_environment_whose_pip_was_cut_short_is_made_again(machine: Machine) -> None:
    machine.set_up("run")
    machine.breaks("no-pip")
    (machine.checkout / "requirements.lock").write_text("newer")
    machine.set_up("run")
    assert machine.calls("python3 -m venv") == ["python3 -m venv .venv"]
    assert machine.installs() == ["requirements.lock"]


def test_root_fetches_the_lists_and_then_the_packages(machine: Machine) -> None:
    machine.has("apt-cache", "exit 100\n").lack("libgl1 python3.12-venv")
    assert machine.set_up("run").returncode == 0
    update, install = machine.calls("apt-get")
    assert update.startswith("apt-get update")
    assert install.endswith("--no-install-recommends libgl1 python3.12-venv")


def test_newer_releases_name_a_package_otherwise(machine: Machine) -> None:
    machine.has("apt-cache", 'test "$2" = libglib2.0-0t64\n').lack("libglib2.0-0 libgl1")
    machine.set_up("run")
    assert machine.calls("apt-get install")[0].endswith(" libglib2.0-0t64 libgl1")


def test_sudo_is_used_when_it_asks_for_nothing(machine: Machine) -> None:
    machine.is_user(1000).has("apt-cache", "exit 100\n").lack("libgl1")
    machine.has("sudo", 'test "$1" = -n || exit 1\nshift\n[ "$1" = true ] || exec "$@"\n')
    assert machine.set_up("run").returncode == 0
    assert len(machine.calls("apt-get")) == 2


def test_otherwise_the_one_command_is_printed(machine: Machine) -> None:
    machine.is_user(1000).has("apt-cache", "exit 100\n").has("sudo", "exit 1\n").lack("libgl1 libegl1")
    done = machine.set_up("run")
    assert done.returncode == 1
    command = "sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends libgl1 libegl1'"
    assert done.stderr.splitlines()[-1].strip() == command
    assert machine.calls("apt-get", "python3 -m venv") == []


def test_no_python_is_said_in_a_sentence(machine: Machine) -> None:
    (machine.bin / "python3").unlink()
    machine.has("python3.11", "exit 127\n")
    done = machine.set_up("run")
    assert done.returncode == 1
    assert "needs Python 3.11 to 3.14" in done.stderr


def test_the_newest_python_that_is_supported_is_taken(machine: Machine) -> None:
    machine.has("python3", "echo 310\n").has("python3.14", "echo 315\n")
    machine.has("python3.11", PYTHON.replace("echo 312", "echo 311")).has("python3.12", PYTHON)
    machine.set_up("run")
    assert machine.calls("python3.1") != []
    assert machine.calls("python3.11 -m venv") == []
    assert machine.calls("python3.12 -m venv") == ["python3.12 -m venv .venv"]


def test_libraries_are_asked_for_by_their_packages() -> None:
    there = {"libGL.so.1", "libxcb-cursor.so.0"}.__contains__
    bare = ["libglib2.0-0", "libegl1", "libfontconfig1", "libdbus-1-3", "libxkbcommon0"]
    assert missing({}, there) == bare
    assert "libxcb-icccm4" in missing({"DISPLAY": ":0"}, there)
    assert "libxcb-cursor0" not in missing({"DISPLAY": ":0"}, there)
    assert missing({"WAYLAND_DISPLAY": "wayland-0"}, there)[-1] == "libwayland-egl1"


def test_the_core_is_tested_with_the_same_versions_but_no_qt() -> None:
    lock = (ROOT / "requirements-test.lock").read_text(encoding="utf-8")
    core = without_qt(lock)
    names = {line.partition("==")[0] for line in core.splitlines() if line and not line.startswith((" ", "#"))}
    assert {"pytest", "msgspec"} < names
    assert not names & {"pyside6-essentials", "shiboken6", "pytest-qt"}
    assert set(core.splitlines()) <= set(lock.splitlines())


def test_the_make_file_lists_its_commands() -> None:
    outside = {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
    done = subprocess.run(["make"], cwd=ROOT, env=outside, capture_output=True, text=True, check=True)
    targets = [line.split()[1] for line in done.stdout.splitlines()]
    assert targets == ["help", "run", "test", "shots", "bench", "lock", "clean"]
