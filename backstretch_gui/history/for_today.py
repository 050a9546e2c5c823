"""The card of today while the program runs: made when it is asked for, changed as one likes, and begun."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.catalog.stretch import Spot
from backstretch_gui.history.choices import Choices
from backstretch_gui.history.today import Card, Wish, card_for_today, swapped
from backstretch_gui.language.languages import FALLBACK

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from backstretch_gui.catalog.catalog import Catalog
    from backstretch_gui.catalog.stretch import Stretch
    from backstretch_gui.history.choices import ChoicesFile
    from backstretch_gui.history.history import History
    from backstretch_gui.routines.catalog_keeper import CatalogKeeper
    from backstretch_gui.routines.routine_keeper import RoutineKeeper
    from backstretch_gui.settings.settings_keeper import SettingsKeeper

ROUTINE: Final = "for-today"
"""The id of the routine that a card becomes once it is begun."""


class ForToday(QObject):
    """What to do today, and what was said of it."""

    changed = Signal()

    def __init__(
        self,
        history: History,
        file: ChoicesFile,
        settings: SettingsKeeper,
        catalog: CatalogKeeper,
        routines: RoutineKeeper,
        seconds: Callable[[Routine, Catalog], float],
        today: Callable[[], date],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._file = file
        self._settings = settings
        self._catalog = catalog
        self._routines = routines
        self._seconds = seconds
        self._today = today
        self._choices = file.read()
        self._card: Card | None = None
        self._made_on = date.min
        for signal in (history.changed, settings.changed, catalog.changed):
            signal.connect(self._on_changed)

    # Reading --------------------------------------------------------------------------------

    @property
    def choices(self) -> Choices:
        """What was said, as it holds today."""
        return self._choices.on(self._today())

    @property
    def card(self) -> Card:
        """Today's; the same until something it is made of changes."""
        day = self._today()
        if self._card is None or self._made_on != day:
            self._card, self._made_on = self._made(day), day
            self._keep(msgspec.structs.replace(self.choices, shown=_ids(self._card)))
        return self._card

    @property
    def spots(self) -> tuple[Spot, ...]:
        """Where there is something that can be done."""
        chairs = any(stretch.chair for stretch in self._stretches.values())
        return (Spot.MAT, Spot.CHAIR, Spot.STANDING) if chairs else (Spot.MAT, Spot.STANDING)

    @property
    def _stretches(self) -> dict[str, Stretch]:
        return dict(self._catalog.now.stretches)

    # Commands -------------------------------------------------------------------------------

    def swap(self, stretch: str) -> None:
        """Another one in its place."""
        choices = self.choices
        swaps = (*choices.swaps, stretch)
        self._say(msgspec.structs.replace(choices, not_now=(*choices.not_now, stretch), swaps=swaps))

    def not_now(self, stretch: str) -> None:
        """Not today."""
        choices = self.choices
        self._say(msgspec.structs.replace(choices, not_now=(*choices.not_now, stretch)))

    def never(self, stretch: str) -> None:
        """Not any more, until it is brought back."""
        choices = self.choices
        never = (*choices.never, stretch)
        self._say(msgspec.structs.replace(choices, never=never, not_now=(*choices.not_now, stretch)))

    def bring_back(self) -> None:
        """What was never to come may come again."""
        choices = self.choices
        not_now = tuple(id_ for id_ in choices.not_now if id_ not in choices.never)
        self._say(msgspec.structs.replace(choices, never=(), not_now=not_now))

    def forget(self) -> None:
        """Everything was deleted: what was said of it, too."""
        self._choices = Choices()
        self._card = None
        self.changed.emit()

    def decline(self, stretch: str, offer: str) -> None:
        """An offer after a session is not wanted."""
        self._keep(self.choices.with_declined(stretch, offer, self._today()))

    def take_in(self, title: str, purpose: str) -> None:
        """Make the card a routine, which is chosen: it can be begun, and changed as every other one."""
        texts = ({FALLBACK: title}, {FALLBACK: purpose})
        self._routines.put(Routine(1, ROUTINE, *texts, list(self.card.entries)))

    # Inside ---------------------------------------------------------------------------------

    def _made(self, day: date) -> Card:
        choices, stretches = self.choices, self._stretches
        sessions = self._history.recent(day)
        said_today = frozenset(choices.not_now)
        wish = Wish(
            day,
            self._settings.settings.today_minutes,
            self._settings.settings.today_spot,
            never=frozenset(choices.never) - said_today,
            before=frozenset(choices.before),
        )
        card = card_for_today(stretches, sessions, wish, self._takes)
        then = replace(wish, not_now=said_today)
        for id_ in choices.not_now:
            if id_ not in _ids(card):
                continue
            if id_ in choices.swaps:
                card = swapped(card, id_, stretches, sessions, then, self._takes)
            else:
                card = card.without(id_, self._takes)
        return card

    def _takes(self, entries: Sequence[Entry]) -> float:
        routine = Routine(1, ROUTINE, {FALLBACK: "-"}, {FALLBACK: "-"}, list(entries))
        return self._seconds(routine, self._catalog.now)

    def _say(self, choices: Choices) -> None:
        self._card = None
        self._keep(choices)
        self.changed.emit()

    def _keep(self, choices: Choices) -> None:
        if choices != self._choices:
            self._choices = choices
            if self._history.wanted:
                self._file.write(choices)

    def _on_changed(self) -> None:
        self._card = None
        self.changed.emit()


def _ids(card: Card) -> tuple[str, ...]:
    return tuple(entry.stretch for entry in card.entries)
