"""What the coach says whatever the stretch."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from backstretch_gui.catalog.stretch import Name, Position, Text
from backstretch_gui.language.plurals import Category

Plural = dict[Category, Text]
"""A whole sentence for each plural category a language has; `other` always there, with `{number}`."""


class WayStep(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A sentence on the way from one position to another, and the shared poses the figure goes through."""

    say: Text
    poses: Annotated[list[Name], msgspec.Meta(min_length=1, max_length=6)]
    seconds: Annotated[float, msgspec.Meta(ge=0, le=60)]
    """What a stiff back needs for it, the sentence included."""


class Way(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a person goes from one position to another; the last pose is the other one at rest."""

    start: Position
    goal: Position
    steps: Annotated[list[WayStep], msgspec.Meta(min_length=1, max_length=6)]

    @property
    def seconds(self) -> float:
        """What a stiff back needs for the whole of it."""
        return sum(step.seconds for step in self.steps)


class Phrases(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The coach's general lines, each by language."""

    version: Literal[1]
    sides: dict[str, Text]
    """The words for "left" and "right", as they fill `{side}` and `{other}`."""

    fetch: Text
    """Before the session, what is to be fetched: `{things}`."""
    lay_mat_near: Text
    """Before the session, where it is done: near `{things}`."""
    safety: Text
    """Before the session, when to stop."""
    onto_mat: Text
    """Onto the mat, before the way into the first position."""
    stand: Text
    """The same for a routine that begins standing."""
    get_there: Text
    """There is time to get there."""
    get_there_ready: Text
    """The same where the first stretch waits for a word of whoever stretches."""
    list_two: Text
    """`{one}` and `{two}`, of a list of two."""
    list_more: Text
    """`{one}`, `{two}`, and more of them."""
    list_last: Text
    """`{one}` and `{two}` at the end of a longer list."""

    switch_to: Text
    """Leads to the second side, named by `{side}`."""
    on_side: Text
    """Names the first side, `{side}`, where the guide is not said."""
    halfway: Text
    """Half of a hold is over."""
    count: Annotated[list[Text], msgspec.Meta(min_length=3, max_length=3)]
    """From three down to one."""
    breathe_in: Text
    breathe_out: Text
    """In a hold, in its rhythm."""
    again: Text
    """Between two repeats, where a stretch has no words of its own."""
    rest: Annotated[list[Text], msgspec.Meta(min_length=1, max_length=9)]
    """Between two stretches: another one each time."""
    half_done: Text
    """Half of the routine is over."""
    resume: Text
    """After a pause."""
    ready: Text
    """Before a hold that waits for a word of whoever stretches."""
    hurts: Text
    """Where a stretch hurt, before the way out of it."""

    get_up: Text
    """At the end, before the way up from the floor."""
    done_stretches: Plural
    """At the end, how many stretches were done."""
    done_minutes: Plural
    """At the end, how many minutes it took."""
    for_the_day: Annotated[list[Text], msgspec.Meta(min_length=1, max_length=9)]
    """The last words: one thing for the day, another one after each session."""
    listen: Text
    """What a voice says to be judged by, apart from any session."""

    come_to: dict[Position, Text]
    """Each position in a word, for those who know the way."""
    ways: list[Way]
    """From position to position; longer ways are put together from these."""
