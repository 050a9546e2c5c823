"""What is read on the handout: painted as SVG, whose texts can be read again."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QFont, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.catalog.stretch import Side
from backstretch_gui.language.languages import Languages
from backstretch_gui.routines.handout import Handout
from backstretch_gui.routines.library import load_catalog, words_in


@pytest.fixture
def catalog(bundle: Path, qapp: QApplication) -> Catalog:
    del bundle, qapp
    return load_catalog({}, {}, words_in(Languages("de", "de")))[0]


def text_of(entry: Entry, catalog: Catalog, language: str = "en") -> str:
    """All words of a handout of one stretch, in the order in which they are painted."""
    routine = Routine(1, "one", {"en": "One"}, {"en": "Of one."}, [entry])
    handout = Handout(routine, catalog, 60.0, QFont(), language)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    with QPainter(generator) as painter:
        handout.paint(painter, lambda: None)
    words = re.findall(r"<text[^>]*>([^<]*)</text>", bytes(content.data()).decode())
    return " ".join(unescape(" ".join(words)).split())


def test_it_says_what_to_fetch(catalog: Catalog) -> None:
    assert "Fetch a strap or a towel." in text_of(Entry("hamstring"), catalog)
    assert "Fetch" not in text_of(Entry("bird-dog"), catalog)


def test_the_second_side_has_its_own_words(catalog: Catalog) -> None:
    both = text_of(Entry("supine-twist"), catalog)
    first, _, second = both.partition("Then the left side:")
    assert "lower both knees to the right" in first
    assert "knees to the left" in second
    assert "knees to the left" not in first


def test_it_begins_with_the_side_that_is_wished(catalog: Catalog) -> None:
    assert "Then the right side:" in text_of(Entry("supine-twist", starts_with=Side.LEFT), catalog)


@pytest.mark.parametrize("entry", [Entry("supine-twist", sides="left"), Entry("childs-pose")])
def test_one_side_is_said_once(entry: Entry, catalog: Catalog) -> None:
    assert "Then the" not in text_of(entry, catalog)


def test_what_is_fetched_is_said_as_the_language_says_it(catalog: Catalog) -> None:
    assert "Hol dir einen Gurt oder ein Handtuch." in text_of(Entry("hamstring"), catalog, "de")
