"""How long sentences are heard in the chosen voice: rendered ahead, by the same engines as in a session."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEventLoop, QObject, QTimer

from backstretch_gui.session.compiler import compile_in_voices
from backstretch_gui.voice.cache import ClipCache
from backstretch_gui.voice.engines.registry import engines_here
from backstretch_gui.voice.launch import worker_command
from backstretch_gui.voice.renderer import Renderer
from backstretch_gui.voice.trouble import TroubleKind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from backstretch_gui.catalog.catalog import Catalog
    from backstretch_gui.catalog.line import Line
    from backstretch_gui.catalog.routine import Routine
    from backstretch_gui.session.plan import Coaching, Plan
    from backstretch_gui.settings.settings import Settings
    from backstretch_gui.voice.clip import Clip
    from backstretch_gui.voice.trouble import VoiceTrouble

PATIENCE_MS: Final = 20_000
"""Without another sentence for so long, the others are estimated."""
PASSES: Final = 4
"""A hold finds room for other remarks once sentences have been measured; that settles soon."""


class MeasuredSpeech:
    """A renderer that is waited for. Call `close` at the end."""

    def __init__(
        self,
        clips: Path,
        settings: Settings,
        language: str,
        parent: QObject,
        progress: Callable[[float], None] | None = None,
    ) -> None:
        """`clips`: the folder of rendered sentences, shared with the sessions.

        `progress` is told the share of them that is there, 0 to 1.
        """
        engines = engines_here()
        self._cache = ClipCache(clips, engines)
        self._renderer = Renderer(self._cache, engines, worker_command, parent=parent)
        self._renderer.ailing.connect(self._on_ailing)
        self.trouble = ""
        """What is wrong with the voice, for the person; empty if nothing is."""
        self._given_up = False
        self._waiting = QEventLoop(parent)
        self._patience = QTimer(parent, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._on_patience_over)
        self._renderer.clip_ready.connect(self._patience.start)
        self._renderer.clip_ready.connect(self._look)
        self._wanted: Sequence[Line] = ()
        self._progress = progress
        self._renderer.choose(
            engines.choice(settings.voice, language, settings.words_per_minute, settings.pitch)
        )

    def plan(self, routine: Routine, catalog: Catalog, coaching: Coaching) -> Plan:
        """The plan of a routine as it will be heard."""

        def compiled() -> Plan:
            says, seconds = self._renderer.says, self._renderer.seconds
            return compile_in_voices(routine, catalog, coaching, says, seconds)

        plan = compiled()
        for _ in range(PASSES):
            if self._given_up or not self._missing(plan.lines()):
                break
            self._render(plan.lines())
            plan = compiled()
        return plan

    def clip(self, line: Line) -> Clip | None:
        """What is heard of a line; None if it could not be rendered."""
        return self._renderer.clip(line)

    def close(self) -> None:
        """End the helpers."""
        self._patience.stop()
        self._renderer.close()
        self._cache.close()

    def _render(self, lines: Sequence[Line]) -> None:
        self._wanted = lines
        self._renderer.want(lines)
        if self._missing(lines) and not self._given_up:
            self._patience.start()
            self._waiting.exec()
        self._patience.stop()

    def _missing(self, lines: Sequence[Line]) -> bool:
        return any(self._renderer.clip(line) is None for line in lines)

    def _look(self) -> None:
        if self._progress is not None:
            there = sum(self._renderer.clip(line) is not None for line in self._wanted)
            self._progress(there / max(1, len(self._wanted)))
        if not self._missing(self._wanted):
            self._waiting.quit()

    def _on_patience_over(self) -> None:
        self._given_up = True
        self._waiting.quit()

    def _on_ailing(self, trouble: VoiceTrouble) -> None:
        if trouble.kind is not TroubleKind.VOICE_MISSING:  # then the standard one speaks, and is measured
            self._given_up = True
            self._waiting.quit()
        self.trouble = trouble.sentence()
