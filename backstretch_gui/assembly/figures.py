"""The people that can be drawn, each built once, in the colours of the moment."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from backstretch_gui.catalog.catalog import Catalog
    from backstretch_gui.figure.model import FigureModel
    from backstretch_gui.storage.keepers import SettingsKeeper
    from backstretch_gui.ui.theme import Theme


class Figures:
    """Keeps those that have been asked for. What draws them is imported with the first one."""

    def __init__(self, theme: Theme, catalog: Catalog, settings: SettingsKeeper) -> None:
        self._theme = theme
        self._catalog = catalog
        self._settings = settings
        self._built: dict[str, FigureModel] = {}

    def chosen(self) -> FigureModel:
        """The one that is set."""
        name = self._settings.settings.figure.value
        if name not in self._built:
            self._built[name] = self._build(name)
        return self._built[name]

    def _build(self, name: str) -> FigureModel:
        from backstretch_gui.bundle import read_asset
        from backstretch_gui.figure.model import FigureModel
        from backstretch_gui.figure.person import read_person
        from backstretch_gui.ui.figure_colours import figure_colours

        person = read_person(read_asset(f"people/{name}.toml").encode())
        colours = figure_colours(self._theme.tokens, person)
        model = FigureModel(person, colours, self._catalog.stretches, self._catalog.positions)
        self._theme.changed.connect(
            lambda: model.artist.set_colours(figure_colours(self._theme.tokens, person))
        )
        return model
