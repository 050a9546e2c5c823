"""The journal of lowered players: how loud each was, and how loud it was made. Standard library only.

It is written before a player is lowered, and read by whoever has to put the volumes back.
"""

from __future__ import annotations

import json
import logging
import math
import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple, cast

log = logging.getLogger(__name__)

PLAYERS = "org.mpris.MediaPlayer2."
"""What the bus name of every player begins with."""
NEAR = 0.02
"""Some players round what they are set to; a volume further off was set by the person, and stays."""
_LARGEST = 10_000


class Lowered(NamedTuple):
    """Volumes as MPRIS has them: 1 is as recorded."""

    before: float
    now: float

    def is_ours(self, volume: float) -> bool:
        """Whether a player is still as loud as it was made here."""
        return abs(volume - self.now) <= NEAR


def write_journal(path: Path, players: Mapping[str, Lowered]) -> None:
    """Put it in place as a whole; without players there is none.

    Raises:
        OSError: it can't be written.
    """
    if not players:
        path.unlink(missing_ok=True)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f"{path.name}.{os.getpid()}")
    beside.write_text(json.dumps(players), encoding="utf-8")
    beside.replace(path)


def read_journal(path: Path) -> dict[str, Lowered]:
    """What is in it, as far as that makes sense."""
    try:
        with path.open("rb") as file:
            found: object = json.loads(file.read(_LARGEST))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        log.warning("%s: %s", path, error)
        return {}
    if not isinstance(found, dict):
        return {}
    entries = cast("dict[str, object]", found)
    return {name: Lowered(*pair) for name, value in entries.items() if (pair := _pair(name, value))}


def _pair(name: str, value: object) -> tuple[float, float] | None:
    if not name.startswith(PLAYERS) or not isinstance(value, list):
        return None
    match cast("list[object]", value):
        case [float() | int() as before, float() | int() as now] if _is_volume(before) and _is_volume(now):
            return float(before), float(now)
        case _:
            return None


def _is_volume(number: float) -> bool:
    return math.isfinite(number) and 0.0 <= number <= 2.0
