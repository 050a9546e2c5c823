"""What the app and its player say to each other: a JSON object a line. Shared by both; no Qt."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from backstretch_gui.catalog.tone import Tone


class Load(msgspec.Struct, frozen=True, tag="load"):
    """These clips come next: have their samples ready."""

    paths: tuple[str, ...]


class Say(msgspec.Struct, frozen=True, tag="say"):
    """Play a clip now; one that is still being said fades away."""

    id: int
    path: str


class Ring(msgspec.Struct, frozen=True, tag="ring"):
    """Play a tone now, over what is being said."""

    id: int
    tone: Tone


class Hush(msgspec.Struct, frozen=True, tag="hush"):
    """Fade everything away now."""

    id: int


class Rest(msgspec.Struct, frozen=True, tag="rest"):
    """Nothing is to be heard for a while: stop playing silence."""


class Volume(msgspec.Struct, frozen=True, tag="volume"):
    """As loud as this from now on: 0 to 1, as amplitude."""

    level: float


class Opened(msgspec.Struct, frozen=True, tag="opened"):
    """What is played can be heard; sent once, unasked."""


class Done(msgspec.Struct, frozen=True, tag="done"):
    """The sound server has taken over what was asked."""

    id: int


class Loss(StrEnum):
    """Why nothing can be heard."""

    NO_OUTPUT = "no-output"
    """There is no sound server, or nothing to play on."""
    CUT_OFF = "cut-off"
    """There was one, and it has gone."""


class Lost(msgspec.Struct, frozen=True, tag="lost"):
    """Nothing can be heard, and the player ends."""

    loss: Loss
    detail: str


Command = Load | Say | Ring | Hush | Rest | Volume
Report = Opened | Done | Lost
