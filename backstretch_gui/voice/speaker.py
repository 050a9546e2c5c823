"""Plays clips and tones. The only module that imports QtMultimedia, which costs 12 ms: load it late.

All effects on one device share one stream. Two things about it, measured with Qt 6.11 and PulseAudio, are not
documented: a stream that died with its sink or its server stays dead until every effect on it is gone; and to
open one after the server has been away for some seconds aborts the whole process. So effects are made anew
only when Qt has announced a change of outputs, which proves that it is connected. See docs/adr/0021.
"""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

from backstretch_gui.catalog.tone import Tone
from backstretch_gui.voice.outputs import effects_only
from backstretch_gui.voice.tones import tone_seconds
from backstretch_gui.voice.trouble import TroubleKind, VoiceTrouble

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from backstretch_gui.voice.clip import Clip
    from backstretch_gui.voice.fading import Fader

log = logging.getLogger(__name__)

LOADED_CLIPS = 6
"""Clips kept ready to play; each holds its samples in memory, some 200 kB."""
DRAIN_MS = 80
"""What has been handed to the sound server is played for up to half so long after a stop."""
OPEN_MS = 60
"""The first sound has a stream by then."""
STUCK_MS = 2000
"""A clip still playing so long after its last sound never will end; Qt reports the end some 200 ms late."""


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

    def __init__(
        self, tones: Mapping[Tone, Path], parent: QObject | None = None, fader: Fader | None = None
    ) -> None:
        """Without a `fader`, sound is cut off where it is stopped."""
        super().__init__(parent)
        self._fader = fader
        self._draining = QTimer(self, singleShot=True, interval=DRAIN_MS)
        self._draining.timeout.connect(self._on_drained)
        self._sounds_until = 0.0
        """The monotonic time of the last sound of what is being played."""
        self._is_sound_seen = False
        self._fading: QSoundEffect | None = None
        self._tone_paths = dict(tones)
        self._volume = 1.0
        self._trouble: TroubleKind | None = None
        self._stale = False
        """The outputs have changed since the effects were made."""
        self._tones: dict[Tone, QSoundEffect] = {}
        self._clips: dict[Path, QSoundEffect] = {}
        """In the order of last use."""
        self._playing: QSoundEffect | None = None
        self._last_word = QTimer(self, singleShot=True)
        self._last_word.timeout.connect(self.speaking_ended)
        self._stuck = QTimer(self, singleShot=True)
        self._stuck.timeout.connect(self._on_overdue)
        with effects_only():
            self._devices = QMediaDevices(self)
            self._device = QMediaDevices.defaultAudioOutput()
        self._devices.audioOutputsChanged.connect(self._on_outputs_changed)
        self._load_tones()

    def say(self, clip: Clip) -> None:
        """Play `clip` at once, and stop what is still being said or sounded."""
        self._stop_playing()
        if not self._can_play():
            return
        self._play(self._loaded(clip.path), clip.seconds)
        self._last_word.start(round(1000 * clip.seconds))
        self._stuck.start(round(1000 * clip.seconds) + STUCK_MS)
        self.speaking_started.emit()

    def sound(self, tone: Tone) -> None:
        """Play `tone` at once, and stop what is still being said or sounded."""
        self._stop_playing()
        if self._can_play():
            self._play(self._tones[tone], tone_seconds(tone))

    def _play(self, effect: QSoundEffect, seconds: float) -> None:
        """Now, or as soon as nothing is left of what was faded."""
        self._playing = effect
        self._sounds_until = time.monotonic() + seconds
        if not self._draining.isActive():
            effect.play()
        if not self._is_sound_seen:
            self._is_sound_seen = True
            QTimer.singleShot(OPEN_MS, self, self._on_opened)

    def _stop_playing(self) -> None:
        """One stream at a time: docs/adr/0022."""
        self._fade()
        if self._playing is not None and self._playing is not self._fading:
            self._playing.stop()
        self._playing = None
        self._break_off()

    def _break_off(self) -> None:
        """If words were being said, they are no more."""
        if self._last_word.isActive():
            self._last_word.stop()
            self.speaking_ended.emit()

    def _fade(self) -> None:
        """Take what is heard away without a click, where that can be done."""
        heard = time.monotonic() < self._sounds_until and not self._draining.isActive()
        self._sounds_until = 0.0
        if heard and self._playing is not None:
            if self._fader is not None:
                self._fader.fade()
            # It plays on without a sound for a while: what is on its way when a stream stops is heard as soon
            # as it goes on, before anything else.
            self._fading = self._playing
            self._fading.setVolume(0.0)
            self._draining.start()

    def _on_opened(self) -> None:
        """A fade that was never ended, because the program was, may have been remembered."""
        if self._fader is not None and not self._draining.isActive():
            self._fader.restore()

    def _on_drained(self) -> None:
        """Give the sound back, and play what has been wanted meanwhile."""
        faded, self._fading = self._fading, None
        if faded is not None:
            faded.stop()
            faded.setVolume(self._volume)
        if self._fader is not None:
            self._fader.restore()
        if self._playing is not None:
            self._playing.play()

    def close(self) -> None:
        """Silence; the sound server is left as it was."""
        self.hush()
        if self._draining.isActive():
            time.sleep(self._draining.remainingTime() / 1000)
            self._draining.stop()
            self._on_drained()

    def hush(self) -> None:
        """Silence, now."""
        self._fade()
        for effect in (*self._clips.values(), *self._tones.values()):
            if effect is not self._fading:
                effect.stop()
        self._playing = None
        self._stuck.stop()
        self._break_off()

    def set_volume(self, volume: float) -> None:
        """Loudness of everything from now on: 0 (silent) to 1 (as recorded), as amplitude."""
        self._volume = min(1.0, max(0.0, volume))
        for effect in (*self._clips.values(), *self._tones.values()):
            if effect is not self._fading:
                effect.setVolume(self._volume)

    def prepare(self, clips: Sequence[Clip]) -> None:
        """Load the clips that come next, so that `say` finds them ready; the first few if there are many."""
        if self._device.isNull():
            return
        self._renew_if_stale()
        for clip in reversed(clips[: LOADED_CLIPS - 1]):
            self._loaded(clip.path)

    def _loaded(self, path: Path) -> QSoundEffect:
        """The effect that plays `path`; the one unused for longest makes room for a new one."""
        effect = self._clips.pop(path, None) or self._effect(path)
        self._clips[path] = effect
        if len(self._clips) > LOADED_CLIPS:
            oldest = next(p for p, e in self._clips.items() if e not in (self._playing, self._fading))
            self._clips.pop(oldest).deleteLater()
        return effect

    def _effect(self, path: Path) -> QSoundEffect:
        effect = QSoundEffect(self._device, self)
        effect.setVolume(self._volume)
        effect.setSource(QUrl.fromLocalFile(path))
        return effect

    def _load_tones(self) -> None:
        if not self._device.isNull():
            self._tones = {tone: self._effect(path) for tone, path in self._tone_paths.items()}

    def _can_play(self) -> bool:
        if self._device.isNull():
            self._tell(TroubleKind.NO_OUTPUT)
            return False
        self._renew_if_stale()
        return True

    def _on_outputs_changed(self) -> None:
        """Follow the default device. A change beside it waits until nothing is being said."""
        device = QMediaDevices.defaultAudioOutput()
        moved = device != self._device
        self._device = device
        self._stale = True
        if device.isNull():
            self._tell(TroubleKind.NO_OUTPUT)
        elif moved or self._trouble or self._playing is None or not self._playing.isPlaying():
            self._renew_if_stale()

    def _renew_if_stale(self) -> None:
        """Make all effects anew: their stream may have gone with its device, even if that is back."""
        if not self._stale:
            return
        self._stale = False
        log.info("sound goes to %r", self._device.description())
        prepared = list(self._clips)
        self._sounds_until = 0.0  # a stream that goes must not go while it is faded
        if self._draining.isActive():
            self._draining.stop()
            self._on_drained()
        self.hush()
        self._drop_effects()
        self._load_tones()
        for path in prepared:
            self._loaded(path)
        if self._trouble is not None:
            self._trouble = None
            self.recovered.emit()

    def _on_overdue(self) -> None:
        if self._playing is not None and self._playing.isPlaying():
            self._tell(TroubleKind.OUTPUT_STUCK)

    def _tell(self, kind: TroubleKind) -> None:
        if kind is not self._trouble:
            self._trouble = kind
            self.trouble.emit(VoiceTrouble(kind))

    def _drop_effects(self) -> None:
        for effect in (*self._clips.values(), *self._tones.values()):
            shiboken6.delete(effect)  # now, not later: the shared stream goes with the last of them
        self._clips.clear()
        self._tones.clear()
