"""The stage in every size and theme: everything is inside, nothing is cut off."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.session.segment import SegmentKind
from backstretch_gui.ui.commands import no_commands
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.home import home_props, home_still
from backstretch_gui.ui.stage.done_sheet import DoneCell, DoneProps, DoneSheet
from backstretch_gui.ui.stage.offer_card import KeepOffer
from backstretch_gui.ui.stage.ring import Mode
from backstretch_gui.ui.stage.stage import Page, Stage
from backstretch_gui.ui.stage.stage_words import DoneWords, SessionWords
from backstretch_gui.ui.stage.strip import StripProps
from backstretch_gui.ui.stage.transport import Transport
from backstretch_gui.ui.theme import Theme
from tests.ui.stage.moments import LONGEST_CAPTION, props

PANEL = 376
SIZES = [(900 - PANEL, 600), (1280 - PANEL, 800), (1280, 800), (1920 - PANEL, 1080), (1920, 1080)]
"""The smallest window, the first one and a large screen; the panel folded out and in."""


@pytest.fixture(params=["light", "dark"])
def either_theme(theme: Theme, request: pytest.FixtureRequest) -> Theme:
    theme.set_appearance(request.param)
    return theme


@pytest.fixture
def stage(theme: Theme, qtbot: QtBot) -> Stage:
    stage = Stage(theme, no_commands())
    qtbot.addWidget(stage)
    return stage


def show(stage: Stage, size: tuple[int, int], qtbot: QtBot) -> None:
    stage.resize(*size)
    with qtbot.waitExposed(stage):
        stage.show()
    QApplication.processEvents()
    assert (stage.width(), stage.height()) == size, "its parts ask for more room than there is"


def visible(stage: Stage) -> Iterator[QWidget]:
    return (child for child in stage.findChildren(QWidget) if child.isVisible())


def outside(stage: Stage) -> list[str]:
    """Whatever is not within the stage."""
    return [
        str(child)
        for child in visible(stage)
        if not stage.rect().contains(QRect(child.mapTo(stage, QPoint(0, 0)), child.size()))
    ]


def cut_off(stage: Stage) -> list[str]:
    """Every label with less room than its text takes."""
    found: list[str] = []
    for label in (child for child in visible(stage) if isinstance(child, Label) and child.text()):
        if label.wordWrap():
            fits = label.height() >= label.heightForWidth(label.width())
        else:
            fits = label.width() >= label.sizeHint().width() and label.height() >= label.sizeHint().height()
        if not fits:
            found.append(f"{label.text()!r} in {label.size().toTuple()}")
    return found


def show_home(stage: Stage, catalog: Catalog, routine: str = "everyday-lower-back") -> None:
    strip = StripProps((30.0,) * 8, (1, 2) * 4)
    chosen = catalog.routines[routine]
    stage.show_home(
        home_props(chosen, catalog, 600), strip, ("Child’s pose", "Supine twist"), home_still(chosen)
    )


def done(catalog: Catalog, cells: int = 8) -> DoneProps:
    names = list(catalog.stretches)[:cells]
    return DoneProps(
        "Everyday lower back, for today",
        "8 stretches in 9 min 40 s. You skipped supine twist and sphinx pose.",
        "Keep doing what you like doing, as far as it goes. "
        "People usually do such a round one to three times a day, for some weeks.",
        tuple(DoneCell(name, "2 × 30 s", name != names[2]) for name in names),
        (KeepOffer(0, "legs-up-the-wall", "Legs up the wall", 120, 125),),
        None,
    )


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("routine", ["everyday-lower-back", "all-thirteen"])
def test_home_is_whole(
    stage: Stage, either_theme: Theme, catalog: Catalog, qtbot: QtBot, size: tuple[int, int], routine: str
) -> None:
    del either_theme
    show_home(stage, catalog, routine)
    show(stage, size, qtbot)

    assert (outside(stage), cut_off(stage)) == ([], [])


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", [SegmentKind.GUIDE, SegmentKind.HOLD])
def test_a_session_is_whole_with_the_longest_words(
    stage: Stage,
    either_theme: Theme,
    catalog: Catalog,
    qtbot: QtBot,
    size: tuple[int, int],
    kind: SegmentKind,
) -> None:
    del either_theme
    longest = max(catalog.stretches.values(), key=lambda s: len(s.name["en"]) + 20 * s.sided)
    stage.show_session(props(catalog, kind, stretch=longest.id, step=1))
    show(stage, size, qtbot)

    assert stage.words.caption == LONGEST_CAPTION
    assert (outside(stage), cut_off(stage)) == ([], [])


@pytest.mark.parametrize("size", SIZES)
def test_the_finished_page_is_whole(
    stage: Stage, either_theme: Theme, catalog: Catalog, qtbot: QtBot, size: tuple[int, int]
) -> None:
    del either_theme
    stage.show_done(done(catalog))
    show(stage, size, qtbot)

    assert (outside(stage), cut_off(stage)) == ([], [])


@pytest.mark.parametrize("size", SIZES)
def test_a_notice_fits_on_every_page(
    stage: Stage, theme: Theme, catalog: Catalog, qtbot: QtBot, size: tuple[int, int]
) -> None:
    del theme
    what, then = "Your settings can’t be read: BackStretch starts afresh;", "your old file is kept as"
    stage.notice.tell(f"{what} {then} settings.toml.broken-1.")
    show_home(stage, catalog)
    show(stage, size, qtbot)
    assert (outside(stage), cut_off(stage)) == ([], [])

    stage.show_session(props(catalog))
    QApplication.processEvents()
    assert (outside(stage), cut_off(stage)) == ([], [])


def test_several_notices_come_one_after_the_other(stage: Stage) -> None:
    for sentence in ("One.", "Two.", "One.", "Three."):
        stage.notice.tell(sentence)

    assert stage.notice.text == "One."
    stage.notice.withdraw("Two.")
    stage.notice.withdraw("One.")
    assert stage.notice.text == "Three."
    stage.notice.withdraw("Three.")
    assert stage.notice.isHidden()


def test_from_page_to_page(stage: Stage, catalog: Catalog, qtbot: QtBot) -> None:
    show_home(stage, catalog)
    show(stage, (904, 800), qtbot)
    assert (stage.page, stage.ring.face.mode) == (Page.HOME, Mode.START)
    assert stage.ring.isEnabled()

    stage.show_session(props(catalog))
    assert (stage.page, stage.ring.face.mode) == (Page.SESSION, Mode.HOLD)
    assert stage.transport.isVisible()

    stage.show_done(done(catalog))
    assert (stage.page, stage.ring.face.mode) == (Page.DONE, Mode.DONE)
    assert not stage.transport.isVisible()
    assert stage.done_sheet.isVisible()


def test_only_the_pages_that_have_been_in_front_are_made(stage: Stage, catalog: Catalog) -> None:
    def made() -> list[bool]:
        kinds = (Transport, SessionWords, DoneSheet, DoneWords)
        return [bool(stage.findChildren(kind)) for kind in kinds]

    show_home(stage, catalog)
    assert made() == [False, False, False, False]
    stage.show_session(props(catalog))
    assert made() == [True, True, False, False]
    stage.show_done(done(catalog))
    assert made() == [True, True, True, True]


def test_a_change_of_theme_repaints_what_is_there(
    stage: Stage, theme: Theme, catalog: Catalog, qtbot: QtBot
) -> None:
    show_home(stage, catalog)
    show(stage, (904, 800), qtbot)
    for appearance in ("light", "dark", "contrast"):
        theme.set_appearance(appearance)
        picture = stage.grab().toImage()
        assert picture.pixelColor(2, picture.height() - 2) == theme.colour("ground")
