"""Brings assets/translations/ up to what the interface says: `python -m scripts.update_translations`.

Texts are found by Qt's own tool; what is translated already stays; what the interface no longer says goes.
English has plural forms only, made from the text: "%n breath(s)" is "%n breath" and "%n breaths".

Whoever translates fills `<translation>` in `backstretch_LANGUAGE.ts`, by hand or in Qt Linguist; of a text
that counts, both its `<numerusform>`: what goes with one ("%n Atemzug"; in French and Portuguese with none as
well), and with more. Placeholders ({0}, %n) and `&` stay. Run again: what is filled is finished, and what is
still empty is listed. That shows English.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from backstretch_gui.language.languages import TRANSLATED

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "backstretch_gui"
FOLDER = ROOT / "assets" / "translations"
ENGLISH = FOLDER / "backstretch_en.ts"


@dataclass(frozen=True, slots=True)
class Text:
    """A text to translate: where it is looked up, the English, a note, and whether it counts."""

    context: str
    source: str
    note: str
    counts: bool


Forms = tuple[str, ...]
"""One translation; of a text that counts, one for each plural form of the language."""

PLURAL_FORMS = 2
"""Of each of our languages, by Qt's rules: whole millions have no form of their own there."""


def find_texts(package: Path = PACKAGE) -> list[Text]:
    """Every text of the interface, in order."""
    sources = sorted(package.rglob("*.py"))
    counting = {source for path in sources for source in _counting(path)}
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / "found.ts"
        tool = Path(sys.executable).with_name("pyside6-lupdate")
        subprocess.run([tool, *sources, "-locations", "none", "-ts", found], check=True, capture_output=True)
        return sorted(
            (
                Text(context, source, message.findtext("comment") or "", source in counting)
                for context, message in _messages(found)
                for source in (message.findtext("source") or "",)
            ),
            key=lambda text: (text.context, text.source, text.note),
        )


def _counting(path: Path) -> Iterable[str]:
    """The texts that are given a number: Qt's tool sees that with `self.tr` only."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            match node.func, node.args:
                case ast.Attribute(attr="tr"), [ast.Constant(value=str(source)), _, _]:
                    yield source
                case (
                    (ast.Name(id="translate") | ast.Attribute(attr="translate")),
                    [
                        _,
                        ast.Constant(value=str(source)),
                        _,
                        _,
                    ],
                ):
                    yield source
                case _:
                    pass


def read_forms(path: Path) -> dict[tuple[str, str, str], Forms]:
    """What a file has translated, by context, source and note."""
    return {
        (context, message.findtext("source") or "", message.findtext("comment") or ""): forms
        for context, message in _messages(path)
        if any(forms := _forms(message))
    }


def _messages(path: Path) -> Iterable[tuple[str, Element]]:
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name") or "", message


def _forms(message: Element) -> Forms:
    translation = message.find("translation")
    if translation is None:
        return ()
    forms = translation.findall("numerusform")
    return tuple(form.text or "" for form in forms) or (translation.text or "",)


def write_file(
    path: Path, language: str, texts: Iterable[Text], forms: Mapping[tuple[str, str, str], Forms]
) -> None:
    """A .ts file of these texts; what has no translation, or not in every form, is marked as unfinished."""
    root = Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, Element] = {}
    for text in texts:
        if text.context not in contexts:
            contexts[text.context] = SubElement(root, "context")
            SubElement(contexts[text.context], "name").text = text.context
        message = SubElement(contexts[text.context], "message", {"numerus": "yes"} if text.counts else {})
        SubElement(message, "source").text = text.source
        if text.note:
            SubElement(message, "comment").text = text.note
        _write_forms(message, text, forms.get((text.context, text.source, text.note), ()))
    ElementTree.indent(root)
    body = ElementTree.tostring(root, encoding="unicode", short_empty_elements=False)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def _write_forms(message: Element, text: Text, forms: Forms) -> None:
    is_finished = bool(forms) and all(forms)
    translation = SubElement(message, "translation", {} if is_finished else {"type": "unfinished"})
    if text.counts:
        for form in forms or ("",) * PLURAL_FORMS:
            SubElement(translation, "numerusform").text = form
    elif forms:
        translation.text = forms[0]


def translation_file(language: str) -> Path:
    """The .ts file of a language."""
    return FOLDER / f"backstretch_{language}.ts"


def update(language: str, texts: list[Text]) -> list[Text]:
    """Write a language's file again, or for the first time; what is not translated in it."""
    path = translation_file(language)
    forms = read_forms(path) if path.exists() else {}
    write_file(path, language, texts, forms)
    return [text for text in texts if not all(forms.get((text.context, text.source, text.note), ("",)))]


def write_english(path: Path, texts: Iterable[Text]) -> None:
    """The plural forms of what counts; all else is English as it is written."""
    counting = [text for text in texts if text.counts]
    forms = {(text.context, text.source, text.note): english_forms(text.source) for text in counting}
    write_file(path, "en", counting, forms)


def english_forms(source: str) -> tuple[str, str]:
    """ "%n stretch(es)" for one, and for more."""
    return re.sub(r"\((e?s)\)", "", source), re.sub(r"\((e?s)\)", r"\1", source)


def main() -> None:
    """Write every file again, and list what is empty."""
    texts = find_texts()
    write_english(ENGLISH, texts)
    for language in TRANSLATED:
        for text in update(language, texts):
            print(f"{language} is empty: {text.context}, {text.source!r}")


if __name__ == "__main__":
    main()
