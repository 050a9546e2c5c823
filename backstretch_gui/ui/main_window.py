"""The window: stage and panel, or the floor view over all of it. Assembly and nothing else.

It shows itself as a picture first (`ui.curtain`), and is filled with widgets after that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QMimeData, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from backstretch_gui.ui.arrangement import SMALLEST, first_size
from backstretch_gui.ui.curtain import paint_curtain

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessible

    from backstretch_gui.ui.commands import Commands
    from backstretch_gui.ui.floor_view import FloorView
    from backstretch_gui.ui.page import Page
    from backstretch_gui.ui.stage.stage import Stage
    from backstretch_gui.ui.stage.stage_props import StageProps
    from backstretch_gui.ui.theme import Theme


class MainWindow(QWidget):
    """Holds the stage, the panel once it is built, and the floor view."""

    first_painted = Signal()
    """The first frame is on the screen."""
    restored = Signal()
    """It can be seen again after it was minimised."""
    closing = Signal()
    put_away = Signal()
    """It was closed, and the program stays behind."""
    panel_toggled = Signal(bool)
    """Whether somebody wants to have the panel in sight."""
    file_dropped = Signal(str)
    """The path of a file that was dropped on the window."""

    stage: Stage
    page: Page

    def __init__(self, place: bytes = b"") -> None:
        """`place`: where it was the last time and how large, as `place` told."""
        super().__init__()
        self.setWindowTitle("BackStretch")
        self.setAcceptDrops(True)
        self.setMinimumSize(*SMALLEST)
        if not (place and self.restoreGeometry(QByteArray(place))):
            available = self.screen().availableGeometry()
            self.resize(*first_size((available.width(), available.height())))
        self._painted = False
        self._floor: FloorView | None = None
        self._floor_page: QWidget | None = None
        self._floor_degrees = 0
        self.stays_behind = False
        """Closing only puts it away."""

    @property
    def accessible_role(self) -> QAccessible.Role:
        """A window's. Its enumerations take 3 ms to import, and nobody asks before the first frame."""
        from PySide6.QtGui import QAccessible

        return QAccessible.Role.Window

    @property
    def place(self) -> bytes:
        """Where it is on which screen, and how large; never as large as the floor view."""
        if self.floor is not None:
            self.leave_floor_view()
        return bytes(self.saveGeometry().data())

    def come_back(self) -> None:
        """To the front, wherever it was."""
        from PySide6.QtCore import Qt

        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def build(self, theme: Theme, commands: Commands) -> None:
        """Put the stage in place."""
        from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

        from backstretch_gui.ui.page import Page

        self._theme = theme
        self._commands = commands
        self.page = Page(theme, commands)
        self.page.panel_toggled.connect(self.panel_toggled)
        self.stage = self.page.stage
        self._pages = QStackedWidget()
        self._pages.addWidget(self.page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self._pages.show()
        column.activate()  # the panel is put beside or below by the room there is

    def settle(self) -> None:
        """Everything takes its place now: otherwise it is painted once for each step of its layout."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def take_focus_back(self) -> None:
        """To the view in front, from something in it or beside it that is done with."""
        view = self._floor_page if self.floor is not None else self.stage
        assert view is not None
        view.setFocus()

    # Panel ----------------------------------------------------------------------------------

    @property
    def panel_open(self) -> bool:
        """Whether the panel is in sight."""
        return self.page.panel_open

    def put_panel(self, panel: QWidget, *, is_open: bool) -> None:
        """Put the panel in place."""
        self.page.put_panel(panel, is_open=is_open)

    def toggle_panel(self) -> None:
        """Fold the panel in or out."""
        self.page.toggle_panel()

    # Floor view -----------------------------------------------------------------------------

    @property
    def floor(self) -> FloorView | None:
        """The floor view, while it is in front."""
        return self._floor if self._floor and self._pages.currentWidget() is self._floor_page else None

    def enter_floor_view(self, degrees: int = 0) -> FloorView:
        """Figure and dial over the whole screen; `degrees`: turned, clockwise."""
        if self._floor is None or self._floor_page is None or degrees != self._floor_degrees:
            self._build_floor_view(degrees)
        assert self._floor is not None
        assert self._floor_page is not None
        if self.floor is None:
            self._state_before = self.windowState()
        self._pages.setCurrentWidget(self._floor_page)
        self.showFullScreen()
        self._floor_page.setFocus()
        return self._floor

    def _build_floor_view(self, degrees: int) -> None:
        from backstretch_gui.ui.floor_view import FloorView

        if self._floor_page is not None:
            self._pages.removeWidget(self._floor_page)
            self._floor_page.deleteLater()
        self._floor = self._floor_page = FloorView(self._theme, self._commands.training)
        self._floor_degrees = degrees
        if degrees:
            from backstretch_gui.ui.turned_view import TurnedView

            self._floor_page = TurnedView(self._floor, degrees)
        self._pages.addWidget(self._floor_page)

    def leave_floor_view(self) -> None:
        """Back to the stage, and to a maximised window if it was one."""
        self._pages.setCurrentWidget(self.page)
        self.setWindowState(self._state_before)

    # Other pages ----------------------------------------------------------------------------

    def show_over(self, page: QWidget) -> None:
        """A page in place of stage and panel, until it is left."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)

    def leave_over(self) -> None:
        """Back to stage and panel, if another page is in front."""
        if self.floor is None and self._pages.currentWidget() is not self.page:
            self._pages.setCurrentWidget(self.page)
            self.stage.setFocus()

    def show_session(self, props: StageProps) -> None:
        """Show a moment of a session on whichever view is in front."""
        floor = self.floor
        if floor is not None:
            floor.show_props(props)
        else:
            self.stage.show_session(props)

    def show_motion(self, fraction: float, breath: float) -> None:
        """Of a hold that is shown already, what moves: how much of it is left, and the breath; 0 to 1."""
        view = self.floor or self.stage
        view.ring.run_down(fraction)
        view.figure.breathe(breath)

    def flash_ring(self) -> None:
        """Light up the edge of the clock, on whichever view is in front."""
        (self.floor or self.stage).ring.flash()

    # Events ---------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The curtain, until the stage covers it; the first frame is told of once the screen has it."""
        if not self._painted:
            self._painted = True
            paint_curtain(self)
            QTimer.singleShot(0, self, self.first_painted.emit)

    def changeEvent(self, event: QEvent) -> None:
        """Whoever stopped painting while it was minimised goes on."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange and not self.isMinimized():
            self.restored.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """One file of this machine can be dropped."""
        if _dropped_file(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Whoever listens looks at the file, once the drag is over for the program it came from."""
        path = _dropped_file(event.mimeData())
        if path:
            event.acceptProposedAction()
            QTimer.singleShot(0, self, lambda: self.file_dropped.emit(path))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Whoever listens puts away what is open."""
        from PySide6.QtWidgets import QDialog

        for dialog in self.findChildren(QDialog):
            dialog.close()
        if self.stays_behind:
            event.ignore()
            self.hide()
            self.put_away.emit()
            return
        self.closing.emit()
        super().closeEvent(event)


def _dropped_file(data: QMimeData) -> str:
    """The path of the only file that is dragged; empty if there is none, or several."""
    urls = data.urls()
    return urls[0].toLocalFile() if len(urls) == 1 else ""
