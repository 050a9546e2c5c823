"""Buttons: flat tools, framed and filled ones, the round one, the switch."""

from __future__ import annotations

from typing import Any, Final, Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from backstretch_gui.ui.controls.icons import icon, icon_pixmap
from backstretch_gui.ui.controls.tall import KeepsTall
from backstretch_gui.ui.controls.tool_tips import set_tool_tip
from backstretch_gui.ui.theme import AROUND_LINE, Theme

_SEGMENT_MARGIN: Final = 4
"""Pixels at each side of the words of one of a row."""


class ToolButton(QToolButton):
    """A flat button: an icon, words, or both. `name` is its accessible name and its tooltip."""

    def __init__(
        self,
        theme: Theme,
        icon_name: str | None,
        name: str,
        text: str = "",
        *,
        height: int = 40,
        icon_size: int = 20,
        token: str = "text2",
        width: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = icon_name
        self._icon_size = icon_size
        self._token = token
        self._width = width
        KeepsTall(theme, self, height)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)
        set_tool_tip(self, name)
        self.show_text(text)
        self._dress()
        theme.changed.connect(self._dress)

    @property
    def accessible_role(self) -> QAccessible.Role:
        """A menu is said to be one."""
        return QAccessible.Role.ButtonMenu if self.menu() else QAccessible.Role.Button

    def showEvent(self, event: QShowEvent) -> None:
        """Shown for the first time, it gets back the letters that it was made with: dress again."""
        super().showEvent(event)
        if self.font().pixelSize() != self._theme.font("body").pixelSize():
            self._dress()

    def show_text(self, text: str) -> None:
        """Words beside the icon, or the icon alone."""
        style = Qt.ToolButtonStyle
        self.setText(f" {text}" if text and self._icon_name else text)
        if text:
            beside = style.ToolButtonTextBesideIcon if self._icon_name else style.ToolButtonTextOnly
            self.setToolButtonStyle(beside)
        else:
            self.setToolButtonStyle(style.ToolButtonIconOnly)
        bare = not text or self._width is not None
        if bare:
            letters = self.fontMetrics().horizontalAdvance(text)
            self.setFixedWidth(max(self._width or self.height(), letters + AROUND_LINE))
        else:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16777215)
        if self.property("bare") != bare:
            self.setProperty("bare", bare)
            self.style().unpolish(self)
            self.style().polish(self)

    def _dress(self) -> None:
        self.setFont(self._theme.font("body", 500))
        self.show_text(self.text().strip())
        if self._icon_name:
            size = self._theme.icon(self._icon_size)
            self.setIcon(icon(self._icon_name, self._theme.colour(self._token).name(), size))
            self.setIconSize(QSize(size, size))


class PushButton(QPushButton):
    """A button with a frame ("outline"), filled ("primary"), one of a row ("segment"), on or off ("chip")."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        kind: Literal["outline", "primary", "segment", "chip"] = "outline",
        *,
        height: int = 40,
        icon_name: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = kind
        self._icon_name = icon_name
        self.setProperty("kind", kind)
        self.setText(f" {text}" if icon_name else text)
        KeepsTall(theme, self, height)
        if kind == "segment":
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._dress()
        theme.changed.connect(self._dress)

    @property
    def accessible_role(self) -> QAccessible.Role:
        """One of several, on or off, or to be pressed."""
        if not self.isCheckable():
            return QAccessible.Role.Button
        group = self.group()
        one_of = group is not None and group.exclusive()  # pyright: ignore # None without a group
        return QAccessible.Role.RadioButton if one_of else QAccessible.Role.CheckBox

    @property
    def words_width(self) -> int:
        """What its words need as one of a row, in pixels."""
        return self.fontMetrics().horizontalAdvance(self.text()) + 2 * _SEGMENT_MARGIN + 2

    def minimumSizeHint(self) -> QSize:
        """One of a row gives way in width."""
        hint = super().minimumSizeHint()
        return QSize(0, hint.height()) if self._kind == "segment" else hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words that have no room are its tooltip, unless it has another one."""
        super().resizeEvent(event)
        if self._kind == "segment" and self.toolTip() in ("", self.text()):
            set_tool_tip(self, "" if self._fitting() == self.text() else self.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words that have no room end in "…"."""
        if self._kind != "segment":
            super().paintEvent(event)
            return
        option: Any = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self._fitting()
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def _fitting(self) -> str:
        room = self.width() - 2 * _SEGMENT_MARGIN
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def _dress(self) -> None:
        self.setFont(self._theme.font("body", 600 if self._kind == "primary" else 500))
        if self._icon_name:
            token = "on_accent" if self._kind == "primary" else "text2"
            size = self._theme.icon(20)
            self.setIcon(icon(self._icon_name, self._theme.colour(token).name(), size))
            self.setIconSize(QSize(size, size))


class _Painted(QAbstractButton):
    """A button painted by hand, with the focus ring all of them share."""

    accessible_role = QAccessible.Role.Button

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        set_tool_tip(self, name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    def _ring_if_focused(self, painter: QPainter, shape: QRectF, radius: float) -> None:
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("mark"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(shape.adjusted(1, 1, -1, -1), radius - 1, radius - 1)


class RoundButton(_Painted):
    """The one round button of the transport."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self._icon_name = "pause"
        self._fill = "lav_soft"
        self._ink = "text"
        self.setFixedSize(60, 60)

    def look(self, icon_name: str, name: str, *, calls: bool) -> None:
        """Show an icon; `calls`: it is the thing to press now."""
        if name == self.accessibleName():
            return
        self.setAccessibleName(name)
        set_tool_tip(self, name)
        self._icon_name = icon_name
        self._fill, self._ink = ("accent", "on_accent") if calls else ("lav_soft", "text")
        self.update()

    def paintEvent(self, _event: object) -> None:
        """A disc with its icon."""
        with QPainter(self) as painter:
            painter.setRenderHints(
                QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
            )
            disc = QRectF(self.rect()).adjusted(2, 2, -2, -2)
            fill = self._theme.colour(
                "accent_hover" if self._fill == "accent" and self.underMouse() else self._fill
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawEllipse(disc)
            size = round(disc.width() * 0.46)
            place = QPointF((self.width() - size) / 2, (self.height() - size) / 2)
            painter.drawPixmap(
                place, icon_pixmap(self._icon_name, self._theme.colour(self._ink).name(), size)
            )
            if self.hasFocus():
                painter.setPen(QPen(self._theme.colour("mark"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))


class Switch(_Painted):
    """On or off."""

    accessible_role = QAccessible.Role.Switch

    def __init__(self, theme: Theme, name: str, on: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self.setCheckable(True)
        self.setChecked(on)
        self.setFixedSize(44, 28)

    def paintEvent(self, _event: object) -> None:
        """A pill, with its knob where lines end while it is on."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            on = self.isChecked()
            painter.setPen(QPen(self._theme.colour("mark" if on else "edge"), 1.5))
            painter.setBrush(self._theme.colour("mark" if on else "raised"))
            painter.drawRoundedRect(QRectF(5, 5, 34, 18), 9, 9)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("surface" if on else "edge"))
            painter.drawEllipse(QPointF(30 if on is self.isLeftToRight() else 14, 14), 6, 6)
            self._ring_if_focused(painter, QRectF(1, 1, 42, 26), 13)
