"""What the package carries, and what it says about that."""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture
def contents(scripts: None) -> Any:
    del scripts
    return import_module("contents")


@pytest.fixture
def licences(scripts: None) -> Any:
    del scripts
    return import_module("licences")


@pytest.mark.parametrize(
    ("name", "source", "wanted"),
    [
        ("PySide6/Qt/lib/libQt6Gui.so.6", "/v/PySide6/Qt/lib/libQt6Gui.so.6", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/v/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", "/v/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", "/v/libqvnc.so", False),
        ("PySide6\\plugins\\tls\\qschannelbackend.dll", "C:\\v\\qschannelbackend.dll", False),
        ("libpython3.11.so.1.0", "/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0", True),
        ("libxcb-cursor.so.0", "/lib/x86_64-linux-gnu/libxcb-cursor.so.0", True),
        ("libX11.so.6", "/lib/x86_64-linux-gnu/libX11.so.6", False),
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", True),
        ("backstretch_gui/resources.rcc", "/r/resources.rcc", True),
        ("PySide6/Qt/translations/qtbase_pt_BR.qm", "/v/qtbase_pt_BR.qm", True),
        ("PySide6\\translations\\qtbase_de.qm", "C:\\v\\qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_uk.qm", "/v/qtbase_uk.qm", False),
        ("PySide6/Qt/translations/designer_de.qm", "/v/designer_de.qm", False),
    ],
)
def test_what_goes_in(contents: Any, name: str, source: str, wanted: bool) -> None:
    assert contents.is_wanted(name, source, "linux") is wanted


def test_every_dependency_is_on_the_list_of_licences(licences: Any) -> None:
    project = (ROOT / "pyproject.toml").read_text()
    dependencies = re.findall(
        r'^  "([A-Za-z0-9-]+)[>=]', project.split("[dependency-groups]")[0], re.MULTILINE
    )
    listed = "".join(licences.overview(system) for system in ("linux", "win32")).lower()

    assert len(set(dependencies)) >= 8
    for name in set(dependencies):
        assert name.lower().removesuffix("-essentials").removesuffix("-addons") in listed, name


def test_the_licences_that_bind_are_named_and_their_texts_are_there(licences: Any, tmp_path: Path) -> None:
    licences.write_licences(tmp_path, ROOT / "LICENSE", "linux")

    page = (tmp_path / "CARRIED.txt").read_text()
    for name, licence in {"eSpeak NG": "GPL-3.0", "Qt 6": "LGPL-3.0", "pyttsx3": "MPL-2.0"}.items():
        assert re.search(rf"^{name}: {licence}", page, re.MULTILINE)
    assert "Mozilla Public License" in (tmp_path / "pyttsx3.txt").read_text()
    assert len(list(tmp_path.iterdir())) >= 7


def test_no_speech_of_linux_on_other_systems(licences: Any) -> None:
    assert "espeak" not in licences.overview("darwin").lower()
    assert "pyttsx3" in licences.overview("win32")


def test_a_module_that_is_left_out_and_needed_is_found(contents: Any) -> None:
    report = """
excluded module named ssl - imported by somebody (top-level)
missing module named 'ssl.more' - imported by plistlib (top-level)
missing module named 'yaml.more' - imported by 'yaml.more' (top-level)
missing module named pwd - imported by posixpath (top-level)
excluded module named pydoc - imported by numpy.lib._utils_impl (delayed)
excluded module named _bz2 - imported by bz2 (top-level)
"""

    assert contents.missed_modules(report) == ["ssl", "ssl.more"]
