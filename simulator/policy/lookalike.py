"""What a reader takes a name for: letters of other scripts that look alike, leetspeak, misspellings, dropped vowels."""

import unicodedata

_ALIKE = {
    # Cyrillic, small and capital
    "\u0430\u0441\u0501\u0435\u04bb\u0456\u0458\u04cf\u043e\u0440\u051b\u0455\u051d\u0445\u0443": "acdehijlopqswxy",
    "\u0410\u0412\u0421\u0415\u041d\u0406\u0408\u041a\u041c\u041e": "abcehijkmo",
    "\u0420\u0405\u0422\u0425\u0423\u04c0": "pstxyl",
    # Greek, small and capital
    "\u03b1\u03b3\u03b5\u03b9\u03ba\u03bd\u03bf\u03c1\u03c4\u03c5\u03c7": "ayeikvoptux",
    "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7": "abezhikmnoptyx",
    # Latin beyond ASCII that does not decompose, small capitals, strokes
    "\u0131\u0269\u026a\u1d00\u1d04\u1d07\u0274\u1d0f\u1d0d\u028f\u029f\u2113\u01c0": "iiiacenomylll",
    "\u0142\u00f8\u00d8\u0111\u03f2\u0578\u057d|": "loodcnul",
}
_CONFUSABLE = str.maketrans("".join(_ALIKE), "".join(_ALIKE.values()))
_LEET = str.maketrans("0134578@$!", "oieastbasi")
_LEET_L = str.maketrans("0134578@$!", "oleastbasl")
_SOUND = str.maketrans("kqz", "ccs")
_LETTERS = {code: None for code in range(128) if not chr(code).isalnum()} | {ord("|"): "l"}
_VOWELS = frozenset("aeiou")


def skeleton(raw: str) -> str:
    """The letters and digits that a reader sees: scripts, accents, width, case and separators folded."""
    if raw.isascii():
        return raw.lower().translate(_LETTERS)
    seen = unicodedata.normalize("NFKD", raw.translate(_CONFUSABLE))
    seen = seen.translate(_CONFUSABLE).casefold()
    return "".join(c for c in seen if c.isalnum())


def mirrored(raw: str) -> str:
    """As `skeleton`, a capital I inside a word read as a small L."""
    chars = list(raw)
    for i in range(1, len(chars)):
        if chars[i] == "I" and (chars[i - 1].islower() or chars[i - 1] == "C"):
            chars[i] = "l"
    return skeleton("".join(chars))


def leet(raw: str) -> tuple[str, str]:
    """The two ways to read digits and signs as letters: 1 as i, and 1 as l."""
    lower = raw.casefold()
    return skeleton(lower.translate(_LEET)), skeleton(lower.translate(_LEET_L))


def sounded(word: str) -> str:
    """The word with letters that sound alike written alike."""
    return word.translate(_SOUND)


def consonants(word: str) -> str:
    """The word without its vowels."""
    return "".join(c for c in word if c not in _VOWELS)


def near(name: str, text: str) -> bool:
    """Whether a stretch of `text` is `name` with one letter missing, added, changed or two swapped."""
    size = len(name)
    for length in (size - 1, size, size + 1):
        for begin in range(len(text) - length + 1):
            if one_apart(name, text[begin : begin + length]):
                return True
    return False


def one_apart(a: str, b: str) -> bool:
    """Whether one edit makes `a` into `b`."""
    if a == b or abs(len(a) - len(b)) > 1:
        return False
    begin = 0
    while begin < min(len(a), len(b)) and a[begin] == b[begin]:
        begin += 1
    rest_a, rest_b = a[begin:], b[begin:]
    if len(a) == len(b):
        return rest_a[1:] == rest_b[1:] or (rest_a[1::-1] == rest_b[:2] and rest_a[2:] == rest_b[2:])
    return rest_a[1:] == rest_b if len(a) > len(b) else rest_a == rest_b[1:]
