"""The command line: what is asked for, and one sentence where it can't be had."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from backstretch_gui import __version__
from backstretch_gui.start.options import handed_over, parse, taken_over


def backstretch(*arguments: str) -> subprocess.CompletedProcess[str]:
    """The program as from a terminal without a screen."""
    headless = {
        k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    command = [sys.executable, "-m", "backstretch_gui", *arguments]
    return subprocess.run(command, env=headless, capture_output=True, text=True, timeout=60, check=False)


def test_a_double_click_asks_for_nothing() -> None:
    options = parse([])

    assert (options.list, options.routine, options.start, options.preview) == (False, None, False, None)


def test_everything_can_be_asked_for() -> None:
    options = parse(["--routine", "desk-break", "--start", "--list", "--preview", "there"])

    assert (options.list, options.routine, options.start, options.preview) == (
        True, "desk-break", True, "there",
    )  # fmt: skip


def test_what_is_asked_once_is_not_asked_for_ever() -> None:
    parse(["--start"])

    assert not parse([]).start


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(["--version"])

    assert ended.value.code == 0
    assert capsys.readouterr().out == f"BackStretch {__version__}\n"


def test_help_tells_every_option(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(["--help"])

    assert ended.value.code == 0
    told = capsys.readouterr().out
    assert all(option in told for option in ("--version", "--list", "--routine", "--start", "--preview"))


def test_what_is_not_known_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse(["--faster"])

    assert ended.value.code == 2
    assert "--faster" in capsys.readouterr().err


def test_without_a_screen_it_says_so_in_a_sentence() -> None:
    done = backstretch()

    assert done.returncode == 1
    assert done.stderr.startswith("BackStretch needs a screen.")
    assert "Traceback" not in done.stderr


def test_the_list_needs_no_screen() -> None:
    done = backstretch("--list")

    assert done.returncode == 0
    assert "quick-relief" in done.stdout
    assert done.stderr == ""


def test_a_package_without_its_assets_says_so_in_a_sentence() -> None:
    without = (
        "from pathlib import Path; from backstretch_gui.storage import bundle;"
        "bundle.open_bundle.__defaults__ = (Path('none.rcc'),);"
        "import sys; sys.argv = ['backstretch', '--list'];"
        "from backstretch_gui.__main__ import main; sys.exit(main())"
    )
    done = subprocess.run([sys.executable, "-c", without], capture_output=True, text=True, check=False)

    assert done.returncode == 1
    assert "install it again" in done.stderr
    assert "Traceback" not in done.stderr


def test_what_is_handed_over_is_what_was_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A routine's id stays one, even where a file of that name lies; a file is named in full."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "quick-relief").write_text("")
    asked = handed_over(parse(["--routine", "quick-relief", "--start", "mine.backstretch"]))
    assert asked["routine"] == "quick-relief"
    assert asked["file"] == str(tmp_path / "mine.backstretch")
    options = taken_over(json.loads(json.dumps(asked)))
    assert (options.routine, options.file, options.start) == ("quick-relief", asked["file"], True)


@pytest.mark.parametrize(
    "asked",
    [
        {"version": True},
        {"start": "yes"},
        {"routine": 3},
        {"file": ["x"]},
        {"routine": "x" * 5000},
        {"file": "\0"},
    ],
)
def test_what_is_not_known_here_is_left_out(asked: dict[str, object]) -> None:
    options = taken_over(asked)
    assert (options.routine, options.file, options.start, options.background) == (None, None, False, False)
