"""The holds of a stretch, and what is between them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from backstretch_gui.catalog.stretch import Station
from backstretch_gui.session.cues import HoldWords, place_hold_cues
from backstretch_gui.session.pen import Pen
from backstretch_gui.session.script import FLOWING_MOVE
from backstretch_gui.session.segment import CueKind, Segment, SegmentKind
from backstretch_gui.session.turn import Turn


def holds(pen: Pen, turn: Turn) -> Iterator[Segment]:
    """A hold for each repeat, with a moment out of the pose in between."""
    for rep in range(1, turn.reps + 1):
        if rep > 1:
            yield _again(pen, turn, rep)
        yield _hold(pen, turn, rep, _form(pen, turn))


def rounds(pen: Pen, turn: Turn) -> Iterator[Segment]:
    """A movement: from station to station, each held for its seconds, round after round."""
    stations = turn.stretch.stations
    for rep in range(1, turn.reps + 1):
        for place, station in enumerate(stations):
            if (rep, place) != (1, 0) or pen.pose != turn.pose(station.pose):
                yield _shift(pen, turn, rep, place, station)
            before = (rep - 1) * len(stations) + place
            yield _hold(pen, turn, rep, _form(pen, turn)[before : before + 1], place)
        pen.held = rep == turn.reps


def _again(pen: Pen, turn: Turn, rep: int) -> Segment:
    script = pen.script()
    line = turn.stretch.again or pen.phrases.again
    since = script.say(pen.words.say(line, turn.side), CueKind.STEP)
    script.move_through(
        [turn.pose(turn.stretch.ease_off or turn.stretch.start), turn.pose(turn.stretch.pose)], since
    )
    return pen.close(script, SegmentKind.AGAIN, turn, rep=rep, settle=pen.coaching.settle)


def _shift(pen: Pen, turn: Turn, rep: int, place: int, station: Station) -> Segment:
    script = pen.script()
    line = station.say if rep == 1 and pen.full else station.again
    since = script.say(pen.words.say(line, turn.side), CueKind.STEP, place)
    script.move(turn.pose(station.pose), since, at_least=FLOWING_MOVE)
    return pen.close(script, SegmentKind.SHIFT, turn, rep=rep, station=place)


def _hold(
    pen: Pen, turn: Turn, rep: int, form: tuple[tuple[int, str], ...], station: int | None = None
) -> Segment:
    """A hold. A movement flows: one tone before its first hold, one after its last, no count."""
    flows = station is not None
    words = HoldWords(
        form=form,
        spoken=pen.aloud,
        start_tone=not flows or (rep == 1 and station == 0),
    )
    if not flows:
        words = _with_time(pen, words)
    pen.held = not flows
    pose = turn.stretch.stations[station].pose if station is not None else turn.stretch.pose
    return Segment(
        kind=SegmentKind.HOLD,
        entry=turn.index,
        stretch=turn.stretch.id,
        seconds=float(turn.hold),
        opens=turn.pose(pose),
        cues=place_hold_cues(turn.hold, words, pen.speech),
        side=turn.side,
        part=turn.part,
        rep=rep,
        reps=turn.reps,
        station=station,
        waits=pen.coaching.ready and (station is None or (rep == 1 and station == 0)),
    )


def _with_time(pen: Pen, words: HoldWords) -> HoldWords:
    """With what tells how far a hold is: its breaths, its half, its last seconds."""
    say, phrases = pen.words.say, pen.phrases
    breathes = pen.full and pen.says(CueKind.BREATH)
    return replace(
        words,
        breath=(say(phrases.breathe_in), say(phrases.breathe_out)) if breathes else None,
        halfway=say(phrases.halfway) if pen.wants(CueKind.HALFWAY) else "",
        count=tuple(say(number) for number in phrases.count) if pen.wants(CueKind.COUNT) else (),
    )


def _form(pen: Pen, turn: Turn) -> tuple[tuple[int, str], ...]:
    if not pen.full or not pen.says(CueKind.FORM):
        return ()
    return tuple((cue.priority, pen.words.say(cue.say, turn.side)) for cue in turn.stretch.during)
