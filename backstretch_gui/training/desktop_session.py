"""What the desktop has to know of a session, and what it wants of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject

from backstretch_gui.catalog.stretch import in_language
from backstretch_gui.desktop.playing import NowPlaying, Playback
from backstretch_gui.session.snapshot import Snapshot, State

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from backstretch_gui.desktop.awake import Awake
    from backstretch_gui.desktop.bus import Bus
    from backstretch_gui.desktop.media import MediaPlayer
    from backstretch_gui.desktop.sleep import Sleep
    from backstretch_gui.language.languages import Languages
    from backstretch_gui.training.coach import Coach
    from backstretch_gui.training.session_parts import SessionOnDemand, SessionParts
    from backstretch_gui.training.training import Training

_PLAYBACK = {State.PAUSED: Playback.PAUSED, State.ENDED: Playback.STOPPED}


class SessionServices(msgspec.Struct, frozen=True):
    """What the system has for a session; what it hasn't got is None."""

    awake: Awake
    media: MediaPlayer | None
    sleep: Sleep | None


def session_services(
    bus: Bus | None, system: Bus | None, position: Callable[[], float], window: QWidget
) -> SessionServices:
    """What there is for a session: an awake screen, media keys, word of the machine's going to sleep."""
    from backstretch_gui.desktop.awake import awake
    from backstretch_gui.desktop.media import media_player
    from backstretch_gui.desktop.sleep import Sleep

    sleep = Sleep(system, window) if system is not None else None
    return SessionServices(awake(bus, window), media_player(bus, position, window), sleep)


class DesktopSession(QObject):
    """Keeps the screen awake while time runs, shows the session as a media player, pauses before sleep."""

    def __init__(
        self,
        training: Training,
        session: SessionOnDemand,
        languages: Languages,
        build: Callable[[Callable[[], float]], SessionServices],
        raise_window: Callable[[], None],
        parent: QObject,
    ) -> None:
        """`build` gets what tells the seconds into the session."""
        super().__init__(parent)
        self._training = training
        self._language = languages.shown
        self._build = build
        self._raise_window = raise_window
        self._coach: Coach | None = None
        self._services: SessionServices | None = None
        session.built.connect(self._on_built)

    def _on_built(self, parts: SessionParts) -> None:
        self._coach = coach = parts.coach
        coach.began.connect(self._on_began)
        coach.happened.connect(self._on_happened)
        coach.ended.connect(self._on_ended)

    def _on_began(self) -> None:
        if self._services is None:
            self._services = self._joined(self._build(self._position))
        self._show()

    def _on_happened(self, _event: object) -> None:
        self._show()

    def _on_ended(self) -> None:
        if self._services is not None:
            self._services.awake.release()
            if self._services.media is not None:
                self._services.media.show(NowPlaying(Playback.STOPPED))

    def _joined(self, services: SessionServices) -> SessionServices:
        training = self._training
        if services.sleep is not None:
            services.sleep.begins.connect(self._on_sleep)
        if services.media is not None:
            services.media.play_pause_wanted.connect(training.start_or_pause)
            services.media.play_wanted.connect(self._on_play)
            services.media.pause_wanted.connect(self._on_pause)
            services.media.stop_wanted.connect(self._on_pause)
            services.media.next_wanted.connect(training.next)
            services.media.previous_wanted.connect(training.back)
            services.media.raise_wanted.connect(self._raise_window)
        return services

    def _show(self) -> None:
        now = self._coach.standing() if self._coach is not None else None
        if now is None or self._coach is None or self._services is None:
            return
        if now.state is State.PAUSED:
            self._services.awake.release()
        else:
            self._services.awake.hold()
        if self._services.media is not None:
            self._services.media.show(self._now_playing(self._coach, now))

    def _now_playing(self, coach: Coach, now: Snapshot) -> NowPlaying:
        routine = coach.last_routine
        segment = now.segment
        title = in_language(coach.catalog.stretches[segment.stretch].name, self._language)
        if segment.side is not None:
            side = in_language(coach.catalog.phrases.sides[segment.side], self._language)
            title = self.tr("{0}, {1} side").format(title, side)
        return NowPlaying(
            _PLAYBACK.get(now.state, Playback.PLAYING),
            title,
            in_language(routine.name, self._language) if routine is not None else "",
            now.plan.seconds,
            segment.entry,
        )

    def _position(self) -> float:
        now = self._coach.standing() if self._coach is not None else None
        return now.plan.seconds - now.left_in_all if now is not None else 0.0

    def _on_sleep(self) -> None:
        self._training.pause()

    def _on_play(self) -> None:
        if self._is_paused():
            self._training.start_or_pause()

    def _on_pause(self) -> None:
        if not self._is_paused():
            self._training.start_or_pause()

    def _is_paused(self) -> bool:
        now = self._coach.standing() if self._coach is not None else None
        return now is not None and now.state is State.PAUSED
