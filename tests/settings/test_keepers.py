"""What is changed is told at once and in the file within a second."""

from __future__ import annotations

import itertools
import time
import tomllib
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from backstretch_gui.catalog.collection import Collection
from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.routines.own_folder import OwnFolder
from backstretch_gui.routines.routine_keeper import RoutineKeeper
from backstretch_gui.settings.settings import Settings
from backstretch_gui.settings.settings_file import SettingsFile
from backstretch_gui.settings.settings_keeper import SettingsKeeper
from tests.session.routines import stretch

SOON_MS = 1000


def routine(id_: str) -> Routine:
    return Routine(
        version=1, id=id_, name={"en": id_}, purpose={"en": "To rest."}, stretches=[Entry("sphinx", hold=20)]
    )


BUILT_IN = {id_: routine(id_) for id_ in ("evening", "morning")}


COLLECTION = Collection(BUILT_IN, {}, {"sphinx": stretch("sphinx")})


@pytest.fixture
def settings_path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


@pytest.fixture
def settings(qtbot: QtBot, settings_path: Path) -> SettingsKeeper:
    del qtbot
    return SettingsKeeper(SettingsFile(settings_path))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "routines"


@pytest.fixture
def routines(qtbot: QtBot, folder: Path) -> RoutineKeeper:
    del qtbot
    return RoutineKeeper(COLLECTION, "morning", OwnFolder(folder))


def test_a_setting_is_told_at_once_and_written_within_a_second(
    qtbot: QtBot, settings: SettingsKeeper, settings_path: Path
) -> None:
    told: list[Settings] = []
    settings.changed.connect(told.append)
    begun = time.monotonic()

    settings.set("rest", 9)

    assert told == [Settings(rest=9)]
    qtbot.waitUntil(settings_path.exists, timeout=SOON_MS)
    assert time.monotonic() - begun < SOON_MS / 1000
    assert tomllib.loads(settings_path.read_text())["rest"] == 9


def test_what_is_set_already_is_neither_told_nor_written(qtbot: QtBot, settings: SettingsKeeper) -> None:
    with qtbot.assertNotEmitted(settings.changed):
        settings.set("rest", Settings().rest)


def test_what_cannot_be_set_changes_nothing(settings: SettingsKeeper) -> None:
    with pytest.raises(msgspec.ValidationError):
        settings.set("rest", 1000)

    assert settings.settings == Settings()


def test_changes_that_come_quickly_are_written_together(
    qtbot: QtBot, settings: SettingsKeeper, settings_path: Path
) -> None:
    for volume in range(60, 70):
        settings.set("volume", volume)

    qtbot.waitUntil(settings_path.exists, timeout=SOON_MS)
    assert tomllib.loads(settings_path.read_text())["volume"] == 69


def test_at_the_end_everything_is_written_at_once(settings: SettingsKeeper, settings_path: Path) -> None:
    settings.set("volume", 61)
    settings.write_now()

    assert tomllib.loads(settings_path.read_text())["volume"] == 61


def test_what_could_not_be_written_is_told_once_and_tried_again(
    settings: SettingsKeeper, settings_path: Path
) -> None:
    told: list[str] = []
    settings.notice.connect(told.append)
    settings_path.mkdir()

    for volume in (61, 62):
        settings.set("volume", volume)
        settings.write_now()
    settings_path.rmdir()
    settings.write_now()

    assert len(told) == 1
    assert tomllib.loads(settings_path.read_text())["volume"] == 62


def test_what_went_wrong_in_loading_is_told_when_somebody_listens(qtbot: QtBot, settings_path: Path) -> None:
    del qtbot
    settings_path.write_text("= = =")
    settings = SettingsKeeper(SettingsFile(settings_path))
    told: list[str] = []
    settings.notice.connect(told.append)

    settings.tell()
    settings.tell()

    assert len(told) == 1


def test_two_keepers_of_one_file_lose_nothing_that_neither_knows(qtbot: QtBot, settings_path: Path) -> None:
    del qtbot
    settings_path.write_text("version = 1\nmirror = true\n")
    keepers = [SettingsKeeper(SettingsFile(settings_path)) for _ in range(2)]

    for keeper, volume in zip(keepers, (61, 62), strict=True):
        keeper.set("volume", volume)
        keeper.write_now()

    assert tomllib.loads(settings_path.read_text())["mirror"] is True


def test_a_hold_is_told_at_once_and_written_within_a_second(
    qtbot: QtBot, routines: RoutineKeeper, folder: Path
) -> None:
    told: list[Routine] = []
    routines.changed.connect(told.append)

    routines.set_entry(0, Entry("sphinx", hold=25))

    assert told == [routines.routine]
    assert routines.routine.stretches[0].hold == 25
    file = folder / "morning.toml"
    qtbot.waitUntil(file.exists, timeout=SOON_MS)
    assert tomllib.loads(file.read_text())["stretches"][0]["hold"] == 25
    assert [written.name for written in folder.iterdir()] == ["morning.toml"]


def test_an_entry_of_another_routine_can_be_set(routines: RoutineKeeper, folder: Path) -> None:
    routines.set_entry(0, Entry("sphinx", hold=25), "evening")
    routines.write_now()

    assert routines.routine == BUILT_IN["morning"]
    assert routines.routines["evening"].stretches[0].hold == 25
    assert [written.name for written in folder.iterdir()] == ["evening.toml"]


def test_choosing_tells_the_routine_and_writes_none(routines: RoutineKeeper, folder: Path) -> None:
    told: list[Routine] = []
    routines.changed.connect(told.append)

    for id_ in ("evening", "evening", "no such routine"):
        routines.choose(id_)
    routines.write_now()

    assert told == [BUILT_IN["evening"]]
    assert not folder.exists()


def test_a_routine_that_is_gone_gives_way_to_the_first(folder: Path, qtbot: QtBot) -> None:
    del qtbot
    assert RoutineKeeper(COLLECTION, "gone", OwnFolder(folder)).routine == BUILT_IN["evening"]


@pytest.mark.qt_log_ignore("Got unexpected locking error")
def test_a_routine_that_could_not_be_written_is_tried_again(routines: RoutineKeeper, folder: Path) -> None:
    told: list[str] = []
    routines.notice.connect(told.append)
    folder.write_text("a file where the folder should be")

    routines.set_entry(0, Entry("sphinx", hold=25))
    routines.write_now()
    folder.unlink()
    routines.write_now()

    assert len(told) == 1
    assert tomllib.loads((folder / "morning.toml").read_text())["stretches"][0]["hold"] == 25


def test_what_changes_on_and_on_is_written_meanwhile(
    qtbot: QtBot, settings: SettingsKeeper, settings_path: Path
) -> None:
    """As while a slider is drawn to and fro."""
    volumes = itertools.cycle((20, 40))
    drawing = QTimer()
    drawing.timeout.connect(lambda: settings.set("volume", next(volumes)))
    drawing.start(20)
    qtbot.waitUntil(settings_path.exists, timeout=SOON_MS)
    drawing.stop()
