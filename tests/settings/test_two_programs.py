"""Two programs, or a program and somebody with an editor: nobody's changes are lost, and all are seen."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from backstretch_gui.catalog.collection import Collection
from backstretch_gui.catalog.edits import AddEntry, RemoveEntry, Rename
from backstretch_gui.catalog.reading import read_own_routine
from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.catalog.writing import routine_text
from backstretch_gui.routines.own_folder import OwnFolder
from backstretch_gui.routines.routine_keeper import RoutineKeeper
from backstretch_gui.settings.settings import Settings
from backstretch_gui.settings.settings_file import SettingsFile
from backstretch_gui.settings.settings_keeper import SettingsKeeper
from backstretch_gui.storage.migrations import Migrations, Table
from tests.session.routines import stretch

SOON_MS = 1000
STRETCHES = {id_: stretch(id_) for id_ in ("bend", "twist")}
ROUTINE = Routine(
    1, "evening", {"en": "Evening"}, {"en": "To rest."}, [Entry("bend", hold=10), Entry("twist", hold=20)]
)


@pytest.fixture
def folder(tmp_path: Path, qtbot: QtBot) -> Path:
    del qtbot
    return tmp_path / "config" / "routines"


def keeper(folder: Path) -> RoutineKeeper:
    return RoutineKeeper(Collection({"evening": ROUTINE}, {}, STRETCHES), "evening", OwnFolder(folder))


def on_disk(folder: Path) -> dict[str, Routine]:
    return {file.stem: read_own_routine(file.read_text(), file.name) for file in folder.glob("*.toml")}


def told(keeper: RoutineKeeper | SettingsKeeper) -> list[str]:
    sentences: list[str] = []
    keeper.notice.connect(sentences.append)
    keeper.happened.connect(sentences.append)
    return sentences


# Settings -----------------------------------------------------------------------------------


def test_each_keeps_the_settings_that_the_other_has_changed(folder: Path) -> None:
    path = folder / "settings.toml"
    first, second = (SettingsKeeper(SettingsFile(path)) for _ in range(2))
    first.set("rest", 9)
    first.write_now()
    second.set("volume", 30)
    second.write_now()

    assert SettingsFile(path).load() == second.settings == Settings(rest=9, volume=30)
    first.look()
    assert first.settings == second.settings


def test_a_setting_changed_by_hand_shows_within_a_second(folder: Path, qtbot: QtBot) -> None:
    path = folder / "settings.toml"
    keeper = SettingsKeeper(SettingsFile(path))
    keeper.watch()

    with qtbot.waitSignal(keeper.changed, timeout=SOON_MS):
        path.parent.mkdir(parents=True)
        path.write_text("version = 1\nrest = 9\n")
    with qtbot.waitSignal(keeper.changed, timeout=SOON_MS):
        path.write_text("version = 1\nrest = 11\nmirror = true\n")
    assert keeper.settings == Settings(rest=11)

    keeper.set("volume", 20)
    keeper.write_now()
    assert "mirror = true" in path.read_text()


def test_settings_that_are_being_typed_are_waited_for(folder: Path) -> None:
    path = folder / "settings.toml"
    path.parent.mkdir(parents=True)
    keeper = SettingsKeeper(SettingsFile(path))
    path.write_text("rest = ")

    keeper.look()

    assert keeper.settings == Settings()
    assert path.read_text() == "rest = "


HALF_EDITED = 'version = 1\nwelcomed = true\nvolume = 55\nrest = \nroutine = "quick-relief"\n'


def test_a_half_edited_file_changes_nothing_that_is_in_force(folder: Path) -> None:
    """It was written over by defaults, on disk too, at the next change of anything."""
    path = folder / "settings.toml"
    keeper = SettingsKeeper(SettingsFile(path))
    for name, value in (("volume", 70), ("rest", 9), ("settle", 8)):
        keeper.set(name, value)
    keeper.write_now()
    sentences = told(keeper)
    path.write_text(HALF_EDITED)

    keeper.look()
    keeper.set("pitch", 60)
    keeper.write_now()

    wanted = Settings(volume=55, rest=9, settle=8, welcomed=True, routine="quick-relief", pitch=60)
    assert keeper.settings == wanted
    assert SettingsFile(path).load() == wanted
    assert path.with_name("settings.toml.broken-1").read_text() == HALF_EDITED
    assert "line 4, rest: expected a whole number from 0 to 60" in sentences[0]
    assert "settings.toml.broken-1" in sentences[1]
    assert len(sentences) == 2


@pytest.mark.parametrize("left", ["", None], ids=["emptied", "removed"])
def test_a_file_that_is_emptied_or_gone_takes_nothing_with_it(folder: Path, left: str | None) -> None:
    path = folder / "settings.toml"
    keeper = SettingsKeeper(SettingsFile(path))
    keeper.set("volume", 70)
    keeper.write_now()
    path.write_text(left) if left is not None else path.unlink()

    keeper.look()
    keeper.set("rest", 9)
    keeper.write_now()

    assert keeper.settings == SettingsFile(path).load() == Settings(volume=70, rest=9)


# Versions -----------------------------------------------------------------------------------


def _renamed(table: Table) -> Table:
    return {("rest" if name == "pause" else name): value for name, value in table.items()}


MIGRATIONS: Migrations = {1: _renamed, 2: lambda table: table | {"rest": table["rest"] * 2}}


def test_older_settings_are_brought_up_to_date_and_a_copy_is_kept(folder: Path) -> None:
    path = folder / "settings.toml"
    path.parent.mkdir(parents=True)
    old = "version = 1\npause = 4\nmirror = true\n"
    path.write_text(old)
    file = SettingsFile(path, 3, MIGRATIONS)

    settings = file.load()

    assert settings == Settings(rest=8)
    assert path.with_name("settings.toml.version-1").read_text() == old
    assert file.save(msgspec.structs.replace(settings, volume=20)) is not None
    assert {"version = 3", "rest = 8", "mirror = true"} <= set(path.read_text().splitlines())
    assert SettingsFile(path, 3, MIGRATIONS).load() == Settings(rest=8, volume=20)


def test_an_older_routine_is_brought_up_to_date_and_a_copy_is_kept(folder: Path) -> None:
    folder.mkdir(parents=True)
    old = routine_text(ROUTINE).replace("[[stretches]]", "[[list]]")
    (folder / "evening.toml").write_bytes(old.encode())
    moved: Migrations = {1: lambda table: {("stretches" if k == "list" else k): v for k, v in table.items()}}

    texts = OwnFolder(folder, 2, moved).load()

    assert "[[stretches]]" in texts["evening.toml"]
    assert (folder / "evening.toml").read_bytes() == texts["evening.toml"].encode()
    assert (folder / "evening.toml.version-1").read_bytes() == old.encode()


# Routines -----------------------------------------------------------------------------------


def test_what_both_have_changed_is_kept_twice_and_that_is_told(folder: Path) -> None:
    first, second = keeper(folder), keeper(folder)
    first.set_entry(0, Entry("bend", hold=15))
    first.write_now()
    sentences = told(second)
    second.set_entry(1, Entry("twist", hold=25))
    second.write_now()

    (sentence,) = sentences
    assert "Both are kept; yours is “Evening, mine”." in sentence
    routines = on_disk(folder)
    assert routines["evening"].stretches == [Entry("bend", hold=15), Entry("twist", hold=20)]
    assert routines["evening-mine"].stretches == [Entry("bend", hold=10), Entry("twist", hold=25)]
    assert second.routine == routines["evening-mine"]


def test_the_same_change_on_both_sides_is_one_routine(folder: Path) -> None:
    first, second = keeper(folder), keeper(folder)
    sentences = told(second)
    for each in (first, second):
        each.set_entry(0, Entry("bend", hold=15))
        each.write_now()

    assert sentences == []
    assert list(on_disk(folder)) == ["evening"]
    assert second.routine == first.routine


def test_two_holds_for_one_stretch_make_two_routines_and_that_is_told(folder: Path) -> None:
    first, second = keeper(folder), keeper(folder)
    first.set_entry(0, Entry("bend", hold=15))
    first.write_now()
    sentences = told(second)
    second.set_entry(0, Entry("bend", hold=25))
    second.write_now()

    (sentence,) = sentences
    assert "Both are kept; yours is “Evening, mine”." in sentence
    holds = {id_: routine.stretches[0].hold for id_, routine in on_disk(folder).items()}
    assert holds == {"evening": 15, "evening-mine": 25}


def test_what_both_have_changed_in_one_file_is_kept_twice(folder: Path) -> None:
    first = keeper(folder)
    first.set_entry(0, Entry("bend", hold=11))
    first.write_now()
    second = keeper(folder)
    second.look()
    first.edit(RemoveEntry(0))
    first.write_now()
    second.edit(AddEntry(0, Entry("twist")))
    second.write_now()

    routines = on_disk(folder)
    assert len(routines["evening"].stretches) == 1
    assert len(routines["evening-mine"].stretches) == 3
    assert second.routine.id == "evening-mine"


def test_a_routine_written_by_hand_shows_within_a_second_and_cannot_be_lost(
    folder: Path, qtbot: QtBot
) -> None:
    mine = keeper(folder)
    mine.watch()
    text = "# by hand\n" + routine_text(ROUTINE.with_entry(0, Entry("bend", hold=44)))

    with qtbot.waitSignal(mine.changed, timeout=SOON_MS):
        folder.mkdir(parents=True)
        (folder / "evening.toml").write_text(text)
    assert mine.routine.stretches[0].hold == 44

    mine.edit(Rename("Late"))
    mine.undo()
    mine.write_now()
    assert (folder / "evening.toml").read_text() == text

    mine.remove()
    mine.write_now()
    assert mine.routine == ROUTINE
    assert (folder / "removed" / "evening.toml").read_text() == text


def test_a_routine_spoiled_by_hand_is_told_once_and_stays_until_it_is_mended(folder: Path) -> None:
    mine = keeper(folder)
    mine.set_entry(0, Entry("bend", hold=15))
    mine.write_now()
    sentences = told(mine)
    good = (folder / "evening.toml").read_text()
    (folder / "evening.toml").write_text(good.replace("hold = 15", "hold = 15000"))

    mine.look()
    mine.look()

    assert mine.routine.stretches[0].hold == 15
    assert len(sentences) == 1
    assert "from 3 to 300" in sentences[0]

    (folder / "evening.toml").write_text(good.replace("hold = 15", "hold = 16"))
    mine.look()
    assert mine.routine.stretches[0].hold == 16


def test_a_routine_removed_by_somebody_else_is_gone_here_too(folder: Path) -> None:
    mine = keeper(folder)
    mine.set_entry(0, Entry("bend", hold=15))
    mine.write_now()
    (folder / "evening.toml").unlink()

    mine.look()

    assert mine.routine == ROUTINE


def test_what_they_removed_while_it_was_changed_here_stays(folder: Path) -> None:
    mine = keeper(folder)
    mine.set_entry(0, Entry("bend", hold=15))
    mine.write_now()
    (folder / "evening.toml").unlink()
    mine.set_entry(0, Entry("bend", hold=16))
    mine.write_now()

    assert on_disk(folder)["evening"].stretches[0].hold == 16


def test_a_file_spoiled_while_it_was_changed_here_is_set_aside(folder: Path) -> None:
    mine = keeper(folder)
    mine.set_entry(0, Entry("bend", hold=15))
    mine.write_now()
    (folder / "evening.toml").write_text("no = = toml")
    mine.set_entry(0, Entry("bend", hold=16))
    mine.write_now()

    assert (folder / "evening.toml.broken-1").read_text() == "no = = toml"
    assert on_disk(folder)["evening"].stretches[0].hold == 16


def test_all_undone_there_is_no_file(folder: Path) -> None:
    mine = keeper(folder)
    mine.set_entry(0, Entry("bend", hold=15))
    mine.write_now()
    mine.undo()
    mine.write_now()

    assert [file.name for file in folder.iterdir()] == []
    assert mine.routine == ROUTINE


def test_half_written_files_are_swept_up(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / ".evening.toml.abc").write_text("half")
    mine = keeper(folder)
    mine.set_entry(0, Entry("bend", hold=15))
    mine.write_now()

    assert [file.name for file in folder.iterdir()] == ["evening.toml"]
