"""The first page: what this is, and when to see a doctor first. Always reachable afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from backstretch_gui.ui.controls.icons import IconView
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.controls.thumb import Thumb
from backstretch_gui.ui.dialogs.dialog import Dialog

if TYPE_CHECKING:
    from backstretch_gui.ui.commands import TrainingCommands, VoiceCommands
    from backstretch_gui.ui.theme import Theme


class Welcome(Dialog):
    """Friendly and exact. Where the warning signs come from is told in docs/safety.md."""

    def __init__(
        self,
        theme: Theme,
        training: TrainingCommands,
        voice: VoiceCommands,
        parent: QWidget | None = None,
        *,
        in_session: bool = False,
    ) -> None:
        """`in_session`: it is looked at meanwhile, and can only be closed."""
        super().__init__(theme, "BackStretch", parent)
        self._training = training
        self.title.setText(self.tr("Welcome. Your back is in good company."))
        self.greeting = self.tr("A calm voice says what to do, and the figure moves with the words.")
        self.body.addLayout(self._greeting())
        self.body.addWidget(self._safety(), 1)
        self.listen = self.add_button(self.tr("Listen"), icon_name="voice")
        self.listen.clicked.connect(lambda: voice.say(self.spoken))
        self.later = self.add_button(self.tr("Close") if in_session else self.tr("Look around"))
        self.later.clicked.connect(self.reject)
        self.start = self.add_button(self.tr("Start"), primary=True)
        self.start.clicked.connect(self._on_start)
        self.start.setVisible(not in_session)
        self.listen.setVisible(not in_session)  # the coach is speaking
        self.start.setDefault(not in_session)
        self.later.setDefault(in_session)
        self.resize(680, 560)
        (self.later if in_session else self.start).setFocus()

    def _greeting(self) -> QHBoxLayout:
        picture = Thumb(self._theme, 150, 100)
        picture.show_stretch("childs-pose")
        texts = QVBoxLayout()
        texts.setSpacing(6)
        texts.addWidget(Label(self._theme, self.greeting, wrap=True))
        further = self.tr("The clock waits until the words are said. Nobody has to touch the machine again.")
        texts.addWidget(Label(self._theme, further, wrap=True))
        hope = self.tr("These stretches can ease and prevent common back ache. They cure nothing.")
        texts.addWidget(Label(self._theme, hope, token="text2", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        return row

    def _safety(self) -> QScrollArea:
        content = QWidget()
        content.setObjectName("list")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 4, 10, 0)
        column.setSpacing(6)
        for heading, signs in self._signs():
            self._add(column, heading, signs)
        stop = self.tr("While you stretch, a pull is fine and pain is not. Press H, and it stops.")
        self.spoken = self._in_words(stop)
        column.addSpacing(4)
        column.addWidget(Label(self._theme, stop, weight=600, wrap=True))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(content)
        return area

    def _signs(self) -> tuple[tuple[str, list[str]], ...]:
        return (
            (self.tr("Go to an emergency department at once with"), self._at_once()),
            (self.tr("See a doctor before you stretch with"), self._soon()),
        )

    def _in_words(self, stop: str) -> str:
        """The whole page, as it is heard."""
        lists = [f"{heading}: {'; '.join(signs)}." for heading, signs in self._signs()]
        return " ".join((self.greeting, *lists, stop))

    def _add(self, column: QVBoxLayout, heading: str, signs: list[str]) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconView(self._theme, "hurt", 18, "accent"))
        head.addWidget(Label(self._theme, heading, weight=600, wrap=True), 1)
        column.addSpacing(4)
        column.addLayout(head)
        for sign in signs:
            line = QHBoxLayout()
            line.setSpacing(8)
            line.setContentsMargins(26, 0, 0, 0)
            line.addWidget(Label(self._theme, "•", token="text2"), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Label(self._theme, sign, wrap=True), 1)
            column.addLayout(line)

    def _at_once(self) -> list[str]:
        return [
            self.tr("numbness round the genitals or buttocks"),
            self.tr("trouble passing urine, or no hold over bladder or bowels"),
            self.tr("pain, tingling, weakness or numbness in both legs"),
            self.tr("chest pain, or back pain that began with a serious accident"),
        ]

    def _soon(self) -> list[str]:
        return [
            self.tr("fever, or weight lost without trying"),
            self.tr("pain that rest does not ease, or that is worse at night"),
            self.tr("pain that is worse on sneezing, coughing or on the toilet"),
            self.tr("pain high up, between the shoulders"),
            self.tr("a lump, or a back that has changed its shape"),
            self.tr("cancer at any time, osteoporosis, long use of steroids, or a weak immune system"),
        ]

    def _on_start(self) -> None:
        self.accept()
        self._training.start()
