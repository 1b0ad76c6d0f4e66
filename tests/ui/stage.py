"""A scenario for tests of the window that has what the shipped ones need not have: parts, roles, hints, accounts."""

from pathlib import Path

from simulator.app.library import Library
from tests.ui.whole import App

SCRIPT = """
id: the-page
title: The page for a day
summary: You look after the page of the clinic for a day.
briefing: It is your day with the page.
objective: best practices
level: advanced
minutes: 6
role: {job: Editor, duties: [administration], account: official}
variants:
  - id: doctor
    title: The doctor who helps out
    role: {job: Physician, duties: [patient-care]}
    briefing: You help out for a day.
guidelines: [2, 5]
seed: 3
cast:
  - {id: omar, name: Omar Reyes, relation: colleague}
injects:
  - id: hello
    title: Omar writes
    delay: 10s
    message: {by: omar, text: The page is yours.}
  - id: watch
    title: The first minute
    delay: 20s
    cue: {watch: Whether they ask anybody., ask: Whom could you have asked?}
  - id: taken
    title: The page goes back
    delay: 60s
    change: {account: personal, text: The page of the clinic is with the office again.}
steps:
  - {id: morning, title: The morning}
  - {id: noon, title: Noon, when: {elapsed: 40s}}
hints:
  - {id: ask, text: Ask Omar., costs: 3, when: {elapsed: 15s}}
expectations:
  - id: words
    title: Write something
    why: A page wants words.
    points: 10
    objective: organizational strategy
    when: {act: {type: [post]}}
forbidden:
  - id: no-share
    title: Share nothing
    why: It was not asked for.
    points: 5
    when: {act: {type: [share]}}
endings:
  - {id: wrote, title: You wrote, text: That was it., when: {act: {type: [post]}}, delay: 90s, best: true}
  - {id: quiet, title: A quiet day, text: Nothing was said., when: {silence: 4m}}
"""
SITUATIONS = """
- id: {key}
  title: {title}
  guideline: {guideline}
  setting: You are a nurse, at home.
  role: {{job: Registered nurse, duties: [patient-care]}}
  them: {{id: them, name: Tunde Adeyemi, relation: former-patient}}
  message: Are you well?
  good: {{act: {{type: [message], clear: true}}}}
  good_title: A friendly word
  why: It costs little.
  tries:
    - {{do: message, right: true, text: Very well}}
    - {{do: accept-friend, finds: [G0702]}}
"""


def set_stage(app: App, folder: Path) -> None:
    """Put this scenario and two short situations into the place of the shipped ones."""
    (folder / "situations").mkdir(parents=True)
    (folder / "the-page.yaml").write_text(SCRIPT, "utf-8")
    both = (("one", "One", 7), ("two", "Two", 2))
    text = "".join(SITUATIONS.format(key=key, title=title, guideline=number) for key, title, number in both)
    (folder / "situations" / "few.yaml").write_text(text, "utf-8")
    app.services.__dict__["library"] = Library(folder)
