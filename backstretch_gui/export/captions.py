"""What is said in a film, to be read: as WebVTT (www.w3.org/TR/webvtt1). Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from backstretch_gui.session.segment import CueKind
from backstretch_gui.session.timeline import timeline

if TYPE_CHECKING:
    from backstretch_gui.session.plan import Plan

HEADING: Final = "WEBVTT - BackStretch"
LONGEST: Final = 8.0
"""Seconds that a sentence stands, if none follows it sooner."""


def captions(plan: Plan) -> str:
    """The text of a .vtt file; numbers of the count are in the picture already."""
    said = [each for each in timeline(plan) if each.cue.text and each.cue.kind is not CueKind.COUNT]
    ends = [*(after.at for after in said[1:]), plan.seconds]
    blocks = [
        f"{_time(each.at)} --> {_time(min(end, each.at + LONGEST))}\n{_plain(each.cue.text)}\n"
        for each, end in zip(said, ends, strict=False)
        if end > each.at
    ]
    return "\n".join([f"{HEADING}\n", *blocks])


def _plain(text: str) -> str:
    """Text, and no markup: `&` and `<` begin some there."""
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _time(seconds: float) -> str:
    ms = round(1000 * seconds)
    return f"{ms // 3_600_000:02}:{ms // 60_000 % 60:02}:{ms // 1000 % 60:02}.{ms % 1000:03}"
