"""Shows the session in the window: from the coach's moments and events to what the stage is told."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.language.languages import Languages
from backstretch_gui.session.events import CueDue, Ended, Event, Summary
from backstretch_gui.session.segment import Cue, CueKind
from backstretch_gui.session.snapshot import Snapshot, State
from backstretch_gui.session.timeline import PASSING_SECONDS, caption_at
from backstretch_gui.training.coach import Coach
from backstretch_gui.training.frames import FRAME_MS, frame_ms, only_moves
from backstretch_gui.ui.main_window import MainWindow
from backstretch_gui.ui.stage.done import done_props
from backstretch_gui.ui.stage.stage_props import QUIET_BARS, Heard, PropsSource, breath, voice_bars
from backstretch_gui.voice.clip import Clip
from backstretch_gui.voice.loudness import loudness

if TYPE_CHECKING:
    from backstretch_gui.figure.model import FigureModel


class Presenter(QObject):
    """Paints by its own frame timer while something moves, and by the coach's events."""

    entry_entered = Signal(object)
    """The entry of the routine that is being done, or None."""
    ended = Signal()
    """The session is over, and there is nothing to look back on."""
    over = Signal()
    """The session is over, whatever is shown now."""

    def __init__(
        self,
        window: MainWindow,
        coach: Coach,
        catalog: Catalog,
        languages: Languages,
        make_model: Callable[[Catalog], FigureModel],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._coach = coach
        self._catalog = catalog
        self._make_model = make_model
        self._model: FigureModel | None = None
        self._language = languages.shown
        self._source = PropsSource(catalog, languages.shown)
        self._voice: tuple[float, tuple[float, ...]] | None = None
        self._entry: int | None = None
        self._shown: Snapshot | None = None
        """What was shown last, unless something was said since."""
        self._resuming = ""
        self.floor_degrees = 0
        """By how much the floor view is turned, clockwise."""
        self.flashes = False
        """A tone is shown by a flash of the clock's edge."""
        self._passing = QTimer(self)
        self._passing.setSingleShot(True)
        self._passing.setInterval(round(1000 * PASSING_SECONDS))
        self._passing.timeout.connect(self._on_resumed)
        self._frames = QTimer(self)
        self._frames.setTimerType(Qt.TimerType.PreciseTimer)
        self._frames.setInterval(FRAME_MS)
        self._frames.timeout.connect(self._go_on)
        window.restored.connect(self.refresh)
        coach.happened.connect(self._on_happened)
        coach.said.connect(self._on_said)

    def use(self, catalog: Catalog) -> None:
        """What the next session is made of."""
        self._catalog = catalog
        self._source.use(catalog)

    def begin(self) -> None:
        """A session has been begun: show it from its first moment on."""
        self._use_model()
        self._on_resumed()

    def change_person(self) -> None:
        """Somebody else is to be drawn, in the middle of a session too."""
        if self._coach.moment() is not None:
            self._use_model()

    def _use_model(self) -> None:
        self._model = self._make_model(self._catalog)
        self._window.stage.figure.use_model(self._model)
        if self._window.floor is not None:
            self._window.floor.figure.use_model(self._model)

    def count_in_breaths(self, wanted: bool) -> None:
        """Whether holds are counted in breaths rather than in seconds."""
        self._source.in_breaths = wanted

    def enter_floor_view(self) -> None:
        """Figure and dial over the whole screen."""
        floor = self._window.enter_floor_view(self.floor_degrees)
        if self._model is not None:
            floor.figure.use_model(self._model)
        self.refresh()

    def leave_floor_view(self) -> None:
        """Back to the stage, which has seen nothing meanwhile."""
        self._window.leave_floor_view()
        self.refresh()

    def refresh(self) -> None:
        """Show this moment, and go on as long as something moves."""
        self._refresh(self._coach.moment())

    def _go_on(self) -> None:
        """The next frame. In most of a hold's, little moves, and nothing else is looked at."""
        now = self._coach.moment()
        if now is None or self._shown is None or self._source.in_breaths or not only_moves(self._shown, now):
            self._refresh(now)
        else:
            self._window.show_motion(now.left / now.segment.seconds, breath(now))

    def _refresh(self, now: Snapshot | None) -> None:
        if now is None:
            self._frames.stop()
            return
        self._show(now)
        self._pace(now)

    def _show(self, now: Snapshot) -> None:
        self._shown = now
        self._enter(now.segment.entry)
        self._window.show_session(self._source.derive(now, self._heard(now), easier=self._is_easier(now)))

    def _heard(self, now: Snapshot) -> Heard:
        caption = caption_at(now.plan, now.index, now.elapsed)
        return Heard(self._resuming or caption.text, caption.step, self._bars(now))

    def _is_easier(self, now: Snapshot) -> bool:
        routine, entry = self._coach.last_routine, now.segment.entry
        return routine is not None and entry < len(routine.stretches) and routine.stretches[entry].easier

    def _pace(self, now: Snapshot) -> None:
        """The frame timer runs only while there is something to see moving, and no faster than that does."""
        visible = self._window.isVisible() and not self._window.isMinimized()
        if not visible or now.state in (State.PAUSED, State.READY):
            self._frames.stop()
            return
        interval = frame_ms(now)
        if not self._frames.isActive() or interval != self._frames.interval():
            self._frames.start(interval)

    # Events ---------------------------------------------------------------------------------

    def _on_happened(self, event: Event) -> None:
        match event:
            case CueDue():
                return
            case Ended(summary=summary, finished=finished):
                self._end(summary, finished)
                return
            case _:
                # At once, not with the next frame: who is told of a hold or a pause may ask the clock for it.
                if (now := self._coach.standing()) is not None:
                    self._show(now)
        self._frames.start()

    def _on_said(self, cue: Cue, clip: Clip | None) -> None:
        self._shown = None
        if cue.sound is not None and self.flashes:
            self._window.flash_ring()
        if not cue.text:
            return
        self._resuming = cue.text if cue.kind is CueKind.RESUME else ""  # the plan knows nothing of a pause
        if self._resuming:
            self._passing.start()
        now = self._coach.moment()
        self._voice = (now.elapsed, loudness(clip.path)) if clip is not None and now is not None else None

    def _on_resumed(self) -> None:
        self._resuming = ""
        self.refresh()

    def _enter(self, entry: int) -> None:
        if entry != self._entry:
            self._entry = entry
            self.entry_entered.emit(entry)

    def _end(self, summary: Summary, finished: bool) -> None:
        self._frames.stop()
        self._entry = None
        self._voice = None
        self.entry_entered.emit(None)
        self.over.emit()
        if self._window.floor is not None:
            self._window.leave_floor_view()
        routine = self._coach.last_routine
        if routine is not None and any(entry.holds for entry in summary.entries):
            self._window.stage.show_done(
                done_props(
                    summary, finished, self._catalog, routine, self._language, session=self._coach.session
                )
            )
        else:
            self.ended.emit()

    def _bars(self, now: Snapshot) -> tuple[float, ...]:
        """The voice bars: the last loudnesses of what is being said, the newest in the middle."""
        if self._voice is None or now.state is not State.RUNNING:
            return QUIET_BARS
        began, levels = self._voice
        return voice_bars(levels, now.elapsed - began)
