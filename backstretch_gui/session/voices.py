"""One voice says the whole of a stretch: where the coach's voice lacks some of its words, another says all.

A voice that is recorded has the words of the built-in stretches, and not those of one's own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import msgspec

from backstretch_gui.session.cues import Speech
from backstretch_gui.session.segment import APART, Segment

Block = int | str
"""What one voice says: a stretch, by its entry in the routine; or what comes before or after all of them."""


def block_of(segment: Segment) -> Block:
    """The block that a segment belongs to."""
    return APART.get(segment.kind, segment.entry)


class OtherVoice(msgspec.Struct, frozen=True):
    """The voice that stands in, and where."""

    blocks: frozenset[Block]
    speech: Speech
    """How long a sentence is heard from it."""


def beyond(segments: tuple[Segment, ...], says: Callable[[str], bool]) -> frozenset[Block]:
    """The blocks in which there is a sentence that the coach's voice can't say."""

    def found() -> Iterator[Block]:
        for segment in segments:
            if not all(says(cue.text) for cue in segment.cues if cue.spoken and cue.text):
                yield block_of(segment)

    return frozenset(found())
