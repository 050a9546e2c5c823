"""The rules of the house that a linter does not know."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "backstretch_gui"
LONGEST_FUNCTION = 60
"""Lines. 40 is what is aimed at."""

WITHOUT_WIDGETS = ("catalog", "session", "figure", "voice", "storage")
NETWORK = {"socket", "ssl", "http", "urllib", "ftplib", "smtplib", "asyncio", "requests", "PySide6.QtNetwork"}


def sources(folder: str = "") -> list[Path]:
    found = sorted((PACKAGE / folder).rglob("*.py"))
    assert found
    return found


@cache
def nodes(path: Path) -> list[ast.AST]:
    """Everything a file consists of."""
    return list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


def imported(path: Path) -> Iterator[str]:
    """Every module that a file imports, at its top or inside a function."""
    for node in nodes(path):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("folder", WITHOUT_WIDGETS)
def test_only_the_window_knows_widgets(folder: str) -> None:
    knowing = [path.name for path in sources(folder) if "PySide6.QtWidgets" in set(imported(path))]

    assert knowing == []


SIGNALS = "start/ending.py"
"""A pair of sockets within the process, which is what Python tells of a signal by on every system."""


def test_nothing_goes_over_the_network() -> None:
    going = {
        f"{path.relative_to(PACKAGE)}: {name}"
        for path in sources()
        for name in imported(path)
        if name in NETWORK or name.split(".")[0] in NETWORK
    }

    assert going == {f"{SIGNALS}: socket"}


def test_who_paints_a_widget_puts_the_brush_down_whatever_happens() -> None:
    """An exception keeps a painter alive; the next picture of the widget, or its end, would crash."""
    kept = [
        f"{path.relative_to(PACKAGE)}:{node.lineno}"
        for path in sources("ui")
        for node in nodes(path)
        if isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Call)
        and ast.unparse(node.value) == "QPainter(self)"
    ]

    assert kept == []


def test_functions_can_be_taken_in_at_a_glance() -> None:
    long: list[str] = []
    for path in sources():
        for node in nodes(path):
            if isinstance(node, ast.FunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > LONGEST_FUNCTION:
                    long.append(f"{path.relative_to(PACKAGE)}, {node.name}: {lines}")

    assert long == []


def test_no_module_keeps_anything_that_changes() -> None:
    """No `global`; what is shared is passed in."""
    keeping = [
        str(path.relative_to(PACKAGE))
        for path in sources()
        for node in nodes(path)
        if isinstance(node, ast.Global)
    ]

    assert keeping == []


def test_nobody_is_told_to_just_do_something() -> None:
    told: list[str] = []
    for path in sources():
        for node in nodes(path):
            if isinstance(node, ast.Call) and _name(node.func) in ("tr", "_tr", "translate"):
                told += [
                    a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)
                ]

    assert len(told) > 50
    assert [text for text in told if "just" in text.lower().split()] == []


def _name(function: ast.expr) -> str:
    match function:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case _:
            return ""


def test_the_first_frame_waits_for_nothing_heavy() -> None:
    """numpy and the sound are for a session, msgspec and the catalog for the home page."""
    look = "import sys, backstretch_gui.start.process; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)

    heavy = {"numpy", "PySide6.QtMultimedia", "PySide6.QtSvg", "msgspec", "tomllib", "platformdirs"}
    assert set(done.stdout.split()) & heavy == set()


FIRST_FRAME = """
import linecache, sys
from backstretch_gui.start import lean_shiboken
lean_shiboken.make_lean()
from PySide6 import QtCore
from PySide6.QtWidgets import QApplication
from backstretch_gui.start.app import App
from backstretch_gui.start.options import Options
application = QApplication(sys.argv[:1])
app = App(application, Options())
app.show_first_frame().first_painted.connect(application.quit)
application.exec()
print("Qt" in vars(QtCore), len(linecache.cache))
"""


def test_the_first_frame_needs_neither_the_qt_namespace_nor_anybodys_source() -> None:
    """12 ms for the one; for the other a file read for each module, and 6 MiB at home."""
    env = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", FIRST_FRAME], capture_output=True, text=True, check=True, env=env
    )

    imports_qt, sources = done.stdout.split()
    assert imports_qt == "False"
    assert int(sources) < 20


SESSION = """
import sys
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from backstretch_gui.start.app import App
from backstretch_gui.start.options import Options
application = QApplication(sys.argv[:1])
app = App(application, Options())
page = app.build_the_rest()
parts = page.features.session.need()
page.features.training.start()
window = page.surroundings.window
window.resize(1200, 800)
window.grab()
page.features.session.close()
print(*sys.modules)
"""


def test_a_session_needs_no_libcrypto_and_no_masked_arrays(tmp_path: Path) -> None:
    """hashlib brings the one and np.unique the other, a megabyte each of what nobody uses."""
    loaded = modules_after(SESSION, tmp_path)
    assert {"numpy", "backstretch_gui.figure.clearance", "backstretch_gui.voice.packs"} <= loaded
    assert loaded & {"hashlib", "_hashlib", "numpy.ma"} == set()


HOME_PAGE = """
import sys
from PySide6.QtWidgets import QApplication
from backstretch_gui.start.app import App
from backstretch_gui.start.options import Options
application = QApplication(sys.argv[:1])
app = App(application, Options())
page = app.build_the_rest()
page.features.history.need()
print(*sys.modules)
"""


def test_the_home_page_needs_no_figure_and_no_sound(tmp_path: Path) -> None:
    """They come with the first session: 18 and 9 MiB, and 160 ms, that home can do without."""
    loaded = modules_after(HOME_PAGE, tmp_path)
    assert {"msgspec", "backstretch_gui.ui.history.today_card"} <= loaded
    assert loaded & {"numpy", "PySide6.QtMultimedia", "PySide6.QtNetwork", "typing_extensions"} == set()


def modules_after(script: str, folder: Path) -> set[str]:
    """What is loaded at its end; `folder` is whatever it keeps."""
    own = {f"XDG_{name}_HOME": str(folder) for name in ("CONFIG", "CACHE", "STATE", "DATA")}
    env = os.environ | own | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(folder)}
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, env=env)
    return set(done.stdout.split())
