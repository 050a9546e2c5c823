"""What is told to Windows, and what is taken along there."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]


@pytest.fixture
def folder(scripts: None) -> Any:
    del scripts
    return import_module("windows_folder")


@pytest.fixture
def winget(scripts: None) -> Any:
    del scripts
    return import_module("winget")


@pytest.fixture
def launcher(scripts: None) -> Any:
    del scripts
    return import_module("windows_launcher")


def test_the_modules_of_qt_are_those_that_are_imported(folder: Any, tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(
        "from PySide6.QtGui import QImage\ndef f():\n    from PySide6 import QtSvg\n"
    )
    assert folder.qt_modules(tmp_path) == {"QtGui", "QtSvg"}

    ours = folder.qt_modules(ROOT / "backstretch_gui")
    assert {"QtCore", "QtGui", "QtWidgets", "QtMultimedia", "QtPrintSupport"} <= ours
    assert not ours & {"QtQml", "QtQuick", "QtTest"}


def test_winget_is_told_what_it_asks_for(winget: Any, tmp_path: Path) -> None:
    winget.write_manifests(tmp_path, "0.1.0", "ab" * 32)

    files = {file.name: yaml.safe_load(file.read_text("utf-8")) for file in tmp_path.iterdir()}
    assert {content["ManifestType"] for content in files.values()} == {
        "version",
        "installer",
        "defaultLocale",
    }
    for name, content in files.items():
        assert name.startswith(content["PackageIdentifier"])
        assert (content["PackageVersion"], content["ManifestVersion"]) == ("0.1.0", "1.6.0")
    installer = files["BackStretch.BackStretch.installer.yaml"]
    assert installer["Installers"][0]["InstallerSha256"] == "AB" * 32
    assert installer["InstallerType"] == "nullsoft"


def test_yaml_keeps_a_text_a_text(winget: Any, tmp_path: Path) -> None:
    winget.write_manifests(tmp_path, "1.0", "0" * 64)

    locale = yaml.safe_load((tmp_path / "BackStretch.BackStretch.locale.en-US.yaml").read_text("utf-8"))
    assert locale["PackageVersion"] == "1.0"
    assert locale["Tags"] == sorted(locale["Tags"])


def test_what_identifies_the_program_is_the_same_for_installer_and_winget(winget: Any) -> None:
    script = (ROOT / "packaging" / "windows" / "installer.nsi").read_text("utf-8")
    product = winget.manifests("1.0", "")[f"{winget.IDENTIFIER}.installer.yaml"]["ProductCode"]

    assert f"CurrentVersion\\Uninstall\\{product}" in script
    assert "AtLeastBuild} 17763" in script


def test_a_version_has_four_numbers_there(launcher: Any) -> None:
    assert launcher.numbers("0.1.0") == (0, 1, 0, 0)


def test_everything_fetched_for_windows_is_pinned() -> None:
    for name in ("windows", "windows-test", "windows-python"):
        text = (ROOT / "constraints" / f"{name}.txt").read_text("utf-8")
        entries = re.split(r"\n(?=\S)", text.strip())
        assert all("==" in entry and "--hash=sha256:" in entry for entry in entries)
        assert "://" not in text
