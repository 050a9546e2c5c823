"""Turns sentences into clips ahead of time: the client of the speech helper."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from msgspec.structs import replace as with_changes
from PySide6.QtCore import QObject, QTimer, Signal

from backstretch_gui.catalog.line import Line
from backstretch_gui.voice.choice import VoiceChoice, spoken_seconds
from backstretch_gui.voice.helper import HelperEnd, HelperOutcome, HelperProcess
from backstretch_gui.voice.protocol import Failed, Fault, ListVoices, Render, Rendered, Reply, Voices
from backstretch_gui.voice.trouble import TroubleKind, VoiceTrouble
from backstretch_gui.voice.wishes import WishList

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from backstretch_gui.voice.cache import ClipCache
    from backstretch_gui.voice.clip import Clip
    from backstretch_gui.voice.engines.registry import Engines
    from backstretch_gui.voice.protocol import Voice

log = logging.getLogger(__name__)

BACK_OFF_MS = (200, 1000, 5000, 30_000)
"""Pauses after the first failure in a row, the second, and so on; the last one from then on."""
FAILURES_BEFORE_TELLING = 2
"""One crash that a restart mends is nobody's concern."""


class Renderer(QObject):
    """Answers wishes for sentences with clips, from the cache or from the engines' helpers, one at a time.

    An engine's helper is started at the first text the cache doesn't have, and restarted when it fails. What
    the chosen engine can't say is said by the system's. Call `close` before this is destroyed.
    """

    clip_ready = Signal(object)
    """A `Clip` that was wished for."""
    ailing = Signal(object)
    """A `VoiceTrouble`, once until it is over; the renderer goes on trying."""
    recovered = Signal()
    """The last trouble is over."""
    voices_listed = Signal(object)
    """A tuple of `protocol.Voice`, after `list_voices`."""

    def __init__(
        self,
        cache: ClipCache,
        engines: Engines,
        command: Callable[[str], Sequence[str]],
        *,
        back_off_ms: Sequence[int] = BACK_OFF_MS,
        parent: QObject | None = None,
    ) -> None:
        """`command`: the program and arguments that start the helper of an engine."""
        super().__init__(parent)
        self._cache = cache
        self._engines = engines
        self._choice = VoiceChoice(engines.system.id)
        self._elsewhere: set[str] = set()
        """Texts that the chosen engine failed at."""
        self._back_off_ms = tuple(back_off_ms)
        self._clips: dict[Line, Clip] = {}
        self._wanted: tuple[Line, ...] = ()
        self._wishes = WishList()
        self._to_list: list[str] = []
        """Engines whose voices are asked for."""
        self._listed: list[Voice] = []
        self._asked: Render | ListVoices | None = None
        self._asked_line = Line("")
        self._asked_of = engines.system.id
        self._last_id = 0
        self._failures = 0
        self._trouble: TroubleKind | None = None
        self._helpers = {kind.id: HelperProcess(command(kind.id), kind, self) for kind in engines.all}
        for helper in self._helpers.values():
            helper.replied.connect(self._on_replied)
            helper.ended.connect(self._on_helper_ended)
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._advance)

    def choose(self, voice: VoiceChoice) -> None:
        """Speak like this from now on; what was wanted is wanted in the new voice."""
        if self._trouble is TroubleKind.VOICE_MISSING:
            self._recover()
        self._adopt(voice)

    def want(self, lines: Sequence[Line]) -> None:
        """Wish for clips of `lines`, most needed first, instead of what was wished for before.

        `clip_ready` is emitted for those that are at hand before this returns, for the others later.
        """
        self._wanted = tuple(lines)
        found = {line: self._cache.find(self._speaker_of(line), line.text) for line in dict.fromkeys(lines)}
        at_hand = {line: clip for line, clip in found.items() if clip is not None}
        self._clips.update(at_hand)
        self._wishes.replace(line for line in found if line not in at_hand)
        self._advance()
        for clip in at_hand.values():
            self.clip_ready.emit(clip)

    def list_voices(self) -> None:
        """Ask for the voices of all engines; `voices_listed` follows."""
        self._to_list = [kind.id for kind in self._engines.all]
        self._listed = []
        self._advance()

    def clip(self, line: Line) -> Clip | None:
        """The clip of `line`, if it is ready."""
        return self._clips.get(line)

    def seconds(self, line: Line) -> float:
        """How long `line` sounds, in seconds: measured if there is a clip, else estimated."""
        clip = self._clips.get(line)
        return clip.seconds if clip else spoken_seconds(line.text, self._choice.words_per_minute)

    def says(self, text: str) -> bool:
        """Whether the chosen voice can say `text`; else the system's does."""
        return self._engines.says(self._choice, text)

    @property
    def helper_pids(self) -> list[int]:
        """The process ids of the helpers that run, for measuring what they take."""
        return [helper.pid for helper in self._helpers.values() if helper.pid is not None]

    def close(self) -> None:
        """End the helpers; nothing is rendered and nothing reported from now on."""
        self._wishes.replace(())
        self._to_list = []
        self._asked = None
        self._pause.stop()
        for helper in self._helpers.values():
            helper.stop()

    def _adopt(self, choice: VoiceChoice) -> None:
        self._choice = choice
        self._elsewhere.clear()
        self._clips.clear()
        self._wishes.forgive()
        self.want(self._wanted)

    def _advance(self) -> None:
        """Ask the helper for the next thing, unless it is busy or has failed a moment ago."""
        if self._asked is not None or self._pause.isActive():
            return
        self._asked = self._next_request()
        if self._asked is not None:
            self._helpers[self._asked_of].ask(self._asked)

    def _speaker_of(self, line: Line) -> VoiceChoice:
        """Who says it: the chosen voice, or the system's in its place."""
        able = self.says(line.text) and line.text not in self._elsewhere
        return self._choice if able and not line.by_other else self._engines.in_place_of(self._choice)

    def _next_request(self) -> Render | ListVoices | None:
        self._last_id += 1
        if self._to_list:
            self._asked_of = self._to_list[0]
            return ListVoices(self._last_id)
        line = self._wishes.next()
        if line is None:
            return None
        choice = self._speaker_of(line)
        self._asked_of, self._asked_line = choice.engine, line
        to = str(self._cache.path(choice, line.text))
        speed, pitch = choice.words_per_minute, choice.pitch
        return Render(self._last_id, line.text, choice.voice, speed, pitch, to, choice.language)

    def _on_replied(self, reply: Reply) -> None:
        asked, self._asked = self._asked, None
        match reply, asked:
            case _, Render() if asked.to != self._path(self._asked_line):
                pass  # the voice has been changed in the meantime
            case Rendered(), Render():
                self._take_in(asked, self._asked_line)
            case Voices(voices=voices), ListVoices():
                self._succeed()
                self._list(voices)
            case Failed(fault=fault, detail=detail), Render() | ListVoices():
                self._on_refused(fault, detail, asked)
            case _:
                self._fail(TroubleKind.HELPER_FAILING, f"not asked for: {type(reply).__name__}", asked)
        self._advance()

    def _list(self, voices: Sequence[Voice]) -> None:
        """Under the names that settings have for them; told when all engines have answered."""
        if self._to_list:
            engine = self._to_list.pop(0)
            self._listed += [with_changes(each, id=self._engines.setting(engine, each.id)) for each in voices]
            if not self._to_list:
                self.voices_listed.emit(tuple(self._listed))

    def _path(self, line: Line) -> str:
        return str(self._cache.path(self._speaker_of(line), line.text))

    def _take_in(self, asked: Render, line: Line) -> None:
        clip = self._cache.admit(self._speaker_of(line), line.text)
        if clip is None:
            self._fail(TroubleKind.HELPER_FAILING, "no usable file", asked)
            return
        self._succeed()
        self._have(line, clip)

    def _have(self, line: Line, clip: Clip) -> None:
        self._clips[line] = clip
        self._wishes.succeed(line)
        self.clip_ready.emit(clip)

    def _on_refused(self, fault: Fault, detail: str, asked: Render | ListVoices) -> None:
        match fault:
            case Fault.VOICE:
                self._tell(VoiceTrouble(TroubleKind.VOICE_MISSING, detail))
                usual = self._engines.systems_usual(self._choice)
                self._adopt(with_changes(usual, pitch=self._choice.pitch))
            case Fault.FOLDER if self._cache.fall_back():
                log.warning("the clip folder can't be written: %s", detail)
            case _ if self._passed_on(asked, detail):
                pass
            case _:
                self._fail(TroubleKind.HELPER_FAILING, detail, asked)

    def _passed_on(self, asked: Render | ListVoices, why: str) -> bool:
        """Whether the system's engine does what another one can't; it has nobody in its place."""
        if self._asked_of == self._engines.system.id:
            return False
        log.info("passed on by %s: %s", self._asked_of, why)
        if isinstance(asked, Render):
            self._elsewhere.add(asked.text)
            clip = self._cache.find(self._speaker_of(self._asked_line), asked.text)
            if clip is not None:
                self._have(self._asked_line, clip)
        else:
            self._list(())
        return True

    def _on_helper_ended(self, outcome: HelperOutcome) -> None:
        asked, self._asked = self._asked, None
        if asked is None:  # it died idle: the next wish starts another
            log.info("the idle speech helper ended: %s", outcome)
            return
        if self._passed_on(asked, f"{outcome.end}: {outcome.detail}"):
            self._advance()
            return
        missing = outcome.end is HelperEnd.MISSING
        kind = TroubleKind.HELPER_MISSING if missing else TroubleKind.HELPER_FAILING
        self._fail(kind, f"{outcome.end}: {outcome.detail}", asked)

    def _fail(self, kind: TroubleKind, detail: str, asked: Render | ListVoices | None) -> None:
        """Note a failure, tell people if it is not the first, and pause before trying with a new helper."""
        self._helpers[self._asked_of].stop()
        log.warning("speech failed (%s): %s", kind, detail)
        if isinstance(asked, Render) and self._wishes.fail(self._asked_line):
            log.warning("given up: %r", asked.text)
        pause = self._back_off_ms[min(self._failures, len(self._back_off_ms) - 1)]
        self._failures += 1
        self._pause.start(pause)
        if kind is TroubleKind.HELPER_MISSING or self._failures >= FAILURES_BEFORE_TELLING:
            self._tell(VoiceTrouble(kind, detail))

    def _succeed(self) -> None:
        self._failures = 0
        if self._trouble in {TroubleKind.HELPER_MISSING, TroubleKind.HELPER_FAILING}:
            self._recover()

    def _tell(self, trouble: VoiceTrouble) -> None:
        if trouble.kind is not self._trouble:
            self._trouble = trouble.kind
            self.ailing.emit(trouble)

    def _recover(self) -> None:
        self._trouble = None
        self.recovered.emit()
