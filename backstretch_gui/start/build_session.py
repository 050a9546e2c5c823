"""What a session needs, built at the first Start: voice, coach, and what shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from backstretch_gui.training.coach import Coach
from backstretch_gui.training.presenter import Presenter
from backstretch_gui.training.read_out import ReadOut
from backstretch_gui.training.session_parts import SessionParts
from backstretch_gui.voice.cache import ClipCache
from backstretch_gui.voice.engines.registry import engines_here
from backstretch_gui.voice.launch import player_command, worker_command
from backstretch_gui.voice.renderer import Renderer
from backstretch_gui.voice.speaker import Speaker

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from backstretch_gui.catalog.catalog import Catalog
    from backstretch_gui.figure.model import FigureModel
    from backstretch_gui.language.languages import Languages
    from backstretch_gui.storage.user_paths import Paths
    from backstretch_gui.ui.main_window import MainWindow


def build_session(
    window: MainWindow,
    languages: Languages,
    catalog: Catalog,
    paths: Paths,
    clock: Callable[[], float],
    figure: Callable[[Catalog], FigureModel],
    parent: QObject,
) -> SessionParts:
    """All of it, joined; `figure` is asked for when it is to be drawn."""
    engines = engines_here()
    cache = ClipCache(paths.clips, engines)
    renderer = Renderer(cache, engines, worker_command, parent=parent)
    speaker = Speaker(player_command(), parent)
    coach = Coach(catalog, renderer, speaker, clock, parent)
    renderer.clip_ready.connect(coach.on_clip_ready)
    presenter = Presenter(window, coach, catalog, languages, figure, parent)
    # After the presenter: what a screen reader tells of is on the screen by then.
    ReadOut(window, coach, lambda: speaker.audible, languages, parent)
    return SessionParts(engines, cache, renderer, speaker, coach, presenter)
