"""The coach leads: from the first words that are ready to the end, and whoever listens is told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QTimer
from pytestqt.qtbot import QtBot

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.catalog.line import Line
from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.catalog.stretch import HoldCue, Side, Step, Variant
from backstretch_gui.catalog.tone import Tone
from backstretch_gui.session.compiler import compile_plan
from backstretch_gui.session.events import Ended, Event, Paused, PauseReason, Replanned, SegmentStarted
from backstretch_gui.session.plan import Coaching, Plan, Talk
from backstretch_gui.session.segment import Cue, Segment, SegmentKind
from backstretch_gui.session.snapshot import Snapshot, State
from backstretch_gui.session.walking import EmptyPlanError
from backstretch_gui.training.coach import Coach
from backstretch_gui.voice.clip import Clip
from harness.clock import Clock
from tests.rehearsal import Loudspeaker, Studio
from tests.session import routines
from tests.session.routines import BARE
from tests.voice.wavs import beep

ROUTINE = routines.routine(Entry("bend", hold=12), Entry("turn", hold=12))
CATALOG = routines.catalog(
    routines.stretch(
        "bend",
        during=[
            HoldCue(routines.english(text)) for text in ("Breathe.", "Let the back widen.", "Stay long.")
        ],
    ),
    routines.stretch("turn", sided=True, announce=routines.english("The turn, to the {side}.")),
)
STEP = 0.25
"""How far the clock is wound at a time: less than half a second, as the player asks for."""


class Lesson:
    """A coach with its voice, and everything it told."""

    def __init__(self, sound: Path, catalog: Catalog, *, prompt: bool = True) -> None:
        self.clock = Clock()
        self.studio = Studio(sound, prompt=prompt)
        self.speaker = Loudspeaker()
        self.coach = Coach(catalog, self.studio, self.speaker, self.clock)
        self.studio.clip_ready.connect(self.coach.on_clip_ready)
        self.events: list[Event] = []
        self.said: list[tuple[Cue, Clip | None]] = []
        self.coach.happened.connect(self.events.append)
        self.coach.said.connect(self._on_said)

    def _on_said(self, cue: Cue, clip: Clip | None) -> None:
        self.said.append((cue, clip))

    def begin(self, routine: Routine = ROUTINE, coaching: Coaching | None = None) -> None:
        """As far as it gets without time passing: with a prompt voice the session has begun."""
        self.coach.begin(routine, coaching or BARE)
        assert self.events == [] or isinstance(self.events[-1], Ended)
        QCoreApplication.processEvents()

    def finish(self, *texts: str) -> None:
        """These clips are there now."""
        for text in texts:
            self.studio.finish(text)
        QCoreApplication.processEvents()

    def wind(self, seconds: float) -> None:
        for _ in range(round(seconds / STEP)):
            self.clock.now += STEP
            self.coach.moment()

    def wind_until(self, arrived: Callable[[], bool]) -> None:
        for _ in range(4000):
            if arrived():
                return
            self.wind(STEP)
        raise AssertionError

    def wind_into(self, kind: SegmentKind) -> None:
        self.wind_until(lambda: self.now().segment.kind is kind)

    def now(self) -> Snapshot:
        now = self.coach.moment()
        assert now is not None
        return now

    def told(self, kind: type[Event]) -> list[Event]:
        return [event for event in self.events if isinstance(event, kind)]


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    return beep(tmp_path / "beep.wav")


@pytest.fixture
def lesson(qtbot: QtBot, sound: Path) -> Lesson:
    """Every clip is there as soon as it is wished for."""
    del qtbot
    return Lesson(sound, CATALOG)


@pytest.fixture
def slow(qtbot: QtBot, sound: Path) -> Lesson:
    """Clips come one by one."""
    del qtbot
    return Lesson(sound, CATALOG, prompt=False)


def planned(lesson: Lesson, coaching: Coaching | None = None) -> Plan:
    return compile_plan(ROUTINE, CATALOG, coaching or BARE, lambda text: lesson.studio.seconds(Line(text)))


def to_be_heard(plan: Plan) -> list[str | Tone]:
    heard: list[str | Tone] = []
    for cue in (cue for segment in plan.segments for cue in segment.cues):
        if cue.sound is not None:
            heard.append(Tone(cue.sound.value))
        if cue.text and cue.spoken:
            heard.append(cue.text)
    return heard


# Beginning ----------------------------------------------------------------------------------


def test_it_begins_when_the_words_up_to_the_first_hold_are_ready(slow: Lesson) -> None:
    slow.begin()
    first = [cue.text for segment in planned(slow).segments[:2] for cue in segment.cues]

    assert slow.studio.wishes[0][: len(first)] == first
    for text in first:
        assert slow.told(SegmentStarted) == []
        slow.finish(text)

    assert len(slow.told(SegmentStarted)) == 1
    assert slow.speaker.heard == first[:1]


def test_it_begins_without_its_words_if_they_do_not_come(
    slow: Lesson, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("backstretch_gui.training.warm_up.WARM_UP_MS", 30)

    slow.begin()
    qtbot.waitUntil(lambda: bool(slow.said))

    cue, clip = slow.said[0]
    assert cue.text == planned(slow).segments[0].cues[0].text
    assert clip is None
    assert slow.speaker.heard == []


def test_it_waits_for_its_words_as_long_as_they_keep_coming(
    slow: Lesson, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("backstretch_gui.training.warm_up.WARM_UP_MS", 200)
    slow.begin()
    first = [cue.text for segment in planned(slow).segments[:2] for cue in segment.cues]

    for text in first[:-1]:
        with qtbot.waitSignal(_after(100).timeout):
            pass
        slow.finish(text)
    assert slow.said == []
    slow.finish(first[-1])

    assert slow.speaker.heard == first[:1]


def _after(milliseconds: int) -> QTimer:
    timer = QTimer(QCoreApplication.instance(), singleShot=True)
    timer.start(milliseconds)
    return timer


def test_it_does_not_wait_for_its_words_for_ever(slow: Lesson, qtbot: QtBot) -> None:
    slow.begin()
    slow.clock.now += 5.99
    slow.finish(slow.studio.wishes[0][-1])

    qtbot.waitUntil(lambda: bool(slow.said), timeout=1000)

    assert slow.speaker.heard == []


def test_with_every_stretch_off_there_is_no_session(lesson: Lesson) -> None:
    with pytest.raises(EmptyPlanError):
        lesson.begin(routines.routine(Entry("bend", on=False)))

    assert not lesson.coach.active
    assert lesson.coach.moment() is None


def test_a_second_start_replaces_the_first_session(lesson: Lesson) -> None:
    lesson.begin()
    lesson.wind(20)
    lesson.begin()

    assert len(lesson.told(Ended)) == 1
    assert lesson.now().elapsed == 0.0
    assert lesson.now().index == 0


# Leading ------------------------------------------------------------------------------------


@pytest.mark.parametrize("talk", list(Talk))
def test_everything_planned_is_heard_in_order_to_the_end(lesson: Lesson, talk: Talk) -> None:
    lesson.begin(coaching=replace(BARE, talk=talk))
    lesson.wind_until(lambda: not lesson.coach.active)

    assert lesson.speaker.heard == to_be_heard(planned(lesson, replace(BARE, talk=talk)))
    ended = lesson.events[-1]
    assert isinstance(ended, Ended)
    assert ended.finished


def test_a_cue_that_begins_a_segment_is_heard_before_anybody_who_paints_is_told(lesson: Lesson) -> None:
    heard_by_then: list[tuple[list[str | Tone], Segment]] = []
    said_by_then: list[int] = []

    def note(event: Event) -> None:
        if isinstance(event, SegmentStarted):
            heard_by_then.append((list(lesson.speaker.heard[-1:]), event.segment))
            said_by_then.append(len(lesson.said))

    lesson.coach.happened.connect(note)
    lesson.begin()
    lesson.wind_until(lambda: not lesson.coach.active)

    begins = [(heard, segment.cues[0]) for heard, segment in heard_by_then if segment.cues[0].at == 0]
    assert len(begins) > 5
    assert all(heard == [cue.sound or cue.text] for heard, cue in begins)
    told = [cue for _, segment in heard_by_then for cue in segment.cues]
    assert [cue for cue, _ in lesson.said] == told, "what is told keeps its order"
    before = [len(segment.cues) for _, segment in heard_by_then]
    assert said_by_then == [sum(before[:number]) for number in range(len(before))], (
        "a segment before its cues"
    )


def test_time_passes_by_itself(lesson: Lesson, qtbot: QtBot) -> None:
    lesson.begin()
    said = len(lesson.said)

    lesson.clock.now += 1.9

    qtbot.waitUntil(lambda: len(lesson.said) > said)


def test_what_comes_next_is_prepared_before_it_is_said(lesson: Lesson) -> None:
    lesson.begin()
    lesson.wind_until(lambda: not lesson.coach.active)

    spoken = [text for text in lesson.speaker.heard if not isinstance(text, Tone)]
    assert set(spoken) <= set(lesson.speaker.prepared)


def test_a_pause_is_silent_and_time_stands_still(lesson: Lesson) -> None:
    lesson.begin()
    lesson.wind_into(SegmentKind.HOLD)
    lesson.wind(3)
    hushes, heard = lesson.speaker.hushes, len(lesson.speaker.heard)

    lesson.coach.toggle_pause()
    before = lesson.now()
    lesson.wind(60)

    assert lesson.speaker.hushes > hushes
    assert lesson.now() == before
    assert before.state is State.PAUSED
    assert len(lesson.speaker.heard) == heard


def test_going_on_has_a_lead_in_and_the_hold_its_whole_length(lesson: Lesson) -> None:
    lesson.begin(coaching=replace(BARE, lead_in=2.0))
    lesson.wind_into(SegmentKind.HOLD)
    lesson.wind(3)
    lesson.coach.toggle_pause()
    left = lesson.now().left
    lesson.wind(30)

    lesson.coach.toggle_pause()

    assert lesson.now().state is State.LEAD_IN
    lesson.wind(2)
    assert lesson.now().state is State.RUNNING
    assert lesson.now().left == pytest.approx(left)


def test_a_machine_that_slept_finds_the_session_paused(lesson: Lesson) -> None:
    lesson.begin()
    lesson.wind_into(SegmentKind.HOLD)

    lesson.clock.now += 3600
    now = lesson.now()

    assert now.state is State.PAUSED
    assert Paused(PauseReason.CLOCK_JUMPED) in lesson.events


def test_next_and_back_go_from_side_to_side(lesson: Lesson) -> None:
    lesson.begin()
    lesson.wind(2)

    lesson.coach.next()
    assert (lesson.now().segment.stretch, lesson.now().segment.side) == ("turn", Side.RIGHT)
    lesson.coach.next()
    assert lesson.now().segment.side is Side.LEFT
    lesson.coach.back()
    assert lesson.now().segment.side is Side.RIGHT


def test_said_again_it_is_heard_again(lesson: Lesson) -> None:
    lesson.begin()
    lesson.wind(0.5)
    first = lesson.speaker.heard[:1]

    lesson.coach.repeat()

    assert lesson.speaker.heard == first * 2


# Two voices ---------------------------------------------------------------------------------


def test_a_stretch_whose_words_the_voice_lacks_is_said_by_the_other_as_a_whole(lesson: Lesson) -> None:
    lesson.studio.unsaid = {"The turn, to the right."}

    lesson.begin()
    lesson.wind_until(lambda: not lesson.coach.active)

    heard = [clip for _, clip in lesson.said if clip is not None]
    by_other = [clip.text for clip in heard if clip is lesson.studio.clip(Line(clip.text, by_other=True))]
    assert [clip.text for clip in heard[-len(by_other) :]] == by_other
    assert {"The turn, to the right.", "Lie down.", "Now the left side.", "Come back."} <= set(by_other)
    assert "The bend." in [clip.text for clip in heard[: -len(by_other)]]
    assert "Lie down." in [clip.text for clip in heard[: -len(by_other)]], (
        "the first stretch has its own voice"
    )


@pytest.fixture
def missed(slow: Lesson, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> str:
    """The first sentence of a session, which was due before its clip was there."""
    monkeypatch.setattr("backstretch_gui.training.warm_up.WARM_UP_MS", 30)
    slow.begin()
    qtbot.waitUntil(lambda: bool(slow.said))
    cue, clip = slow.said[0]
    assert clip is None
    return cue.text


def test_a_sentence_that_comes_a_moment_late_is_said(slow: Lesson, missed: str) -> None:
    slow.finish(missed)

    assert slow.speaker.heard == [missed]


@pytest.mark.parametrize("meanwhile", ["a second has passed", "paused"])
def test_a_sentence_is_not_said_when_it_is_past(slow: Lesson, missed: str, meanwhile: str) -> None:
    if meanwhile == "paused":
        slow.coach.pause()
    else:
        slow.clock.now += 1.0
    slow.finish(missed)

    assert slow.speaker.heard == []


def test_what_is_done_again_in_another_way_is_said_from_its_first_word(qtbot: QtBot, sound: Path) -> None:
    del qtbot
    guide = [
        Step(routines.english("On a blanket."), "lying", only="easier"),
        Step(routines.english("Bend."), "bent"),
    ]
    easier = [Variant(routines.english("Bend on a blanket."))]
    lesson = Lesson(sound, routines.catalog(routines.stretch("bend", guide=guide, easier=easier)))
    usual = routines.routine(Entry("bend", hold=12))
    lesson.begin(usual)
    lesson.wind_into(SegmentKind.HOLD)
    lesson.coach.change(usual.with_entry(0, Entry("bend", hold=12, easier=True)), BARE)

    lesson.coach.do_again(0)

    assert lesson.speaker.heard[-1] == "On a blanket."


# Changing -----------------------------------------------------------------------------------


def test_a_clip_that_comes_late_changes_the_plan(slow: Lesson, qtbot: QtBot) -> None:
    slow.begin()
    wanted = slow.studio.wishes[0]
    slow.finish(*wanted[:3])
    before = slow.now().plan.seconds
    replanned = len(slow.told(Replanned))

    for text in ("Come back.", "Now the left side."):
        slow.studio.finish(text, seconds=slow.studio.seconds(Line(text)) + 10)
    qtbot.waitUntil(lambda: len(slow.told(Replanned)) > replanned)

    assert slow.now().plan.seconds == pytest.approx(before + 30, abs=2.0), "it is said twice and once"
    assert len(slow.told(Replanned)) == replanned + 1, "clips that come together change the plan once"


def test_a_hold_changed_on_the_way_counts_at_once(lesson: Lesson) -> None:
    lesson.begin()
    lesson.wind_into(SegmentKind.HOLD)

    lesson.coach.change(ROUTINE.with_entry(0, Entry("bend", hold=40)), BARE, forget=0)

    assert lesson.now().segment.seconds == 40


def test_what_a_longer_hold_has_room_for_is_wished_for(slow: Lesson) -> None:
    slow.begin(routines.routine(Entry("bend", hold=4)))
    slow.finish(*slow.studio.wishes[0])
    wishes = len(slow.studio.wishes)

    for _ in range(5):
        slow.coach.add(5)

    missing = [text for text in slow.now().plan.spoken() if slow.studio.clip(Line(text)) is None]
    assert missing
    assert set(missing) <= {text for wish in slow.studio.wishes[wishes:] for text in wish}


def test_less_talk_counts_at_once(lesson: Lesson) -> None:
    lesson.begin()
    lesson.coach.change(ROUTINE, replace(BARE, talk=Talk.TONES))
    lesson.wind_into(SegmentKind.HOLD)
    heard = len(lesson.speaker.heard)

    lesson.wind_until(lambda: not lesson.coach.active)

    assert all(isinstance(sound, Tone) for sound in lesson.speaker.heard[heard:])


# Ending -------------------------------------------------------------------------------------


def test_stopped_it_is_silent_and_over(lesson: Lesson, qtbot: QtBot) -> None:
    lesson.begin()
    lesson.wind_into(SegmentKind.HOLD)
    heard = len(lesson.speaker.heard)

    lesson.coach.stop()
    lesson.clock.now += 1.5
    qtbot.wait(1)
    lesson.wind(5)

    ended = lesson.events[-1]
    assert isinstance(ended, Ended)
    assert not ended.finished
    assert len(lesson.speaker.heard) == heard
    assert lesson.coach.moment() is None
    assert lesson.coach.last_routine == ROUTINE


def test_stopped_before_its_first_words_it_never_begins(slow: Lesson) -> None:
    slow.begin()
    slow.coach.stop()
    slow.finish(*slow.studio.wishes[0])

    assert slow.events == []
    assert not slow.coach.active


def test_started_again_it_asks_for_its_words_again(slow: Lesson) -> None:
    """In between the renderer may have been asked for something else."""
    slow.begin()
    slow.coach.stop()
    slow.begin()

    assert slow.studio.wishes[1:] == slow.studio.wishes[:1]


def test_commands_without_a_session_do_nothing(lesson: Lesson) -> None:
    coach = lesson.coach

    for command in (coach.pause, coach.toggle_pause, coach.next, coach.back, coach.repeat, coach.stop):
        command()
    coach.add(5)
    coach.change(ROUTINE, BARE)

    assert lesson.events == []
    assert lesson.speaker.heard == []
