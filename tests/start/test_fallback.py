"""Whatever fails while the window is filled, it says so in words, and can be closed."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from backstretch_gui.start.fallback import Fallback, about_failure
from harness.program import Program

BROKEN = """
import sys
from backstretch_gui.ui.panel import panel
def fail(*_): raise {0}
panel.Panel.__init__ = fail
from backstretch_gui.__main__ import main
sys.exit(main())
"""


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (PermissionError(13, "Permission denied", "/home/ana/.config"), "can’t use /home/ana/.config"),
        (ImportError("libpulse.so.0: cannot open shared object file"), "sudo apt install libpulse0"),
        (
            ImportError("/x/resources.rcc is missing"),
            "not installed completely (/x/resources.rcc is missing)",
        ),
        (ZeroDivisionError("<b>"), "Something went wrong while BackStretch was starting"),
    ],
)
def test_it_says_what_to_do(error: Exception, told: str) -> None:
    assert told in about_failure(error)


def test_it_is_as_large_as_the_window_and_stays_so(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(640, 480)
    window.show()
    fallback = Fallback(window, OSError(13, "Permission denied", "/state"))
    window.resize(900, 500)
    assert fallback.isVisible()
    assert fallback.geometry() == window.rect()
    assert "/state" in fallback.text()


@pytest.mark.parametrize("error", ["ZeroDivisionError('odd')", "PermissionError(13, 'No', '/root/state')"])
def test_the_real_window_is_never_left_without_words(tmp_path: Path, error: str) -> None:
    program = Program(tmp_path, command=(sys.executable, "-c", BROKEN.format(error)))
    try:
        program.wait_for_log("Traceback")
        assert program.complaints() == []
        assert program.ask_to_end(15) == 0
        assert list((tmp_path / "state" / "backstretch" / "log").glob("crash-*.txt"))
    finally:
        program.kill()
