"""The whole interface in a language that nobody speaks: marked, a third longer, from right to left.

What is still English was never given to translators; what is clipped has no room for other languages.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QFile, QLocale, QResource
from PySide6.QtWidgets import QApplication, QWidget

from backstretch_gui.language.languages import OWN_NAMES, Languages
from backstretch_gui.session.segment import SegmentKind
from backstretch_gui.start import language_change, main_page
from backstretch_gui.storage.bundle import BUNDLE
from backstretch_gui.ui.stage.stage import Page
from scripts.make_made_up_language import CODE, made_up, make, unmarked
from tests.conftest import build_bundle
from tests.language import looking
from tests.stage_app import StageApp

LANGUAGES = {word for _, name in OWN_NAMES for word in name.replace("(", "").replace(")", "").split()}
UNTRANSLATED = {"BackStretch", "Ana", "Ben", "Mara", *LANGUAGES}
"""Names; each language says its own."""


def _languages(*_: object) -> Languages:
    return Languages(CODE, CODE)


@pytest.fixture(scope="module")
def made_up_bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    tree = tmp_path_factory.mktemp("made-up")
    make(tree)
    build_bundle(tree, tree / "resources.rcc")
    return tree / "resources.rcc"


@pytest.fixture
def app(
    made_up_bundle: Path,
    bundle: Path,
    launch: Callable[..., StageApp],
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[StageApp]:
    """Opened on a system that speaks it."""
    locale = QLocale()
    while QFile.exists(":/phrases.toml"):  # each app that was opened has made it readable once more
        for file in (bundle, BUNDLE):
            QResource.unregisterResource(str(file))
    assert QResource.registerResource(str(made_up_bundle))
    monkeypatch.setattr(main_page, "open_bundle", lambda: None)
    for module in (main_page, language_change):
        monkeypatch.setattr(module, "languages_of", _languages)
    app = launch()
    assert qapp.isRightToLeft()
    yield app
    app.close()
    app.foundation().translators.show("en")
    QLocale.setDefault(locale)
    QResource.unregisterResource(str(made_up_bundle))
    assert QResource.registerResource(str(bundle))


def complaints(root: QWidget) -> list[str]:
    """Everything that is wrong with what can be seen in a window."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents()  # what ticked just now gets its layout, and doesn't tick again
    words = {
        f"{where}: {text!r} has {unmarked(text)}"
        for where, text in looking.texts(root)
        if set(unmarked(text)) - UNTRANSLATED
    }
    return [*sorted(words), *looking.clipped(root), *looking.outside(root)]


def test_a_word_is_marked_longer_and_keeps_what_is_filled_in() -> None:
    text = made_up("Add {0}, %n times")

    assert unmarked(text) == ["n"]
    assert unmarked("Add " + text) == ["Add", "n"]
    assert text.startswith(made_up("Add"))
    assert len(made_up("Add")) == 4


def test_the_home_page(app: StageApp) -> None:
    assert complaints(app.window) == []


def test_the_panel_is_on_the_left(app: StageApp) -> None:
    assert app.panel.x() == 0
    assert app.stage.x() == app.panel.width()


@pytest.mark.parametrize("section", ["pace", "voice", "look", "reminders"])
def test_a_section_of_the_panel(app: StageApp, section: str) -> None:
    getattr(app.panel.settings, section).set_open(True)

    assert complaints(app.panel) == []


def test_an_open_row(app: StageApp) -> None:
    for place in range(len(app.panel.stretches.rows)):
        app.panel.stretches.open_row(place)
    row = app.panel.stretches.rows[-1]
    assert row.details is not None
    row.details.how_to_button.click()

    assert complaints(app.panel) == []


def test_the_menu(app: StageApp) -> None:
    assert complaints(app.panel.menu.menu()) == []


@pytest.mark.parametrize("dialog", ["add", "name", "safety", "transcript"])
def test_a_dialog(app: StageApp, dialog: str) -> None:
    features = app.features
    {
        "add": features.editing.add_stretch,
        "name": features.editing.rename,
        "safety": features.actions.show_safety,
        "first page": features.actions.welcome,
        "transcript": features.training.show_transcript,
    }[dialog]()
    front = looking.dialog()
    found = complaints(front)
    front.close()

    assert found == []


def test_a_routine_from_somebody_else(app: StageApp, tmp_path: Path) -> None:
    file = tmp_path / "999.backstretch"
    app.features.exchange.export_to(file)
    app.features.exchange.open_routine_file(file)
    front = looking.dialog()
    found = [wrong for wrong in complaints(front) if str(tmp_path) not in wrong]
    front.close()

    assert found == []


def test_a_session(app: StageApp) -> None:
    app.start()
    found = {"opening": complaints(app.window)}
    app.wind_into(SegmentKind.GUIDE)
    found["guide"] = complaints(app.window)
    app.wind_into(SegmentKind.HOLD)
    found["hold"] = complaints(app.window)
    app.key("Space")
    found["paused"] = complaints(app.window)
    app.key("Space")
    app.key("H")
    found["hurt"] = complaints(app.window)

    assert {page: wrong for page, wrong in found.items() if wrong} == {}


def test_the_floor_view(app: StageApp) -> None:
    app.start()
    app.wind_into(SegmentKind.HOLD)
    app.key("F")
    floor = app.window.floor
    assert floor is not None

    assert complaints(floor) == []
    assert floor.ring.geometry().center().x() < floor.figure.geometry().center().x()


def test_the_finished_page_with_what_is_offered(app: StageApp) -> None:
    app.start()
    app.wind_into(SegmentKind.HOLD)
    app.key("+")
    app.wind_to_the_end()
    assert app.page is Page.DONE

    assert complaints(app.window) == []


def test_notices(app: StageApp) -> None:
    app.features.editing.duplicate()
    app.features.training.start()

    assert complaints(app.window) == []
