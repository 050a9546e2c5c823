"""Turns sentences into clips ahead of time: the client of the speech helper."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QObject, QTimer, Signal

from backstretch_gui.voice.choice import VoiceChoice, spoken_seconds
from backstretch_gui.voice.engines.choose import engine_class
from backstretch_gui.voice.helper import HelperEnd, HelperOutcome, HelperProcess
from backstretch_gui.voice.protocol import Failed, Fault, ListVoices, Render, Rendered, Reply, Voices
from backstretch_gui.voice.trouble import TroubleKind, VoiceTrouble
from backstretch_gui.voice.wishes import WishList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from backstretch_gui.voice.cache import ClipCache
    from backstretch_gui.voice.clip import Clip

log = logging.getLogger(__name__)

BACK_OFF_MS = (200, 1000, 5000, 30_000)
"""Pauses after the first failure in a row, the second, and so on; the last one from then on."""
WATCHDOG_MS = round(1000 * (engine_class().patience + 0.5))
"""The engine gives up first, and says why; who does not even say that hangs."""
IDLE_MS = 5_000
"""Without work for this long the helper is ended: it takes 20 MiB, and 70 ms to have another."""
FAILURES_BEFORE_TELLING = 2
"""One crash that a restart mends is nobody's concern."""


class Renderer(QObject):
    """Answers wishes for sentences with clips, from the cache or from the helper, one at a time.

    The helper is started at the first text the cache doesn't have, and restarted when it fails. Call `close`
    before this is destroyed.
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
        command: Sequence[str],
        *,
        watchdog_ms: int = WATCHDOG_MS,
        back_off_ms: Sequence[int] = BACK_OFF_MS,
        idle_ms: int = IDLE_MS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._cache = cache
        self._choice = VoiceChoice()
        self._back_off_ms = tuple(back_off_ms)
        self._clips: dict[str, Clip] = {}
        self._wanted: tuple[str, ...] = ()
        self._wishes = WishList()
        self._voices_wanted = False
        self._asked: Render | ListVoices | None = None
        self._last_id = 0
        self._failures = 0
        self._trouble: TroubleKind | None = None
        self._helper = HelperProcess(command, watchdog_ms, self)
        self._helper.replied.connect(self._on_replied)
        self._helper.ended.connect(self._on_helper_ended)
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._advance)
        self._idle = QTimer(self, singleShot=True, interval=idle_ms)
        self._idle.timeout.connect(self._helper.stop)

    def choose(self, voice: VoiceChoice) -> None:
        """Speak like this from now on; what was wanted is wanted in the new voice."""
        if self._trouble is TroubleKind.VOICE_MISSING:
            self._recover()
        self._adopt(voice)

    def want(self, texts: Sequence[str]) -> None:
        """Wish for clips of `texts`, most needed first, instead of what was wished for before.

        `clip_ready` is emitted for those that are at hand before this returns, for the others later.
        """
        self._wanted = tuple(texts)
        found = {text: self._cache.find(self._choice, text) for text in dict.fromkeys(texts)}
        at_hand = {text: clip for text, clip in found.items() if clip is not None}
        self._clips.update(at_hand)
        self._wishes.replace(text for text in found if text not in at_hand)
        self._advance()
        for clip in at_hand.values():
            self.clip_ready.emit(clip)

    def list_voices(self) -> None:
        """Ask for the installed voices; `voices_listed` follows."""
        self._voices_wanted = True
        self._advance()

    def clip(self, text: str) -> Clip | None:
        """The clip of `text` in the chosen voice, if it is ready."""
        return self._clips.get(text)

    def seconds(self, text: str) -> float:
        """How long `text` sounds, in seconds: measured if there is a clip, else estimated."""
        clip = self._clips.get(text)
        return clip.seconds if clip else spoken_seconds(text, self._choice.words_per_minute)

    @property
    def helper_pid(self) -> int | None:
        """The helper's process id while it runs, for measuring what it takes."""
        return self._helper.pid

    def close(self) -> None:
        """End the helper; nothing is rendered and nothing reported from now on."""
        self._wishes.replace(())
        self._voices_wanted = False
        self._asked = None
        self._pause.stop()
        self._idle.stop()
        self._helper.stop()

    def _adopt(self, choice: VoiceChoice) -> None:
        self._choice = choice
        self._clips.clear()
        self._wishes.forgive()
        self.want(self._wanted)

    def _advance(self) -> None:
        """Ask the helper for the next thing, unless it is busy or has failed a moment ago."""
        if self._asked is not None or self._pause.isActive():
            return
        self._asked = self._next_request()
        if self._asked is None:
            self._idle.start()
            return
        self._idle.stop()
        self._helper.ask(self._asked)

    def _next_request(self) -> Render | ListVoices | None:
        self._last_id += 1
        if self._voices_wanted:
            return ListVoices(self._last_id)
        text = self._wishes.next()
        if text is None:
            return None
        choice = self._choice
        path = str(self._cache.path(choice, text))
        speed, pitch = choice.words_per_minute, choice.pitch
        return Render(self._last_id, text, choice.voice, speed, pitch, path, choice.language)

    def _on_replied(self, reply: Reply) -> None:
        asked, self._asked = self._asked, None
        match reply, asked:
            case _, Render() if asked.to != str(self._cache.path(self._choice, asked.text)):
                pass  # the voice has been changed in the meantime
            case Rendered(), Render():
                self._take_in(asked)
            case Voices(voices=voices), ListVoices():
                self._voices_wanted = False
                self._succeed()
                self.voices_listed.emit(voices)
            case Failed(fault=fault, detail=detail), Render() | ListVoices():
                self._on_refused(fault, detail, asked)
            case _:
                self._fail(TroubleKind.HELPER_FAILING, f"not asked for: {type(reply).__name__}", asked)
        self._advance()

    def _take_in(self, asked: Render) -> None:
        clip = self._cache.admit(self._choice, asked.text)
        if clip is None:
            self._fail(TroubleKind.HELPER_FAILING, "no usable file", asked)
            return
        self._clips[clip.text] = clip
        self._wishes.succeed(clip.text)
        self._succeed()
        self.clip_ready.emit(clip)

    def _on_refused(self, fault: Fault, detail: str, asked: Render | ListVoices) -> None:
        match fault:
            case Fault.VOICE:
                self._tell(VoiceTrouble(TroubleKind.VOICE_MISSING, detail))
                self._adopt(replace(self._choice, voice=None))
            case Fault.FOLDER if self._cache.fall_back():
                log.warning("the clip folder can't be written: %s", detail)
            case Fault.FOLDER | Fault.ENGINE:
                self._fail(TroubleKind.HELPER_FAILING, detail, asked)
            case _:
                assert_never(fault)

    def _on_helper_ended(self, outcome: HelperOutcome) -> None:
        asked, self._asked = self._asked, None
        if asked is None:  # it died idle: the next wish starts another
            log.info("the idle speech helper ended: %s", outcome)
            return
        missing = outcome.end is HelperEnd.MISSING
        kind = TroubleKind.HELPER_MISSING if missing else TroubleKind.HELPER_FAILING
        self._fail(kind, f"{outcome.end}: {outcome.detail}", asked)

    def _fail(self, kind: TroubleKind, detail: str, asked: Render | ListVoices | None) -> None:
        """Note a failure, tell people if it is not the first, and pause before trying with a new helper."""
        self._helper.stop()
        log.warning("speech failed (%s): %s", kind, detail)
        if isinstance(asked, Render) and self._wishes.fail(asked.text):
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
