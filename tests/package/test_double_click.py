"""The tar, unpacked and put into the menu by somebody without rights, and double-clicked on the desktop."""

from __future__ import annotations

import configparser
import os
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from backstretch_gui.language.languages import FALLBACK
from backstretch_gui.routines.library import load_catalog
from backstretch_gui.session.compiler import compile_plan
from backstretch_gui.session.plan import Coaching
from backstretch_gui.session.segment import Cue
from backstretch_gui.settings.settings import Settings
from backstretch_gui.voice.cache import ClipCache
from backstretch_gui.voice.engines.registry import engines_here
from harness.program import TITLE, soon
from harness.sound import MATCH, NullSink, find, samples
from tests.package.desktop_session import PATIENCE, DesktopSession

pytestmark = pytest.mark.package

ENTRY = ".local/share/applications/org.backstretch.backstretch.desktop"


@pytest.fixture
def session(home: Path, sink: NullSink) -> DesktopSession:
    return DesktopSession(home, sink.env)


def put_into_menu(session: DesktopSession, *arguments: str) -> str:
    """What `install-for-me.sh` says."""
    script = session.home / "backstretch" / "install-for-me.sh"
    return subprocess.run(
        [script, *arguments], env=session.environment, capture_output=True, text=True, check=True
    ).stdout


def first_cue() -> Cue:
    """The first that is planned of the routine that a newcomer is offered."""
    catalog = load_catalog({}, {})[0]
    plan = compile_plan(catalog.routines[Settings().routine], catalog, Coaching(), lambda _: 2.0)
    return plan.segments[0].cues[0]


def test_it_gets_into_the_menu_of_one_user_and_out_again(session: DesktopSession) -> None:
    assert "in the menu" in put_into_menu(session)

    entry = session.home / ENTRY
    checked = subprocess.run(["desktop-file-validate", entry], capture_output=True, text=True, check=False)
    assert checked.stdout + checked.stderr == ""
    menu = configparser.RawConfigParser()
    menu.read(entry)
    for section in menu.sections():
        program, *arguments = shlex.split(menu[section]["Exec"].replace("%f", ""))
        assert os.access(program, os.X_OK)
        done = subprocess.run(
            [program, *arguments, "--version"], env=session.environment, capture_output=True, check=False
        )
        assert (done.returncode, done.stdout[:11]) == (0, b"BackStretch")
    assert list((session.home / ".local/share/icons").rglob("org.backstretch.backstretch.svg"))
    put_into_menu(session, "--remove")
    left = [file for file in (session.home / ".local").rglob("*") if "org.backstretch" in file.name]
    assert left == []


def test_a_double_click_opens_the_window_and_the_first_cue_is_heard(
    session: DesktopSession, sink: NullSink, bundle: Path, tmp_path: Path
) -> None:
    del bundle
    put_into_menu(session)
    on_desktop = session.home / "Desktop" / "org.backstretch.backstretch.desktop"
    on_desktop.parent.mkdir()
    shutil.copy(session.home / ENTRY, on_desktop)
    on_desktop.chmod(0o755)
    sink.start_recording(tmp_path / "heard.wav")

    with session.shown():
        session.double_click()
        soon(lambda: True if session.windows(TITLE) else None, "the window", PATIENCE)
        soon(lambda: True if "ready" in session.log() else None, "ready", PATIENCE)
        session.xdotool("key", "space")  # the first page's Start has the focus
        cue = first_cue()
        soon(lambda: True if f"heard: {cue.text}" in session.log() else None, "the first cue", PATIENCE)
        heard = sink.hear_for(cue.seconds + 3.0)

    engines = engines_here()
    clip = ClipCache(session.home / ".cache/backstretch/clips", engines).path(
        engines.choice("", FALLBACK), cue.text
    )
    _, score = find(samples(clip), heard)
    assert score >= MATCH, f"“{cue.text}” is not in what was heard (best {score:.2f})"
    assert "told:" not in session.log(), "nothing had to be complained of"
