"""What keeps the program from its window: one sentence, exit code 1, no traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from backstretch_gui.start import gone_wrong


def start(tmp_path: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The real program, away from the screen of the tests."""
    without = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    own = {f"XDG_{name}_HOME": str(tmp_path / name) for name in ("CONFIG", "CACHE", "STATE", "DATA")}
    inherited = {name: value for name, value in os.environ.items() if name not in without}
    return subprocess.run(
        [sys.executable, "-m", "backstretch_gui", *arguments],
        env=inherited | own | environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_without_a_screen_one_sentence_says_so(tmp_path: Path) -> None:
    done = start(tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"{gone_wrong.NO_SCREEN}\n"


def test_a_screen_that_is_gone_is_one_sentence_too(tmp_path: Path) -> None:
    done = start(tmp_path, DISPLAY=":987")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "BackStretch can’t reach the screen :987. Please start it again from the desktop.\n"


def test_a_platform_that_is_not_there_is_one_sentence_too(tmp_path: Path) -> None:
    done = start(tmp_path, QT_QPA_PLATFORM="nowhere")
    assert done.returncode == 1
    assert done.stderr.startswith("BackStretch can’t open a window on this system.")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("said", "cure"),
    [
        ("libEGL.so.1: cannot open shared object file: No such file or directory", "libegl1"),
        ("libxkbcommon.so.0: cannot open shared object file: No such file or directory", "libxkbcommon0"),
        ("libodd.so.3: cannot open shared object file: No such file or directory", "libodd.so.3"),
    ],
)
def test_a_missing_library_is_named_with_what_to_do(said: str, cure: str) -> None:
    sentence = gone_wrong.about_import(ImportError(said))
    assert cure in sentence
    assert "install" in sentence


def test_the_cursor_library_is_named_though_qt_only_hints_at_it() -> None:
    hint = "From 6.5.0, xcb-cursor0 or libxcb-cursor0 is needed to load the Qt xcb platform plugin."
    assert "sudo apt install libxcb-cursor0" in gone_wrong.about_platform([hint, "This application failed"])


def test_an_incomplete_installation_says_what_is_missing() -> None:
    assert "numpy" in gone_wrong.about_import(ImportError("No module named 'numpy'", name="numpy"))


def test_an_old_python_is_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    assert gone_wrong.too_old() is None
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    assert gone_wrong.too_old() == (
        "BackStretch needs Python 3.11 or newer, and this is 3.9. Please install a newer one."
    )


def test_diagnose_tells_what_a_report_needs_and_nothing_private(tmp_path: Path) -> None:
    routines = tmp_path / "CONFIG" / "backstretch" / "routines"
    routines.mkdir(parents=True)
    (routines / "my-secret-back.toml").write_text("version = 1")
    log = tmp_path / "STATE" / "backstretch" / "log" / "backstretch.log"
    log.parent.mkdir(parents=True)
    log.write_text(
        "2026-01-01 10:00:00,000 INFO x: heard: words\n2026-01-01 10:00:01,000 WARNING x: no voice\n"
    )
    done = start(tmp_path, "--diagnose", HOME=str(tmp_path))
    assert (done.returncode, done.stderr) == (0, "")
    assert "BackStretch 0." in done.stdout
    assert "PySide6-Essentials 6." in done.stdout
    assert "1 routines" in done.stdout
    assert "no voice" in done.stdout
    for private in (str(tmp_path), "my-secret-back", "heard: words"):
        assert private not in done.stdout
