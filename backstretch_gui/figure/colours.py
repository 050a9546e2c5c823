"""The figure's colours, each "#rrggbb"."""

from __future__ import annotations

from dataclasses import dataclass, replace

import msgspec

from backstretch_gui.figure.person import OwnColours


@dataclass(frozen=True)
class FigureColours:
    """What the figure and its ground are painted with. A `…_line` shades and outlines its material."""

    skin: str
    skin_line: str
    leg: str
    leg_light: str
    """Legs that are told apart from the others, such as the working one."""
    leg_line: str
    top: str
    top_line: str
    hair: str
    hair_line: str
    mat: str
    mat_edge: str
    wall: str
    wall_edge: str
    strap: str
    strap_line: str
    ball: str
    glow: str
    shadow: str
    lash: str = "#5a2f22"
    brow: str = "#a77357"
    mouth: str = "#9c4f3c"
    cheek: str = "#e0876a"

    @staticmethod
    def light() -> FigureColours:
        """The light theme's."""
        return FigureColours(
            skin="#E8B08C", skin_line="#A8623F", leg="#3D5478", leg_light="#4D6891", leg_line="#1F2E4B",
            top="#3F908A", top_line="#2C6E6C", hair="#4B2E2B", hair_line="#24120F",
            mat="#D9CFE4", mat_edge="#BBAECB", wall="#E6D6C3", wall_edge="#CDB79E",
            strap="#9C5A80", strap_line="#673450", ball="#C9DC3C", glow="#FF7A45", shadow="#342850",
        )  # fmt: skip

    @staticmethod
    def dark() -> FigureColours:
        """The dark theme's."""
        return FigureColours(
            skin="#E2AB88", skin_line="#8E5236", leg="#7592C2", leg_light="#85A0CB", leg_line="#2B3E62",
            top="#6FBDB4", top_line="#235E5E", hair="#7B5245", hair_line="#3A221C",
            mat="#42415E", mat_edge="#323149", wall="#343F52", wall_edge="#2A3444",
            strap="#B9789C", strap_line="#6E3E58", ball="#C9DC3C", glow="#FF7A45", shadow="#06060F",
        )  # fmt: skip

    def worn_by(self, own: OwnColours) -> FigureColours:
        """These colours, with the person's own where there are any."""
        return replace(self, **{name: value for name, value in msgspec.structs.asdict(own).items() if value})
