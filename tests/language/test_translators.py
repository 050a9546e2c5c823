"""What the interface says is translated by Qt, and English counts by its own plural forms."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QSpinBox

from backstretch_gui.language import amounts
from backstretch_gui.language.translators import Translators
from scripts import update_translations


@pytest.fixture
def translators(qapp: QApplication, bundle: Path) -> Iterator[Translators]:
    """Nothing of what they install stays."""
    del bundle
    before = QLocale()
    translators = Translators(qapp)
    yield translators
    translators.show("en")
    QLocale.setDefault(before)


def test_the_english_file_has_what_the_interface_counts_now(tmp_path: Path) -> None:
    fresh = tmp_path / "backstretch_en.ts"
    update_translations.write_english(fresh, update_translations.find_texts())

    assert update_translations.ENGLISH.read_text(encoding="utf-8") == fresh.read_text(encoding="utf-8"), (
        "run python -m scripts.update_translations"
    )


def test_english_counts(translators: Translators) -> None:
    translators.show("en")

    assert [amounts.stretches(count) for count in (0, 1, 2)] == ["0 stretches", "1 stretch", "2 stretches"]
    assert amounts.duration(580) == "9 min 40 s"
    assert amounts.listed(["a mat", "a chair", "a towel"]) == "a mat, a chair, and a towel"


def test_qts_own_words_are_in_the_language_and_go_again(translators: Translators, qapp: QApplication) -> None:
    def cancel() -> str:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        return box.buttons()[0].text()

    translators.show("de")
    german = cancel()
    translators.show("en")

    assert (german, cancel()) == ("Abbrechen", "Cancel")
    assert qapp.isLeftToRight()


def test_the_layout_follows_the_language(translators: Translators, qapp: QApplication) -> None:
    translators.show("he")

    assert qapp.isRightToLeft()


@pytest.mark.parametrize("language", ["ar_EG", "fa_IR", "he_IL", "ckb_IQ", "ur_PK"])
def test_from_right_to_left_all_numbers_have_the_same_digits(translators: Translators, language: str) -> None:
    translators.show(language)
    field = QSpinBox()
    field.setValue(45)

    for text in (
        field.text(),
        QLocale().toString(QDate(2026, 11, 28), QLocale.FormatType.ShortFormat),
        QLocale().toString(12345),
        amounts.duration(580),
        amounts.stretches(8),
        amounts.clock(118),
    ):
        assert {letter for letter in text if letter.isdigit()} <= set("0123456789"), text
    assert "45" in field.text()
