"""The command line: `python main.py` opens the app, subcommands do the rest. Errors go to stderr.

Exit statuses: 0 well, 1 something was found or could not be read, 2 wrong usage.
"""

import gc
import io
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

import click

from simulator import __version__

EXISTING = click.Path(exists=True, path_type=Path)


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="Safe Space")
@click.option("--renderer", type=click.Choice(["auto", "software"]), default="auto", help="How the window is drawn.")
@click.pass_context
def cli(context: click.Context, renderer: str) -> None:
    """Practise social media on a network that nobody outside this computer sees.

    Without a subcommand the app opens.
    """
    if context.invoked_subcommand is None:
        from simulator.ui.application import run

        sys.exit(run(renderer))


@cli.command()
@click.argument("records", type=click.File("rb"), default="-")
@click.option("--policy", default="mayo-clinic", show_default=True, help="The policy pack that judges.")
@click.option("--explain", is_flag=True, help="For people: the words underlined, the facts, a better way.")
def assess(records: IO[bytes], policy: str, explain: bool) -> None:
    """Judge action records: JSON Lines in, JSON Lines out.

    Reads RECORDS, or standard input. A line that cannot be read is answered on its line, and the exit status is 1.
    """
    gc.disable()  # nothing is thrown away until the judge is ready
    from simulator.policy.lines import assess_lines
    from simulator.policy.pack import load_pack

    pack = _or_exit(load_pack, policy)
    gc.freeze()
    gc.enable()
    sys.exit(_explain(records, pack) if explain else _assess(assess_lines(records, pack)))


@cli.command()
@click.argument("code", default="")
@click.option("--policy", default="mayo-clinic", show_default=True, help="The policy pack whose rules are told.")
def rules(code: str, policy: str) -> None:
    """Tell what the rules are: all of them, or the one of CODE, such as G0701."""
    from simulator.policy.pack import load_pack
    from simulator.policy.reference import help_for, render

    pack = _or_exit(load_pack, policy)
    if not code:
        click.echo(render(pack), nl=False)
        return
    try:
        sections = help_for(code.upper())
    except KeyError:
        message = f"There is no rule {code}. 'rules' without a code lists them all."
        raise click.BadParameter(message, param_hint="CODE") from None
    click.echo(code.upper())
    for heading, text in sections.items():
        click.echo(text if heading == "Summary" else f"\n{heading}: {text}")


@cli.command()
@click.argument("paths", nargs=-1, type=EXISTING)
@click.option("--explore/--no-explore", default=True, show_default=True, help="Play the scenarios along every way.")
def check(paths: tuple[Path, ...], explore: bool) -> None:
    """Check scenario and policy files; without PATHS all that come with Safe Space.

    Each fault is told with path, line, column, a code and what to do. Scenarios are played as their play-throughs say,
    and explored along every way that they distinguish.
    """
    from simulator.app.checks import check_paths

    checked = check_paths(paths, explore)
    for sentence in checked.coverage:
        click.echo(sentence)
    for problem in checked.problems:
        click.echo(str(problem), err=True)
    click.echo(f"{_count(checked.files, 'file')} checked, {_count(len(checked.problems), 'fault')} found.")
    sys.exit(1 if checked.problems else 0)


@cli.command()
@click.argument("scenario", type=EXISTING)
@click.argument("play_through", type=EXISTING)
@click.option("--out", type=click.Path(path_type=Path), default=Path("out"), show_default=True, help="Where to write.")
def play(scenario: Path, play_through: Path, out: Path) -> None:
    """Play SCENARIO without a screen, as the file PLAY_THROUGH says.

    Writes the after-action report as HTML and JSON. The exit status is 1 where it went otherwise than the file says.
    """
    sys.exit(_play(scenario, play_through, out))


@cli.command()
@click.argument("scenario")
@click.option("--mode", type=click.Choice(["practice", "drill", "exam"]), default="drill", show_default=True)
@click.option("--minutes", type=click.IntRange(0, 240), default=0, show_default=True, help="Time limit; 0 is none.")
@click.option("--variant", default="main", show_default=True, help="The role, where the scenario has several.")
@click.option("--title", default="", help='What you call it, as "Tuesday group".')
@click.option("-o", "--output", type=click.Path(path_type=Path), default=None, help="Where to write; SCENARIO.drill.")
def session(scenario: str, mode: str, minutes: int, variant: str, title: str, output: Path | None) -> None:
    """Write a session file, so that a room plays SCENARIO alike: the same mode, role and time.

    SCENARIO is the id of a scenario or short situation. Learners open the file under "Scenarios".
    """
    from simulator.app.session import SUFFIX

    path = output or Path(f"{scenario}{SUFFIX}")
    _session(path, scenario, {"mode": mode, "minutes": minutes, "variant": variant, "title": title})
    click.echo(f"Written: {path}")


@cli.command()
@click.option("--out", type=click.Path(path_type=Path), default=Path("out"), show_default=True, help="Where to write.")
def demo(out: Path) -> None:
    """Play "A request from bed 12" without a screen; leave its report and screenshots in OUT."""
    from simulator.documents import data_folder

    scenario = data_folder("scenarios") / "request-from-bed-12.yaml"
    status = _play(scenario, scenario.with_suffix("") / "kind-words.yaml", out)
    from simulator.ui.shots import draw_all

    click.echo(f"Drawing the pages into {out / 'screenshots'}.")
    draw_all(out / "screenshots", variants=("light", "dark"))
    sys.exit(status)


@cli.command()
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--only", default="", help="Only pictures whose name has this in it.")
def shots(out: Path, only: str) -> None:
    """Draw every page as PNG into OUT, offscreen.

    Light, dark, at double size, at 1366x768 with 125 %, and with text at 200 %.
    """
    from simulator.ui.shots import draw_all

    for path in draw_all(out, only=only):
        click.echo(str(path))


def _assess(answers: Iterator[tuple[str, bool]]) -> int:
    failed = False
    for answer, sound in answers:
        failed = failed or not sound
        sys.stdout.write(answer + "\n")
    return 1 if failed else 0


def _explain(records: IO[bytes], pack: Any) -> int:
    from rich.console import Console

    from simulator.app.explain import explain
    from simulator.policy.engine import assess
    from simulator.policy.lines import Refused, read_lines

    console, names = Console(), {guideline.number: guideline.name for guideline in pack.data.guidelines}
    failed = False
    for record in read_lines(records):
        if isinstance(record, Refused):
            failed = True
            click.echo(f"Line {record.line}: {record.code} {record.message}", err=True)
        else:
            explain(record, assess(record, pack), names, console)
    return 1 if failed else 0


def _play(scenario: Path, play_through: Path, out: Path) -> int:
    import tempfile

    from simulator.app.headless import headless_services, play, write_report
    from simulator.scenario.loader import load_play

    through = _or_exit(load_play, play_through)
    with tempfile.TemporaryDirectory(prefix="safe-space-") as folder:
        services = headless_services(Path(folder), scenario.parent)
        if through.scenario not in {script.id for script in _or_exit(lambda _: services.library, scenario)}:
            raise click.ClickException(f"{play_through} plays '{through.scenario}', which is not in {scenario}.")
        store = services.shelf.open(services.shelf.create("Headless"))
        outcome = play(services, store, through)
        paths = write_report(outcome.report, services, out)
        store.close()
    result = outcome.report.score
    click.echo("Simulation: everybody is invented, nobody outside this computer sees it.")
    click.echo(f"{outcome.report.title}: {outcome.report.ending_title}.")
    click.echo(f"{result.points} of {result.possible} points, rating {result.rating}.")
    for path in paths:
        click.echo(f"Written: {path}")
    for fault in outcome.faults:
        click.echo(f"{play_through}: {fault}", err=True)
    return 1 if outcome.faults else 0


def _session(path: Path, scenario: str, settings: dict[str, Any]) -> None:
    from simulator.app.library import Library
    from simulator.app.session import SessionError, write_session
    from simulator.documents import data_folder

    library = _or_exit(Library, data_folder("scenarios"))
    try:
        write_session(path, library.session(scenario, **settings))
    except (SessionError, OSError) as error:
        raise click.ClickException(str(error)) from error


def _or_exit(read: Any, source: Any) -> Any:
    """Read, or tell the faults on stderr and stop with status 1."""
    from simulator.documents import DocumentError

    try:
        return read(source)
    except (DocumentError, FileNotFoundError) as error:
        click.echo(str(error), err=True)
        sys.exit(1)


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def _utf8(streams: Iterator[Any]) -> None:
    """UTF-8 in and out, whatever the code page of the terminal."""
    for stream in streams:
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace" if stream.writable() else "surrogateescape")


def main() -> None:
    """Run the command line."""
    _utf8(iter((sys.stdin, sys.stdout, sys.stderr)))
    cli(prog_name="safe-space")
