"""What a Linux desktop reads about the app."""

from __future__ import annotations

import configparser
import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage

from backstretch_gui import __version__
from backstretch_gui.language.languages import TRANSLATED
from backstretch_gui.start.options import parse

ROOT = Path(__file__).parents[2]
LINUX = ROOT / "packaging" / "linux"
ENTRY = LINUX / "org.backstretch.backstretch.desktop"
METAINFO = LINUX / "org.backstretch.backstretch.metainfo.xml"
XML_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


@pytest.mark.parametrize(
    "command",
    [
        ["desktop-file-validate", str(ENTRY)],
        ["appstreamcli", "validate", "--pedantic", "--no-net", str(METAINFO)],
    ],
)
def test_the_validators_have_no_complaint(command: list[str]) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed: `make test` installs it on Debian")
    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr
    assert not re.search(r"^[WEIP]:", done.stdout, re.MULTILINE), done.stdout
    assert "warning" not in done.stdout


def test_every_command_in_the_menu_is_one_the_program_knows() -> None:
    entry = configparser.RawConfigParser()
    entry.optionxform = str  # pyright: ignore[reportAttributeAccessIssue]
    entry.read(ENTRY)

    commands = [entry[section]["Exec"].split() for section in entry.sections()]

    assert len(commands) == 3
    for program, *arguments in commands:
        assert program == "backstretch"
        parse([argument for argument in arguments if argument != "%f"])
    started = parse(entry["Desktop Action quick-relief"]["Exec"].split()[1:])
    assert (started.routine, started.start) == ("quick-relief", True)
    assert (ROOT / f"assets/routines/{started.routine}.toml").exists()


def test_the_metainfo_names_this_version_and_pictures_that_are_there() -> None:
    component = ElementTree.parse(METAINFO).getroot()

    assert next(release.get("version") for release in component.iter("release")) == __version__
    for image in component.iter("image"):
        assert image.text is not None
        picture = QImage(str(ROOT / "docs" / "screenshots" / image.text.rsplit("/", 1)[1]))
        assert (str(picture.width()), str(picture.height())) == (image.get("width"), image.get("height"))


def test_all_that_people_read_is_there_in_every_language() -> None:
    expected = {"", *(code.replace("_", "-") for code in TRANSLATED)}
    component = ElementTree.parse(METAINFO).getroot()
    parts = [*component.iter("description"), *component.iter("ul"), *component.iter("screenshot"), component]
    for part in parts:
        for tag in ("p", "li", "caption", "summary"):
            languages = [each.get(XML_LANGUAGE, "") for each in part.findall(tag)]
            assert Counter(languages) == dict.fromkeys(expected, languages.count("")) or not languages, tag

    entry = configparser.RawConfigParser()
    entry.optionxform = str  # pyright: ignore[reportAttributeAccessIssue]
    entry.read(ENTRY)
    named = [(entry["Desktop Entry"], key) for key in ("GenericName", "Comment", "Keywords")]
    named += [(entry[section], "Name") for section in entry.sections() if section != "Desktop Entry"]
    for section, key in named:
        assert all(section.get(f"{key}[{code}]") for code in TRANSLATED), key


def test_the_metainfo_counts_what_there_is() -> None:
    counts = [len(list((ROOT / "assets" / kind).glob("*.toml"))) for kind in ("stretches", "routines")]
    told = [each.text or "" for each in ElementTree.parse(METAINFO).getroot().iter("li")]

    counted = [[int(number) for number in re.findall(r"\d+", text)] for text in told if text[0].isdigit()]
    assert counted == [counts] * (1 + len(TRANSLATED))


def test_menu_metainfo_and_file_type_agree_on_what_a_routine_is() -> None:
    kind = "application/x-backstretch-routine+toml"
    mime = (LINUX / "org.backstretch.backstretch.mime.xml").read_text()

    assert f"MimeType={kind};" in ENTRY.read_text()
    assert f"<mediatype>{kind}</mediatype>" in METAINFO.read_text()
    assert f'type="{kind}"' in mime
    assert 'pattern="*.backstretch"' in mime
