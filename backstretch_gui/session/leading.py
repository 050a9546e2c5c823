"""Into a stretch, over to its other side, and out of it again."""

from __future__ import annotations

from collections.abc import Sequence

from backstretch_gui.catalog.stretch import Step
from backstretch_gui.session.changing import needs_way
from backstretch_gui.session.plan_writer import PlanWriter
from backstretch_gui.session.script import Script
from backstretch_gui.session.segment import CueKind, PoseRef, Segment, SegmentKind
from backstretch_gui.session.turn import Turn

DOING = 1.0
"""Seconds left after each sentence of a guide, beyond a breath, to do what it says."""


def announce(writer: PlanWriter, turn: Turn, *, waits: bool = False) -> Segment:
    """What comes now, and what to take care of: once a session, before anything of it is done."""
    script = writer.script()
    text = turn.stretch.announce if writer.full else turn.stretch.name
    since = script.say(writer.words.say(text, turn.side), CueKind.NAME)
    if writer.full and turn.stretch.id not in writer.warned:
        writer.warned.add(turn.stretch.id)
        for caution in turn.stretch.cautions:
            script.say(writer.words.say(caution, turn.side), CueKind.CAUTION)
    if not needs_way(writer, turn):
        script.move(turn.pose(turn.stretch.start), since)
    return writer.close(script, SegmentKind.ANNOUNCE, turn, waits=waits)


def guide(writer: PlanWriter, turn: Turn) -> Segment:
    """Step by step into the pose; the figure moves with the words. The second side has a guide of its own."""
    script = writer.script()
    if turn.side is not None and turn.part == 0 and writer.aloud and not writer.says(CueKind.STEP):
        script.say(writer.words.say(writer.phrases.on_side, turn.side), CueKind.SIDE)
    if writer.full:
        second = turn.stretch.second if turn.part > 0 else []
        _steps(writer, script, turn, second or turn.stretch.guide, CueKind.STEP, doing=DOING)
    else:
        since = script.say(writer.words.say(turn.stretch.brief, turn.side), CueKind.STEP, 0)
        script.move_through(_poses_ahead(turn, script.pose), since)
    if writer.coaching.ready and writer.wants(CueKind.READY):
        script.say(writer.words.say(writer.phrases.ready), CueKind.READY)
    settle = max(writer.coaching.settle, turn.stretch.settle)
    return writer.close(script, SegmentKind.GUIDE, turn, settle=settle)


def again(writer: PlanWriter, turn: Turn, rep: int, remark: str) -> Segment:
    """Out of the pose and into it again, with what there is to mind where the hold is too short for it."""
    script = writer.script()
    stretch = turn.stretch
    usual = Step(writer.phrases.again, stretch.pose, via=stretch.ease_off or stretch.start)
    if writer.full or not stretch.again:
        _steps(writer, script, turn, stretch.again or [usual], CueKind.STEP)
    else:
        since = script.say(writer.words.say(writer.phrases.again), CueKind.STEP)
        script.move_through([turn.pose(step.pose) for step in stretch.again], since)
    if remark:
        script.say(remark, CueKind.FORM)
    return writer.close(script, SegmentKind.AGAIN, turn, rep=rep, settle=writer.coaching.settle)


def switch(writer: PlanWriter, turn: Turn) -> Segment:
    """Out of the first side, then over to this one, which gets a picture of its own."""
    assert turn.side is not None
    script = writer.script()
    stretch = turn.stretch
    before = turn.side.other
    if writer.full:
        for step in stretch.switch:
            since = script.say(writer.words.say(step.say, before), CueKind.SWITCH)
            script.move(PoseRef(stretch.id, step.pose, before), since)
            script.wait(step.wait)
    since = script.say(
        writer.words.say(stretch.switch_to or writer.phrases.switch_to, turn.side), CueKind.SIDE
    )
    rest_pose = stretch.switch[-1].pose if stretch.switch else stretch.ease_off or stretch.start
    script.move(PoseRef(stretch.id, rest_pose, before), since)
    script.move(turn.pose(rest_pose), since)
    return writer.close(script, SegmentKind.SWITCH, turn)


def release(writer: PlanWriter, turn: Turn, *, hurt: bool = False) -> Segment:
    """How to come out of it; where it `hurt`, that comes first, and no tone."""
    if hurt:
        writer.held = False
    script = writer.script()
    if hurt:
        script.say(writer.words.say(writer.phrases.hurts), CueKind.HURT)
    if writer.full:
        _steps(writer, script, turn, turn.stretch.release, CueKind.RELEASE)
    else:
        last = turn.stretch.release[-1]
        since = script.say(writer.words.say(last.say, turn.side), CueKind.RELEASE)
        script.move(turn.pose(last.pose), since)
    return writer.close(script, SegmentKind.RELEASE, turn)


def _steps(
    writer: PlanWriter,
    script: Script,
    turn: Turn,
    steps: Sequence[Step],
    kind: CueKind,
    *,
    doing: float = 0.0,
) -> None:
    for place, step in enumerate(steps):
        since = script.say(writer.words.say(step.say, turn.side), kind, place)
        via = [step.via] if step.via is not None else []
        if via:
            script.move_through([turn.pose(name) for name in (*via, step.pose)], since)
        else:
            script.move(turn.pose(step.pose), since)
        if writer.aloud:
            script.wait(step.wait + (doing if place + 1 < len(steps) else 0.0))


def _poses_ahead(turn: Turn, pose: PoseRef) -> list[PoseRef]:
    """The guide's poses from `pose` on, with those on the way, or all of them if it is not among them."""
    names = [name for step in turn.stretch.guide for name in (step.via, step.pose) if name is not None]
    poses = [turn.pose(name) for name in names]
    return poses[poses.index(pose) + 1 :] if pose in poses else poses
