"""Files of an older version: a copy is kept, and the table is brought up to date step by step."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from backstretch_gui.storage.files import read_text, write_text

Table = dict[str, Any]

Migrations = Mapping[int, Callable[[Table], Table]]
"""From a version to the next one: what becomes of a table."""


def migrated(table: Table, since: int, version: int, migrations: Migrations) -> Table:
    """A table of version `since` as one of `version`; where a step has nothing to do, it is left out."""
    for step in sorted(migrations):
        if since <= step < version:
            table = migrations[step](table)
    return table | {"version": version}


def keep_copy(path: Path, version: int) -> Path:
    """A copy of a file beside it, named by its version; one that is there already is left as it is.

    Raises:
        OSError: it can't be written.
    """
    copy = path.with_name(f"{path.name}.version-{version}")
    if not copy.exists():
        write_text(copy, read_text(path) or "")
    return copy
