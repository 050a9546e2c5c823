"""Each notice lives exactly as long as what it tells of: seen to come, to change, and to go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from backstretch_gui.catalog.edits import SetEntry
from backstretch_gui.catalog.routine import Entry
from backstretch_gui.voice.trouble import TroubleKind, VoiceTrouble
from tests.stage_app import StageApp

Act = Callable[[StageApp], None]


def config(app: StageApp, name: str) -> Path:
    return app.paths.settings.parent / name


def write(app: StageApp, name: str, text: str) -> None:
    path = config(app, name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def switch_all(app: StageApp, *, on: bool) -> None:
    for index, entry in enumerate(app.routines.routine.stretches):
        app.features.editing.edit(SetEntry(index, Entry(entry.stretch, on=on)))


def start_with_nothing_on(app: StageApp) -> None:
    switch_all(app, on=False)
    app.features.training.start()


def voice_fails(app: StageApp) -> None:
    app.features.training.start()
    QCoreApplication.processEvents()
    app.speaker.trouble.emit(VoiceTrouble(TroubleKind.NO_OUTPUT))


def spoil_settings(app: StageApp) -> None:
    app.settings.write_now()
    write(app, "settings.toml", "version = 1\nrest = 'long'\n")
    app.settings.look()


def mend_settings(app: StageApp) -> None:
    write(app, "settings.toml", "version = 1\nrest = 9\n")
    app.settings.look()


def spoil_a_routine(app: StageApp) -> None:
    write(app, "routines/mine.toml", "version = 1\nname.en = ")
    app.routines.look()


ROUTINE = (
    'version = 1\nid = "mine"\nname.en = "Mine"\npurpose.en = "Ours"\nstretches = [{{stretch = "{0}"}}]\n'
)


def spoil_it_otherwise(app: StageApp) -> None:
    write(app, "routines/mine.toml", ROUTINE.format("none-such"))
    app.routines.look()


def mend_the_routine(app: StageApp) -> None:
    write(app, "routines/mine.toml", ROUTINE.format("sphinx"))
    app.routines.look()


def remove_the_routine(app: StageApp) -> None:
    config(app, "routines/mine.toml").unlink()
    app.routines.look()


def spoil_a_stretch(app: StageApp) -> None:
    write(app, "stretches/mine.toml", "version = 1\nname.en = ")
    app.catalogs.look()


def remove_the_stretch(app: StageApp) -> None:
    config(app, "stretches/mine.toml").unlink()
    app.catalogs.look()


def nothing_shows_notifications(app: StageApp) -> None:
    app.settings.set("remind", "times")
    parts = app.foundation().reminding._parts  # pyright: ignore[reportPrivateUsage]
    assert parts is not None
    parts.notifier.missing.emit()


@dataclass(frozen=True)
class Life:
    """What brings a notice, a word of it, and what takes it away again."""

    comes: Act
    word: str
    goes: Act


LIVES = {
    "every stretch is off": Life(
        start_with_nothing_on, "Every stretch is off", lambda app: switch_all(app, on=True)
    ),
    "no sound": Life(voice_fails, "loudspeaker", lambda app: app.speaker.recovered.emit()),
    "a setting is wrong": Life(spoil_settings, "rest", mend_settings),
    "a routine is half typed": Life(spoil_a_routine, "mine.toml", mend_the_routine),
    "a routine needs what is not there": Life(spoil_it_otherwise, "none-such", mend_the_routine),
    "a wrong routine is removed": Life(spoil_a_routine, "mine.toml", remove_the_routine),
    "a stretch is half typed": Life(spoil_a_stretch, "mine.toml", remove_the_stretch),
    "no notifications": Life(
        nothing_shows_notifications, "notifications", lambda app: app.settings.set("remind", "off")
    ),
}


@pytest.mark.parametrize("name", list(LIVES))
def test_a_notice_comes_stays_while_it_is_so_and_goes(app: StageApp, name: str) -> None:
    life, bar = LIVES[name], app.stage.notice
    assert bar.text == ""

    life.comes(app)
    assert life.word in bar.text
    assert bar.isVisible()

    life.goes(app)
    assert bar.text == ""
    assert not bar.isVisible()


def test_a_notice_changes_with_what_it_tells_of(app: StageApp) -> None:
    spoil_a_routine(app)
    spoil_it_otherwise(app)

    assert "none-such" in app.stage.notice.text
    mend_the_routine(app)
    assert app.stage.notice.text == ""


def test_what_has_happened_is_not_carried_into_a_session_and_what_is_so_stays(app: StageApp) -> None:
    app.foundation().notices.tell("Something has happened.")
    spoil_settings(app)
    assert app.stage.notice.text == "Something has happened."

    app.start()

    assert "rest" in app.stage.notice.text


def test_a_session_that_can_begin_after_all_takes_the_refusal_away(app: StageApp) -> None:
    start_with_nothing_on(app)
    app.features.editing.choose("desk-break")

    assert app.stage.notice.text == ""
