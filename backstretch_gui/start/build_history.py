"""What was done, and what to do today: built once the home page is there."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from backstretch_gui.history.choices import ChoicesFile
from backstretch_gui.history.folder import HistoryFolder
from backstretch_gui.history.for_today import ForToday
from backstretch_gui.history.history import History
from backstretch_gui.history.history_window import HistoryWindow
from backstretch_gui.history.recorder import Recorder
from backstretch_gui.history.unfinished import Unfinished

if TYPE_CHECKING:
    from collections.abc import Callable

    from backstretch_gui.start.main_page import Features, Surroundings


def build_history(
    surroundings: Surroundings, features: Features, clock: Callable[[], float]
) -> HistoryWindow:
    """All of it, joined to the window and to the session. `clock`: seconds that only go forward."""
    window, paths = surroundings.window, surroundings.foundation.paths
    settings, catalogs, routines = (
        surroundings.foundation.settings,
        surroundings.catalogs,
        surroundings.routines,
    )
    history = History(HistoryFolder(paths.history), Unfinished(paths.unfinished), settings, window)
    history.take_in_what_was_left()
    Recorder(history, features.session, surroundings.languages, _now, clock, window)
    choices = ChoicesFile(paths.history / "choices.json")
    seconds = features.planning.seconds
    for_today = ForToday(history, choices, settings, catalogs, routines, seconds, date.today, window)
    joined = HistoryWindow(
        window,
        surroundings.theme,
        surroundings.languages,
        settings,
        catalogs,
        routines,
        features.training,
        history,
        for_today,
        date.today,
    )
    joined.follow_session(features.session)
    return joined


def _now() -> datetime:
    return datetime.now().astimezone()
