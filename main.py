"""Open Safe Space: `python main.py`, or `python main.py --help` for the rest.

Hands over to the environment that was made for it, if there is one. Written so that an old Python can read it and say
that it is too old.
"""

import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ENVIRONMENT = os.path.join(HERE, ".venv")
NEEDED = ("click", "faker", "msgspec", "platformdirs", "PySide6", "yaml", "rich", "sqlite_utils")
SET_UP = """What Safe Space needs is not installed here yet. On Debian or Ubuntu, type in this folder:

    make run

and to run its tests:

    make test

On Windows:

    python -m venv .venv
    .venv\\Scripts\\python -m pip install --require-hashes -r requirements.lock
    python main.py

On macOS:

    python3 -m venv .venv
    .venv/bin/python -m pip install --require-hashes -r requirements.lock
    python3 main.py
"""


def environment_python():
    """Give the Python of the environment, or None if there is none or if this is it."""
    parts = ("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")
    python = os.path.join(ENVIRONMENT, *parts)
    if os.path.realpath(sys.prefix) == os.path.realpath(ENVIRONMENT):
        return None
    made = os.path.exists(python) and os.path.exists(os.path.join(ENVIRONMENT, "pyvenv.cfg"))
    return python if made else None


def hand_over(python):
    """Go on in that Python, with the same arguments and the same exit status."""
    command = [python, os.path.join(HERE, "main.py")] + sys.argv[1:]
    if os.name != "nt":
        os.execv(python, command)
    import subprocess

    sys.exit(subprocess.call(command))


def main():
    """Run the program in the first Python that can."""
    python = environment_python()
    if python:
        hand_over(python)
    if not (3, 11) <= sys.version_info[:2] <= (3, 14):
        sys.exit("Safe Space needs Python 3.11 to 3.14; this is %d.%d." % sys.version_info[:2])
    from importlib.util import find_spec

    if not all(find_spec(name) for name in NEEDED):
        sys.exit(SET_UP)
    from simulator.cli import main as run

    run()


if __name__ == "__main__":
    main()
