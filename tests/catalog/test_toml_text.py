"""A file that was written by hand stays as it is but for what has changed in it."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backstretch_gui.catalog.toml_text import Table, same, toml_text

BY_HAND = """\
# for mornings
version = 1
name.en = "Mine"  # so far
stretches = STRETCHES
[later]  # not known here
tempo = [1, 2]  # slow
"""
LINES = """[
  # to begin with
  { stretch = "cat-cow", repeats = 3 }, # warm
  { stretch = "sphinx" },
  # the good one
  { stretch = "supine-twist", hold = 20 } # long
]"""
TABLES = """\
# for mornings
version = 1
name.en = "Mine"  # so far

# to begin with
[[stretches]]
stretch = "cat-cow" # warm
repeats = 3

[[stretches]]
stretch = "sphinx"

# the good one
[[stretches]]
stretch = "supine-twist"
hold = 20 # long
# the end
"""

names = st.text(min_size=1, max_size=5)
scalars = st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.floats() | st.text(max_size=8)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
    max_leaves=6,
)
entries = st.fixed_dictionaries(
    {"stretch": st.sampled_from("abc")}, optional={"hold": st.integers(3, 9), "later": values}
)


def _with_stretches(table: Table, stretches: list[Table]) -> Table:
    return table | {"stretches": stretches}


tables: st.SearchStrategy[Table] = st.builds(
    _with_stretches, st.dictionaries(names, values, max_size=4), st.lists(entries, min_size=1, max_size=4)
)


@given(tables, tables)
def test_whatever_is_written_over_whatever_is_read_back(before: Table, after: Table) -> None:
    text = toml_text(before)
    assert same(tomllib.loads(text), before)
    assert toml_text(before, text) == text
    assert same(tomllib.loads(toml_text(after, text, by="stretch")), after)


@given(
    st.permutations([0, 1, 2]),
    st.sampled_from([TABLES, BY_HAND.replace("STRETCHES", LINES)]),
    st.none() | st.integers(0, 3),
    st.dictionaries(st.integers(0, 2), st.integers(3, 300)),
)
def test_comments_go_where_their_stretch_goes(
    order: list[int], text: str, added: int | None, holds: dict[int, int]
) -> None:
    table: dict[str, Any] = tomllib.loads(text)
    stretches = [table["stretches"][place] for place in order]
    for place, hold in holds.items():
        stretches[place]["hold"] = hold
    if added is not None:
        stretches.insert(added, {"stretch": "new"})
    table["stretches"] = stretches

    lines = toml_text(table, text, by="stretch").splitlines()

    assert tomllib.loads("\n".join(lines)) == table
    assert {"# for mornings", 'name.en = "Mine"  # so far'} <= set(lines)
    comments = [line.partition("#")[2] for line in lines]
    assert sorted(filter(None, comments)) == sorted(
        filter(None, (line.partition("#")[2] for line in text.splitlines()))
    )
    for comment, stretch in (("# to begin with", "cat-cow"), ("# the good one", "supine-twist")):
        below = lines[lines.index(next(line for line in lines if comment in line)) + 1 :]
        assert stretch in "".join(below[:2])
    assert "cat-cow" in next(line for line in lines if "# warm" in line)
    assert "hold" in next(line for line in lines if "# long" in line)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"rest": 9}, "# mine\nrest = 9 # enough\n[x]\n# of x\ny = 1\n"),
        ({"a": True}, "# mine\nrest = 7 # enough\na = true\n\n[x]\n# of x\ny = 1\n"),
        ({"x": {"y": 2}}, "# mine\nrest = 7 # enough\n[x]\n# of x\ny = 2\n"),
    ],
    ids=["another value", "one more", "further down"],
)
def test_only_what_has_changed_is_touched(change: Table, expected: str) -> None:
    text = "# mine\nrest = 7 # enough\n[x]\n# of x\ny = 1\n"

    assert toml_text(tomllib.loads(text) | change, text) == expected


@pytest.mark.parametrize(
    "text", ["", "# nothing yet\n", "a = = 1", "x = 1\n[[stretches]]\n[y]\n[[stretches]]\n"]
)
def test_over_what_is_empty_or_broken_or_strange_the_values_count(text: str) -> None:
    table: Table = {"x": 2, "stretches": [{"stretch": "a"}]}

    assert tomllib.loads(toml_text(table, text, by="stretch")) == table


def test_values_are_told_apart_as_they_are_written() -> None:
    assert not same(1, True)
    assert not same(1, 1.0)
    assert same(float("nan"), float("nan"))
    assert not same([1, 2], [1])
