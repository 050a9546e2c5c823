"""What the coach says whatever the stretch."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from backstretch_gui.catalog.stretch import Text


class Counted(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A thing and how many there are of it."""

    one: Text
    many: Text
    """With `{number}`."""


class Phrases(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The coach's general lines, each by language."""

    version: Literal[1]
    sides: dict[str, Text]
    """The words for "left" and "right", as they fill `{side}` and `{other}`."""
    switch_to: Text
    """Leads to the second side, named by `{side}`."""
    on_side: Text
    """Names the first side, `{side}`, where the guide is not said."""
    halfway: Text
    """Half of a hold is over."""
    count: Annotated[list[Text], msgspec.Meta(min_length=5, max_length=5)]
    """From five down to one; a short hold is counted from three."""
    breathe_in: Text
    breathe_out: Text
    """In a hold, in its rhythm."""
    again: Text
    """Between two repeats, where a stretch has no words of its own."""
    lead_in: Text
    """Before the first stretch."""
    rest: Text
    """Between two stretches; `{name}` is the next one's."""
    half_done: Text
    """Half of the routine is over."""
    resume: Text
    """After a pause."""
    ready: Text
    """Before a hold that waits for a word of whoever stretches."""
    hurts: Text
    """Where a stretch hurt, before the way out of it."""
    done: Text
    """At the end of the routine, what was done: `{stretches}` and `{minutes}`, counted."""
    finish: Text
    """The last words of all."""
    listen: Text
    """What a voice says to be judged by, apart from any session."""
    stretches: Counted
    minutes: Counted
