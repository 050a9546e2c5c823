"""What the desktop has to know of a session, and what it wants of one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from backstretch_gui.catalog.stretch import in_language
from backstretch_gui.desktop.playing import NowPlaying, Playback
from backstretch_gui.session.snapshot import Snapshot, State

if TYPE_CHECKING:
    from collections.abc import Callable

    from backstretch_gui.desktop.awake import Awake
    from backstretch_gui.desktop.bus import Bus
    from backstretch_gui.desktop.media import MediaPlayer
    from backstretch_gui.desktop.sleep import Sleep
    from backstretch_gui.training.coach import Coach
    from backstretch_gui.training.session_control import SessionControl

_PLAYBACK = {State.PAUSED: Playback.PAUSED, State.ENDED: Playback.STOPPED}


@dataclass(frozen=True, slots=True)
class Company:
    """Who keeps a session company; what the system hasn't got is None."""

    awake: Awake
    media: MediaPlayer | None
    sleep: Sleep | None


def company(bus: Bus | None, system: Bus | None, position: Callable[[], float], parent: QObject) -> Company:
    """What there is for a session: an awake screen, media keys, word of the machine's going to sleep."""
    from backstretch_gui.desktop.awake import awake
    from backstretch_gui.desktop.media import MediaPlayer
    from backstretch_gui.desktop.sleep import Sleep

    media = MediaPlayer(bus, position, parent) if bus is not None else None
    sleep = Sleep(system, parent) if system is not None else None
    return Company(awake(bus, parent), media, sleep)


class DesktopControl(QObject):
    """Keeps the screen awake while time runs, shows the session as a media player, pauses before sleep."""

    def __init__(
        self,
        session: SessionControl,
        language: str,
        build: Callable[[Callable[[], float]], Company],
        raise_window: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        """`build` gets what tells the seconds into the session."""
        super().__init__(parent)
        self._session = session
        self._language = language
        self._build = build
        self._raise_window = raise_window
        self._coach: Coach | None = None
        self._company: Company | None = None

    def follow(self, coach: Coach) -> None:
        """Company comes with the first session."""
        self._coach = coach
        coach.began.connect(self._on_began)
        coach.happened.connect(self._on_happened)
        coach.ended.connect(self._on_ended)

    def _on_began(self) -> None:
        if self._company is None:
            self._company = self._joined(self._build(self._position))
        self._show()

    def _on_happened(self, _event: object) -> None:
        self._show()

    def _on_ended(self) -> None:
        if self._company is not None:
            self._company.awake.release()
            if self._company.media is not None:
                self._company.media.show(NowPlaying(Playback.STOPPED))

    def _joined(self, company: Company) -> Company:
        session = self._session
        if company.sleep is not None:
            company.sleep.begins.connect(self._on_sleep)
        if company.media is not None:
            company.media.play_pause_wanted.connect(session.start_or_pause)
            company.media.play_wanted.connect(self._on_play)
            company.media.pause_wanted.connect(self._on_pause)
            company.media.stop_wanted.connect(self._on_pause)
            company.media.next_wanted.connect(session.next)
            company.media.previous_wanted.connect(session.back)
            company.media.raise_wanted.connect(self._raise_window)
        return company

    def _show(self) -> None:
        now = self._coach.standing() if self._coach is not None else None
        if now is None or self._coach is None or self._company is None:
            return
        if now.state is State.PAUSED:
            self._company.awake.release()
        else:
            self._company.awake.hold()
        if self._company.media is not None:
            self._company.media.show(self._now_playing(self._coach, now))

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
        self._session.steer(lambda coach: coach.pause())

    def _on_play(self) -> None:
        if self._is_paused():
            self._session.start_or_pause()

    def _on_pause(self) -> None:
        if not self._is_paused():
            self._session.start_or_pause()

    def _is_paused(self) -> bool:
        now = self._coach.standing() if self._coach is not None else None
        return now is not None and now.state is State.PAUSED
