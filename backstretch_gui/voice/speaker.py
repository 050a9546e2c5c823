"""Plays clips and tones. Alone in importing QtMultimedia, which costs 12 ms: load it after the first frame."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

from backstretch_gui.voice.tones import Tone
from backstretch_gui.voice.trouble import TroubleKind, VoiceTrouble

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from backstretch_gui.voice.clip import Clip

__all__ = ["Speaker", "Tone"]

log = logging.getLogger(__name__)

LOADED_CLIPS = 6
"""Clips kept ready to play; each holds its samples in memory, some 200 kB."""


class Speaker(QObject):
    """One voice and, over it, tones, on the default output device; without one it is silent and waits."""

    trouble = Signal(object)
    """A `VoiceTrouble`, once until it is over."""
    recovered = Signal()
    """There is an output device again."""

    def __init__(self, tones: Mapping[Tone, Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tone_paths = dict(tones)
        self._volume = 1.0
        self._troubled = False
        self._tones: dict[Tone, QSoundEffect] = {}
        self._clips: dict[Path, QSoundEffect] = {}
        """In the order of last use."""
        self._speaking: QSoundEffect | None = None
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._on_outputs_changed)
        self._device = QMediaDevices.defaultAudioOutput()
        self._load_tones()

    def say(self, clip: Clip) -> None:
        """Play `clip` at once, and stop what is still being said."""
        if not self._can_play():
            return
        if self._speaking is not None:
            self._speaking.stop()
        self._speaking = self._loaded(clip.path)
        self._speaking.play()

    def sound(self, tone: Tone) -> None:
        """Play `tone` at once, over what is being said."""
        if self._can_play():
            self._tones[tone].play()

    def hush(self) -> None:
        """Silence, now."""
        for effect in (*self._clips.values(), *self._tones.values()):
            effect.stop()
        self._speaking = None

    def set_volume(self, volume: float) -> None:
        """Loudness of everything from now on: 0 (silent) to 1 (as recorded), as amplitude."""
        self._volume = min(1.0, max(0.0, volume))
        for effect in (*self._clips.values(), *self._tones.values()):
            effect.setVolume(self._volume)

    def prepare(self, clips: Sequence[Clip]) -> None:
        """Load the clips that come next, so that `say` finds them ready; the first few if there are many."""
        if self._device.isNull():
            return
        for clip in reversed(clips[: LOADED_CLIPS - 1]):
            self._loaded(clip.path)

    def _loaded(self, path: Path) -> QSoundEffect:
        """The effect that plays `path`; the one unused for longest makes room for a new one."""
        effect = self._clips.pop(path, None) or self._effect(path)
        self._clips[path] = effect
        if len(self._clips) > LOADED_CLIPS:
            oldest = next(p for p, e in self._clips.items() if e is not self._speaking)
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
        if self._device.isNull() and not self._troubled:
            self._troubled = True
            self.trouble.emit(VoiceTrouble(TroubleKind.NO_OUTPUT))
        return not self._device.isNull()

    def _on_outputs_changed(self) -> None:
        """Follow the default device; what is prepared is loaded anew for it."""
        device = QMediaDevices.defaultAudioOutput()
        if device == self._device:
            return
        log.info("sound goes to %r", device.description())
        self._device = device
        prepared = list(self._clips)
        self.hush()
        self._drop_effects()
        self._load_tones()
        if self._can_play():
            for path in prepared:
                self._loaded(path)
            if self._troubled:
                self._troubled = False
                self.recovered.emit()

    def _drop_effects(self) -> None:
        for effect in (*self._clips.values(), *self._tones.values()):
            effect.deleteLater()
        self._clips.clear()
        self._tones.clear()
