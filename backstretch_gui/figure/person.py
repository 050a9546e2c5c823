"""A person is data only: lengths, girths, clothes, head and colours, as `assets/people` states them."""

from __future__ import annotations

import msgspec

Vector = tuple[float, float, float]


class Lengths(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Metres between joints."""

    thigh: float
    shank: float
    upper_arm: float
    forearm: float
    hip: float
    """Half the distance between the hip joints."""
    shoulder: float
    """Half the distance between the shoulder joints."""
    spine: float = 1.0
    """A factor on every vertebral step."""


class Girth(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Factors on the thickness of the flesh."""

    trunk: float = 1.0
    waist: float = 1.0
    bust: float = 1.0
    """A factor on how far the chest stands forward."""
    belly: float = 0.0
    """How far it stands forward, metres."""
    pelvis: float = 1.0
    neck: float = 1.0
    head: float = 1.0
    arm: float = 1.0
    hand: float = 1.0
    leg: float = 1.0
    foot: float = 1.0

    @property
    def midriff(self) -> float:
        """Between waist and ribs."""
        return (1 + self.waist) / 2

    @property
    def bust_depth(self) -> float:
        """How far the chest stands forward of flat ribs, metres."""
        return 0.016 * (self.bust if self.bust > 1 else max(0.0, (self.bust - 0.8) / 0.2))


class Clothes(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where the clothes end."""

    sleeve: float
    """Share of the upper arm that is covered."""
    leg_hem: float
    """Share of the shank that is covered."""
    hem_radius: float
    """Of the trouser leg at its end, metres."""
    top_hem: float = 0.0
    """Height of the top's end over the lowest lumbar joint, metres."""


class Head(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Hair and face."""

    bun: bool = False
    """Hair put up in a bun, rather than cut short."""
    swept: bool = False
    """Hair cut short with a parting, fuller on top, in strands; outlined, as grey hair has to be."""
    hair: float = 0.0065
    """How far it stands off the skull, metres."""
    jaw: float = 1.0
    """A factor on its width."""
    brow: float = 0.0034
    """Thickness, metres."""


class OwnColours(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Colours that are the person's own, "#rrggbb"; what is not set is the theme's."""

    skin: str | None = None
    skin_line: str | None = None
    leg: str | None = None
    leg_light: str | None = None
    leg_line: str | None = None
    top: str | None = None
    top_line: str | None = None
    hair: str | None = None
    hair_line: str | None = None
    lash: str | None = None
    brow: str | None = None
    mouth: str | None = None
    cheek: str | None = None


class Person(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Whoever is drawn."""

    lengths: Lengths
    clothes: Clothes
    head: Head
    girth: Girth = Girth()
    light: OwnColours = OwnColours()
    """Colours on a light ground."""
    dark: OwnColours = OwnColours()
    """Colours on a dark ground."""


def read_person(text: bytes) -> Person:
    """The person a TOML file describes. Raises msgspec.ValidationError or DecodeError if it does not."""
    return msgspec.toml.decode(text, type=Person)
