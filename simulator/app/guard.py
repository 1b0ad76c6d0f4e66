"""Notices, on this computer alone, what looks like a genuine identifier of a real person in something typed.

It is no judge: it scores nothing, records nothing and holds nothing back. It warns where a number, address or link is
outside what was set aside for fiction (555-0100 to 555-0199, example.org, record numbers that begin with 000 and the
like) and is not part of the invented world. A person's name alone it cannot tell from an invented one.

For the interface: call `look_over(text, known)` beside the coach while a text is written, show each `sentence` with its
`title` as plain words beside the coach's findings but apart from them (no level, no guideline), mark `begin` to `end`
(code points), and offer `instead` as "Use this instead" by `replaced`. `known` are names, handles, streets and texts of
the invented world. Nothing is kept of it, and the log never names it.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Literal

import msgspec

Kind = Literal["email", "link", "card", "social-security", "record", "birth", "phone", "address"]


class Alarm(msgspec.Struct, frozen=True, kw_only=True):
    """One place in a text, in code points, that may name a real person; `instead` names nobody."""

    kind: Kind
    begin: int
    end: int
    words: str

    @property
    def title(self) -> str:
        """What it looks like, such as "A telephone number"."""
        return _WORDS[self.kind][0]

    @property
    def sentence(self) -> str:
        """What to say to the learner."""
        return f"This looks like {_WORDS[self.kind][1]} {_WHY} {_WORDS[self.kind][2]}"

    @property
    def instead(self) -> str:
        """Words of the same kind that belong to nobody."""
        return _WORDS[self.kind][3]


_WHY = "Nobody outside sees it here, but a practice file is no place for somebody real."
_WORDS: dict[Kind, tuple[str, str, str, str]] = {
    "email": ("An e-mail address", "a real e-mail address.", "Use one at example.org.", "someone@example.org"),
    "link": ("A link", "a link to a real place on the web.", "Use one at example.org.", "https://example.org"),
    "card": ("A card number", "a real card number.", "Leave it out.", "4111 1111 1111 1111"),
    "social-security": ("A social security number", "a real social security number.", "Leave it out.", "000-12-3456"),
    "record": ("A record number", "a real patient's record number.", "Use one that begins with 000.", "0001234"),
    "birth": ("A date of birth", "somebody's date of birth.", "Say roughly when instead.", "a day in spring"),
    "phone": ("A telephone number", "a real telephone number.", "Use one from 555-0100 to 555-0199.", "555-0142"),
    "address": ("A street address", "where somebody lives.", "Use an invented one.", "123 Main Street"),
}

_SEP = "[ .\u00a0\u2010-\u2013-]"
_FREE = r"(?<![\w.@#$€£/+-])"  # not in the middle of something else
_END = r"(?![\w@]|[-./]\d)"
_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_HOST = rf"(?:{_LABEL}\.){{1,6}}[a-z]{{2,24}}"
_MONTH = (
    "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
    "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DATE = (
    rf"(?:\d{{1,2}}[/.-]\d{{1,2}}[/.-](?:\d{{4}}|\d{{2}})|\d{{4}}-\d{{1,2}}-\d{{1,2}}"
    rf"|{_MONTH}\.? \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}|\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}\.?,? \d{{4}})"
)
_WAYS = (
    "Street|street|St|Avenue|avenue|Ave|Road|road|Rd|Lane|lane|Ln|Drive|Dr"
    "|Boulevard|Blvd|Parkway|Pkwy|Terrace|Circle|Cir|Crescent"
)
_RARE_WAYS = "Court|Ct|Place|Pl|Way|Trail|Square|Close|Row"
_NAME = r"(?:[A-Z][a-z'’]{1,20}|[A-Z]{2,20}|\d{1,3}(?:st|nd|rd|th))"
_SIDE = r"(?:(?:North|South|East|West|[NSEW]{1,2})\.? )?"

_EMAIL = re.compile(rf"(?<![\w.+/-])[\w.+-]{{1,64}}@(?P<host>{_HOST})(?![\w-])", re.I)
_LINK = re.compile(
    rf"(?<![\w@.-])(?:https?://(?:[^\s/@]{{1,64}}@)?|www\.)(?P<host>{_HOST})(?![\w-])(?::\d+)?(?:/[^\s<>\"]{{0,500}})?",
    re.I,
)
_BARE = re.compile(
    rf"(?<![\w@.-])(?P<host>(?:{_LABEL}\.){{1,4}}(?:com|org|net|edu|gov|io|me|co|info|app|us|uk|de))/[^\s<>\"]{{1,500}}",
    re.I,
)
_CARD = re.compile(
    rf"{_FREE}(?:[2-6]\d{{3}}[ -]?\d{{4}}[ -]?\d{{4}}[ -]?\d{{1,4}}(?:[ -]?\d{{3}})?"
    rf"|3\d{{3}}[ -]?\d{{6}}[ -]?\d{{4,5}}){_END}"
)
_SOCIAL = re.compile(
    rf"{_FREE}(?P<area>\d{{3}})[-\u2010-\u2013](?P<group>\d\d)[-\u2010-\u2013](?P<serial>\d{{4}}){_END}"
)
_SOCIAL_SAID = re.compile(
    r"\b(?:ssn|social(?: security)?(?: number| no\.?)?|social security)\b"
    r"(?:[ :#]| is| was){1,4}(?P<hit>(?P<area>\d{3})[ -]?(?P<group>\d\d)[ -]?(?P<serial>\d{4}))(?![\w-])",
    re.I,
)
_RECORD = re.compile(
    r"\b(?:mrn|mr ?#|(?:medical )?record(?: (?:number|no\.?)| ?#)"
    r"|chart (?:number|no\.?)|chart ?#|patient (?:id|number|no\.?)|hospital number|nhs number)"
    r"(?:[ :#.]| is| was| number){0,4}(?P<hit>\d{1,3}(?:[ -]\d{3}){1,3}(?:[ -]\d{1,4})?|\d{5,10})(?![\w-])",
    re.I,
)
_BIRTH = re.compile(
    rf"\b(?:dob|d\.o\.b\.?|date of birth|birth ?date|birthday|born)(?:[ :,]| is| was| on){{1,4}}"
    rf"(?P<hit>{_DATE})(?![\w/-])",
    re.I,
)
_PHONE = re.compile(
    rf"{_FREE}(?:\+?1{_SEP}?)?(?:\((?P<area>[2-9]\d\d)\){_SEP}?|(?P<area2>[2-9]\d\d){_SEP})(?P<exchange>[2-9]\d\d){_SEP}(?P<line>\d{{4}}){_END}"
)
_ABROAD = re.compile(
    rf"{_FREE}\+(?!1\b|1{_SEP})[1-9]\d{{0,2}}(?:{_SEP}?\(?\d{{1,5}}\)?){{2,6}}{_END}".replace("/+-]", "/-]")
)
_PHONE_SAID = re.compile(
    r"\b(?:call|text|phone|telephone|tel|ring|fax|pager?|cell|mobile|dial|whatsapp|number)"
    rf"(?:[ :.]| is| was| me| him| her| us| them| at| on| number| no\.?| his| my){{1,5}}"
    rf"(?P<hit>(?P<area>[2-9]\d\d)?{_SEP}?(?P<exchange>[2-9]\d\d){_SEP}?(?P<line>\d{{4}})){_END}",
    re.I,
)
_ADDRESS = re.compile(
    rf"(?<![\w.,:#$€£/+-])(?P<number>\d{{1,5}}[A-Za-z]?) "
    rf"(?P<street>{_SIDE}(?:{_NAME} ){{1,3}}(?:{_WAYS})|{_SIDE}{_NAME} (?:{_RARE_WAYS}))\b"
    r"(?: (?:[NSEW]{1,2}|North|South|East|West)\b)?"
)

_TOLL_FREE = frozenset({"800", "833", "844", "855", "866", "877", "888"})
_INVENTED_TOPS = (".example", ".test", ".invalid", ".localhost")
_TEST_CARDS = frozenset(
    {
        "4111111111111111",
        "4242424242424242",
        "4012888888881881",
        "5555555555554444",
        "378282246310005",
        "6011111111111117",
    }
)
_BRANDS = re.compile(r"4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|3[068]\d{12}|6(?:011|5\d\d)\d{12}")
_SHOWN_SOCIAL = frozenset({"078-05-1120", "219-09-9999", "123-45-6789"})  # printed so often that they are nobody's
_SHOWN_ADDRESSES = frozenset(
    {
        "123 main street",
        "123 main st",
        "221b baker street",
        "742 evergreen terrace",
        "1600 pennsylvania avenue",
        "10 downing street",
    }
)
_YEAR_BEFORE = re.compile(
    r"\b(?:in|since|by|until|till|from|before|after|of|year|room|bed|ward|gate|exit|route|bus|line|top)\s*$", re.I
)
_DATE_BEFORE_1900 = re.compile(r"\b1[0-8]\d\d\b")

Test = Callable[[re.Match[str], str], bool]


def look_over(text: str, known: Iterable[str] = ()) -> list[Alarm]:
    """What in `text` may name a real person, in order; `known` is the invented world. Takes time linear in the text."""
    world = "\n".join(known).casefold()
    found: list[Alarm] = []
    taken = bytearray(len(text))
    for kind, pattern, real in _CHECKS:
        for match in pattern.finditer(text):
            begin, end = match.span("hit") if "hit" in pattern.groupindex else match.span()
            end = begin + len(text[begin:end].rstrip(".,;:!?)'\" "))
            if any(taken[begin:end]) or not real(match, text) or _invented(match, text[begin:end], world):
                continue
            taken[begin:end] = b"\1" * (end - begin)
            found.append(Alarm(kind=kind, begin=begin, end=end, words=text[begin:end]))
    return sorted(found, key=lambda alarm: alarm.begin)


def look_over_address(text: str, known: Iterable[str] = ()) -> list[Alarm]:
    """The same for a field that holds an address of the web alone, where people leave out what a link begins with."""
    scheme = "" if "://" in text else "https://"
    if "@" in text or " " in text.strip():
        return look_over(text, known)
    return [
        msgspec.structs.replace(
            one, begin=max(0, one.begin - len(scheme)), end=one.end - len(scheme), words=one.words.removeprefix(scheme)
        )
        for one in look_over(scheme + text, known)
    ]


def replaced(text: str, alarms: Iterable[Alarm]) -> str:
    """The text with what each alarm offers instead."""
    for alarm in sorted(alarms, key=lambda alarm: -alarm.begin):
        text = text[: alarm.begin] + alarm.instead + text[alarm.end :]
    return text


def _invented(match: re.Match[str], words: str, world: str) -> bool:
    parts = [words, *(match[name] for name in ("street", "host") if name in match.re.groupindex)]
    return any(part and part.casefold() in world for part in parts)


def _real_host(match: re.Match[str], _: str) -> bool:
    host = match["host"].casefold().removeprefix("www.")
    return "example" not in host.split(".")[-3:-1] and not host.endswith(_INVENTED_TOPS)


def _real_card(match: re.Match[str], _: str) -> bool:
    digits = "".join(_digits(match[0]))
    return bool(_BRANDS.fullmatch(digits)) and digits not in _TEST_CARDS and _luhn(digits)


def _luhn(digits: str) -> bool:
    doubled = [int(sign) * (1 + place % 2) for place, sign in enumerate(reversed(digits))]
    return sum(number - 9 if number > 9 else number for number in doubled) % 10 == 0


def _real_social(match: re.Match[str], _: str) -> bool:
    area, group, serial = match["area"], match["group"], match["serial"]
    if f"{area}-{group}-{serial}" in _SHOWN_SOCIAL:
        return False
    return area not in ("000", "666") and area[0] != "9" and group != "00" and serial != "0000"


def _real_record(match: re.Match[str], _: str) -> bool:
    digits = "".join(_digits(match["hit"]))
    return 5 <= len(digits) <= 10 and not digits.startswith("000")


def _real_birth(match: re.Match[str], _: str) -> bool:
    return not _DATE_BEFORE_1900.search(match["hit"])


def _real_phone(match: re.Match[str], _: str) -> bool:
    area = match.groupdict().get("area") or match.groupdict().get("area2") or ""
    return area not in _TOLL_FREE and not (match["exchange"] == "555" and match["line"].startswith("01"))


def _real_abroad(match: re.Match[str], _: str) -> bool:
    return 9 <= len("".join(_digits(match[0]))) <= 15


def _real_address(match: re.Match[str], text: str) -> bool:
    number, start = match["number"], match.start()
    if match[0].casefold() in _SHOWN_ADDRESSES or number.startswith("0"):
        return False
    year = len(number) == 4 and number[:2] in ("19", "20")
    before = _YEAR_BEFORE.search(text, max(0, start - 12), start)
    return not (before and (year or before[0].strip().casefold() not in ("in", "of", "from", "by", "before", "after")))


def _digits(text: str) -> Iterator[str]:
    return (sign for sign in text if sign.isdecimal())


_CHECKS: tuple[tuple[Kind, re.Pattern[str], Test], ...] = (
    ("email", _EMAIL, _real_host),
    ("link", _LINK, _real_host),
    ("link", _BARE, _real_host),
    ("card", _CARD, _real_card),
    ("record", _RECORD, _real_record),
    ("social-security", _SOCIAL, _real_social),
    ("social-security", _SOCIAL_SAID, _real_social),
    ("birth", _BIRTH, _real_birth),
    ("phone", _PHONE, _real_phone),
    ("phone", _ABROAD, _real_abroad),
    ("phone", _PHONE_SAID, _real_phone),
    ("address", _ADDRESS, _real_address),
)
