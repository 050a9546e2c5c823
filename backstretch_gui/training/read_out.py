"""What a screen reader says of a session: where it has come to, and the words that the voice does not say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from backstretch_gui.catalog.stretch import in_language
from backstretch_gui.language import amounts as wording
from backstretch_gui.session.events import LeadInStarted, Paused, PauseReason, Resumed, SegmentStarted
from backstretch_gui.session.segment import Cue, CueKind, Segment, SegmentKind
from backstretch_gui.ui.accessible import announce
from backstretch_gui.ui.stage.stage_props import side_label

if TYPE_CHECKING:
    from collections.abc import Callable

    from backstretch_gui.language.languages import Languages
    from backstretch_gui.session.events import Event
    from backstretch_gui.training.coach import Coach
    from backstretch_gui.ui.main_window import MainWindow
    from backstretch_gui.voice.clip import Clip


class ReadOut(QObject):
    """Each thing once, as it comes; how far a hold is can be asked of the ring."""

    def __init__(
        self,
        window: MainWindow,
        coach: Coach,
        audible: Callable[[], bool],
        languages: Languages,
        parent: QObject,
    ) -> None:
        """`audible`: whether the coach's own voice can be heard at the moment."""
        super().__init__(parent)
        self._window = window
        self._coach = coach
        self._audible = audible
        self._language = languages.shown
        self._part: tuple[int, int, int] | None = None
        self._name = ""
        self._going_on = False
        coach.happened.connect(self._on_happened)
        coach.said.connect(self._on_said)
        coach.ended.connect(self._on_ended)

    def _on_happened(self, event: Event) -> None:
        match event:
            case SegmentStarted(segment=segment):
                self._tell_where(segment)
            case Paused(reason=PauseReason.NOT_READY):
                self._say(self.tr("Are you in the pose? Space begins the hold."))
            case Paused():
                self._say(self.tr("Paused"))
            case LeadInStarted(seconds=seconds):
                self._going_on = True
                self._say(self.tr("Going on in {0}").format(wording.hold(seconds)))
            case Resumed():
                if not self._going_on:
                    self._say(self.tr("Going on"))
                self._going_on = False
            case _:
                pass

    def _tell_where(self, segment: Segment) -> None:
        if not segment.of_stretch:
            return
        part = (segment.round, segment.entry, segment.part)
        if part != self._part:
            self._part = part
            self._name = in_language(self._coach.catalog.stretches[segment.stretch].name, self._language)
            self._say(wording.together([word for word in (self._name, side_label(segment.side)) if word]))
        if segment.kind is SegmentKind.HOLD:
            self._say(self.tr("Hold for {0}").format(wording.hold(segment.seconds)))

    def _on_said(self, cue: Cue, clip: Clip | None) -> None:
        """A cue that is only shown is read out: no numbers each second, and no name that was just told."""
        heard = clip is not None and self._audible()
        if not heard and cue.text not in ("", self._name) and cue.kind is not CueKind.COUNT:
            self._say(cue.text)

    def _on_ended(self) -> None:
        self._part = None

    def _say(self, sentence: str) -> None:
        announce(self._window, sentence)
