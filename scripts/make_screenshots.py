"""Takes the screenshots in docs/screenshots/ from the running app: python -m scripts.make_screenshots."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from datetime import datetime
from pathlib import Path
from runpy import run_path

from scripts.example_history import write as write_history

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "docs" / "screenshots"
STRETCH = "supine-twist"
PANEL = "panel"
SIZES = {
    "": (1280, 800),
    "-small": (900, 600),
    "-wide": (1600, 900),
    "-640x480": (640, 480),
    "-upright": (800, 1280),
    "-laptop": (1366, 728),
    "-german": (1280, 800),
    "-mirrored": (1280, 800),
}
"""Pixels at 96 dpi; 1920 by 1080 at 150 %, and 3840 by 2160 at 300 %, are 1280 by 720 of them."""

SPOKEN = {"-german": "de"}
"""The language that is shown and spoken, where it is not the system's."""

FLOOR_SIZES = {
    "-wide": (1920, 1080),
    "-640x480": (640, 480),
    "-upright": (800, 1280),
    "-mirrored": (1920, 1080),
}


def main() -> None:
    """Home, guide, hold, paused, floor view and the finished page, in light and dark; then the panel.

    Each in a process of its own: an app that is still there would follow what the next one sets.
    Only these of `SIZES` if some are named: python -m scripts.make_screenshots all -german -mirrored
    """
    TARGET.mkdir(parents=True, exist_ok=True)
    for wanted in sys.argv[2:] or (*SIZES, PANEL):
        for theme in ("light", "dark"):
            with tempfile.TemporaryDirectory() as folder:
                own = {
                    f"XDG_{name}_HOME": str(Path(folder) / name)
                    for name in ("CONFIG", "CACHE", "STATE", "DATA")
                }
                environment = os.environ | own | {"QT_QPA_PLATFORM": "offscreen"}
                subprocess.run(
                    [sys.executable, "-m", "scripts.make_screenshots", theme, wanted],
                    env=environment,
                    cwd=ROOT,
                    check=True,
                )


def take_one(theme: str, wanted: str) -> None:
    """The pictures of one size, or those of the panel."""
    from PySide6.QtWidgets import QApplication

    application = QApplication(sys.argv[:1])
    if wanted == "-mirrored":
        speak_made_up_language(Path(os.environ["XDG_CACHE_HOME"]))
    if wanted == PANEL:
        take_panel(application, theme)
    else:
        take(application, theme, wanted, *SIZES[wanted])


def speak_made_up_language(folder: Path) -> None:
    """Show the language of `make_made_up_language`, which runs from right to left, whatever is asked for."""
    from PySide6.QtCore import QResource

    from backstretch_gui.language.languages import Languages
    from backstretch_gui.start import language_change, main_page
    from scripts.make_made_up_language import CODE, make

    tree = folder / "made-up"
    make(tree)
    build = run_path(str(ROOT / "packaging" / "build_resources.py"))
    build["build_bundle"](tree, tree / "resources.rcc")
    assert QResource.registerResource(str(tree / "resources.rcc"))  # before the app's own: it is asked first

    def made_up_only(_options: object, _settings: object) -> Languages:
        return Languages(CODE, CODE)

    main_page.languages_of = language_change.languages_of = made_up_only


def take(application: object, theme: str, size: str, width: int, height: int) -> None:
    """One run of the app through its pages."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from backstretch_gui.session.segment import SegmentKind
    from backstretch_gui.start.app import App
    from backstretch_gui.start.options import Options

    assert isinstance(application, QApplication)
    clock = [100.0]
    options = Options()
    options.routine = "everyday-lower-back"  # and no first page
    options.language = SPOKEN.get(size)
    app = App(application, options, lambda: clock[0])
    window = app.show_first_frame()
    window.resize(width, height)
    main = app.build_the_rest()
    training = main.features.training
    app.foundation().settings.set("appearance", theme)

    def shoot(name: str) -> None:
        notice = window.stage.notice
        while notice.text:  # there is no loudspeaker off-screen
            notice.withdraw(notice.text)
        application.processEvents()
        window.grab().save(str(TARGET / f"{name}{size}-{theme}.png"))

    def go(kind: SegmentKind, seconds: float) -> None:
        """Wind the clock on to the stretch's first segment of a kind, and `seconds` into it."""
        coach = main.features.session.coach
        assert coach is not None
        while (now := coach.moment()) is not None:
            if now.segment.stretch == STRETCH and now.segment.kind is kind and now.elapsed >= seconds:
                break
            if now.segment.stretch != STRETCH:
                coach.next()
            clock[0] += 0.1
            application.processEvents()  # a voice that has to speak first tells of its clips by events
        QTest.qWait(120)  # a few frames

    QTest.qWait(200)
    shoot("home")
    training.start()
    QTest.qWait(800)
    go(SegmentKind.GUIDE, 1.0)
    shoot("guide")
    go(SegmentKind.HOLD, 4.0)
    shoot("hold")
    training.start_or_pause()
    QTest.qWait(100)
    shoot("paused")
    training.start_or_pause()
    if size in FLOOR_SIZES:
        training.toggle_floor_view()
        window.showNormal()
        window.resize(*FLOOR_SIZES[size])
        go(SegmentKind.HOLD, 6.0)
        shoot("floor")
        training.toggle_floor_view()
    training.end()
    QTest.qWait(100)
    shoot("finished")
    window.close()


def take_panel(application: object, theme: str) -> None:
    """The panel at work, what was done and what to do today, the dialogs; and once, the handout."""
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QDialog

    from backstretch_gui.routines.handout import PAGE, Handout
    from backstretch_gui.start.app import App
    from backstretch_gui.start.options import Options

    assert isinstance(application, QApplication)
    data = Path(os.environ["XDG_DATA_HOME"])
    write_history(data / "backstretch" / "history", 0.6, datetime.now().astimezone())
    options = Options()
    options.routine = "everyday-lower-back"
    app = App(application, options, lambda: 100.0)
    window = app.show_first_frame()
    window.resize(*SIZES[""])
    main = app.build_the_rest()
    app.foundation().settings.set("appearance", theme)
    main.panel.stretches.open_row(4)
    QTest.qWait(100)
    window.grab().save(str(TARGET / f"panel-{theme}.png"))
    main.panel.stretches.rows[4].set_open(False)
    main.panel.settings.pace.set_open(True)
    QTest.qWait(100)
    window.grab().save(str(TARGET / f"pace-{theme}.png"))
    main.panel.settings.pace.set_open(False)
    main.panel.routine.showPopup()
    QTest.qWait(200)
    main.panel.routine.view().window().grab().save(str(TARGET / f"routines-{theme}.png"))
    main.panel.routine.hidePopup()
    window.grab().save(str(TARGET / f"today-{theme}.png"))
    main.features.history.show_history()
    QTest.qWait(200)
    window.grab().save(str(TARGET / f"history-{theme}.png"))
    main.features.history.show_history()
    for name, show in (
        ("add", main.features.editing.add_stretch),
        ("keys", main.features.actions.show_keys),
        ("about", main.features.actions.show_about),
        ("first-page", main.features.actions.welcome),
        ("safety", main.features.actions.show_safety),
    ):
        show()
        QTest.qWait(100)
        dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
        dialog.grab().save(str(TARGET / f"{name}-{theme}.png"))
        dialog.close()
    if theme == "light":
        page = QImage(PAGE.toSize(), QImage.Format.Format_RGB32)
        page.fill("white")
        painter = QPainter(page)
        handout = Handout(
            main.surroundings.routines.routine,
            main.surroundings.catalogs.now,
            480.0,
            main.surroundings.theme.font("body"),
            main.surroundings.languages.shown,
        )
        handout.paint(painter, lambda: None)
        painter.end()
        page.save(str(TARGET / "handout.png"))
    window.close()


if __name__ == "__main__":
    if len(sys.argv) > 1 and sys.argv[1] != "all":
        take_one(*sys.argv[1:])
    else:
        main()
