"""The .deb, installed in a Debian that has nothing else, by somebody who has no rights there."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from harness.program import TITLE, soon
from tests.package.debian_root import HOME, DebianRoot

pytestmark = pytest.mark.package

LARGEST = 80_000_000
"""Bytes: what people are asked to download, natural voices and all."""
DISPLAY = f":{200 + os.getpid() % 600}"
"""Not that of another run on this machine: what is inside shares its network."""


@pytest.fixture(scope="module")
def debian(deb: Path, as_root: None, tmp_path_factory: pytest.TempPathFactory) -> DebianRoot:
    del as_root
    root = DebianRoot(tmp_path_factory.mktemp("debian"))
    for parent in (root.folder.parent, root.folder.parent.parent):
        parent.chmod(0o755)
    root.set_up("bookworm", ["xvfb"], deb)
    return root


@pytest.fixture
def screen(debian: DebianRoot) -> Iterator[str]:
    """An X server inside."""
    server = debian.start("Xvfb", DISPLAY, "-screen", "0", "1400x1000x24", "-nolisten", "tcp")
    soon(lambda: True if xdotool("getdisplaygeometry").returncode == 0 else None, "the screen", 20)
    yield DISPLAY
    debian.stop(server)


def xdotool(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["env", f"DISPLAY={DISPLAY}", "xdotool", *arguments], capture_output=True, text=True, check=False
    )


def test_it_is_small_enough(deb: Path) -> None:
    assert deb.stat().st_size <= LARGEST


def test_nothing_was_there_before_and_all_it_needs_is_there_now(debian: DebianRoot) -> None:
    assert debian.has("backstretch")
    assert not debian.has("python3")
    assert not debian.has("espeak-ng-data")
    share = debian.folder / "usr" / "share"
    assert (share / "applications/org.backstretch.backstretch.desktop").exists()
    assert (share / "icons/hicolor/scalable/apps/org.backstretch.backstretch.svg").exists()
    assert "GPL-3" in (debian.folder / "usr/lib/backstretch/licences/CARRIED.txt").read_text()


def test_every_pose_of_every_routine_can_be_drawn(debian: DebianRoot) -> None:
    done = debian.run("backstretch", "--preview", f"/{HOME}/preview", "--routine", "all-thirteen")

    assert done.returncode == 0, done.stderr
    assert len(list((debian.folder / HOME / "preview").glob("*.png"))) > 20


def test_it_can_say_what_it_is_made_of(debian: DebianRoot) -> None:
    done = debian.run("backstretch", "--diagnose")

    assert done.returncode == 0, done.stderr
    assert "(packaged)" in done.stdout
    assert "?" not in done.stdout.splitlines()[2], "every version is known"


def test_a_guide_can_be_heard_and_a_film_is_declined_in_a_sentence(debian: DebianRoot) -> None:
    sound = debian.run("backstretch", "--audio", f"/{HOME}/guide.mp3", "--routine", "quick-relief")
    film = debian.run("backstretch", "--video", f"/{HOME}/guide.mp4", "--routine", "quick-relief")

    assert sound.returncode == 0, sound.stderr
    assert (debian.folder / HOME / "guide.mp3").stat().st_size > 1_000_000
    assert film.returncode == 1
    assert film.stderr.startswith("Films can’t be written here")
    assert film.stderr.count("\n") == 1


def test_without_a_screen_it_says_what_to_do(debian: DebianRoot) -> None:
    done = debian.run("backstretch")

    assert done.returncode == 1
    assert "screen" in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_session_begins_and_is_spoken(debian: DebianRoot, screen: str) -> None:
    program = debian.start("backstretch", "--routine", "quick-relief", "--start", DISPLAY=screen)
    try:
        log = debian.wait_for_log("heard: ")
        window = xdotool("search", "--onlyvisible", "--name", TITLE).stdout.split()
        assert len(window) == 1, log
        assert "speech failed" not in log
        assert "Traceback" not in log
        xdotool("windowfocus", "--sync", window[0])
        xdotool("key", "ctrl+q")
        assert program.wait(20) == 0
    finally:
        debian.stop(program)
    assert list((debian.folder / HOME / ".cache/backstretch/clips").rglob("*.wav"))


def test_it_goes_without_a_trace_in_the_system(debian: DebianRoot) -> None:
    done = debian.run("dpkg", "--remove", "backstretch", user="root")

    assert done.returncode == 0, done.stderr
    assert not (debian.folder / "usr/lib/backstretch").exists()
    assert list((debian.folder / HOME / ".cache/backstretch").iterdir()), "what is one's own stays"
