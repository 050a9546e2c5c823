"""What comes from elsewhere: routines of whatever editor, and files that are none, told in plain words."""

from __future__ import annotations

from pathlib import Path

import pytest

from backstretch_gui.routines.shared_file import SharingError, bring

SHEET = """\
version = 1
id = "press-ups"
name.en = "Prone on elbows, ten times"
purpose.en = "As on the clinic's sheet: hold 30 seconds, 10 repetitions."

[[stretches]]
stretch = "sphinx"
hold = 30
repeats = 10
"""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("name", ["sheet.backstretch", "sheet.toml", "sheet.txt"])
def test_a_clinics_sheet_is_a_routine_whatever_editor_wrote_it(
    tmp_path: Path, name: str, encoding: str
) -> None:
    (tmp_path / name).write_bytes(SHEET.replace("\n", "\r\n").encode(encoding))
    shared = bring(tmp_path / name, {"sphinx"}, {})
    assert [(entry.hold, entry.repeats) for entry in shared.routine.stretches] == [(30, 10)]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("timer.json", b'{"workouts":[{"title":"R\xc3\xbccken","sets":[]}]}'),
        ("timer.backstretch", b'{"workouts":[]}'),
        ("physio.csv", b"exercise,sets,reps,hold_s,side\nCat-Cow Stretch,1,8,,\n"),
        ("page.html", b"<html><body>Ten times</body></html>"),
        ("sheet.pdf", b"%PDF-1.7\n\xe2\xe3\xcf\xd3\n"),
        ("notes.toml", b"\xff\x80 no text at all"),
        ("notes.txt", b"Cat cow 3 times, then knees to chest."),
    ],
)
def test_a_file_of_another_program_is_told_as_such(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(SharingError) as told:
        bring(tmp_path / name, {"sphinx"}, {})
    assert str(told.value) == (
        f"{name} comes from another program and can’t be read here. BackStretch reads routines that it has "
        "exported itself: files that end in .backstretch. A list on paper can be added by hand, stretch by "
        "stretch."
    )
