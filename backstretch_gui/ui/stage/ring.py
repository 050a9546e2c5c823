"""The clock of the stage: it begins as the Start disc and becomes the ring that empties in a hold."""

from __future__ import annotations

import math
from enum import StrEnum

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFont,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from backstretch_gui.language import amounts as wording
from backstretch_gui.ui.accessible import Value
from backstretch_gui.ui.controls.icons import icon_pixmap
from backstretch_gui.ui.stage.ring_words import RingLine, number_and_word, word_font
from backstretch_gui.ui.theme import Theme

DOTS = 48
_HINTS = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
FLASH_MS = 700
"""How long the edge is lit: once, and slowly enough for who must not see flicker."""


class Mode(StrEnum):
    """What the clock shows."""

    START = "start"
    GUIDE = "guide"
    HOLD = "hold"
    PAUSED = "paused"
    DONE = "done"


class Face(msgspec.Struct, frozen=True):
    """Everything the clock shows."""

    mode: Mode = Mode.START
    fraction: float = 1.0
    """Hold: what is left of it, 0 to 1. Guide: how far the dots have joined into the ring."""
    seconds: int = 0
    word: str = ""
    most: int = 0
    """What `seconds` began at; 0 where nothing is counted."""
    breaths: bool = False
    """Breaths are counted rather than seconds."""
    side: str = ""
    """For who asks, not painted."""
    bars: tuple[float, ...] = (0.3, 0.3, 0.3, 0.3, 0.3)
    """Heights of the voice bars, 0 to 1; where motion is reduced they rest."""


class Ring(QAbstractButton):
    """Paints a `Face`. It can be pressed only while it is the Start disc."""

    def __init__(self, theme: Theme, diameter: int = 184, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._face = Face()
        self._pens: dict[str, QPen] = {}
        self._lines: tuple[RingLine, ...] | None = None
        """Number and word, set when they are first needed."""
        self._flashing = QTimer(self, singleShot=True, interval=FLASH_MS)
        self._flashing.timeout.connect(self.update)
        self._measure(diameter)
        self.setAccessibleName(self.tr("Start"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self._restyle)

    def flash(self) -> None:
        """Light up the edge once, in place of a tone."""
        self._flashing.start()
        self.update()

    @property
    def accessible_role(self) -> QAccessible.Role:
        """A button, and then a clock that runs down."""
        pressable = self._face.mode is Mode.START
        return QAccessible.Role.Button if pressable else QAccessible.Role.ProgressBar

    def accessible_value(self) -> Value | None:
        """What is left of what is being counted."""
        return Value(self._face.seconds, self._face.most) if self._face.most else None

    def accessible_words(self) -> str:
        """ "18 of 30 seconds, Right side", for who asks; without a hold, what it leads up to."""
        face = self._face
        if not face.most:
            return face.word
        counted = (
            self.tr("{0} of %n breath(s)", None, face.most)
            if face.breaths
            else self.tr("{0} of %n second(s)", None, face.most)
        ).format(face.seconds)
        counts = face.mode is Mode.HOLD
        return wording.together([part for part in (counted, face.side, "" if counts else face.word) if part])

    @property
    def face(self) -> Face:
        """What is shown."""
        return self._face

    def set_diameter(self, diameter: int) -> None:
        """Another size, in pixels."""
        if diameter != self.width():
            self._measure(diameter)

    def show_face(self, face: Face) -> None:
        """Show `face`; only what differs is painted again."""
        before = self._face
        if self._hardly_moves(face.fraction) and face == replace(before, fraction=face.fraction):
            return
        self._face = face
        if face.mode is not before.mode:
            pressable = face.mode is Mode.START
            self.setEnabled(pressable)
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if pressable else Qt.FocusPolicy.NoFocus)
            self.setAccessibleName(self.tr("Start") if pressable else self.tr("Clock"))
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.RoleChanged))
        if face.mode is before.mode is Mode.HOLD:
            self._update_hold(before, face)
        else:
            self._lines = None
            self.update()

    def run_down(self, fraction: float) -> None:
        """The same, with as much of the arc left."""
        before = self._face
        if not self._hardly_moves(fraction):
            self._face = replace(before, fraction=fraction)
            self.update(self._between(before.fraction, fraction))

    def _hardly_moves(self, fraction: float) -> bool:
        """Whether the arc's end moves by less than a quarter of a pixel, and does not arrive."""
        moves = abs(fraction - self._face.fraction) * 2 * math.pi * self._radius
        return not moves or (moves < 0.25 and 0 < fraction < 1)

    def _update_hold(self, before: Face, face: Face) -> None:
        """Have painted again what has changed: the end of the arc, and once a second the number."""
        if (face.seconds, face.most, face.word) != (before.seconds, before.most, before.word):
            gone, self._lines = self._lines or (), None
            for line in (*gone, *self._number_and_word()):
                self.update(line.box)
        self.update(self._between(before.fraction, face.fraction))

    def changeEvent(self, event: QEvent) -> None:
        """Letters of another kind are set anew."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._restyle()

    def _restyle(self) -> None:
        self._pens.clear()
        self._lines = None
        self.update()

    # Measures -------------------------------------------------------------------------------

    def _measure(self, diameter: int) -> None:
        self.setFixedSize(diameter, diameter)
        self._stroke = max(8.0, round(diameter * 0.062))
        self._radius = diameter / 2 - self._stroke / 2 - 1
        inside = diameter / 2 - self._radius
        self._rim = QRectF(0, 0, diameter, diameter).adjusted(inside, inside, -inside, -inside)
        self._restyle()

    @property
    def _centre(self) -> QPointF:
        return QPointF(self.width() / 2, self.width() / 2)

    def _on_rim(self, fraction: float) -> tuple[float, float]:
        """The point of the rim at `fraction` of a turn clockwise from twelve."""
        angle, centre = 2 * math.pi * fraction, self.width() / 2
        return centre + math.sin(angle) * self._radius, centre - math.cos(angle) * self._radius

    def _between(self, one: float, other: float) -> QRect:
        """The pixels that change as the end of the arc goes from one fraction to the other."""
        if abs(one - other) > 0.1:
            return self.rect()
        # The arc runs anticlockwise from twelve as it empties: its end stands at `fraction` clockwise.
        (x, y), (to_x, to_y), reach = self._on_rim(one), self._on_rim(other), self._stroke / 2 + 1
        left, top = math.floor(min(x, to_x) - reach), math.floor(min(y, to_y) - reach)
        right, bottom = math.ceil(max(x, to_x) + reach), math.ceil(max(y, to_y) + reach)
        return QRect(left, top, right - left, bottom - top)

    def showEvent(self, event: QShowEvent) -> None:
        """It fills its own ground, so that what lies below isn't painted 30 times a second.

        Said here and not before, because the style takes it back from every button it polishes.
        """
        super().showEvent(event)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # Painting -------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the face."""
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), self._theme.colour("ground"))
            painter.setRenderHints(_HINTS)
            match self._face.mode:
                case Mode.START:
                    self._paint_start(painter)
                case Mode.GUIDE:
                    self._paint_guide(painter)
                case Mode.DONE:
                    self._paint_done(painter)
                case Mode.HOLD | Mode.PAUSED:
                    self._paint_hold(painter, event.region())
            if self._flashing.isActive():
                self._paint_flash(painter)

    def _paint_flash(self, painter: QPainter) -> None:
        """Twice as wide as the ring, and as dark or light as letters are."""
        width = 2 * self._stroke
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("text"), width))
        painter.drawEllipse(self._centre, (self.width() - width) / 2 - 1, (self.width() - width) / 2 - 1)

    def _paint_start(self, painter: QPainter) -> None:
        d = self.width()
        hovered = self.underMouse() and self.isEnabled()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent_hover" if hovered else "accent"))
        painter.drawEllipse(self._centre, d / 2 - 4, d / 2 - 4)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("text"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(self._centre, d / 2 - 1.5, d / 2 - 1.5)
        size = round(d * 0.27)
        play = icon_pixmap("play", self._theme.colour("on_accent").name(), size)
        painter.drawPixmap(QPointF(d / 2 - size / 2 + 1, d * 0.24), play)
        painter.setPen(self._theme.colour("on_accent"))
        word = self.tr("Start")
        painter.setFont(self._word_font(word, max(16.0, d * 0.128), 0.74, 600))
        painter.drawText(QRectF(0, d * 0.55, d, d * 0.2), Qt.AlignmentFlag.AlignCenter, word)

    def _paint_guide(self, painter: QPainter) -> None:
        """Dots and voice bars; in the settling time the dots join into the ring, from twelve on."""
        d, face = self.width(), self._face
        joined = max(0.0, min(1.0, face.fraction))
        if joined > 0:
            painter.setPen(self._pen("accent"))
            painter.drawArc(self._rim, 90 * 16, -round(360 * 16 * joined))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("lav"))
        for dot in range(math.ceil(joined * DOTS), DOTS):
            size = self._stroke * (0.34 if dot % 12 == 0 else 0.20)
            painter.drawEllipse(QPointF(*self._on_rim(dot / DOTS)), size, size)
        painter.setBrush(self._theme.colour("teal"))
        width, apart = d * 0.042, d * 0.083
        bars = Face().bars if self._theme.reduced_motion else face.bars
        for place, height in enumerate(bars):
            tall = d * 0.25 * max(0.2, height)
            bar = QRectF(d / 2 + (place - 2) * apart - width / 2, d * 0.43 - tall / 2, width, tall)
            painter.drawRoundedRect(bar, width / 2, width / 2)
        painter.setPen(self._theme.colour("text2"))
        painter.setFont(self._word_font(face.word, max(12.0, d * 0.092), 0.66))
        painter.drawText(QRectF(0, d * 0.60, d, d * 0.14), Qt.AlignmentFlag.AlignCenter, face.word)

    def _paint_done(self, painter: QPainter) -> None:
        d = self.width()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(self._pen("teal"))
        painter.drawEllipse(self._centre, self._radius, self._radius)
        size = round(d * 0.62)
        check = icon_pixmap("check", self._theme.colour("teal").name(), size)
        painter.drawPixmap(QPointF((d - size) / 2, (d - size) / 2), check)

    def _paint_hold(self, painter: QPainter, dirty: QRegion) -> None:
        """Whatever of number, word and ring lies in what is to be painted."""
        for line in self._number_and_word():
            if dirty.intersects(line.box):
                line.paint(painter, self._theme)
                dirty -= QRegion(line.box)
        if not dirty.isEmpty():
            self._paint_ring(painter, dirty.boundingRect())

    def _paint_ring(self, painter: QPainter, dirty: QRect) -> None:
        """The whole ring, or as much of it as lies around the end of the arc."""
        fraction = max(0.0, min(1.0, self._face.fraction))
        reach = 1.0
        if dirty.width() < self.width() / 2 and dirty.height() < self.width() / 2:
            reach = (dirty.width() + dirty.height() + 2 * self._stroke) / (2 * math.pi * self._radius)
        token = "accent" if self._face.mode is Mode.HOLD else "lav"
        self._paint_arc(painter, "track", fraction - reach, fraction + reach)
        self._paint_arc(painter, token, max(0.0, fraction - reach), fraction)
        if reach < 1 < fraction + reach:  # its end is still near its beginning, on the other side of twelve
            self._paint_arc(painter, token, 0.0, fraction + reach - 1)

    def _paint_arc(self, painter: QPainter, token: str, begin: float, end: float) -> None:
        """From one fraction of a turn, clockwise from twelve, to another."""
        painter.setPen(self._pen(token))
        span = min(1.0, end - begin)
        painter.drawArc(self._rim, round((0.25 - begin) * 360 * 16), -round(span * 360 * 16))

    def _number_and_word(self) -> tuple[RingLine, ...]:
        """The seconds, unless none are to come, and the word."""
        if self._lines is None:
            face = self._face
            number = wording.clock(face.seconds) if face.seconds or face.most else ""
            self._lines = number_and_word(self._theme, self.width(), number, face.word)
        return self._lines

    def _word_font(self, word: str, usual: float, room: float, weight: int = 500) -> QFont:
        return word_font(self._theme, self.width(), word, usual, room, weight)

    def _pen(self, token: str) -> QPen:
        pen = self._pens.get(token)
        if pen is None:
            pen = self._pens[token] = QPen(self._theme.colour(token), self._stroke)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        return pen
