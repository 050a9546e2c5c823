"""Every pose on one sheet, build/contact_sheet.png, and every move in steps, build/strips.png.

A smaller sheet in few colours goes to docs/contact-sheet.png.

Look at both, large and small, after changing anything about the figure.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from studio import BUILD, ROOT, artist, blank, offscreen, solve, stretches

from backstretch_gui.figure.artist import Pose

WIDTH, HEIGHT, COLUMNS = 540, 400, 6
DOCS_WIDTH = 1320
STEPS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
GROUND = {"light": "#FBF5EC", "dark": "#1D2533"}
INK = {"light": "#6A5850", "dark": "#B2BAC8"}


def main() -> None:
    """Draw both."""
    app = offscreen()
    BUILD.mkdir(exist_ok=True)
    sheet = contact_sheet()
    sheet.save(str(BUILD / "contact_sheet.png"))
    small = sheet.scaledToWidth(DOCS_WIDTH, Qt.TransformationMode.SmoothTransformation)
    coarse = small.convertToFormat(QImage.Format.Format_RGB16).convertToFormat(QImage.Format.Format_RGB888)
    coarse.save(str(ROOT / "docs" / "contact-sheet.png"))
    strips().save(str(BUILD / "strips.png"))
    app.quit()


def contact_sheet() -> QImage:
    """All poses of all stretches; then the main poses mirrored, in dark, and of the other people."""
    cells = [(stretch, pose, "ana", "light", False) for stretch in stretches() for pose in _poses(stretch)]
    mains = [(stretch, file.pose) for stretch, file in stretches().items()]
    cells += [(stretch, pose, "ana", "light", True) for stretch, pose in mains[:4]]
    cells += [(stretch, pose, "ana", "dark", False) for stretch, pose in mains]
    cells += [(stretch, pose, "ben", "light", False) for stretch, pose in mains]
    cells += [(stretch, pose, "ben", "dark", True) for stretch, pose in mains]
    cells += [(stretch, pose, "mara", "light", False) for stretch, pose in mains]
    sheet = blank(WIDTH * COLUMNS, HEIGHT * -(-len(cells) // COLUMNS))
    sheet.fill(QColor(GROUND["light"]))
    painter = QPainter(sheet)
    for number, (stretch, name, person, theme, mirrored) in enumerate(cells):
        drawn_by = artist(person, theme)
        pose = solve(drawn_by, stretch, name)
        others = [solve(drawn_by, stretch, stretches()[stretch].pose)]
        camera = drawn_by.frame([*others, pose] if pose.view is None else [pose], WIDTH, HEIGHT, mirrored)
        painter.save()
        painter.translate(number % COLUMNS * WIDTH, number // COLUMNS * HEIGHT)
        painter.fillRect(0, 0, WIDTH, HEIGHT, QColor(GROUND[theme]))
        drawn_by.paint(painter, pose, camera)
        painter.setPen(QColor(INK[theme]))
        painter.drawText(QPointF(12, 22), f"{stretch}: {name}{', mirrored' if mirrored else ''}")
        painter.restore()
    painter.end()
    return sheet


def strips() -> QImage:
    """One row of steps for each move of each guide."""
    moves = [(stretch, a, b) for stretch in stretches() for a, b in _moves(stretch)]
    width, height = WIDTH // 2, HEIGHT // 2
    sheet = blank(width * len(STEPS), height * len(moves))
    sheet.fill(QColor(GROUND["light"]))
    painter = QPainter(sheet)
    drawn_by = artist()
    for row, (stretch, a, b) in enumerate(moves):
        first, last = solve(drawn_by, stretch, a), solve(drawn_by, stretch, b)
        camera = drawn_by.frame([first, last], width, height)
        for column, t in enumerate(STEPS):
            painter.save()
            painter.translate(column * width, row * height)
            pose: Pose = drawn_by.blend(first, last, t)
            drawn_by.paint(painter, pose, camera)
            painter.setPen(QColor(INK["light"]))
            painter.drawText(QPointF(8, 16), f"{a} → {b}" if column == 0 else f"{t:.0%}")
            painter.restore()
    painter.end()
    return sheet


def _poses(stretch: str) -> list[str]:
    file = stretches()[stretch]
    return list(dict.fromkeys([*file.sequence(), *file.poses]))


def _moves(stretch: str) -> Iterable[tuple[str, str]]:
    return dict.fromkeys(pairwise(stretches()[stretch].sequence())).keys()


if __name__ == "__main__":
    main()
