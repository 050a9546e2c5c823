"""Everything as a table and as JSON."""

from __future__ import annotations

import csv
import io
from datetime import date

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from backstretch_gui.history.export import COLUMNS, as_csv, as_json
from backstretch_gui.history.records import SessionRecord
from tests.history import histories
from tests.history.histories import session


@given(st.lists(histories.sessions, max_size=4))
def test_a_line_for_each_stretch_and_all_of_it_as_json(sessions: list[SessionRecord]) -> None:
    rows = list(csv.reader(io.StringIO(as_csv(sessions), newline="")))
    assert rows[0] == list(COLUMNS)
    assert len(rows) == 1 + sum(len(each.entries) for each in sessions)
    assert {len(row) for row in rows} == {len(COLUMNS)}
    assert msgspec.json.decode(as_json(sessions), type=list[SessionRecord]) == sessions


def test_what_looks_like_a_formula_is_a_text() -> None:
    harmful = msgspec.structs.replace(session(date(2026, 11, 28), "cat-cow"), routine="=1+1")
    (_, row) = csv.reader(io.StringIO(as_csv([harmful]), newline=""))
    assert row[3] == "'=1+1"
