"""Plays clips and tones, through the player; tells what is heard, and when nothing can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from backstretch_gui.voice.player.client import Lost, PlayerClient
from backstretch_gui.voice.player.protocol import Loss
from backstretch_gui.voice.trouble import TroubleKind, VoiceTrouble

if TYPE_CHECKING:
    from collections.abc import Sequence

    from backstretch_gui.catalog.tone import Tone
    from backstretch_gui.voice.clip import Clip

LOADED_CLIPS = 8
"""Clips that the player is told of ahead; it reads them while nothing else is to be done."""


class Speaker(QObject):
    """One voice and, over it, tones, on the default output device; without one it is silent and waits."""

    trouble = Signal(object)
    """A `VoiceTrouble`, once until it is over."""
    recovered = Signal()
    """Sound comes out again."""
    speaking_started = Signal()
    """Words are heard from now on; a tone is none."""
    speaking_ended = Signal()
    """No words are heard any more; another sentence may follow at once."""

    def __init__(self, player_command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._trouble: TroubleKind | None = None
        self._volume = 1.0
        self.tones = True
        """Whether tones are heard."""
        self._last_word = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._last_word.timeout.connect(self.speaking_ended)
        self._player = PlayerClient(player_command, self)
        self._player.opened.connect(self._on_opened)
        self._player.lost.connect(self._on_lost)
        self._player.start()

    @property
    def audible(self) -> bool:
        """Whether what is played now can be heard: there is an output, and the volume is not at 0."""
        return self._volume > 0 and self._trouble is None

    @property
    def player_pid(self) -> int | None:
        """The player's process id while it runs, for measuring what it takes."""
        return self._player.pid

    def say(self, clip: Clip) -> None:
        """Play `clip` at once; what is still being said fades away."""
        self._break_off()
        self._player.say(clip.path)
        if self._player.can_play:
            self._last_word.start(round(1000 * clip.seconds))
            self.speaking_started.emit()

    def sound(self, tone: Tone) -> None:
        """Play `tone` at once, over what is being said, unless tones are off."""
        if self.tones:
            self._player.ring(tone)

    def hush(self) -> None:
        """Silence, now."""
        self._player.hush()
        self._break_off()

    def set_volume(self, volume: float) -> None:
        """Loudness of everything from now on: 0 (silent) to 1 (as recorded), as amplitude."""
        self._volume = min(1.0, max(0.0, volume))
        self._player.set_volume(self._volume)

    def prepare(self, clips: Sequence[Clip]) -> None:
        """Load the clips that come next; the first few if there are many."""
        self._player.load([clip.path for clip in clips[:LOADED_CLIPS]])

    def close(self) -> None:
        """Silence, and an end of the player."""
        self._break_off()
        self._player.close()

    def _break_off(self) -> None:
        """If words were being said, they are no more."""
        if self._last_word.isActive():
            self._last_word.stop()
            self.speaking_ended.emit()

    def _on_opened(self) -> None:
        if self._trouble is not None:
            self._trouble = None
            self.recovered.emit()

    def _on_lost(self, lost: Lost) -> None:
        """Told once: what kept the first attempt from sounding is what people notice."""
        self._break_off()
        if self._trouble is None:
            self._trouble = TroubleKind.NO_OUTPUT if lost.loss is Loss.NO_OUTPUT else TroubleKind.OUTPUT_STUCK
            self.trouble.emit(VoiceTrouble(self._trouble, lost.detail))
