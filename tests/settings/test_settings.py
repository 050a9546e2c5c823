"""Settings come back as they were set, and no file is lost over it."""

from __future__ import annotations

import os
import stat
import sys
import time
import tomllib
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as how
from hypothesis import strategies as st

from backstretch_gui.session.plan import Talk
from backstretch_gui.settings.settings import Appearance, Settings, changed
from backstretch_gui.settings.settings_file import SettingsFile

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
SETTINGS = st.builds(
    Settings,
    routine=TEXT,
    talk=st.sampled_from(Talk),
    voice=TEXT,
    words_per_minute=st.integers(90, 220),
    pitch=st.integers(0, 99),
    volume=st.integers(0, 100),
    settle=st.integers(0, 20),
    rest=st.integers(0, 60),
    lead_in=st.integers(0, 15),
    appearance=st.sampled_from(Appearance),
    panel_open=st.booleans(),
)

same_folder = how(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


def given_file(path: Path, content: str | bytes) -> SettingsFile:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return SettingsFile(path)


def beside(path: Path) -> list[str]:
    return sorted(file.name for file in path.parent.iterdir())


@given(settings=SETTINGS)
@same_folder
def test_whatever_is_set_is_there_again(settings: Settings, path: Path) -> None:
    assert SettingsFile(path).save(settings)

    again = SettingsFile(path)
    assert again.load() == settings
    assert again.notices.new == []


@given(content=st.binary(max_size=200) | TEXT.map(str.encode))
@same_folder
def test_whatever_is_in_the_file_it_loads_and_the_bytes_are_kept(content: bytes, path: Path) -> None:
    for old in path.parent.glob("*"):
        old.unlink()
    file = given_file(path, content)

    settings = file.load()
    file.save(changed(settings, "rest", 7))

    if file.notices.new:
        assert content in [kept.read_bytes() for kept in path.parent.iterdir()]
    else:
        assert SettingsFile(path).load().rest == 7


def test_without_a_file_there_are_the_defaults_and_nothing_is_told(path: Path) -> None:
    file = SettingsFile(path)

    assert file.load() == Settings()
    assert file.notices.new == []
    assert not path.exists()


def test_what_a_setting_cannot_be_is_its_default_and_the_rest_counts(path: Path) -> None:
    file = given_file(path, 'version = 1\nrest = 99\nsettle = "long"\ntalk = "loud"\nvolume = 35\n')

    assert file.load() == Settings(volume=35)


def test_unknown_keys_are_kept(path: Path) -> None:
    file = given_file(path, 'version = 1\nrest = 9\nmirror = true\n[playlist]\nname = "Rain"\n')

    file.save(changed(file.load(), "rest", 8))

    table = tomllib.loads(path.read_text())
    assert table["mirror"] is True
    assert table["playlist"] == {"name": "Rain"}
    assert table["rest"] == 8


def test_two_programs_keep_each_others_unknown_keys(path: Path) -> None:
    given_file(path, "version = 1\nmirror = true\n")
    first, second = SettingsFile(path), SettingsFile(path)
    settings = first.load(), second.load()
    path.write_text(path.read_text() + "added = 3\n")

    first.save(changed(settings[0], "rest", 8))
    second.save(changed(settings[1], "volume", 30))

    table = tomllib.loads(path.read_text())
    assert (table["mirror"], table["added"], table["volume"]) == (True, 3, 30)


@pytest.mark.parametrize(
    "content",
    [b"rest = = 7", b"rest = 7\xff", b"#" * 1_000_001, b"a = " + b"[" * 5000, b"\x00"],
    ids=["no TOML", "no text", "too large", "too deep", "zeros"],
)
def test_a_broken_file_is_told_and_kept_beside_the_new_one(content: bytes, path: Path) -> None:
    file = given_file(path, content)

    assert file.load() == Settings()
    assert file.save(Settings(rest=7))

    assert beside(path) == ["settings.toml", "settings.toml.broken-1"]
    assert path.with_name("settings.toml.broken-1").read_bytes() == content
    assert SettingsFile(path).load().rest == 7
    assert "settings.toml.broken-1" in file.notices.new[-1]


def test_of_a_file_with_mistakes_what_is_right_counts_and_the_rest_is_told_by_line(path: Path) -> None:
    file = given_file(
        path, 'version = 1\nwelcomed = true\nvolume = 55\nrest = \nsettle = "long"\nappearance = "dark"\n'
    )

    assert file.load() == Settings(welcomed=True, volume=55, appearance=Appearance.DARK)
    assert file.notices.new == [
        "settings.toml, line 4, rest: expected a whole number from 0 to 60, found nothing. "
        "This setting stays as it was.",
        "settings.toml, line 5, settle: expected a whole number from 0 to 20, found 'long'. "
        "This setting stays as it was.",
    ]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_what_a_windows_editor_writes_is_read_as_it_is_meant(path: Path, encoding: str) -> None:
    """Notepad puts a byte-order mark before the text, or writes two bytes a letter."""
    file = given_file(path, 'version = 1\r\nwelcomed = true\r\nroutine = "für-später"\r\n'.encode(encoding))

    settings = file.load()

    assert settings == Settings(welcomed=True, routine="für-später")
    assert file.save(changed(settings, "rest", 7)) == changed(settings, "rest", 7)
    assert SettingsFile(path).load() == changed(settings, "rest", 7)
    assert file.notices.new == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes in folders")
def test_a_pipe_in_its_place_is_left_alone(path: Path) -> None:
    path.parent.mkdir(parents=True)
    os.mkfifo(path)
    file = SettingsFile(path)

    assert file.load() == Settings()
    assert not file.save(Settings(rest=3))
    assert stat.S_ISFIFO(path.stat().st_mode)
    assert len(file.notices.new) == 1


def test_a_dotted_key_without_end_takes_no_time(path: Path) -> None:
    file = given_file(path, "volume = 55\n" + ".".join(["a"] * 200_000) + " = 1\n")
    began = time.process_time()

    assert file.load().volume == 55
    assert time.process_time() - began < 1


@pytest.mark.parametrize("version", ["2", "99", '"2027-b"', "1.5"])
def test_a_file_of_a_newer_version_is_used_as_far_as_it_goes_and_left_alone(version: str, path: Path) -> None:
    content = f"version = {version}\nrest = 9\nmirror = {{ on = true }}\n"
    file = given_file(path, content)

    settings = file.load()

    assert settings == Settings(rest=9)
    assert not file.save(changed(settings, "rest", 3))
    assert path.read_text() == content
    assert beside(path) == ["settings.toml"]
    assert len(file.notices.new) == 1
    assert "newer" in file.notices.new[0]


def test_a_file_that_has_become_newer_meanwhile_is_left_alone(path: Path) -> None:
    file = given_file(path, "version = 1\n")
    file.load()
    path.write_text("version = 2\nrest = 9\n")

    assert not file.save(Settings(rest=3))

    assert path.read_text() == "version = 2\nrest = 9\n"
    assert len(file.notices.new) == 1


def test_a_folder_in_its_place_is_left_alone(path: Path) -> None:
    path.mkdir(parents=True)
    file = SettingsFile(path)

    assert file.load() == Settings()
    assert not file.save(Settings(rest=3))
    assert path.is_dir()
    assert len(file.notices.new) == 1


@pytest.mark.qt_log_ignore("Got unexpected locking error")
def test_a_folder_that_cannot_be_written_is_told_once(path: Path) -> None:
    file = SettingsFile(path)
    settings = file.load()
    path.parent.write_text("a file where the folder should be")

    assert not file.save(changed(settings, "rest", 3))
    assert not file.save(changed(settings, "rest", 4))

    assert len(file.notices.new) == 1
    assert "saved" in file.notices.new[0]
    assert path.parent.read_text() == "a file where the folder should be"


def test_only_what_a_setting_can_be_is_set() -> None:
    for name, value in (("rest", 61), ("rest", "7"), ("talk", "loud"), ("appearance", "sepia")):
        with pytest.raises(msgspec.ValidationError):
            changed(Settings(), name, value)


def test_every_default_is_one_that_can_be_set() -> None:
    for name, value in msgspec.to_builtins(Settings()).items():
        assert changed(Settings(), name, value) == Settings()


@given(settings=SETTINGS)
@same_folder
def test_what_was_written_by_hand_stays(settings: Settings, path: Path) -> None:
    by_hand = (
        "# mine\nvolume = 35  # the neighbours\nversion = 1\n\n"
        '# later\n[playlist] # not known\nname = "Rain"\n'
    )
    file = given_file(path, by_hand)

    assert file.save(file.load()) is not None
    assert path.read_text() == by_hand
    assert file.save(settings) is not None
    assert SettingsFile(path).load() == settings
    assert file.save(Settings(volume=35)) is not None
    lines = path.read_text().splitlines()
    assert {*by_hand.splitlines()} <= {*lines}
    assert lines[:2] == by_hand.splitlines()[:2]


def test_a_value_that_a_setting_cannot_have_is_left_to_whoever_wrote_it(path: Path) -> None:
    file = given_file(path, "version = 1\nrest = 99 # minutes?\n")

    file.save(changed(file.load(), "volume", 30))

    assert path.read_text() == "version = 1\nrest = 99 # minutes?\nvolume = 30\n"
