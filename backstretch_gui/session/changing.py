"""Changes of position: led in words and poses, in the time that a stiff back needs. All times are seconds."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from backstretch_gui.catalog.stretch import Position, Side, Stretch
from backstretch_gui.catalog.ways import SHARED, poses_on, way
from backstretch_gui.session.plan import Extent
from backstretch_gui.session.plan_writer import PlanWriter
from backstretch_gui.session.script import NATURAL_MOVE, Script
from backstretch_gui.session.segment import CueKind, PoseRef, Segment, SegmentKind
from backstretch_gui.session.turn import Turn


def needs_way(writer: PlanWriter, turn: Turn) -> bool:
    """Whether the stretch begins in another position, or at another place, and the way there is led."""
    if writer.coaching.extent(writer.coaching.ways) is Extent.OFF:
        return False
    travels = turn.stretch.travel is not None and writer.pose != turn.pose(turn.stretch.start)
    return travels or writer.position is not turn.stretch.begins_in


def way_to(writer: PlanWriter, turn: Turn) -> Segment:
    """From where the last stretch has ended to where the next one begins."""
    script = writer.script()
    say_way(writer, script, turn, writer.coaching.extent(writer.coaching.ways), writer.coaching.changing)
    return writer.close(script, SegmentKind.WAY, replace(turn, reps=1))


def say_way(writer: PlanWriter, script: Script, turn: Turn, extent: Extent, pace: float) -> None:
    """The way to a stretch's first pose; `pace` is the share of the time it needs that it is given."""
    goal = turn.stretch.begins_in
    follow_way(writer, script, turn, goal, extent, pace)
    since = script.now
    if turn.stretch.travel is not None and extent is Extent.FULL:
        since = script.say(writer.words.say(turn.stretch.travel.say, turn.side), CueKind.WAY)
        script.wait_until(since + turn.stretch.travel.seconds * pace)
    script.move_through(turned(writer, script.pose, turn, [turn.stretch.start]), since, NATURAL_MOVE)


def follow_way(
    writer: PlanWriter, script: Script, turn: Turn, goal: Position, extent: Extent, pace: float
) -> None:
    """From position to position, step by step, or in a word; the figure goes along."""
    steps = way(writer.phrases.ways, writer.position, goal)
    writer.position = goal
    if not steps:
        return
    if extent is Extent.SHORT:
        since = script.say(writer.words.say(writer.phrases.come_to[goal]), CueKind.WAY)
        script.wait_until(since + sum(step.seconds for step in steps) * pace)
        script.move_through(turned(writer, script.pose, turn, poses_on(steps)), since, NATURAL_MOVE)
        return
    for step in steps:
        since = script.say(writer.words.say(step.say), CueKind.WAY)
        script.wait_until(since + step.seconds * pace)
        script.move_through(turned(writer, script.pose, turn, step.poses), since, NATURAL_MOVE)


def unspoken_way(writer: PlanWriter, turn: Turn) -> list[PoseRef]:
    """The poses on the way to a stretch, where it is not led."""
    steps = way(writer.phrases.ways, writer.position, turn.stretch.begins_in)
    writer.position = turn.stretch.begins_in
    return turned(writer, writer.pose, turn, [*poses_on(steps), turn.stretch.start])


def turned(writer: PlanWriter, pose: PoseRef, turn: Turn, names: Sequence[str]) -> list[PoseRef]:
    """These poses on the turn's side; who is seen mirrored in `pose` turns round first."""
    before = writer.catalog.stretches.get(pose.stretch)
    turns = before is not None and _mirrored(before, pose.side) != _mirrored(turn.stretch, turn.side)
    if turns and pose.name in SHARED.values() and pose.name != names[0]:
        names = [pose.name, *names]
    return [turn.pose(name) for name in names]


def _mirrored(stretch: Stretch, side: Side | None) -> bool:
    return side is not None and side is not stretch.works
