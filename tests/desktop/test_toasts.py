"""Windows' toasts, with a stand-in for PyWinRT; that its names are right is seen under Wine."""

from __future__ import annotations

import sys
import threading
import xml.etree.ElementTree as ET
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from backstretch_gui import APP_ID
from backstretch_gui.desktop.notifications import OPEN
from backstretch_gui.desktop.toasts import ToastNotifier, toast_notifier, toast_xml

ANSWERS = {"start": "Start", "later": "In 15 minutes", "skip": "Skip", OPEN: "Open BackStretch"}


class Document:
    """XmlDocument."""

    def load_xml(self, xml: str) -> None:
        self.xml = xml


class Answer:
    """ToastActivatedEventArgs, as the mere object it comes as."""

    def __init__(self, arguments: str) -> None:
        self.arguments = arguments

    def as_(self, _kind: object) -> Answer:
        return self


class Toast:
    """ToastNotification."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def add_activated(self, handler: Any) -> None:
        self._handler = handler

    def answer(self, key: str) -> None:
        """As Windows does, in a thread of its own."""
        thread = threading.Thread(target=self._handler, args=(self, Answer(key)))
        thread.start()
        thread.join()


class Toaster:
    """ToastNotifier."""

    def __init__(self) -> None:
        self.setting = 0
        self.app = ""
        self.up: list[Toast] = []

    def create_toast_notifier(self, app: str) -> Toaster:
        self.app = app
        return self

    def show(self, toast: Toast) -> None:
        self.up.append(toast)

    def hide(self, toast: Toast) -> None:
        self.up.remove(toast)


@pytest.fixture
def toaster() -> Toaster:
    return Toaster()


@pytest.fixture
def notifier(toaster: Toaster, qtbot: QtBot) -> ToastNotifier:
    assert qtbot is not None
    notifications = SimpleNamespace(
        ToastNotificationManager=toaster,
        ToastNotification=Toast,
        ToastActivatedEventArgs=object,
        NotificationSetting=SimpleNamespace(ENABLED=0),
    )
    return ToastNotifier(notifications, SimpleNamespace(XmlDocument=Document))


def test_it_says_what_there_is_to_say_and_has_a_button_for_each_answer() -> None:
    toast = ET.fromstring(toast_xml("Time for <your> back", 'A "few" minutes & no more', ANSWERS))

    assert toast.get("launch") == OPEN
    assert [text.text for text in toast.iter("text")] == ["Time for <your> back", 'A "few" minutes & no more']
    buttons = {action.get("arguments"): action.get("content") for action in toast.iter("action")}
    assert buttons == {key: word for key, word in ANSWERS.items() if key != OPEN}


def test_it_is_shown_for_the_program(notifier: ToastNotifier, toaster: Toaster) -> None:
    notifier.show("Time to stretch?", "Four minutes.", ANSWERS)

    assert toaster.app == APP_ID
    assert [toast.document.xml for toast in toaster.up] == [
        toast_xml("Time to stretch?", "Four minutes.", ANSWERS)
    ]


def test_the_next_one_takes_its_place(notifier: ToastNotifier, toaster: Toaster) -> None:
    notifier.show("One", "", ANSWERS)
    notifier.show("Two", "", ANSWERS)

    assert len(toaster.up) == 1
    assert "Two" in toaster.up[0].document.xml


@pytest.mark.parametrize("key", ANSWERS)
def test_what_is_answered_is_told_once(notifier: ToastNotifier, toaster: Toaster, key: str) -> None:
    answers: list[str] = []
    notifier.answered.connect(answers.append)
    notifier.show("Time to stretch?", "", ANSWERS)
    toast = toaster.up[0]

    toast.answer(key)
    toast.answer(key)
    QCoreApplication.processEvents()

    assert answers == [key]
    assert toaster.up == []


def test_who_has_switched_them_off_is_told(notifier: ToastNotifier, toaster: Toaster, qtbot: QtBot) -> None:
    toaster.setting = 2

    with qtbot.waitSignal(notifier.missing, timeout=0):
        notifier.show("Time to stretch?", "", ANSWERS)

    assert toaster.up == []


def test_one_that_is_gone_already_can_be_taken_away(notifier: ToastNotifier, toaster: Toaster) -> None:
    def gone(_toast: Toast) -> None:
        raise OSError

    notifier.show("Time to stretch?", "", ANSWERS)
    toaster.hide = gone  # type: ignore[method-assign]

    notifier.withdraw()


def test_a_program_that_windows_does_not_know_has_none(qtbot: QtBot) -> None:
    assert qtbot is not None
    assert toast_notifier(QObject()) is None


@pytest.mark.skipif(sys.platform != "win32", reason="PyWinRT is to be had for Windows only")
def test_what_is_asked_of_windows_is_there() -> None:
    from importlib import import_module

    notifications = import_module("winrt.windows.ui.notifications")
    xml = import_module("winrt.windows.data.xml.dom")
    assert notifications.ToastNotificationManager.create_toast_notifier
    assert {"show", "hide", "setting"} <= set(dir(notifications.ToastNotifier))
    assert "add_activated" in dir(notifications.ToastNotification)
    assert "arguments" in dir(notifications.ToastActivatedEventArgs)
    assert notifications.NotificationSetting.ENABLED == 0
    assert "load_xml" in dir(xml.XmlDocument)
