"""Lines of JSON: what is written can be read; two machines' lines come to the same in any order."""

from __future__ import annotations

import random
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from backstretch_gui.history.lines import joined, line_of, read_lines, without
from backstretch_gui.history.records import SessionRecord
from tests.history import histories
from tests.history.histories import session, years

MUTATIONS = 10_000


@given(st.lists(histories.sessions, max_size=5))
def test_what_is_written_can_be_read(records: list[SessionRecord]) -> None:
    lines = read_lines(b"".join(map(line_of, records)))
    assert lines.records == tuple(records)
    assert not lines.damaged


@given(st.lists(histories.sessions, max_size=12), st.data())
def test_the_union_of_two_machines_is_the_same_in_any_order(
    records: list[SessionRecord], data: st.DataObject
) -> None:
    shuffled = data.draw(st.permutations(records))
    middle = data.draw(st.integers(0, len(records)))
    here, there = shuffled[:middle], shuffled[middle:]
    whole = joined(records)
    assert joined([*here, *there]) == joined([*there, *here]) == whole
    assert joined([*joined(here), *joined(there)]) == whole, "joining what was joined changes nothing"
    assert len({record.id for record in whole}) == len(whole)
    assert {record.id for record in whole} == {record.id for record in records}


@given(st.lists(histories.sessions, min_size=1, max_size=4), st.data())
def test_half_a_line_is_no_loss_of_the_others(records: list[SessionRecord], data: st.DataObject) -> None:
    content = b"".join(map(line_of, records))
    last = len(line_of(records[-1]))
    lines = read_lines(content[: len(content) - data.draw(st.integers(2, last - 1))])
    assert lines.records == tuple(records[:-1])
    assert len(lines.damaged) == 1


def _mutated(line: bytes, chance: random.Random) -> bytes:
    changed = bytearray(line)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(changed))
        match chance.randrange(3):
            case 0:
                changed[at] = chance.randrange(256)
            case 1:
                del changed[at : at + chance.randint(1, 40)]
            case _:
                changed[at:at] = chance.randbytes(chance.randint(1, 8))
    return bytes(changed)


def test_ten_thousand_mutated_files_end_in_what_can_be_read() -> None:
    chance = random.Random(7)
    records = years(1, date(2026, 11, 28))[:6]
    lines = [line_of(record) for record in records]
    damaged = 0
    for _ in range(MUTATIONS):
        victim = chance.randrange(len(lines))
        changed = _mutated(lines[victim], chance)
        found = read_lines(b"".join([*lines[:victim], changed, *lines[victim + 1 :]]))
        lost = {r.id for r in records} - {records[victim].id} - {r.id for r in found.records}
        # the line after it shares its fate where the end of the line was what was hit
        assert len(lost) <= (0 if changed.endswith(b"\n") else 1)
        damaged += bool(found.damaged)
    assert damaged > MUTATIONS / 3


@given(st.binary(max_size=200))
def test_no_bytes_make_it_stumble(content: bytes) -> None:
    read_lines(content)


def test_deep_nesting_is_damage() -> None:
    deep = b'{"version":1,"x":' + b"[" * 100_000 + b"]" * 100_000 + b"}"
    assert read_lines(deep).damaged == (deep,)


def test_what_a_later_version_wrote_is_passed_over_and_no_damage() -> None:
    own = line_of(session(date(2026, 11, 1), "cat-cow"))
    lines = read_lines(own + b'{"version":2,"id":"x","of":"tomorrow"}\n')
    assert (len(lines.records), lines.damaged, lines.newer) == (1, (), 1)


@settings(max_examples=50)
@given(st.lists(histories.sessions, min_size=2, max_size=5))
def test_taking_a_line_out_leaves_every_other_byte(records: list[SessionRecord]) -> None:
    content = b"".join(map(line_of, records))
    gone = line_of(records[0]).rstrip(b"\n")
    kept = without(content, [gone])
    assert kept == b"".join(line for line in map(line_of, records) if line.rstrip(b"\n") != gone)
