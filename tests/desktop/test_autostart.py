from __future__ import annotations

import plistlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from backstretch_gui import APP_ID
from backstretch_gui.desktop.autostart import DesktopEntry, LaunchAgent, RunKey, autostart

COMMAND = ["/opt/my apps/backstretch", "--background"]


def test_the_entry_is_written_and_taken_away(tmp_path: Path) -> None:
    entry = DesktopEntry(tmp_path / "autostart", COMMAND)
    entry.set(True)
    file = tmp_path / "autostart" / f"{APP_ID}.desktop"
    assert 'Exec="/opt/my apps/backstretch" --background\n' in file.read_text("utf-8")
    entry.set(False)
    assert not file.exists()
    entry.set(False)


def test_the_entry_is_one_that_desktops_accept(tmp_path: Path) -> None:
    validator = shutil.which("desktop-file-validate")
    assert validator, "desktop-file-utils is part of the test tools"
    DesktopEntry(tmp_path, ["/opt/100%/a $dir/backstretch", "--background"]).set(True)
    done = subprocess.run(
        [validator, str(tmp_path / f"{APP_ID}.desktop")], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_an_entry_that_is_right_is_left_alone(tmp_path: Path) -> None:
    entry = DesktopEntry(tmp_path, COMMAND)
    entry.set(True)
    before = (tmp_path / f"{APP_ID}.desktop").stat().st_mtime_ns
    entry.set(True)
    assert (tmp_path / f"{APP_ID}.desktop").stat().st_mtime_ns == before


def test_where_it_can_not_be_written_that_is_told(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file where the folder should be")
    with pytest.raises(OSError, match="autostart"):
        DesktopEntry(tmp_path / "autostart", COMMAND).set(True)


def test_on_macos_it_is_a_launch_agent(tmp_path: Path) -> None:
    agent = LaunchAgent(tmp_path, COMMAND)
    agent.set(True)
    (file,) = tmp_path.iterdir()
    entry = plistlib.loads(file.read_bytes())
    assert entry["ProgramArguments"] == COMMAND
    assert entry["RunAtLoad"] is True
    agent.set(False)
    assert not list(tmp_path.iterdir())


def test_on_windows_it_is_a_value_of_the_run_key(tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "run.ini"), QSettings.Format.IniFormat)
    key = RunKey(settings, COMMAND)
    key.set(True)
    assert settings.value("backstretch") == '"/opt/my apps/backstretch" "--background"'
    key.set(False)
    assert not settings.contains("backstretch")


@pytest.mark.skipif(sys.platform != "win32", reason="Windows alone has a registry")
def test_windows_registry_has_it_until_it_is_taken_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("backstretch_gui.desktop.autostart.NAME", "backstretch-tried")
    query = ("reg", "query", r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run", "/v", "backstretch-tried")
    at_login = autostart(tmp_path, tmp_path, COMMAND, "win32")

    at_login.set(True)
    told = subprocess.run(query, capture_output=True, text=True, check=True).stdout
    at_login.set(False)

    assert '"/opt/my apps/backstretch" "--background"' in told
    assert subprocess.run(query, capture_output=True, check=False).returncode != 0


def test_each_system_has_its_own(tmp_path: Path) -> None:
    assert isinstance(autostart(tmp_path, tmp_path, COMMAND, "linux"), DesktopEntry)
    assert isinstance(autostart(tmp_path, tmp_path, COMMAND, "darwin"), LaunchAgent)


def test_an_entry_that_mate_accepts(tmp_path: Path) -> None:
    DesktopEntry(tmp_path, COMMAND).set(True)
    assert "Version=1.0\n" in (tmp_path / f"{APP_ID}.desktop").read_text("utf-8")


@pytest.mark.parametrize("on", [True, False])
def test_the_entry_of_an_earlier_version_gives_way(tmp_path: Path, on: bool) -> None:
    (tmp_path / "backstretch.desktop").write_text("[Desktop Entry]\n")
    (tmp_path / "org.backstretch.reminders.plist").write_text("")
    DesktopEntry(tmp_path, COMMAND).set(on)
    LaunchAgent(tmp_path, COMMAND).set(on)
    wanted = {f"{APP_ID}.desktop", f"{APP_ID}.reminders.plist"} if on else set[str]()
    assert {file.name for file in tmp_path.iterdir()} == wanted
