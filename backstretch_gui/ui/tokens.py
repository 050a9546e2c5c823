"""Design tokens: the only place where a colour or a measure of the window is written down.

Colours are "#rrggbb"; measures are pixels at 96 dpi. Contrast figures for every pair of text and
ground are held by a test.
"""

from __future__ import annotations

import msgspec


class Tokens(msgspec.Struct, frozen=True):
    """The colours of one theme."""

    name: str
    ground: str
    """The stage."""
    sun: str
    """The disc behind the figure; decorative."""
    surface: str
    """The panel, and text on teal."""
    raised: str
    """Fields and cards."""
    field: str
    hover: str
    line: str
    """Hairlines; decorative."""
    edge: str
    """Borders of controls."""
    text: str
    text2: str
    accent: str
    """The one thing that matters now."""
    accent_hover: str
    on_accent: str
    accent_soft: str
    track: str
    teal: str
    """Side, voice, done."""
    mark: str
    """The focus, what is selected or switched on: teal, or the system's accent."""
    lav: str
    """Played, paused."""
    lav_soft: str
    mat: str
    mat_edge: str
    wall: str
    wall_edge: str
    skin: str
    skin_line: str
    leg: str
    leg_line: str
    top: str
    top_line: str
    hair: str
    hair_line: str
    strap: str
    shadow: str

    @property
    def colours(self) -> dict[str, str]:
        """Every colour by its name."""
        return {name: getattr(self, name) for name in self.__struct_fields__ if name != "name"}


LIGHT = Tokens(
    name="light", ground="#FBF5EC", sun="#F9E7D3", surface="#FFFDF9", raised="#FFFFFF", field="#F6EFE6",
    hover="#F1E8DC", line="#E8DDCF", edge="#8B7A69", text="#36292A", text2="#6A5850", accent="#C9482A",
    accent_hover="#B53E22", on_accent="#FFFFFF", accent_soft="#FBE3DA", track="#E3D5C6", teal="#22706C",
    lav="#7E6E9B", lav_soft="#E9E2F0", mat="#D9CFE4", mat_edge="#BBAECB", wall="#E6D6C3", wall_edge="#CDB79E",
    skin="#E8B08C", skin_line="#A8623F", leg="#3D5478", leg_line="#1F2E4B", top="#3F908A", top_line="#2C6E6C",
    hair="#4B2E2B", hair_line="#24120F", strap="#D8894E", shadow="#342850", mark="#22706C",
)  # fmt: skip

DARK = Tokens(
    name="dark", ground="#1D2533", sun="#273449", surface="#18202C", raised="#263143", field="#273244",
    hover="#2D3A4E", line="#303C50", edge="#7687A0", text="#F1EAE0", text2="#B2BAC8", accent="#FF8B66",
    accent_hover="#FF9D7D", on_accent="#2B120A", accent_soft="#4A2F2C", track="#3A475C", teal="#7CCBC3",
    lav="#A79BC6", lav_soft="#38364F", mat="#42415E", mat_edge="#323149", wall="#343F52", wall_edge="#2A3444",
    skin="#E2AB88", skin_line="#8E5236", leg="#7592C2", leg_line="#2B3E62", top="#6FBDB4", top_line="#235E5E",
    hair="#7B5245", hair_line="#3A221C", strap="#D8894E", shadow="#06060F", mark="#7CCBC3",
)  # fmt: skip

CONTRAST = Tokens(
    name="contrast", ground="#000000", sun="#000000", surface="#000000", raised="#000000", field="#000000",
    hover="#1F1F1F", line="#FFFFFF", edge="#FFFFFF", text="#FFFFFF", text2="#FFFFFF", accent="#FFB000",
    accent_hover="#FFC440", on_accent="#000000", accent_soft="#3A2A00", track="#5A5A5A", teal="#5CE1E6",
    lav="#D0C2FF", lav_soft="#2A2440", mat="#3A3A3A", mat_edge="#6E6E6E", wall="#2A2A2A", wall_edge="#8A8A8A",
    skin="#F0BE9B", skin_line="#8E5236", leg="#8FB0E8", leg_line="#2B3E62", top="#6FE0D4", top_line="#235E5E",
    hair="#9A6A5A", hair_line="#3A221C", strap="#FFB000", shadow="#000000", mark="#5CE1E6",
)  # fmt: skip

PANEL_WIDTH = 376
"""Of the panel beside the stage."""
SMALL_STAGE = (760, 660)
"""A stage narrower or lower than this is laid out small."""
LOW_STAGE = 520
TINY_STAGE = 320
WIDE_STAGE = 1120

RADIUS_CONTROL = 8
RADIUS_CARD = 12

TYPE = {
    "small": 0.857, "body": 1.0, "head": 1.143, "lead": 1.43, "lead_wide": 1.714,
    "title_small": 1.57, "title": 2.0, "display": 2.43,
}  # fmt: skip
"""Sizes of type, as multiples of the system's interface font."""
