"""Reads the files of the catalog. Every function takes the file's text or table and its name, such as
"supine-twist.toml", and raises `CatalogError` for whatever cannot be used. `words`: its texts in other
languages, where they are not written in the file itself.
"""

from __future__ import annotations

from typing import Any

import msgspec

from backstretch_gui.catalog.checks import (
    MOST_POSES,
    check_numbers,
    check_phrases,
    check_pose,
    check_routine,
    check_stretch,
    check_text,
)
from backstretch_gui.catalog.error import CatalogError as CatalogError
from backstretch_gui.catalog.parsing import Source, convert, parse, read_as
from backstretch_gui.catalog.phrases import Phrases
from backstretch_gui.catalog.pose import PoseLoopError, PoseSpec, resolve_pose
from backstretch_gui.catalog.routine import Routine
from backstretch_gui.catalog.stretch import Name, Stretch
from backstretch_gui.catalog.toml_text import Table
from backstretch_gui.catalog.translation import NO_WORDS, FileWords
from backstretch_gui.catalog.wording import quoted
from backstretch_gui.catalog.writing import without_unknown


def read_stretch(source: Source, name: str, words: FileWords = NO_WORDS) -> Stretch:
    """A stretch. Its poses are as it states them: `with_whole_poses` finds what they inherit."""
    return stretch_of(parse(source, name, words), name)


def stretch_of(table: Table, name: str) -> Stretch:
    """The same, from a table that has been parsed."""
    poses = _read_poses(table.get("poses", {}), name, "poses")
    table = _with_repeat_as_steps({key: value for key, value in table.items() if key != "poses"})
    stretch = msgspec.structs.replace(convert(table, Stretch, name), poses=poses)
    check_stretch(stretch, name)
    return stretch


def _with_repeat_as_steps(table: Table) -> Table:
    """A stretch whose `again` is still one sentence: the figure goes to `ease_off` and back meanwhile."""
    sentence = table.get("again")
    if not isinstance(sentence, dict):
        return table
    held = table["stations"][0].get("pose") if table.get("stations") else table.get("pose")
    step: Table = {"say": sentence, "pose": held, "via": table.get("ease_off") or table.get("start")}
    return table | {"again": [{key: value for key, value in step.items() if value is not None}]}


def read_routine(source: Source, name: str, words: FileWords = NO_WORDS) -> Routine:
    """A routine. Whether its stretches exist is known to the whole catalog only."""
    routine = read_as(Routine, source, name, words)
    check_routine(routine, name)
    return routine


def read_own_routine(source: Source, name: str, words: FileWords = NO_WORDS) -> Routine:
    """A routine that somebody made, or a later version: what is not known in it is passed over."""
    routine = convert(without_unknown(parse(source, name, words)), Routine, name)
    check_routine(routine, name)
    return routine


def shared_routine(table: Table, name: str) -> Routine:
    """A routine from somebody else, in a file of any name."""
    routine = convert(without_unknown(table), Routine, name)
    check_text(routine.name, name, "name")
    check_text(routine.purpose, name, "purpose")
    return routine


def read_phrases(source: Source, name: str, words: FileWords = NO_WORDS) -> Phrases:
    """The coach's general lines."""
    phrases = read_as(Phrases, source, name, words)
    check_phrases(phrases, name)
    return phrases


def read_positions(source: Source, name: str) -> dict[str, PoseSpec]:
    """The poses that stretches share, by name, with all they inherit: `[poses.…]` tables, as in a stretch."""
    poses = _read_poses(parse(source, name).get("poses", {}), name, "poses")
    try:
        return {pose: resolve_pose(pose, poses, {}) for pose in poses}
    except KeyError as error:
        raise CatalogError(name, "poses", "a base that is among them", quoted(str(error.args[0]))) from error
    except PoseLoopError as error:
        raise CatalogError(name, "poses", "a pose that ends in a base of its own", str(error)) from error


def _read_poses(tables: Any, file: str, within: str) -> dict[str, PoseSpec]:
    """One by one, so that an error can name its pose."""
    names = convert(tables, dict[Name, Any], file, within)
    if len(names) > MOST_POSES:
        raise CatalogError(file, within, f"at most {MOST_POSES} of them", str(len(names)))
    check_numbers(tables, file, within)
    poses: dict[str, PoseSpec] = {}
    for name, table in names.items():
        where = f"{within}, {name}"
        poses[name] = convert(table, PoseSpec, file, where)
        check_pose(poses[name], file, where)
    return poses
