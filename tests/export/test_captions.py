"""Captions beside a film say what is said, and nothing of it is taken for markup."""

from __future__ import annotations

from backstretch_gui.export.captions import captions
from backstretch_gui.export.chapters import chapters
from backstretch_gui.export.tags import Chapter
from backstretch_gui.session.plan import Plan
from backstretch_gui.session.segment import Cue, CueKind, PoseRef, Segment, SegmentKind


def a_segment(kind: SegmentKind, seconds: float, *cues: Cue, entry: int = 0, round: int = 1) -> Segment:  # noqa: A002
    return Segment(kind, entry, f"stretch-{entry}", seconds, PoseRef("a", "b"), cues, round=round)


def test_each_sentence_stands_until_the_next_and_numbers_are_left_out() -> None:
    plan = Plan(
        "any",
        (
            a_segment(SegmentKind.GUIDE, 70.0, Cue(0, 2, CueKind.STEP, "One & two <b>three</b>.")),
            a_segment(
                SegmentKind.HOLD,
                12.0,
                Cue(0, 0.8, CueKind.TONE),
                Cue(1.5, 2, CueKind.FORM, "Let go."),
                Cue(9.0, 0.5, CueKind.COUNT, "Three."),
                Cue(9.5, 1, CueKind.RELEASE, "Back."),
            ),
        ),
    )

    assert captions(plan) == (
        "WEBVTT - BackStretch\n\n"
        "00:00:00.000 --> 00:00:08.000\nOne &amp; two &lt;b>three&lt;/b>.\n\n"
        "00:01:11.500 --> 00:01:19.500\nLet go.\n\n"
        "00:01:19.500 --> 00:01:22.000\nBack.\n"
    )


def test_there_is_a_chapter_for_each_time_a_stretch_is_done() -> None:
    plan = Plan(
        "any",
        (
            a_segment(SegmentKind.OPENING, 5),
            a_segment(SegmentKind.GET_READY, 5),
            a_segment(SegmentKind.ANNOUNCE, 2),
            a_segment(SegmentKind.HOLD, 10),
            a_segment(SegmentKind.ANNOUNCE, 2, entry=1),
            a_segment(SegmentKind.HOLD, 10, entry=1),
            a_segment(SegmentKind.ANNOUNCE, 2, round=2),
            a_segment(SegmentKind.CLOSING, 5),
            a_segment(SegmentKind.FINISH, 5),
        ),
    )

    found = chapters(plan, lambda segment: segment.stretch if segment.of_stretch else "Before")

    assert found == (
        Chapter(0.0, "Before"),
        Chapter(10.0, "stretch-0"),
        Chapter(22.0, "stretch-1"),
        Chapter(34.0, "stretch-0"),
    )
