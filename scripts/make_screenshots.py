"""Takes the screenshots in docs/screenshots/ from the running app, off-screen, in folders of its own."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "docs" / "screenshots"
STRETCH = "supine-twist"
SIZES = {"": (1280, 800), "-small": (900, 600), "-wide": (1600, 900)}


def main() -> None:
    """Home, guide, hold, paused, floor view and the finished page, in light and dark."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        for name in ("CONFIG", "CACHE", "STATE", "DATA"):
            os.environ[f"XDG_{name}_HOME"] = str(Path(folder) / name.lower())
        from PySide6.QtWidgets import QApplication

        application = QApplication(sys.argv[:1])
        TARGET.mkdir(parents=True, exist_ok=True)
        for size, (width, height) in SIZES.items():
            for theme in ("light", "dark"):
                take(application, theme, size, width, height)


def take(application: object, theme: str, size: str, width: int, height: int) -> None:
    """One run of the app through its pages."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from backstretch_gui.app import App
    from backstretch_gui.options import Options
    from backstretch_gui.session.segment import SegmentKind

    assert isinstance(application, QApplication)
    clock = [100.0]
    app = App(application, Options(), lambda: clock[0])
    app.show_first_frame()
    app.window.resize(width, height)
    app.build_the_rest()
    app.settings.set("appearance", theme)

    def shoot(name: str) -> None:
        app.window.stage.notice.hide()  # there is no loudspeaker off-screen
        application.processEvents()
        app.window.grab().save(str(TARGET / f"{name}{size}-{theme}.png"))

    def go(kind: SegmentKind, seconds: float) -> None:
        """Wind the clock on to the stretch's first segment of a kind, and `seconds` into it."""
        coach = app.conductor.coach
        assert coach is not None
        while (now := coach.moment()) is not None:
            if now.segment.stretch == STRETCH and now.segment.kind is kind and now.elapsed >= seconds:
                break
            if now.segment.stretch != STRETCH:
                coach.next()
            clock[0] += 0.1
        QTest.qWait(120)  # a few frames

    QTest.qWait(200)
    shoot("home")
    app.conductor.start()
    QTest.qWait(800)
    go(SegmentKind.GUIDE, 6.0)
    shoot("guide")
    go(SegmentKind.HOLD, 4.0)
    shoot("hold")
    app.conductor.start_or_pause()
    QTest.qWait(100)
    shoot("paused")
    app.conductor.start_or_pause()
    if size == "-wide":
        app.conductor.toggle_floor_view()
        app.window.showNormal()
        app.window.resize(1920, 1080)
        go(SegmentKind.HOLD, 6.0)
        shoot("floor")
        app.conductor.toggle_floor_view()
    app.conductor.end()
    QTest.qWait(100)
    shoot("finished")
    app.window.close()


if __name__ == "__main__":
    main()
