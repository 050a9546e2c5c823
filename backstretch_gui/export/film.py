"""What a plan looks like: the floor view's own picture at any moment of it."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from backstretch_gui.session.timeline import caption_at, moment, timeline
from backstretch_gui.ui.commands import no_commands
from backstretch_gui.ui.floor_view import FloorView
from backstretch_gui.ui.stage.stage_props import QUIET_BARS, Heard, PropsSource, voice_bars
from backstretch_gui.voice.loudness import loudness

if TYPE_CHECKING:
    from collections.abc import Iterator

    from backstretch_gui.catalog.line import Line
    from backstretch_gui.export.guide import Guide
    from backstretch_gui.figure.model import FigureModel
    from backstretch_gui.ui.stage.stage_props import StageProps
    from backstretch_gui.ui.theme import Theme

SIZE: Final = QSize(1280, 720)
"""Of a picture, in pixels."""
FRAMES_A_SECOND: Final = 25
SUFFIX: Final = ".mp4"
"""Of a film's file."""


class Film:
    """Pictures of a plan. What has not changed since the last one is not painted again."""

    def __init__(self, guide: Guide, source: PropsSource, theme: Theme, model: FigureModel) -> None:
        self._guide = guide
        self.plan = guide.plan
        self._source = source
        said = [each for each in timeline(guide.plan) if each.cue.spoken and each.cue.text]
        self._said, self._said_at = said, [each.at for each in said]
        self._levels: dict[Line, tuple[float, ...]] = {}
        self._view = FloorView(theme, no_commands().training)
        self._view.resize(SIZE)
        self._view.figure.use_model(model)
        self._view.bar.hide()
        self._last: tuple[StageProps, QImage] | None = None

    @property
    def frames(self) -> int:
        """How many pictures there are."""
        return round(self.plan.seconds * FRAMES_A_SECOND)

    def picture(self, frame: int) -> QImage:
        """The picture at `frame`, from 0."""
        props = self.props(frame / FRAMES_A_SECOND)
        if self._last is None or self._last[0] != props:
            self._view.show_props(props)
            image = QImage(SIZE, QImage.Format.Format_RGB32)
            self._view.render(image)
            self._last = props, image
        return self._last[1]

    def props(self, seconds: float) -> StageProps:
        """What the stage shows so long after the beginning."""
        now = moment(self.plan, min(seconds, self.plan.seconds - 1e-6))
        caption = caption_at(self.plan, now.index, now.elapsed)
        heard = Heard(caption.text, caption.step, self._bars(seconds))
        return self._source.derive(now, heard, easier=self._guide.is_easier(now.segment.entry))

    def pictures(self) -> Iterator[QImage]:
        """All of them."""
        return map(self.picture, range(self.frames))

    def close(self) -> None:
        """No more pictures."""
        self._view.deleteLater()

    def _bars(self, seconds: float) -> tuple[float, ...]:
        place = bisect_right(self._said_at, seconds) - 1
        if place < 0:
            return QUIET_BARS
        last = self._said[place]
        return voice_bars(self._loudness(self.plan.line(last.cue, last.segment)), seconds - last.at)

    def _loudness(self, line: Line) -> tuple[float, ...]:
        if line not in self._levels:
            clip = self._guide.clip(line)
            self._levels[line] = loudness(clip.path) if clip is not None else ()
        return self._levels[line]
