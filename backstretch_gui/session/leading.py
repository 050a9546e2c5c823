"""Into a stretch, over to its other side, and out of it again."""

from __future__ import annotations

from collections.abc import Sequence

from backstretch_gui.catalog.stretch import Step
from backstretch_gui.session.pen import Pen
from backstretch_gui.session.script import Script
from backstretch_gui.session.segment import CueKind, PoseRef, Segment, SegmentKind
from backstretch_gui.session.turn import Turn


def announce(pen: Pen, turn: Turn) -> Segment:
    """What comes now, and what it needs."""
    script = pen.script()
    text = turn.stretch.announce if pen.full else turn.stretch.name
    since = script.say(pen.words.say(text, turn.side), CueKind.NAME)
    script.move(turn.pose(turn.stretch.start), since)
    return pen.close(script, SegmentKind.ANNOUNCE, turn)


def guide(pen: Pen, turn: Turn) -> Segment:
    """Step by step into the pose; the figure moves with the words. The second side is led in briefly."""
    script = pen.script()
    if turn.side is not None and turn.part == 0 and pen.aloud and not pen.says(CueKind.STEP):
        script.say(pen.words.say(pen.phrases.on_side, turn.side), CueKind.SIDE)
    if pen.full and turn.part == 0:
        _steps(pen, script, turn, turn.stretch.guide, CueKind.STEP)
    else:
        since = script.say(pen.words.say(turn.stretch.brief, turn.side), CueKind.STEP, 0)
        script.move_through(_poses_ahead(turn, script.pose), since)
    if pen.coaching.ready and pen.wants(CueKind.READY):
        script.say(pen.words.say(pen.phrases.ready), CueKind.READY)
    settle = max(pen.coaching.settle, turn.stretch.settle)
    return pen.close(script, SegmentKind.GUIDE, turn, settle=settle)


def switch(pen: Pen, turn: Turn) -> Segment:
    """Out of the first side, then over to this one, which gets a picture of its own."""
    assert turn.side is not None
    script = pen.script()
    stretch = turn.stretch
    before = turn.side.other
    if pen.full:
        for step in stretch.switch:
            since = script.say(pen.words.say(step.say, before), CueKind.SWITCH)
            script.move(PoseRef(stretch.id, step.pose, before), since)
    since = script.say(pen.words.say(pen.phrases.switch_to, turn.side), CueKind.SIDE)
    rest_pose = stretch.switch[-1].pose if stretch.switch else stretch.ease_off or stretch.start
    script.move(PoseRef(stretch.id, rest_pose, before), since)
    script.move(turn.pose(rest_pose), since)
    return pen.close(script, SegmentKind.SWITCH, turn)


def release(pen: Pen, turn: Turn, *, hurt: bool = False) -> Segment:
    """How to come out of it; where it `hurt`, that comes first, and no tone."""
    if hurt:
        pen.held = False
    script = pen.script()
    if hurt:
        script.say(pen.words.say(pen.phrases.hurts), CueKind.HURT)
    if pen.full:
        _steps(pen, script, turn, turn.stretch.release, CueKind.RELEASE)
    else:
        last = turn.stretch.release[-1]
        since = script.say(pen.words.say(last.say, turn.side), CueKind.RELEASE)
        script.move(turn.pose(last.pose), since)
    return pen.close(script, SegmentKind.RELEASE, turn)


def _steps(pen: Pen, script: Script, turn: Turn, steps: Sequence[Step], kind: CueKind) -> None:
    for place, step in enumerate(steps):
        since = script.say(pen.words.say(step.say, turn.side), kind, place)
        script.move(turn.pose(step.pose), since)


def _poses_ahead(turn: Turn, pose: PoseRef) -> list[PoseRef]:
    """The guide's poses from `pose` on, or all of them if it is not among them."""
    poses = [turn.pose(step.pose) for step in turn.stretch.guide]
    return poses[poses.index(pose) + 1 :] if pose in poses else poses
