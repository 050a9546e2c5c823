"""The printers of this system, asked by the real program in a process of its own."""

from __future__ import annotations

import sys

from pytestqt.qtbot import QtBot

from backstretch_gui.routines.printers import Printers
from backstretch_gui.storage.own_command import PRINTERS, own_command


def test_the_program_says_which_there_are(qtbot: QtBot) -> None:
    printers = Printers(own_command(PRINTERS))
    printers.answer_ms = 20_000
    answers: list[list[str]] = []
    printers.found.connect(answers.append)
    with qtbot.waitSignal(printers.found, timeout=30_000):
        printers.ask()
    assert len(answers) == 1


def test_what_can_not_be_started_is_silent(qtbot: QtBot) -> None:
    printers = Printers(["/nonexistent/program"])
    with qtbot.waitSignal(printers.silent):
        printers.ask()


def test_closing_ends_the_question(qtbot: QtBot) -> None:
    del qtbot
    printers = Printers([sys.executable, "-c", "import time; time.sleep(60)"])
    told: list[str] = []
    printers.silent.connect(lambda: told.append("silent"))
    printers.ask()
    printers.close()
    assert told == []
