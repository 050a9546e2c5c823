"""Into a stretch, over to its other side, and out of it again."""

from __future__ import annotations

from collections.abc import Sequence

from backstretch_gui.catalog.stretch import Step
from backstretch_gui.session.changing import needs_way
from backstretch_gui.session.pen import Pen
from backstretch_gui.session.script import Script
from backstretch_gui.session.segment import CueKind, PoseRef, Segment, SegmentKind
from backstretch_gui.session.turn import Turn

DOING = 1.0
"""Seconds left after each sentence of a guide, beyond a breath, to do what it says."""


def announce(pen: Pen, turn: Turn, *, waits: bool = False) -> Segment:
    """What comes now, and what to take care of: once a session, before anything of it is done."""
    script = pen.script()
    text = turn.stretch.announce if pen.full else turn.stretch.name
    since = script.say(pen.words.say(text, turn.side), CueKind.NAME)
    if pen.full and turn.stretch.id not in pen.warned:
        pen.warned.add(turn.stretch.id)
        for caution in turn.stretch.cautions:
            script.say(pen.words.say(caution, turn.side), CueKind.CAUTION)
    if not needs_way(pen, turn):
        script.move(turn.pose(turn.stretch.start), since)
    return pen.close(script, SegmentKind.ANNOUNCE, turn, waits=waits)


def guide(pen: Pen, turn: Turn) -> Segment:
    """Step by step into the pose; the figure moves with the words. The second side has a guide of its own."""
    script = pen.script()
    if turn.side is not None and turn.part == 0 and pen.aloud and not pen.says(CueKind.STEP):
        script.say(pen.words.say(pen.phrases.on_side, turn.side), CueKind.SIDE)
    if pen.full:
        second = turn.stretch.second if turn.part > 0 else []
        _steps(pen, script, turn, second or turn.stretch.guide, CueKind.STEP, doing=DOING)
    else:
        since = script.say(pen.words.say(turn.stretch.brief, turn.side), CueKind.STEP, 0)
        script.move_through(_poses_ahead(turn, script.pose), since)
    if pen.coaching.ready and pen.wants(CueKind.READY):
        script.say(pen.words.say(pen.phrases.ready), CueKind.READY)
    settle = max(pen.coaching.settle, turn.stretch.settle)
    return pen.close(script, SegmentKind.GUIDE, turn, settle=settle)


def again(pen: Pen, turn: Turn, rep: int, remark: str) -> Segment:
    """Out of the pose and into it again, with what there is to mind where the hold is too short for it."""
    script = pen.script()
    stretch = turn.stretch
    usual = Step(pen.phrases.again, stretch.pose, via=stretch.ease_off or stretch.start)
    if pen.full or not stretch.again:
        _steps(pen, script, turn, stretch.again or [usual], CueKind.STEP)
    else:
        since = script.say(pen.words.say(pen.phrases.again), CueKind.STEP)
        script.move_through([turn.pose(step.pose) for step in stretch.again], since)
    if remark:
        script.say(remark, CueKind.FORM)
    return pen.close(script, SegmentKind.AGAIN, turn, rep=rep, settle=pen.coaching.settle)


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
            script.wait(step.wait)
    since = script.say(pen.words.say(stretch.switch_to or pen.phrases.switch_to, turn.side), CueKind.SIDE)
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


def _steps(
    pen: Pen, script: Script, turn: Turn, steps: Sequence[Step], kind: CueKind, *, doing: float = 0.0
) -> None:
    for place, step in enumerate(steps):
        since = script.say(pen.words.say(step.say, turn.side), kind, place)
        via = [step.via] if step.via is not None else []
        if via:
            script.move_through([turn.pose(name) for name in (*via, step.pose)], since)
        else:
            script.move(turn.pose(step.pose), since)
        if pen.aloud:
            script.wait(step.wait + (doing if place + 1 < len(steps) else 0.0))


def _poses_ahead(turn: Turn, pose: PoseRef) -> list[PoseRef]:
    """The guide's poses from `pose` on, or all of them if it is not among them."""
    poses = [turn.pose(step.pose) for step in turn.stretch.guide]
    return poses[poses.index(pose) + 1 :] if pose in poses else poses
