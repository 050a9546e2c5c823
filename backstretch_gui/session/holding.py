"""The holds of a stretch, and what is between them."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from backstretch_gui.catalog.stretch import Station
from backstretch_gui.session.cues import HoldWords, place_hold_cues
from backstretch_gui.session.leading import again
from backstretch_gui.session.plan_writer import PlanWriter
from backstretch_gui.session.remarks import is_silent, remarks_of
from backstretch_gui.session.script import FLOWING_MOVE
from backstretch_gui.session.segment import CueKind, Segment, SegmentKind
from backstretch_gui.session.turn import Turn


def holds(writer: PlanWriter, turn: Turn) -> Iterator[Segment]:
    """A hold for each repeat, with a moment out of the pose in between."""
    for rep in range(1, turn.reps + 1):
        remarks = _remarks(writer, turn, rep)
        silent = is_silent(turn)
        if rep > 1:
            yield again(writer, turn, rep, remarks[0] if silent and remarks else "")
        yield _hold(writer, turn, rep, () if silent else remarks)


def rounds(writer: PlanWriter, turn: Turn) -> Iterator[Segment]:
    """A movement: from station to station, each held for its seconds, round after round."""
    stations = turn.stretch.stations
    for rep in range(1, turn.reps + 1):
        for place, station in enumerate(stations):
            if (rep, place) != (1, 0) or writer.pose != turn.pose(station.pose):
                remarks = _remarks(writer, turn, rep) if station is stations[-1] else ()
                yield _shift(writer, turn, rep, place, station, remarks[0] if remarks else "")
            yield _hold(writer, turn, rep, (), place)
        writer.held = rep == turn.reps


def _shift(writer: PlanWriter, turn: Turn, rep: int, place: int, station: Station, remark: str) -> Segment:
    script = writer.script()
    line = station.say if rep == 1 and writer.full else station.again
    since = script.say(writer.words.say(line, turn.side), CueKind.STEP, place)
    script.move(turn.pose(station.pose), since, at_least=FLOWING_MOVE)
    if remark:
        script.say(remark, CueKind.FORM)
    return writer.close(script, SegmentKind.SHIFT, turn, rep=rep, station=place)


def _hold(
    writer: PlanWriter, turn: Turn, rep: int, form: tuple[str, ...], station: int | None = None
) -> Segment:
    """A hold. A movement flows: one tone before its first hold, one after its last, and none but those; where
    nothing is said each pose has one."""
    flows = station is not None
    begins = not flows or (rep == 1 and station == 0)
    words = HoldWords(
        form=form, spoken=writer.aloud, start_tone=begins, pose_tone=not begins and not writer.aloud
    )
    if not flows:
        words = _with_time(writer, turn, rep, words)
    writer.held = not flows
    pose = turn.stretch.stations[station].pose if station is not None else turn.stretch.pose
    return Segment(
        kind=SegmentKind.HOLD,
        entry=turn.index,
        stretch=turn.stretch.id,
        seconds=float(turn.hold),
        opens=turn.pose(pose),
        cues=place_hold_cues(turn.hold, words, writer.speech),
        side=turn.side,
        part=turn.part,
        rep=rep,
        reps=turn.reps,
        station=station,
        waits=writer.coaching.ready and begins,
        round=turn.round,
    )


def _with_time(writer: PlanWriter, turn: Turn, rep: int, words: HoldWords) -> HoldWords:
    """With what tells how far it is: its first breaths in the first hold of all, and where it is no rest, its
    half and its last seconds."""
    say, phrases = writer.words.say, writer.phrases
    first = (turn.round, turn.part, rep) == (1, 0, 1)
    breathes = first and writer.full and writer.says(CueKind.BREATH)
    counts = not turn.stretch.restful
    return replace(
        words,
        breath=(say(phrases.breathe_in), say(phrases.breathe_out)) if breathes else None,
        halfway=say(phrases.halfway) if counts and writer.wants(CueKind.HALFWAY) else "",
        count=tuple(map(say, phrases.count)) if counts and writer.wants(CueKind.COUNT) else (),
    )


def _remarks(writer: PlanWriter, turn: Turn, rep: int) -> tuple[str, ...]:
    if not writer.full or not writer.says(CueKind.FORM):
        return ()
    remarks = remarks_of(turn, rep, writer.coaching.session)
    return tuple(writer.words.say(cue.say, turn.side) for cue in remarks)
