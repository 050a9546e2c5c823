"""Every page and dialog of the app, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from backstretch_gui.session.segment import SegmentKind
from backstretch_gui.ui.dialogs.confirm import Confirm
from backstretch_gui.ui.dialogs.dialog import Dialog
from backstretch_gui.ui.dialogs.progress_dialog import ProgressDialog
from backstretch_gui.voice.trouble import TroubleKind, VoiceTrouble
from tests.stage_app import StageApp
from tests.test_app_session_keys import bring_to_front

FRAME = (32, 32)
"""What a screen of the window's size leaves beside a dialog, in pixels."""

Seen = tuple[str, QWidget]


def walk(app: StageApp, folder: Path) -> Iterator[Seen]:
    """Name and widget of what is in front; it is so until the next one is asked for."""
    yield from home(app)
    yield from panel(app)
    yield from dialogs(app, folder)
    yield from session(app)


def home(app: StageApp) -> Iterator[Seen]:
    """The first page, with what may lie on it."""
    yield "home", app.window
    app.stage.notice.tell(notice())
    yield "home, notice", app.window
    app.stage.notice.forget_what_happened()
    name = app.panel.routine.currentText()
    app.stage.resume.ask(name, "Supine twist", by_hand=False)
    yield "home, resume", app.window
    app.stage.resume.hide()
    app.features.history.show_history()
    yield "history", app.window
    app.window.leave_over()


def panel(app: StageApp) -> Iterator[Seen]:
    """Folded in or not, each of its sections, and a row."""
    if not app.panel.isVisible():
        app.features.actions.toggle_panel()
    yield "panel", app.panel
    for name in ("pace", "voice", "look", "reminders"):
        section = getattr(app.panel.settings, name)
        section.set_open(True)
        yield name, app.panel
        section.set_open(False)
    row = app.panel.stretches.rows[-1]
    app.panel.stretches.open_row(len(app.panel.stretches.rows) - 1)
    assert row.details is not None
    yield "row", app.panel
    row.details.how_to_button.click()
    yield "how to", app.panel
    app.panel.stretches.open_row(0)
    yield "row, moving", app.panel
    yield "menu", app.panel.menu.menu()
    if not app.stage.isVisible():
        app.features.actions.toggle_panel()


def dialogs(app: StageApp, folder: Path) -> Iterator[Seen]:
    """All there are, as large as a screen of the window's size lets them be."""
    editing, actions, window = app.features.editing, app.features.actions, app.window
    shown: dict[str, Callable[[], object]] = {
        "add": editing.add_stretch,
        "name": editing.rename,
        "safety": actions.show_safety,
        "welcome": actions.welcome,
        "keys": actions.show_keys,
        "about": actions.show_about,
        "transcript": app.features.training.show_transcript,
        "import": lambda: _import(app, folder / "999.backstretch"),
        "confirm": lambda: Confirm(
            app.theme, editing.tr("Delete"), notice(), editing.tr("Delete"), window
        ).open(),
        "progress": lambda: ProgressDialog(app.theme, window.windowTitle(), "low-back.webm", window).open(),
    }
    for name, show in shown.items():
        with opened(show) as front:
            front.resize(
                min(front.width(), window.width() - FRAME[0]), min(front.height(), window.height() - FRAME[1])
            )
            yield name, front


def session(app: StageApp) -> Iterator[Seen]:
    """From the start to the questions at its end."""
    bring_to_front(app.window)
    app.stage.setFocus()
    app.start()
    yield "opening", app.window
    app.wind_into(SegmentKind.GUIDE)
    yield "guide", app.window
    app.wind_into(SegmentKind.HOLD)
    yield "hold", app.window
    app.key("Space")
    yield "paused", app.window
    app.stage.leave.ask(app.panel.routine.currentText())
    yield "leaving", app.window
    app.stage.leave.hide()
    app.key("Space")
    app.wind(5)
    app.key("+")
    app.wind_into(SegmentKind.GUIDE)
    app.wind_into(SegmentKind.HOLD)
    app.key("H")
    yield "hurt", app.window
    app.stage.notice.tell(notice())
    yield "hurt, notice", app.window
    app.wind_to_the_end()
    yield "done", app.window
    app.stage.notice.tell(notice())
    yield "done, notice", app.window


def notice() -> str:
    """The longest kind there is."""
    return VoiceTrouble(TroubleKind.HELPER_FAILING).sentence()


def _import(app: StageApp, file: Path) -> None:
    app.features.exchange.export_to(file)
    app.features.exchange.open_routine_file(file)


@contextmanager
def opened(show: Callable[[], object]) -> Generator[QWidget]:
    """What it opens is closed again."""
    show()
    QCoreApplication.processEvents()
    (front,) = (one for one in QApplication.topLevelWidgets() if isinstance(one, Dialog) and one.isVisible())
    yield front
    front.close()
    QCoreApplication.processEvents()
