"""A stretch: its facts, its words and its poses, as its file states them.

The structs mirror the TOML file one to one (see `docs/writing-a-stretch.md`), so a field has one
name from the file to the screen. All times are seconds. All words are `Text`: language code to
sentence, English always present.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

import msgspec

from backstretch_gui.catalog.pose import PoseSpec
from backstretch_gui.language.languages import FALLBACK

Text = dict[str, str]
"""One sentence in each language it has been written in, keyed by language code ("en", "de")."""

Name = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*\Z", max_length=60)]
"""An id: lower-case words joined by hyphens."""

HOLD_SECONDS = (3, 300)
"""The shortest and the longest hold that can be set, in seconds."""

REPEATS = (1, 30)
"""A clinic's sheet says "10 times" or "3 × 10"."""

STEP_WAIT = (0.0, 30.0)
"""Seconds of silence after a step."""


class Side(StrEnum):
    """A side of the person stretching, never of the screen."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> Side:
        """The opposite side."""
        return Side.LEFT if self is Side.RIGHT else Side.RIGHT


class Position(StrEnum):
    """How somebody lies, sits or stands; for filters, and for going naturally from stretch to stretch."""

    BACK = "back"
    STOMACH = "stomach"
    SITTING = "sitting"
    KNEELING = "kneeling"
    TABLETOP = "tabletop"
    STANDING = "standing"


Way = Literal["usual", "easier"]
"""Which way of doing a stretch a line belongs to; one without it belongs to both."""


class Spot(StrEnum):
    """Where one can be."""

    MAT = "mat"
    CHAIR = "chair"
    STANDING = "standing"


class Quality(StrEnum):
    """What a stretch gives the back; over days, a bit of each is wanted."""

    BENDING = "bending"
    TURNING = "turning"
    EXTENDING = "extending"
    HIPS = "hips"
    STRENGTH = "strength"


class Step(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One sentence of a guide, and the pose the figure reaches as the sentence ends."""

    say: Text
    pose: str
    via: str | None = None
    """A pose that is passed through on the way there."""
    wait: Annotated[float, msgspec.Meta(ge=STEP_WAIT[0], le=STEP_WAIT[1])] = 0.0
    """Seconds of silence after it beyond the usual breath: the time it takes to do."""
    only: Way | None = None


class HoldCue(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something worth saying during a hold, if it fits whole. Priority 1 gets its turn first."""

    say: Text
    priority: Annotated[int, msgspec.Meta(ge=1, le=9)] = 5
    only: Way | None = None


class Station(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One position of a movement such as cat and cow: gone to, held, left for the next one."""

    name: Text
    pose: str
    say: Text
    """Said on the way there in the first round; the guide says it for the first station."""
    again: Text
    """Said in later rounds: a word or two."""


class Prop(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Something to have within reach."""

    name: Text
    """With its article, as it stands in a list after "fetch": "a strap or a towel"."""
    needed: bool = False
    """False: it only makes the stretch easier."""
    fixed: bool = False
    """It is not fetched, one goes there: a wall."""
    only: Way | None = None


class Variant(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An easier or a harder way of doing the stretch."""

    say: Text
    pose: str | None = None
    instead: dict[str, str] = {}
    """Which pose takes the place of which other one, on the way there and in a movement's stations."""
    brief: Text | None = None
    """The whole guide of this way in one sentence."""


class Travel(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Going to where a stretch is done, such as a wall."""

    say: Text
    seconds: Annotated[float, msgspec.Meta(ge=0, le=60)]


class Stretch(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everything there is to know about one stretch."""

    version: Literal[1]
    id: Name
    name: Text
    eases: Text
    """One short clause: what it eases or reaches."""
    position: Position
    """How one lies, sits or stands in it."""
    start: str
    """The pose it starts from and is left to."""
    pose: str
    """The pose that is held; for a movement, the one that stands for it in pictures."""
    hold: Annotated[int, msgspec.Meta(ge=HOLD_SECONDS[0], le=HOLD_SECONDS[1])]
    """Seconds of one hold; for a movement, of each station."""
    announce: Text
    """The name as it is spoken, and the props."""
    guide: Annotated[list[Step], msgspec.Meta(min_length=1, max_length=12)]
    brief: Text
    """The whole guide in one sentence, for those who know it."""
    release: Annotated[list[Step], msgspec.Meta(min_length=1, max_length=4)]
    repeats: Annotated[int, msgspec.Meta(ge=REPEATS[0], le=REPEATS[1])] = 1
    start_position: Position | None = None
    """How one lies, sits or stands as it starts, where that is another one."""
    travel: Travel | None = None
    restful: bool = False
    """Nothing is counted in it: it is a rest."""
    gentle: bool = False
    """It asks for little range and little strength: something for a sore day."""
    trains: Annotated[list[Quality], msgspec.Meta(max_length=len(Quality))] = []
    chair: bool = False
    """It is done on a chair."""
    sided: bool = False
    works: Side = Side.RIGHT
    """The working side as the poses are written; the other side is their mirror image."""
    settle: Annotated[float, msgspec.Meta(ge=0, le=20)] = 3.0
    """Seconds to settle between the last word of the guide and the hold."""
    also: Text | None = None
    """Another name it is known by."""
    during: Annotated[list[HoldCue], msgspec.Meta(max_length=8)] = []
    second: Annotated[list[Step], msgspec.Meta(max_length=12)] = []
    """The guide of the second side: shorter, and with all that keeps it safe; the whole one if not given."""
    again: Annotated[list[Step], msgspec.Meta(max_length=6)] = []
    """Out of it and in again, between two repeats on the same side."""
    ease_off: str | None = None
    """The pose between two repeats and before changing sides; `start` if not given."""
    switch: Annotated[list[Step], msgspec.Meta(max_length=4)] = []
    """Out of the first side, up to where the second side begins; "Now the left side." is added."""
    switch_to: Text | None = None
    """Leads to the second side, where "Now the left side." would mislead: a lunge is led by its foot."""
    stations: Annotated[list[Station], msgspec.Meta(max_length=12)] = []
    """Makes it a movement: the stations are gone through in order, `repeats` times.

    The guide ends in the first one.
    """
    easier: Annotated[list[Variant], msgspec.Meta(max_length=6)] = []
    harder: Annotated[list[Variant], msgspec.Meta(max_length=6)] = []
    cautions: Annotated[list[Text], msgspec.Meta(max_length=6)] = []
    props: Annotated[list[Prop], msgspec.Meta(max_length=6)] = []
    poses: dict[str, PoseSpec] = {}

    @property
    def is_movement(self) -> bool:
        """Whether it is moved through rather than held."""
        return bool(self.stations)

    @property
    def begins_in(self) -> Position:
        """The position that its guide begins in, and its release comes back to."""
        return self.start_position or self.position


def in_language(text: Text, language: str) -> str:
    """The sentence in `language` ("de" or "de_AT"), or in English where it has not been written yet."""
    return text.get(language) or text.get(language.partition("_")[0]) or text[FALLBACK]


def is_written_in(text: Text, language: str) -> bool:
    """Whether it has been written in `language`, with or without its region."""
    return bool(text.get(language) or text.get(language.partition("_")[0]))
