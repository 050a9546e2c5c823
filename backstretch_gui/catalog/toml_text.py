"""The text of a TOML file. What somebody wrote by hand stays as it is but for the values that are others now.

Comments, the order of keys, and spacing are kept by tomlkit, imported when something is first written.
"""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Any, Final, cast

if TYPE_CHECKING:
    from collections.abc import MutableMapping


Written = Any
"""A table or a list as tomlkit holds it: with its comments, and typed in part only."""

Table = dict[str, Any]
"""A TOML table as plain values."""


LARGEST_FILE: Final = 1_000_000
"""Characters. The largest built-in file has about a hundredth of it."""

LONGEST_LINE: Final = 1000
"""Characters."""

MOST_PARTS: Final = 16
"""Of a dotted key. The parser's time grows with their square."""

_PART = r"""(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+"""
_LONG_KEY = re.compile(rf"""(?<![\w"'.-])(?:{_PART}\.[ \t]*+){{{MOST_PARTS},}}""")


class TooMuchError(ValueError):
    """A text whose reading could take very long: what was expected in which line, and what was found."""

    def __init__(self, line: int, expected: str, found: str) -> None:
        where = f"line {line}" if line else ""
        super().__init__(f"{where}: expected {expected}, found {found}")
        self.where = where
        self.expected = expected
        self.found = found


def load_toml(text: str) -> Table:
    """The table of any text, whoever wrote it: the only way by which TOML is read here.

    Raises:
        TooMuchError: it is larger than files of ours are, or nested deeper.
        ValueError: it is no TOML.
    """
    text = text.removeprefix("\ufeff")  # the byte-order mark, as some editors write it
    if len(text) > LARGEST_FILE:
        raise TooMuchError(0, f"at most {LARGEST_FILE:,} characters", f"{len(text):,}")
    for number, line in enumerate(text.splitlines(), start=1):
        if len(line) > LONGEST_LINE:
            raise TooMuchError(number, f"at most {LONGEST_LINE} characters", f"{len(line):,}")
        if line.count(".") >= MOST_PARTS and _LONG_KEY.search(line):
            raise TooMuchError(number, f"keys of at most {MOST_PARTS} parts", "more")
    try:
        return tomllib.loads(text)
    except RecursionError as error:
        raise TooMuchError(0, "a few levels of tables", "many more, one inside the other") from error


def toml_text(table: Table, before: str | None = None, by: str = "") -> str:
    """The text of a file that holds exactly `table`, written over the text `before` it if there is one.

    `by`: the key by which a table in a list is known again when it has moved and changed.
    """
    import tomlkit

    text = _written_over(before, table, by) if before else None
    return tomlkit.dumps(table) if text is None else text


def parsed(text: str | None) -> Table:
    """The table of a file; empty if there is none, or it can't be read."""
    try:
        return load_toml(text or "")
    except ValueError:
        return {}


def same(one: Any, other: Any) -> bool:
    """Whether two values are written alike: 1 is not 1.0, nor true."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        table = cast("Table", one)
        return table.keys() == other.keys() and all(same(table[key], other[key]) for key in table)
    if isinstance(one, list):
        items = cast("list[Any]", one)
        return len(items) == len(other) and all(map(same, items, other))
    return one == other or (one != one and other != other)  # both are nan


def _written_over(before: str, table: Table, by: str) -> str | None:
    """None for a layout that tomlkit can't cope with: values come before comments."""
    import tomlkit

    try:
        document = tomlkit.parse(before)
        _update(document, load_toml(before), table, by)
        text = tomlkit.dumps(document)
        return text if same(load_toml(text), table) else None
    except Exception:  # whatever it is: a file must be written
        return None


def _update(place: MutableMapping[str, Any], old: Table, new: Table, by: str) -> None:
    """Make `place`, which holds what is `old`, hold what is `new`. Lists first: they take their comments."""
    for key in old.keys() & new.keys():
        if _are_tables(old[key]) and _are_tables(new[key]) and not same(old[key], new[key]):
            _update_list(place, key, old[key], new[key], by)
    for key in [key for key in old if key not in new]:
        del place[key]
    for key, value in new.items():
        before = old.get(key)
        if same(before, value) or (_are_tables(before) and _are_tables(value)):
            continue
        if isinstance(before, dict) and isinstance(value, dict):
            _update(place[key], cast("Table", before), cast("Table", value), by)
        else:
            place[key] = value


def _are_tables(value: Any) -> bool:
    items = cast("list[Any]", value) if isinstance(value, list) else []
    return bool(items) and all(isinstance(item, dict) for item in items)


def _update_list(
    place: MutableMapping[str, Any], key: str, old: list[Table], new: list[Table], by: str
) -> None:
    """Each table that was there goes, with its comments, to where it is now."""
    from tomlkit.items import AoT

    written: Written = place[key]
    has_headings = isinstance(written, AoT)
    heads = _take_heads(place, key, written) if has_headings else []
    sources, items = _sources(old, new, by), list(written)
    for source, table in zip(sources, new, strict=True):
        if source is not None:
            _update(items[source], old[source], table, by)
    stays = sources == list(range(len(old)))
    if not stays and has_headings:
        _rearrange(written, items, sources, new)
    elif not stays:
        place[key] = _rearranged_lines(written.as_string(), items, sources, new)
    if has_headings:
        _put_heads(written, heads, sources)


def _sources(old: list[Table], new: list[Table], by: str) -> list[int | None]:
    """For each table now, which it was before: the very same one, else one that is alike; None for others."""
    free = list(range(len(old)))
    if [table.get(by) for table in old] == [table.get(by) for table in new]:
        return list(free)

    def alike(one: Table, other: Table) -> bool:
        return by in one and one[by] == other.get(by)

    found: list[int | None] = [None] * len(new)
    for is_it in (same, alike):
        for at, table in enumerate(new):
            match = next((i for i in free if is_it(old[i], table)), None)
            if found[at] is None and match is not None:
                found[at] = match
                free.remove(match)
    return found


def _rearrange(written: Written, items: list[Any], sources: list[int | None], new: list[Table]) -> None:
    """The tables under headings of their own, in their new order."""
    import tomlkit

    while len(written):
        del written[0]
    for source, table in zip(sources, new, strict=True):
        written.append(_filled(tomlkit.table(), table) if source is None else items[source])


def _rearranged_lines(written: str, items: list[Any], sources: list[int | None], new: list[Table]) -> Written:
    """A list with a table a line, in its new order; comments before a table and behind it go with it.

    Raises:
        StopIteration: it is not written like that.
    """
    import tomlkit

    opening, *lines, closing = written.splitlines()
    rest, chunks = iter(lines), list[list[str]]()
    for text in (item.as_string().strip() for item in items):
        chunk = [next(rest)]
        while text not in chunk[-1]:
            chunk.append(next(rest))
        before, _, behind = chunk[-1].partition(text)
        comment = behind.strip().removeprefix(",").strip()
        chunk[-1] = f"{before}{text}, {comment}".rstrip()
        chunks.append(chunk)
    indent = lines[-1][: len(lines[-1]) - len(lines[-1].lstrip())]
    body = [opening]
    for source, table in zip(sources, new, strict=True):
        fresh = _filled(tomlkit.inline_table(), table).as_string()
        body += [f"{indent}{fresh},"] if source is None else chunks[source]
    text = "\n".join([*body, *rest, closing])
    return tomlkit.parse(f"list = {text}")["list"]


def _filled(written: Written, table: Table) -> Written:
    written.update(table)
    return written


# Comments stand above what they are about, but tomlkit keeps them at the end of what comes before.


def _take_heads(place: MutableMapping[str, Any], key: str, written: Written) -> list[str]:
    """What stands above each table, taken from where tomlkit keeps it; last, what stands below them all."""
    body: list[Any] = cast("Written", place).body
    at = next(index for index, (name, _) in enumerate(body) if name is not None and name.key == key)
    first = _taken(body, at, comments_only=True)
    return [first, *(_taken(table.value.body, len(table.value.body)) for table in written)]


def _put_heads(written: Written, heads: list[str], sources: list[int | None]) -> None:
    import tomlkit

    gap = "\n" if len(heads) < 3 or any(head.startswith("\n") for head in heads[1:-1]) else ""
    tables = list(written)
    for place, (table, source) in enumerate(zip(tables, sources, strict=True)):
        head = "" if source is None else heads[source].lstrip("\n")
        table.trivia.indent = (gap if place else "") + head
    if heads[-1]:
        tables[-1].value.append(None, tomlkit.ws(heads[-1]))


def _taken(body: list[Any], end: int, *, comments_only: bool = False) -> str:
    """The comments and blank lines before `end`, which are not there any more."""
    import tomlkit

    start = end
    while start and body[start - 1][0] is None:
        if comments_only and not body[start - 1][1].as_string().strip():
            break
        start -= 1
    text = "".join(item.as_string() for _, item in body[start:end])
    body[start:end] = [(None, tomlkit.ws(""))] * (end - start)
    return text
