"""Finds words for the reader, in the Python of the interface, that no translator would see."""

import ast
import re
from collections.abc import Iterator

PROSE = re.compile(r"^[A-Z][^\W\d_]*('[a-z]+)?,? [a-z]{2,}")
TRANSLATES = {"tr", "translate", "QT_TR_NOOP", "QT_TRANSLATE_NOOP"}
SILENT = re.compile(r"(self\.)?_?(log|logger|logging|warnings)\.\w+|QmlUncreatable", re.IGNORECASE)


def untranslated(source: str) -> Iterator[tuple[int, str]]:
    """Give (line, text) for each sentence that is shown as it stands, or put together before it is translated.

    Docstrings, what is raised, asserted or logged, and single words are not looked at.
    """
    tree = ast.parse(source)
    skipped = set(_not_shown(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if PROSE.match(node.value) and node not in skipped:
                yield node.lineno, node.value
        elif isinstance(node, ast.Call) and _name(node) in TRANSLATES:
            yield from ((part.lineno, "an f-string") for part in node.args if isinstance(part, ast.JoinedStr))


def _not_shown(tree: ast.AST) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        is_docstring = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        is_call = isinstance(node, ast.Call) and (_name(node) in TRANSLATES or SILENT.fullmatch(ast.unparse(node.func)))
        if is_docstring or is_call or isinstance(node, ast.Raise | ast.Assert):
            yield from ast.walk(node)


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else ast.unparse(call.func)
