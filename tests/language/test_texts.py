"""Every sentence of the interface can be found by translators, and nobody names a language by the way."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

PACKAGE = Path(__file__).parents[2] / "backstretch_gui"
SOURCES = sorted(PACKAGE.rglob("*.py"))
LUPDATE = Path(sys.executable).with_name("pyside6-lupdate")
ENGINES = PACKAGE / "voice" / "engines"
"""What they call their languages is told by them, not chosen by us."""


def test_only_one_room_names_the_language_that_everything_is_written_in() -> None:
    """But for tables of words, whose keys say what language each is in."""
    naming: list[str] = []
    for path in SOURCES:
        if ENGINES in path.parents or path.parent.name == "language":
            continue
        nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
        keys = {id(key) for node in nodes if isinstance(node, ast.Dict) for key in node.keys}
        constants = [node for node in nodes if isinstance(node, ast.Constant) and id(node) not in keys]
        naming += [str(path.relative_to(PACKAGE)) for node in constants if node.value == "en"]

    assert naming == []


def test_nobody_hides_a_text_from_translators_behind_a_function_of_their_own() -> None:
    hiding = [
        str(path.relative_to(PACKAGE))
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and node.name in ("tr", "_tr", "translate")
    ]

    assert hiding == []


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """Contexts and texts, as Qt's own tool finds them."""
    target = tmp_path_factory.mktemp("texts") / "found.ts"
    subprocess.run([LUPDATE, *SOURCES, "-ts", target], check=True, capture_output=True)
    contexts = ElementTree.parse(target).getroot().iter("context")
    return {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in contexts
        for message in context.iter("message")
    }


def test_every_sentence_is_found_with_a_context(found: set[tuple[str, str]]) -> None:
    written = {text for path in SOURCES for text in _marked(path)}

    assert len(written) > 300
    assert written - {text for _, text in found} == set()
    assert {text for context, text in found if not context} == set()


def test_the_context_that_is_found_is_the_one_that_is_looked_up(found: set[tuple[str, str]]) -> None:
    written = {pair for path in SOURCES for pair in _in_classes(path)}

    assert len(written) > 200
    assert written - found == set()


def _marked(path: Path) -> Iterator[str]:
    """What is translated, or marked to be, in a file."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and _name(node.func) in ("tr", "translate", "QT_TRANSLATE_NOOP"):
            place = 0 if _name(node.func) == "tr" else 1
            if len(node.args) > place:
                text = node.args[place]
                if isinstance(text, ast.Constant) and isinstance(text.value, str):
                    yield text.value


def _in_classes(path: Path) -> Iterator[tuple[str, str]]:
    """Classes that translate, with what they translate: Qt looks a text up by the name of its class."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ClassDef):
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and _name(call.func) == "tr" and call.args:
                    text = call.args[0]
                    if isinstance(text, ast.Constant):
                        yield node.name, str(text.value)


def _name(function: ast.expr) -> str:
    match function:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case _:
            return ""
