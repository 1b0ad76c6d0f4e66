"""Where the content that comes with Safe Space lies. Apart from `documents`: that brings YAML, and takes its time."""

import sys
from pathlib import Path
from typing import Literal


def data_folder(name: Literal["assets", "scenarios"]) -> Path:
    """The folder of content `name`, in a bundled program, an installed wheel or a checkout.

    Raises `FileNotFoundError` with the places that were looked at.
    """
    here = Path(__file__).resolve().parent
    bundle = Path(getattr(sys, "_MEIPASS", here.parent)) / "simulator"
    places = list(dict.fromkeys([bundle / "_data" / name, here / "_data" / name, here.parent / name]))
    for place in places:
        if place.is_dir():
            return place
    looked = ", ".join(str(place) for place in places)
    raise FileNotFoundError(f"The folder '{name}' of Safe Space is missing. Looked at: {looked}. Install it again.")
