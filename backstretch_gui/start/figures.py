"""The people that can be drawn, each built once, in the colours of the moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from backstretch_gui.catalog.catalog import Catalog
    from backstretch_gui.figure.model import FigureModel
    from backstretch_gui.figure.person import Person
    from backstretch_gui.figure.rings import BodyTables
    from backstretch_gui.settings.settings_keeper import SettingsKeeper
    from backstretch_gui.ui.theme import Theme


class Figures:
    """Keeps those that have been asked for. What draws them is imported with the first one."""

    def __init__(self, theme: Theme, settings: SettingsKeeper) -> None:
        self._theme = theme
        self._settings = settings
        self._built: dict[str, tuple[Catalog, FigureModel, Person]] = {}
        theme.changed.connect(self._recolour)

    def chosen(self, catalog: Catalog) -> FigureModel:
        """The one that is set, who can do every stretch of `catalog`."""
        name = self._settings.settings.figure.value
        if name not in self._built or self._built[name][0] is not catalog:
            self._built[name] = (catalog, *self._build(name, catalog))
        return self._built[name][1]

    def _build(self, name: str, catalog: Catalog) -> tuple[FigureModel, Person]:
        from backstretch_gui.figure.model import FigureModel
        from backstretch_gui.ui.figure_colours import figure_colours

        person = read_named_person(name)
        colours = figure_colours(self._theme.tokens, person)
        tables = read_body_tables()
        return FigureModel(person, tables, colours, catalog.stretches, catalog.positions), person

    def _recolour(self) -> None:
        from backstretch_gui.ui.figure_colours import figure_colours

        for _, model, person in self._built.values():
            model.artist.set_colours(figure_colours(self._theme.tokens, person))


def read_named_person(name: str) -> Person:
    """One of the people that come with BackStretch, such as "ana"."""
    from backstretch_gui.figure.person import read_person
    from backstretch_gui.storage.bundle import read_asset

    return read_person(read_asset(f"people/{name}.toml").encode())


def read_body_tables() -> BodyTables:
    """The cross-sections of body and clothes, for everybody."""
    from backstretch_gui.figure.rings import read_tables
    from backstretch_gui.storage.bundle import read_asset

    return read_tables(read_asset("figure/body.toml").encode())
