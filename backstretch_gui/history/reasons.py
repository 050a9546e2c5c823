"""Why a card is as it is, as data: a kind of reason and what it is about. Who shows it finds the words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from enum import Enum, auto
from typing import Final

import msgspec

from backstretch_gui.history.lately import NOTHING, Lately


class Why(Enum):
    """A kind of reason; each is one whole sentence in words."""

    FIRST = auto()
    """Nothing is known yet: a little of everything."""
    NOT_SINCE = auto()
    """`stretches` were not done since `day`."""
    NOT_YET = auto()
    """`stretches` were not done so far, as far as is known."""
    HURT_TWICE = auto()
    """`stretches` are left out: each hurt `times`."""
    EASIER = auto()
    """`stretches` come in their easier way: they hurt on `day`."""
    ALL_THERE_IS = auto()
    """There is no more to do here."""


class Reason(msgspec.Struct, frozen=True):
    """One sentence."""

    why: Why
    stretches: tuple[str, ...] = ()
    day: date | None = None
    times: int = 0


NAMED: Final = 2
"""So many stretches at most are named in a sentence."""


def reasons_for(
    offered: Sequence[str], left_out: Sequence[str], known: Mapping[str, Lately], *, whole: bool
) -> tuple[Reason, ...]:
    """Two at most: what comes because it is its turn, and what pain changed. `whole`: the time is full."""
    if not offered:
        return ()
    care = _all_there_is(whole=whole) or _left_out(left_out, known) or _easier(offered, known)
    return (_turn(offered, known), *care)


def _turn(offered: Sequence[str], known: Mapping[str, Lately]) -> Reason:
    if not known:
        return Reason(Why.FIRST)
    days = {id_: known.get(id_, NOTHING).last for id_ in offered}
    new = tuple(id_ for id_, last in days.items() if last is None)
    if new:
        return Reason(Why.NOT_YET, new[:NAMED])
    oldest = sorted((last, id_) for id_, last in days.items() if last is not None)[:NAMED]
    return Reason(Why.NOT_SINCE, tuple(id_ for _, id_ in oldest), oldest[-1][0])


def _left_out(left_out: Sequence[str], known: Mapping[str, Lately]) -> tuple[Reason, ...]:
    if not left_out:
        return ()
    latest = max(left_out, key=lambda id_: known[id_].hurt[-1])
    return (Reason(Why.HURT_TWICE, (latest,), known[latest].hurt[-1], len(known[latest].hurt)),)


def _easier(offered: Sequence[str], known: Mapping[str, Lately]) -> tuple[Reason, ...]:
    hurt = [id_ for id_ in offered if known.get(id_, NOTHING).hurt]
    if not hurt:
        return ()
    latest = max(hurt, key=lambda id_: known[id_].hurt[-1])
    return (Reason(Why.EASIER, (latest,), known[latest].hurt[-1]),)


def _all_there_is(*, whole: bool) -> tuple[Reason, ...]:
    return () if whole else (Reason(Why.ALL_THERE_IS),)
