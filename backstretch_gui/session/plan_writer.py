"""What every segment of a plan is written with: the words there are, and where the figure is by then."""

from __future__ import annotations

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.catalog.stretch import Position
from backstretch_gui.catalog.tone import Tone
from backstretch_gui.session.cues import Speech
from backstretch_gui.session.plan import Coaching, Talk
from backstretch_gui.session.script import Script
from backstretch_gui.session.segment import CueKind, PoseRef, Segment, SegmentKind
from backstretch_gui.session.turn import Turn
from backstretch_gui.session.voices import Block, OtherVoice
from backstretch_gui.session.words import Words


class PlanWriter:
    """Goes from segment to segment; each begins where the one before it has left the figure."""

    def __init__(
        self, catalog: Catalog, coaching: Coaching, speech: Speech, other: OtherVoice | None = None
    ) -> None:
        self.catalog = catalog
        self.phrases = catalog.phrases
        self.coaching = coaching
        self.words = Words(catalog.phrases, coaching.language)
        self._speech = speech
        self._other = other
        self.block: Block = "opening"
        """What is being written; it has one voice."""
        self.aloud = coaching.talk is not Talk.TONES
        self.full = coaching.talk is Talk.FULL
        self.pose = PoseRef("", "standing")
        self.position = Position.STANDING
        """Whoever stretches, by then."""
        self.held = False
        """A hold has just been written, and its end tone has not."""
        self.rests = 0
        """How many pauses between stretches there were."""
        self.warned: set[str] = set()
        """The stretches whose cautions have been said."""

    @property
    def speech(self) -> Speech:
        """How long a sentence is heard, from the voice that says what is being written."""
        return self._other.speech if self._other and self.block in self._other.blocks else self._speech

    def script_from(self, pose: PoseRef) -> Script:
        """An empty segment that opens with `pose`."""
        return Script(self.speech, self.aloud, pose, self.coaching.quiet)

    def script(self) -> Script:
        """An empty segment; the tone that ends a hold is the first thing after it."""
        script = self.script_from(self.pose)
        if self.held:
            script.sound(Tone.END)
            self.held = False
        return script

    def wants(self, kind: CueKind) -> bool:
        """Whether this kind of thing is said, or shown where nothing is said."""
        return kind not in self.coaching.quiet

    def says(self, kind: CueKind) -> bool:
        """Whether this kind of thing is heard."""
        return self.aloud and self.wants(kind)

    def close(
        self,
        script: Script,
        kind: SegmentKind,
        turn: Turn,
        *,
        rep: int = 1,
        station: int | None = None,
        settle: float = 0.0,
        at_least: float = 0.0,
        waits: bool = False,
    ) -> Segment:
        """The segment that has been written, for this turn."""
        self.pose = script.pose
        return script.segment(
            kind,
            turn.index,
            turn.stretch.id,
            side=turn.side,
            part=turn.part,
            rep=rep,
            reps=turn.reps,
            station=station,
            settle=settle,
            at_least=at_least,
            waits=waits,
            round_=turn.round,
        )
