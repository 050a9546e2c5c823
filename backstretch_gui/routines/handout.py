"""A routine on paper: stills, steps and times, as a physiotherapist could hand it over."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QTextDocument

from backstretch_gui.catalog.easing import eased, usual
from backstretch_gui.catalog.sides import with_side
from backstretch_gui.catalog.stretch import Side, in_language
from backstretch_gui.language import amounts as wording
from backstretch_gui.ui import sheet
from backstretch_gui.ui.panel import panel_words as words
from backstretch_gui.ui.sheet import PAGE
from backstretch_gui.ui.stills import still_path
from backstretch_gui.ui.tokens import LIGHT

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtPrintSupport import QPrinter

    from backstretch_gui.catalog.catalog import Catalog
    from backstretch_gui.catalog.routine import Entry, Routine
    from backstretch_gui.catalog.stretch import Stretch, Text

translate = QCoreApplication.translate


MARGIN: Final = 60.0
PICTURE: Final = QSizeF(190, 128)
GAP: Final = 22.0


STYLE: Final = "p { margin: 0 0 4px 0 } ol { margin: 2px 0 4px -18px } li { margin: 2px 0 }"


class Handout:
    """Paints itself, page after page."""

    def __init__(
        self, routine: Routine, catalog: Catalog, seconds: float, font: QFont, language: str
    ) -> None:
        """`seconds`: how long the routine takes."""
        self._routine = routine
        self._stretches = catalog.stretches
        self._phrases = catalog.phrases
        self._language = language
        self._seconds = seconds
        self._font = QFont(font)
        self._font.setPixelSize(13)

    def pdf(self) -> bytes:
        """All of it as the content of a PDF file."""
        return sheet.pdf(in_language(self._routine.name, self._language), self.paint)

    def print_on(self, printer: QPrinter) -> bool:
        """All of it on a printer, as large as its paper allows; False if it can't be reached."""
        return sheet.print_on(printer, self.paint)

    def paint(self, painter: QPainter, new_page: Callable[[], object]) -> None:
        """All of it, in pixels at 96 dpi; `new_page` is called before each page but the first."""
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        y = self._paint_text(painter, MARGIN, MARGIN, PAGE.width() - 2 * MARGIN, self._heading()) + GAP
        for number, entry in enumerate((e for e in self._routine.stretches if e.on), start=1):
            stretch = self._stretches[entry.stretch]
            document = self._document(self._stretch(number, entry, stretch), self._text_width())
            height = max(PICTURE.height(), document.size().height())
            if y + height > PAGE.height() - MARGIN:
                new_page()
                y = MARGIN
            self._paint_picture(painter, y, entry, stretch)
            self._draw(painter, document, MARGIN + PICTURE.width() + GAP, y)
            y += height + GAP
        care = self._document(_care(), PAGE.width() - 2 * MARGIN)
        if y + care.size().height() > PAGE.height() - MARGIN:
            new_page()
            y = MARGIN
        self._draw(painter, care, MARGIN, y)

    # Words ----------------------------------------------------------------------------------

    def _heading(self) -> str:
        count = sum(entry.on for entry in self._routine.stretches)
        measure = wording.stretches(count)
        if self._routine.rounds > 1:
            measure = wording.together((measure, wording.rounds(self._routine.rounds)))
        line = translate("Handout", "{0}, about {1}").format(measure, wording.duration(self._seconds))
        name, purpose = (escape(self._text(text)) for text in (self._routine.name, self._routine.purpose))
        heading = f"<p style='font-size:26px; font-weight:600'>{name}</p>"
        return f"{heading}<p>{purpose}</p><p>{escape(line)}</p>{self._fetch()}"

    def _fetch(self) -> str:
        """What to have at hand, as the coach says it; what can't be carried is gone to."""
        done = [entry for entry in self._routine.stretches if entry.on]
        ways = [(eased if entry.easier else usual)(self._stretches[entry.stretch]) for entry in done]
        lines: list[str] = []
        for fixed, phrase in ((False, self._phrases.fetch), (True, self._phrases.lay_mat_near)):
            names = [self._text(prop.name) for way in ways for prop in way.props if prop.fixed is fixed]
            if names:
                things = wording.listed(list(dict.fromkeys(names)))
                lines.append(self._text(phrase).replace("{things}", things))
        return f"<p>{escape(wording.sentences(lines))}</p>" if lines else ""

    def _text(self, text: Text) -> str:
        return in_language(text, self._language)

    def _stretch(self, number: int, entry: Entry, stretch: Stretch) -> str:
        hold = wording.hold(words.seconds_of(entry, stretch))
        measure = escape(translate("Handout", "Hold {0}. {1}.").format(hold, words.summary(entry, stretch)))
        way = eased(stretch) if entry.easier else usual(stretch)
        first = words.first_side(entry)
        said = [step.say for step in way.guide] + [station.say for station in way.stations[1:]]
        steps = self._steps(said, first)
        if stretch.sided and entry.sides == "both" and way.second:
            steps += f"<p><b>{escape(_then(first.other))}</b></p>"
            steps += self._steps([step.say for step in way.second], first.other)
        cautions = "".join(
            f"<p style='color:{LIGHT.text2}'>{escape(self._text(caution))}</p>"
            for caution in stretch.cautions
        )
        name = escape(self._text(stretch.name))
        return (
            f"<p style='font-size:16px; font-weight:600'>{number}. {name}</p>"
            f"<p style='color:{LIGHT.teal}; font-weight:600'>{measure}</p>{steps}{cautions}"
        )

    def _steps(self, said: Sequence[Text], side: Side) -> str:
        sides = {side: self._text(self._phrases.sides[side]) for side in Side}
        lines = [with_side(self._text(text), side, sides) for text in said]
        return "<ol>{}</ol>".format("".join(f"<li>{escape(line)}</li>" for line in lines))

    # Painting -------------------------------------------------------------------------------

    def _text_width(self) -> float:
        return PAGE.width() - 2 * MARGIN - PICTURE.width() - GAP

    def _document(self, html: str, width: float) -> QTextDocument:
        document = QTextDocument()
        document.setDefaultFont(self._font)
        document.setDocumentMargin(0)
        document.setDefaultStyleSheet(STYLE)
        document.setHtml(f"<body style='color:{LIGHT.text}'>{html}</body>")
        document.setTextWidth(width)
        return document

    def _draw(self, painter: QPainter, document: QTextDocument, x: float, y: float) -> None:
        painter.save()
        painter.translate(x, y)
        document.drawContents(painter)
        painter.restore()

    def _paint_text(self, painter: QPainter, x: float, y: float, width: float, html: str) -> float:
        document = self._document(html, width)
        self._draw(painter, document, x, y)
        return y + document.size().height()

    def _paint_picture(self, painter: QPainter, y: float, entry: Entry, stretch: Stretch) -> None:
        ground = QRectF(QPointF(MARGIN, y), PICTURE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.sun))
        painter.drawRoundedRect(ground, 10, 10)
        image = QImage(still_path("light", stretch.id))
        if image.isNull():
            return
        if stretch.sided and words.first_side(entry) is not stretch.works:
            image = image.flipped(Qt.Orientation.Horizontal)
        size = QSizeF(image.size()).scaled(PICTURE * 0.88, Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(QPointF(), size)
        place.moveCenter(ground.center())
        painter.drawImage(place, image)


def _then(side: Side) -> str:
    if side is Side.LEFT:
        return translate("Handout", "Then the left side:")
    return translate("Handout", "Then the right side:")


def _care() -> str:
    aim = translate("Handout", "Tightness is the aim, pain never.")
    stop = translate("Handout", "Stop a stretch that hurts, and ask whoever gave you this page.")
    return _quiet(wording.sentences((aim, stop)))


def _quiet(line: str) -> str:
    return f"<p style='color:{LIGHT.text2}'>{escape(line)}</p>"
