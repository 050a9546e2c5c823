"""The installer and the program that it installs, as a person with Windows has them: under Wine."""

from __future__ import annotations

import json
import subprocess
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest
import soundfile
from PySide6.QtGui import QImage

from backstretch_gui import APP_ID
from harness.wine.installed import INSTALLED, UNINSTALL, Installed
from harness.wine.prefix import LOOK, PERSON, text_size

pytestmark = pytest.mark.windows

VOICES = Path(__file__).parents[2] / "assets" / "voices"

START_MENU = f"users/{PERSON}/AppData/Roaming/Microsoft/Windows/Start Menu/Programs"
GROUND = (20, 60)
"""A pixel where nothing stands."""
RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
TOASTS = f"Software\\Classes\\AppUserModelId\\{APP_ID}"
LARGEST = 30_000_000
"""Bytes of the installer, without the recorded voices, which nothing makes smaller."""


def test_it_is_installed_for_one_person(installed: Installed) -> None:
    assert (installed.folder / "BackStretch.exe").exists()
    assert (installed.prefix.drive / START_MENU / "BackStretch.lnk").exists()
    assert "BackStretch.Routine" in installed.registry(r"Software\Classes\.backstretch")
    assert 'BackStretch.exe" "%1"' in installed.registry(r"Software\Classes\BackStretch.Routine")
    assert 'uninstall.exe" /S' in installed.registry(UNINSTALL)
    assert "BackStretch.png" in installed.registry(TOASTS)
    assert (installed.folder / "lib" / "BackStretch.png").exists()


def test_the_installer_is_no_larger_than_it_has_to_be(installer: Path) -> None:
    recorded = sum(file.stat().st_size for file in VOICES.rglob("*") if file.is_file())

    assert installer.stat().st_size < LARGEST + recorded


def test_the_program_says_who_it_is(installed: Installed) -> None:
    program = (installed.folder / "BackStretch.exe").read_bytes()

    for wanted in (b"PerMonitorV2", b"longPathAware", b"asInvoker", "BackStretch".encode("utf-16-le")):
        assert wanted in program


def test_licences_come_with_it(installed: Installed) -> None:
    carried = (installed.folder / "licences" / "CARRIED.txt").read_text("utf-8")

    assert "comtypes" in carried
    assert "PyWinRT" in carried
    assert "PyInstaller" not in carried
    assert {"CPython.txt", "LGPL-3.txt"} <= {file.name for file in (installed.folder / "licences").iterdir()}


def test_what_is_printed_reaches_who_asked(fresh: Installed) -> None:
    assert "quick-relief" in fresh.run("--list").output

    told = fresh.run("--diagnose").output
    assert "(packaged)" in told
    assert PERSON not in told


def test_the_pictures_of_a_preview_have_letters_in_them(fresh: Installed) -> None:
    """Where letters are missing, boxes stand for them, which are all alike."""
    done = fresh.run("--preview", "C:\\preview", "--routine", "quick-relief", seconds=240)
    assert done.code == 0, done.output

    pictures = sorted((fresh.prefix.drive / "preview").glob("*-guide.png"))
    assert len(pictures) > 5
    for picture in pictures:
        assert _shapes(QImage(str(picture))) > 30


@pytest.mark.parametrize(
    ("suffix", "talk", "least"), [(".opus", "full", 240), (".mp3", "tones", 120), (".flac", "tones", 120)]
)
def test_a_routine_to_take_along(fresh: Installed, suffix: str, talk: str, least: int) -> None:
    """Spoken faster than it was recorded; `least` is seconds."""
    (fresh.own / "settings.toml").write_bytes(b"version = 1\nwelcomed = true\nwords_per_minute = 150\n")
    options = ("--routine", "quick-relief", "--talk", talk)

    done = fresh.run("--audio", f"C:\\Übung{suffix}", *options, seconds=300)

    assert done.code == 0, done.output
    assert soundfile.info(fresh.prefix.drive / f"Übung{suffix}").duration > least


def test_a_session_by_key(fresh: Installed) -> None:
    window = fresh.open("--routine", "quick-relief")
    window.key("space")
    window.wait_for_log("the session begins")
    window.wait_until((fresh.own / "session.json").exists, "where it stands")
    window.wait_for_log(": Come onto your mat.")
    window.wait_for_log("heard: start tone")
    window.wait_for_log(": Breathe in: cow.")
    window.key("space")
    window.wait_for_log("hushed")

    assert window.close() == 0
    assert not (fresh.prefix.local / "State").exists()
    clips = list((fresh.own / "Cache" / "clips").rglob("*.wav"))
    assert len(clips) > 10
    for clip in clips:
        with wave.open(str(clip)) as wav:
            assert wav.getnframes() > wav.getframerate() // 10
    assert not any("isn’t installed" in line for line in fresh.log())
    assert "welcomed = true" in (fresh.own / "settings.toml").read_text("utf-8")
    assert not list((fresh.own / "Logs").glob("crash-*"))


def test_dark_and_large_letters_are_followed(fresh: Installed, tmp_path: Path) -> None:
    """As Windows' settings have them: Colours, and Text size, which makes its own typeface larger."""
    usual = _picture(fresh, tmp_path / "usual.png")
    dark = ("reg", "add", f"HKCU\\{LOOK}", "/v", "AppsUseLightTheme", "/t", "REG_DWORD", "/d")
    try:
        for command in ((*dark, "0", "/f"), text_size(24)):
            assert fresh.prefix.run(*command, seconds=60).code == 0
        changed = _picture(fresh, tmp_path / "changed.png")
    finally:
        for command in ((*dark, "1", "/f"), text_size(12)):
            fresh.prefix.run(*command, seconds=60)

    assert usual.pixelColor(*GROUND).lightness() > 200
    assert changed.pixelColor(*GROUND).lightness() < 60
    assert _height_of_first_line(changed) > 1.6 * _height_of_first_line(usual)


def test_a_second_start_brings_the_first_to_the_front(fresh: Installed) -> None:
    window = fresh.open()

    assert fresh.run("--routine", "quick-relief").code == 0

    window.wait_until(lambda: window.is_in_front, "the window in front")
    assert window.close() == 0


def test_killed_and_going_on(fresh: Installed) -> None:
    window = fresh.open("--routine", "quick-relief", "--start")
    window.wait_for_log(": Come onto your mat.")
    window.kill()
    place = json.loads((fresh.own / "session.json").read_bytes())
    assert place["routine"] == "quick-relief"

    again = fresh.open()

    assert again.close() == 0


@pytest.mark.parametrize(
    "settings",
    [
        b"version = 1\r\nwelcomed = true\r\nwords_per_minute = 120\r\n",
        b"\xef\xbb\xbfversion = 1\nwords_per_minute = 120\n",
    ],
    ids=["CRLF", "BOM"],
)
def test_settings_as_editors_there_write_them(fresh: Installed, settings: bytes) -> None:
    (fresh.own / "settings.toml").write_bytes(settings)

    assert fresh.run("--list").code == 0

    assert (fresh.own / "settings.toml").read_bytes() == settings
    assert not list(fresh.own.glob("settings.toml.broken*"))


@pytest.fixture
def settings(fresh: Installed) -> Iterator[Path]:
    """The settings file, which nobody may write, not even root, whom modes say nothing."""
    file = fresh.own / "settings.toml"
    if subprocess.run(["chattr", "+i", file], capture_output=True, check=False).returncode != 0:
        pytest.skip("this file system knows no files that root can't write")
    yield file
    subprocess.run(["chattr", "-i", file], check=True)


def test_settings_that_are_read_only_are_told(fresh: Installed, settings: Path) -> None:
    window = fresh.open()

    window.key("ctrl+b")

    window.wait_for_log("told: ")
    assert window.close() == 0
    assert settings.read_bytes() == b"version = 1\nwelcomed = true\n"


def test_an_open_program_is_not_replaced(fresh: Installed, installer: Path) -> None:
    window = fresh.open()

    done = fresh.install(installer)

    assert done.code == 2, done  # once it was 1, which the installer never says: what did Wine print?
    assert (fresh.folder / "python" / "start.pyc").exists()
    assert window.close() == 0


def test_it_goes_when_it_is_told_to_and_leaves_what_was_made(fresh: Installed) -> None:
    fresh.prefix.run(
        "reg", "add", f"HKCU\\{RUN}", "/v", "backstretch", "/d", str(INSTALLED), "/f", seconds=60
    )

    assert fresh.uninstall().code == 0

    assert not fresh.folder.exists()
    assert not (fresh.prefix.drive / START_MENU / "BackStretch.lnk").exists()
    assert "backstretch" not in fresh.registry(RUN).lower()
    assert fresh.registry(UNINSTALL) == ""
    assert fresh.registry(TOASTS) == ""
    assert fresh.registry(r"Software\Classes\BackStretch.Routine") == ""
    assert (fresh.own / "settings.toml").exists()


def _picture(program: Installed, target: Path) -> QImage:
    """Of the home page, as soon as there are letters on it."""
    window = program.open("--routine", "quick-relief")

    def is_painted() -> bool:
        window.picture(target)
        return _height_of_first_line(QImage(str(target))) > 5

    window.wait_until(is_painted, "letters")
    assert window.close() == 0
    return QImage(str(target))


def _height_of_first_line(picture: QImage) -> int:
    """Of the routine's name in the panel, in rows of pixels that are not all alike."""
    rows, columns = range(16, 50), range(936, 1120)
    return sum(len({picture.pixelColor(x, y).lightness() // 64 for x in columns}) > 1 for y in rows)


def _shapes(picture: QImage) -> int:
    """How many columns of pixels differ, where the name of the stretch is; boxes have three or so."""
    rows, columns = range(475, 515), range(250, 700)
    return len({bytes(picture.pixelColor(x, y).lightness() < 110 for y in rows) for x in columns})
