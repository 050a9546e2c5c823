"""What a session is made of, built when it is first needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from backstretch_gui.training.coach import Coach
    from backstretch_gui.training.presenter import Presenter
    from backstretch_gui.voice.cache import ClipCache
    from backstretch_gui.voice.engines.registry import Engines
    from backstretch_gui.voice.renderer import Renderer
    from backstretch_gui.voice.speaker import Speaker


class SessionParts(msgspec.Struct, frozen=True):
    """Voice, coach, and what shows them."""

    engines: Engines
    cache: ClipCache
    renderer: Renderer
    speaker: Speaker
    coach: Coach
    presenter: Presenter


class SessionOnDemand(QObject):
    """Builds the parts once: home needs neither figure nor sound."""

    built = Signal(object)
    """The `SessionParts`, once."""

    def __init__(self, build: Callable[[], SessionParts], parent: QObject) -> None:
        super().__init__(parent)
        self._build = build
        self._parts: SessionParts | None = None

    @property
    def parts(self) -> SessionParts | None:
        """The parts, if they have been needed."""
        return self._parts

    @property
    def coach(self) -> Coach | None:
        """Who leads the session, once there has been one."""
        return self._parts.coach if self._parts is not None else None

    def need(self) -> SessionParts:
        """The parts, built now if they have not been."""
        if self._parts is None:
            self._parts = self._build()
            self.built.emit(self._parts)
        return self._parts

    def close(self) -> None:
        """End the session, and put everything away."""
        if self._parts is not None:
            self._parts.coach.stop()
            self._parts.speaker.close()
            self._parts.renderer.close()
            self._parts.cache.close()
