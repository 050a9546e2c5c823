"""One id by which every desktop knows the app, whatever it reads it from."""

from __future__ import annotations

import configparser
import re
from importlib import import_module
from pathlib import Path
from xml.etree import ElementTree

import pytest

from backstretch_gui import APP_ID
from backstretch_gui.desktop.autostart import DesktopEntry, LaunchAgent
from backstretch_gui.desktop.awake import WAYS

ROOT = Path(__file__).parents[2]
LINUX = ROOT / "packaging" / "linux"


def test_it_is_one_that_stores_accept() -> None:
    assert re.fullmatch(r"[A-Za-z_]\w*(\.[A-Za-z_]\w*){2,}", APP_ID)
    assert not APP_ID.endswith((".app", ".desktop"))


def test_the_files_of_the_package_are_called_by_it(scripts: None) -> None:
    del scripts
    assert import_module("version").APP_ID == import_module("debian").APP_ID == APP_ID
    assert {file.name for file in LINUX.glob("org.*")} == {
        f"{APP_ID}.{kind}" for kind in ("desktop", "metainfo.xml", "mime.xml")
    }


def test_menu_metainfo_and_file_type_say_it() -> None:
    entry = configparser.RawConfigParser()
    entry.read(LINUX / f"{APP_ID}.desktop")
    assert entry["Desktop Entry"]["Icon"] == APP_ID
    metainfo = ElementTree.parse(LINUX / f"{APP_ID}.metainfo.xml").getroot()
    said = {name: metainfo.findtext(name) for name in ("id", "launchable", "icon")}
    assert said == {"id": APP_ID, "launchable": f"{APP_ID}.desktop", "icon": APP_ID}
    assert f'<icon name="{APP_ID}"/>' in (LINUX / f"{APP_ID}.mime.xml").read_text("utf-8")
    assert f"id={APP_ID}\n" in (LINUX / "install-for-me.sh").read_text("utf-8")


def test_the_icons_are_called_by_it(scripts: None, tmp_path: Path) -> None:
    del scripts
    import_module("icons").write_all(tmp_path)
    assert {file.stem for file in (tmp_path / "hicolor").rglob("*.*")} == {APP_ID}


def test_start_at_login_and_the_inhibitor_say_it(tmp_path: Path) -> None:
    DesktopEntry(tmp_path, ["backstretch"]).set(True)
    LaunchAgent(tmp_path, ["backstretch"]).set(True)
    assert {file.name for file in tmp_path.iterdir()} == {f"{APP_ID}.desktop", f"{APP_ID}.reminders.plist"}
    assert f"Icon={APP_ID}\n" in (tmp_path / f"{APP_ID}.desktop").read_text("utf-8")
    assert APP_ID in WAYS[1].arguments


@pytest.mark.parametrize("folder", ["backstretch_gui", "packaging", "scripts"])
def test_nowhere_is_it_written_again_or_the_one_before_it(folder: str) -> None:
    sources = [*(ROOT / folder).rglob("*.py"), *(ROOT / folder).glob("*.spec")]
    assert sources
    said = [file for file in sources if APP_ID in file.read_text("utf-8")]
    assert said == ([ROOT / "backstretch_gui" / "__init__.py"] if folder == "backstretch_gui" else [])
    assert not [file for file in sources if "org.backstretch.app" in file.read_text("utf-8")]
