"""Draws the portraits of invented people: `python tools/draw_avatars.py [FOLDER]`, else into assets/avatars.

Each line of `avatars/people.txt` beside this file is one person, put together from the pieces of `avatars/parts.toml`
on 96 x 96, as a full circle. The same two files give the same drawings, to the byte. No portrait shows a real person.
"""

import sys
import tomllib
from pathlib import Path

DATA = Path(__file__).parent / "avatars"
AVATARS = Path(__file__).parents[1] / "assets" / "avatars"
PARTS = tomllib.loads((DATA / "parts.toml").read_text(encoding="utf-8"))
INDEX_HEAD = "# Portraits of invented people, drawn by tools/draw_avatars.py: age, gender as it reads, and scrubs.\n"


def mixed(colour: str, other: str, part: float) -> str:
    """`colour` with `part` of `other` in it."""
    pairs = [(int(colour[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(a + (b - a) * part):02x}" for a, b in pairs)


def luminance(colour: str) -> float:
    """0 (black) to 255, roughly as the eye has it."""
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return 0.3 * red + 0.59 * green + 0.11 * blue


def skin_tints(skin: str) -> dict[str, str]:
    """The colours that follow from the skin."""
    dark = luminance(skin) < 110
    return {
        "skin": skin,
        "shade": mixed(skin, "#000000", 0.12),
        "line": mixed(skin, "#1a0f0a", 0.5) if dark else mixed(skin, "#000000", 0.34),
        "lip": "#5a2320" if dark else "#8c3f3a",
        "rouge": "#b23a48",
    }


def tints(skin: str, hair: str, cloth: str, hat: str) -> dict[str, str]:
    """Each {colour} of the pieces."""
    pale = luminance(hair) > luminance(skin) - 30
    return skin_tints(skin) | {
        "hair": hair,
        "gloss": mixed(hair, "#ffffff", 0.14),
        "brow": mixed(hair, "#2a211c", 0.45) if pale else mixed(hair, "#000000", 0.15),
        "cloth": cloth,
        "fold": mixed(cloth, "#000000", 0.18),
        "light": mixed(cloth, "#ffffff", 0.75),
        "hat": hat,
        "seam": mixed(hat, "#000000", 0.18),
    }


def picked(kind: str, names: list[str]) -> str:
    """The pieces of that kind among `names`."""
    return "".join(PARTS[kind][name] for name in names if name in PARTS[kind])


def face(skin: str, extras: list[str]) -> list[str]:
    """Head and what is on it, from the back to the front, without hair."""
    base, light = PARTS["base"], luminance(skin)
    cheeks = base["cheeks"] if light > 140 else ""
    whites = base["whites"] if light < 125 else ""
    mouth = picked("mouths", extras) or PARTS["mouths"]["smile"]
    features = [cheeks, whites, base["eyes"], base["nose"], mouth]
    return [base["head"], picked("beards", extras), *features, picked("extras", extras)]


def layers(ground: str, skin: str, style: str, extras: list[str], hat: str) -> list[str]:
    """All pieces of one portrait, from the back to the front."""
    base = PARTS["base"]
    hidden = hat and hat != "band"
    ears = "" if style in PARTS["earless"] or hat in PARTS["earless"] else base["ears"]
    hair = "" if hidden else PARTS["front"].get(style, "")
    behind = "" if PARTS["hat_back"].get(hat) else PARTS["back"].get(style, "")
    clothes = picked("clothes", extras) or PARTS["clothes"]["crew"]
    body = [base["neck"], base["body"], clothes, PARTS["hat_back"].get(hat, ""), ears]
    front = [hair, picked("glasses", extras), PARTS["hat_front"].get(hat, "")]
    return [f'<circle cx="48" cy="48" r="48" fill="{ground}"/>', behind, *body, *face(skin, extras), *front]


def portrait(ground: str, skin: str, hair: str, cloth: str, style: str, extras: list[str]) -> str:
    """One SVG. `style` is a cut of hair; `extras` are clothes, a beard, glasses, a hat ("beanie:#44597a") and so on."""
    hat = next((one for one in extras if one.split(":")[0] in PARTS["hat_front"]), "")
    name, _, colour = hat.partition(":")
    body = "".join(layers(ground, skin, style, extras, name))
    for key, value in tints(skin, hair, cloth, colour or "#5c6fae").items():
        body = body.replace("{" + key + "}", value)
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="96" height="96">{body}</svg>\n'


def people() -> list[list[str]]:
    """One list a person: ground, skin, hair, cloth, style, age, gender, extras."""
    lines = (DATA / "people.txt").read_text(encoding="utf-8").splitlines()
    return [line.split() for line in lines if line.strip() and not line.startswith("# ")]


def main(folder: Path) -> None:
    """Write all portraits and their index into `folder`."""
    index = [INDEX_HEAD]
    for number, (ground, skin, hair, cloth, style, age, gender, *extras) in enumerate(people(), start=1):
        name = f"a{number:02}"
        aged = [*extras, "old"] if age == "old" else extras
        (folder / f"{name}.svg").write_text(portrait(ground, skin, hair, cloth, style, aged), encoding="utf-8")
        tags = [age, gender, *(["scrubs"] if "scrubs" in extras else [])]
        index.append(f"{name}: [{', '.join(tags)}]\n")
    (folder / "index.yaml").write_text("".join(index), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else AVATARS)
