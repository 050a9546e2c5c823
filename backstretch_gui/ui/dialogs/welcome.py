"""The first page: what this is, understood in twenty seconds, and where the warning signs stand."""

from __future__ import annotations

from itertools import cycle
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from backstretch_gui.language.amounts import sentences
from backstretch_gui.settings.declaration import QT_TRANSLATE_NOOP
from backstretch_gui.ui.controls.buttons import PushButton
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.controls.thumb import Thumb
from backstretch_gui.ui.dialogs.dialog import MARGIN, Dialog

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from backstretch_gui.ui.commands import TrainingCommands, VoiceCommands, WindowCommands
    from backstretch_gui.ui.theme import Theme

SHOWN: Final = ("cat-cow", "childs-pose", "knee-to-chest", "supine-twist")
"""What the picture shows in turn."""

SENTENCES: Final = (
    QT_TRANSLATE_NOOP(
        "Welcome", "Lie down and listen: a calm voice says each move, and the figure shows it."
    ),
    QT_TRANSLATE_NOOP("Welcome", "The clock waits for the words. Nobody has to touch the machine again."),
    QT_TRANSLATE_NOOP("Welcome", "Stretches can ease and prevent common back ache. They cure nothing."),
)
"""The page, which Listen reads out: natural voices are recorded with it."""

_TURN_MS: Final = 2400
_GAP: Final = 16
"""Between picture and words, in pixels."""


class Welcome(Dialog):
    """Friendly and short; the signs have a page of their own."""

    def __init__(
        self,
        theme: Theme,
        training: TrainingCommands,
        voice: VoiceCommands,
        window: WindowCommands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "BackStretch", parent)
        self._training = training
        self._voice = voice
        self.title.setText(self.tr("Welcome. Your back is in good company."))
        self.what, self.how, self.warning = map(self.tr, SENTENCES)
        self.body.addWidget(self.scrolled(self._greeting(window)), 1)
        self.listen = self.add_button(self.tr("Listen"), icon_name="voice")
        self.listen.clicked.connect(self._on_listen)
        self.later = self.add_button(self.tr("Look around"))
        self.later.clicked.connect(self.reject)
        self.start = self.add_button(self.tr("Start"), primary=True)
        self.start.clicked.connect(self._on_start)
        self.finished.connect(voice.be_quiet)
        self.resize(680, 320)
        self.start.setFocus()

    def _greeting(self, window: WindowCommands) -> QWidget:
        self.picture = Thumb(self._theme, 210, 140)
        self._stretches = cycle(SHOWN)
        self._turn = QTimer(self)
        self._turn.setInterval(_TURN_MS)
        self._turn.timeout.connect(self._on_turn)
        self._on_turn()
        if not self._theme.reduced_motion:
            self._turn.start()
        self.signs = PushButton(self._theme, self.tr("Read the signs to see a doctor for"), height=36)
        self.signs.clicked.connect(window.show_safety)
        texts = QVBoxLayout()
        texts.setSpacing(8)
        for sentence in (self.what, self.how):
            texts.addWidget(Label(self._theme, sentence, wrap=True))
        texts.addWidget(Label(self._theme, self.warning, weight=600, wrap=True))
        texts.addWidget(self.signs, 0, Qt.AlignmentFlag.AlignLeading)
        texts.addStretch(1)
        greeting = QWidget()
        row = QHBoxLayout(greeting)
        row.setContentsMargins(0, 0, 10, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        return greeting

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The picture is there where the words have room beside it."""
        super().resizeEvent(event)
        room = event.size().width() - 2 * MARGIN - self.picture.width() - 2 * _GAP
        self.picture.setVisible(room >= self.signs.sizeHint().width())

    @property
    def spoken(self) -> str:
        """The whole page, as it is heard."""
        return sentences((self.what, self.how, self.warning))

    def _on_turn(self) -> None:
        self.picture.show_stretch(next(self._stretches))

    def _on_listen(self) -> None:
        """Listen becomes Stop."""
        listening = self.listen.property("listening") is not True
        self.listen.setProperty("listening", listening)
        self.listen.setText(self.tr("Stop") if listening else self.tr("Listen"))
        self.give_access_keys()
        if listening:
            self._voice.say(self.spoken)
        else:
            self._voice.be_quiet()

    def _on_start(self) -> None:
        self.accept()
        self._training.start()
