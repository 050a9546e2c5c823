"""What the stage shows at a moment of a session: derived from the player's snapshot, and drawn as it is.

Pure but for the interface's language; widgets do not decide.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.catalog.stretch import Side, Stretch, in_language
from backstretch_gui.figure.scene import Look, Scene
from backstretch_gui.language import amounts as wording
from backstretch_gui.language.languages import FALLBACK
from backstretch_gui.session.breathing import IN_SHARE, breath_seconds
from backstretch_gui.session.plan import Plan
from backstretch_gui.session.segment import PoseRef, Segment, SegmentKind
from backstretch_gui.session.snapshot import Snapshot, State
from backstretch_gui.ui.stage.progress import Course, course, place, round_of
from backstretch_gui.ui.stage.ring import Face, Mode
from backstretch_gui.ui.stage.strip import StripProps

translate = QCoreApplication.translate


GLOW_SECONDS = 1.0
"""How long the glow takes to come and to go."""

BREATH_STEPS = 32
"""Of a breath, from in to out: at most thirteen small repaints a second."""

NO_SCENE = Scene(Look("", "", False), Look("", "", False))

QUIET_BARS = (0.3, 0.3, 0.3, 0.3, 0.3)

BARS_PER_SECOND = 15
"""How often the bars that move with the voice are told anew."""


class NextPicture(msgspec.Struct, frozen=True):
    """The still of what comes next."""

    stretch: str
    mirrored: bool


class StageProps(msgspec.Struct, frozen=True):
    """Everything the stage shows in a session."""

    title: str
    side: str
    caption: str
    follow_label: str
    """ "Next" or "Then"."""
    follow: str
    steps: tuple[int, int] | None
    """How many steps the guide has, and which one is being said, from 0."""
    face: Face
    scene: Scene
    strip: StripProps
    place: str
    """ "3 of 5"."""
    round: str
    """ "Round 2 of 5"; empty where there is one."""
    left: str
    paused: bool
    next_picture: NextPicture | None
    easier: bool | None
    """Whether it is done in its easier way; None where there is none to choose."""
    easier_title: bool
    """Whether the title is that of a stretch which is done so."""

    def without_what_moves(self) -> StageProps:
        """What stays the same from frame to frame."""
        return replace(self, face=Face(), scene=NO_SCENE, strip=StripProps(), left="")


class Heard(msgspec.Struct, frozen=True):
    """What was last said, and how loud it is right now."""

    caption: str = ""
    step: int | None = None
    bars: tuple[float, ...] = QUIET_BARS


def voice_bars(levels: Sequence[float], seconds: float) -> tuple[float, ...]:
    """The last loudnesses of what is being said, the newest in the middle.

    `levels`: those of the sentence, `BARS_PER_SECOND` of them a second; `seconds`: since it began.
    """
    at = int(seconds * BARS_PER_SECOND)
    if not 0 <= at < len(levels):
        return QUIET_BARS

    def level(back: int) -> float:
        return max(0.2, levels[at - back]) if at >= back else 0.3

    return (level(2), level(1), level(0), level(1), level(2))


class PropsSource:
    """Derives the props; it knows the catalog and the language, and what stays for a while."""

    def __init__(self, catalog: Catalog, language: str = FALLBACK) -> None:
        self._stretches: Mapping[str, Stretch] = catalog.stretches
        self._language = language
        self.in_breaths = False
        """Whether holds are counted in breaths rather than in seconds."""
        self._last: tuple[object, StageProps, Course] | None = None
        """Of the moment before: by what it was derived, all but what moves; and the strip."""
        self._left = (-1, "")
        """Whole seconds that were left in all, and how that is said."""

    def use(self, catalog: Catalog) -> None:
        """Another catalog from now on."""
        self._stretches = catalog.stretches
        self._last = None

    def derive(self, now: Snapshot, heard: Heard, *, easier: bool = False) -> StageProps:
        """The stage at this moment; `easier`: the stretch is done in its easier way, if it has one."""
        side = side_label(_shown_side(now))
        by = (now.plan, now.index, now.state, now.waiting, heard.caption, heard.step, easier, side)
        if self._last is None or self._last[0] != by:
            sided = {id_: stretch.sided for id_, stretch in self._stretches.items()}
            self._last = by, self._staying(now, heard, side, easier=easier), course(now, sided)
        _, staying, strip = self._last
        return replace(
            staying,
            face=face(now, heard, side, in_breaths=self.in_breaths),
            scene=self.scene(now),
            strip=strip.at(now.elapsed),
            left=self._said_to_be_left(round(now.left_in_all)),
        )

    def _said_to_be_left(self, seconds: int) -> str:
        """Put together once a second, not once a frame."""
        if self._left[0] != seconds:
            self._left = seconds, translate("Stage", "{0} left").format(wording.duration(seconds))
        return self._left[1]

    def _staying(self, now: Snapshot, heard: Heard, side: str, *, easier: bool) -> StageProps:
        """All but what moves."""
        segment = now.segment
        paused = now.state is State.PAUSED
        upcoming = _next_part(now.plan, now.index)
        then = self._follow(now.plan, upcoming, segment)
        steps = (_steps_of(segment), heard.step) if _counts_steps(segment, heard) else None
        return StageProps(
            title=self.title(segment),
            side=side,
            caption=_caption(now, heard),
            follow_label=translate("Stage", "Then") if paused else translate("Stage", "Next"),
            follow=translate("Stage", "a moment to settle, and on") if paused else then,
            steps=None if paused or steps is None or steps[1] is None else (steps[0], steps[1]),
            face=Face(),
            scene=NO_SCENE,
            strip=StripProps(),
            place=place(now),
            round=round_of(now),
            left="",
            paused=paused,
            next_picture=self._picture(upcoming),
            easier=easier if self._has_easier(segment) else None,
            easier_title=easier and segment.of_stretch and self._has_easier(segment),
        )

    def _has_easier(self, segment: Segment) -> bool:
        over = segment.kind in (SegmentKind.CLOSING, SegmentKind.FINISH)
        return bool(self._stretches[segment.stretch].easier) and not over

    def title(self, segment: Segment) -> str:
        """The stretch; before the first and after the last one, where in the session one is."""
        match segment.kind:
            case SegmentKind.OPENING:
                return translate("Stage", "Before we begin")
            case SegmentKind.GET_READY:
                return translate("Stage", "Get into position")
            case SegmentKind.CLOSING:
                return translate("Stage", "Up again")
            case SegmentKind.FINISH:
                return translate("Stage", "Done")
            case _:
                return in_language(self._stretches[segment.stretch].name, self._language)

    def scene(self, now: Snapshot) -> Scene:
        """The figure at this moment."""
        before, after, progress = now.segment.figure_at(now.elapsed)
        paused = now.state is State.PAUSED
        return Scene(self._look(before), self._look(after), progress, glow(now), paused, breath(now))

    def _look(self, pose: PoseRef) -> Look:
        stretch = self._stretches[pose.stretch]
        return Look(pose.stretch, pose.name, pose.side is not None and pose.side is not stretch.works)

    def _follow(self, plan: Plan, upcoming: Segment | None, segment: Segment) -> str:
        if upcoming is None:
            return translate("Stage", "up again, and done") if segment.of_stretch else ""
        hold = next(
            (
                s
                for s in plan.of_entry(upcoming.entry)
                if s.kind is SegmentKind.HOLD and s.part == upcoming.part
            ),
            None,
        )
        if segment.of_stretch and upcoming.entry == segment.entry and upcoming.part > segment.part:
            what = (
                translate("Stage", "the left side")
                if upcoming.side is Side.LEFT
                else translate("Stage", "the right side")
            )
        else:
            what = in_language(self._stretches[upcoming.stretch].name, self._language)
        return wording.together((what, wording.hold(hold.seconds))) if hold else what

    def _picture(self, upcoming: Segment | None) -> NextPicture | None:
        if upcoming is None:
            return None
        works = self._stretches[upcoming.stretch].works
        return NextPicture(upcoming.stretch, upcoming.side is not None and upcoming.side is not works)


def _caption(now: Snapshot, heard: Heard) -> str:
    if now.waiting and now.segment.kind is SegmentKind.GET_READY:
        return translate("Stage", "Take your time. Any key begins when you are there.")
    if now.waiting:
        return translate("Stage", "Are you in the pose? Space begins the hold.")
    if now.state is State.PAUSED:
        return translate("Stage", "Take your time. Press play when you are ready.")
    return heard.caption


def _shown_side(now: Snapshot) -> Side | None:
    """The side the figure is seen on: while sides are switched, the first one until it has turned."""
    if not now.segment.of_stretch:
        return None
    if now.segment.kind is not SegmentKind.SWITCH:
        return now.segment.side
    before, after, progress = now.segment.figure_at(now.elapsed)
    return after.side if progress >= 0.5 else before.side


def side_label(side: Side | None) -> str:
    """ "Left side", "Right side", or nothing."""
    if side is None:
        return ""
    return translate("Stage", "Left side") if side is Side.LEFT else translate("Stage", "Right side")


def face(now: Snapshot, heard: Heard, side: str, *, in_breaths: bool = False) -> Face:
    """The clock: the hold's seconds or breaths, or the voice and what it leads up to."""
    return replace(_face(now, heard, in_breaths), side=side)


def _face(now: Snapshot, heard: Heard, in_breaths: bool) -> Face:
    segment = now.segment
    if segment.kind is SegmentKind.HOLD:
        return _in_breaths(_hold_face(now), now) if in_breaths else _hold_face(now)
    if segment.kind is SegmentKind.GET_READY and not now.waiting:
        counted = _hold_face(now)
        running = counted.mode is Mode.HOLD
        return replace(counted, word=translate("Stage", "to begin")) if running else counted
    if now.state is State.PAUSED:
        word = translate("Stage", "ready?") if now.waiting else translate("Stage", "paused")
        return Face(Mode.PAUSED, 1.0, _coming_hold(now), word)
    settling = 0.0
    if segment.settle:
        settling = 1.0 - min(1.0, max(0.0, (segment.seconds - now.elapsed) / segment.settle))
    hold = _coming_hold(now)
    word = translate("Stage", "then {0}").format(wording.hold(hold)) if hold else ""
    return Face(Mode.GUIDE, settling, 0, word, bars=heard.bars)


def _hold_face(now: Snapshot) -> Face:
    segment = now.segment
    seconds = max(1, -int(-now.left // 1)) if now.left > 0 else 0
    fraction, most = now.left / segment.seconds, round(segment.seconds)
    if now.state is State.LEAD_IN:
        return Face(Mode.PAUSED, fraction, seconds, translate("Stage", "get ready"), most)
    if now.state is State.PAUSED:
        return Face(Mode.PAUSED, fraction, seconds, translate("Stage", "paused"), most)
    word = translate("Stage", "second(s)", "", seconds) if seconds < 100 else translate("Stage", "min")
    return Face(Mode.HOLD, fraction, seconds, word, most)


def _in_breaths(face: Face, now: Snapshot) -> Face:
    """The same, counting the breaths still to be taken; a hold is a whole number of them."""
    each = min(breath_seconds(now.segment.seconds), now.segment.seconds)
    left = math.ceil(round(now.left / each, 6))
    word = face.word if face.mode is not Mode.HOLD else translate("Stage", "breath(s)", "", left)
    return replace(face, seconds=left, word=word, most=round(now.segment.seconds / each), breaths=True)


def _coming_hold(now: Snapshot) -> int:
    """Seconds of the next hold of the same entry, 0 if there is none."""
    entry = now.segment.entry
    later = now.plan.segments[now.index :]
    return next((round(s.seconds) for s in later if s.entry == entry and s.kind is SegmentKind.HOLD), 0)


def glow(now: Snapshot) -> float:
    """Where it is felt glows in a hold, coming as the figure settles and going after it; 0 to 1."""
    segment = now.segment
    if now.state is State.PAUSED:
        return 0.0
    if segment.kind is SegmentKind.HOLD:
        return 1.0
    if segment.settle:
        return _stepped(1.0 - (segment.seconds - now.elapsed) / GLOW_SECONDS)
    return 0.0


def breath(now: Snapshot) -> float:
    """A slow breath in the rhythm of a calm one: 1 in, 0 out; out where there is no hold."""
    if now.segment.kind is not SegmentKind.HOLD or now.state is not State.RUNNING:
        return 0.0
    each = breath_seconds(now.segment.seconds)
    share = now.elapsed % each / each
    full = share / IN_SHARE if share < IN_SHARE else (1.0 - share) / (1.0 - IN_SHARE)
    return round((1.0 - math.cos(math.pi * full)) / 2 * BREATH_STEPS) / BREATH_STEPS


def _stepped(value: float) -> float:
    return round(min(1.0, max(0.0, value)) * 20) / 20


def _counts_steps(segment: Segment, heard: Heard) -> bool:
    return segment.kind is SegmentKind.GUIDE and heard.step is not None and _steps_of(segment) > 1


def _steps_of(segment: Segment) -> int:
    """How many steps are told in it."""
    return sum(1 for cue in segment.cues if cue.step is not None)


def _next_part(plan: Plan, index: int) -> Segment | None:
    """The first segment of the next side or the next stretch."""
    here = plan.segments[index]
    if here.kind is SegmentKind.REST:
        return here
    place = (here.round, here.entry, here.part) if here.of_stretch else None
    for segment in plan.segments[index:]:
        if segment.of_stretch and (segment.round, segment.entry, segment.part) != place:
            return segment
    return None
