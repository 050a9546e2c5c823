"""The settings: one declaration each gives default, range, form in the file, and the control in the panel."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

import msgspec

from backstretch_gui.catalog.stretch import Spot
from backstretch_gui.language.languages import OWN_NAMES, Language
from backstretch_gui.session.plan import Extent, Talk
from backstretch_gui.settings.declaration import (
    QT_TRANSLATE_NOOP,
    Chooses,
    ChoosesFromList,
    PicksDays,
    PicksTimes,
    PicksVoice,
    Section,
    Slides,
    Steps,
    Switches,
)


class Appearance(StrEnum):
    """Light, dark, or as the system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Figure(StrEnum):
    """Who is drawn: a file in assets/people."""

    ANA = "ana"
    BEN = "ben"
    MARA = "mara"


class Motion(StrEnum):
    """Whether the figure moves from pose to pose, one picture fades into the next, or as the system says."""

    SYSTEM = "system"
    FULL = "full"
    REDUCED = "reduced"


class FloorTurn(StrEnum):
    """How somebody lies who reads the floor view."""

    UPRIGHT = "upright"
    LEFT = "left"
    RIGHT = "right"


class Changing(StrEnum):
    """How much time there is to go from one position to another."""

    QUICK = "quick"
    CALM = "calm"
    SLOW = "slow"


class Counting(StrEnum):
    """What a hold is counted in."""

    SECONDS = "seconds"
    BREATHS = "breaths"


class Remind(StrEnum):
    """When to be reminded."""

    OFF = "off"
    TIMES = "times"
    DESK = "desk"


MOST_TIMES = 4
Day = Annotated[int, msgspec.Meta(ge=0, le=6)]
Time = Annotated[str, msgspec.Meta(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")]


EXTENTS = (
    (Extent.FULL, QT_TRANSLATE_NOOP("Settings", "Full")),
    (Extent.SHORT, QT_TRANSLATE_NOOP("Settings", "Short")),
    (Extent.OFF, QT_TRANSLATE_NOOP("Settings", "Off")),
)
"""How much is said around the stretches."""


class Settings(msgspec.Struct, frozen=True):
    """Everything that can be set, in the order in which it is offered. Seconds, words a minute, per cent."""

    routine: Annotated[str, msgspec.Meta(max_length=60)] = "everyday-lower-back"
    talk: Annotated[
        Talk,
        Chooses(
            Section.VOICE,
            QT_TRANSLATE_NOOP("Settings", "Guidance"),
            (
                (Talk.FULL, QT_TRANSLATE_NOOP("Settings", "Full")),
                (Talk.BRIEF, QT_TRANSLATE_NOOP("Settings", "Brief")),
                (Talk.TONES, QT_TRANSLATE_NOOP("Settings", "Tones")),
            ),
        ),
    ] = Talk.FULL
    spoken_language: Annotated[
        Language,
        ChoosesFromList(
            Section.VOICE,
            QT_TRANSLATE_NOOP("Settings", "Spoken language"),
            ((Language.AUTOMATIC, QT_TRANSLATE_NOOP("Settings", "As in the window")), *OWN_NAMES),
        ),
    ] = Language.AUTOMATIC
    voice: Annotated[
        str, msgspec.Meta(max_length=200), PicksVoice(Section.VOICE, QT_TRANSLATE_NOOP("Settings", "Voice"))
    ] = ""
    """A voice, with its engine if it is not the system's ("natural:heart"); empty for the usual one."""
    words_per_minute: Annotated[
        int,
        msgspec.Meta(ge=90, le=220),
        Slides(
            Section.VOICE,
            QT_TRANSLATE_NOOP("Settings", "Speed"),
            QT_TRANSLATE_NOOP("Settings", "{0} words/min"),
        ),
    ] = 125
    pitch: Annotated[
        int,
        msgspec.Meta(ge=0, le=99),
        Slides(Section.VOICE, QT_TRANSLATE_NOOP("Settings", "Pitch"), "{0}", usual=50),
    ] = 50
    volume: Annotated[
        int,
        msgspec.Meta(ge=0, le=100),
        Slides(
            Section.VOICE,
            QT_TRANSLATE_NOOP("Settings", "Volume"),
            QT_TRANSLATE_NOOP("Settings", "{0} %"),
            live=True,
        ),
    ] = 80
    say_names: Annotated[bool, Switches(Section.VOICE, QT_TRANSLATE_NOOP("Settings", "Say what comes"))] = (
        True
    )
    say_steps: Annotated[bool, Switches(Section.VOICE, QT_TRANSLATE_NOOP("Settings", "Say how to do it"))] = (
        True
    )
    say_form: Annotated[bool, Switches(Section.VOICE, QT_TRANSLATE_NOOP("Settings", "Say what to mind"))] = (
        True
    )
    say_breath: Annotated[bool, Switches(Section.VOICE, QT_TRANSLATE_NOOP("Settings", "Lead the breath"))] = (
        True
    )
    say_halfway: Annotated[bool, Switches(Section.VOICE, QT_TRANSLATE_NOOP("Settings", "Say halfway"))] = True
    say_count: Annotated[bool, Switches(Section.VOICE, QT_TRANSLATE_NOOP("Settings", "Count down"))] = True
    say_ends: Annotated[bool, Switches(Section.VOICE, QT_TRANSLATE_NOOP("Settings", "Say how it went"))] = (
        True
    )
    settle: Annotated[
        int,
        msgspec.Meta(ge=0, le=20),
        Steps(
            Section.PACE,
            QT_TRANSLATE_NOOP("Settings", "Settle before a hold"),
            QT_TRANSLATE_NOOP("Settings", " s"),
        ),
    ] = 3
    rest: Annotated[
        int,
        msgspec.Meta(ge=0, le=60),
        Steps(
            Section.PACE,
            QT_TRANSLATE_NOOP("Settings", "Rest in between"),
            QT_TRANSLATE_NOOP("Settings", " s"),
        ),
    ] = 5
    lead_in: Annotated[
        int,
        msgspec.Meta(ge=0, le=15),
        Steps(
            Section.PACE,
            QT_TRANSLATE_NOOP("Settings", "Lead-in after a pause"),
            QT_TRANSLATE_NOOP("Settings", " s"),
        ),
    ] = 3
    getting_there: Annotated[
        int,
        msgspec.Meta(ge=0, le=120),
        Steps(
            Section.PACE,
            QT_TRANSLATE_NOOP("Settings", "Time to get to the mat"),
            QT_TRANSLATE_NOOP("Settings", " s"),
        ),
    ] = 15
    changing: Annotated[
        Changing,
        Chooses(
            Section.PACE,
            QT_TRANSLATE_NOOP("Settings", "Change position"),
            (
                (Changing.QUICK, QT_TRANSLATE_NOOP("Settings", "Quick")),
                (Changing.CALM, QT_TRANSLATE_NOOP("Settings", "Calm")),
                (Changing.SLOW, QT_TRANSLATE_NOOP("Settings", "Slow")),
            ),
            tip=QT_TRANSLATE_NOOP("Settings", "How much time there is to lie down, turn over and get up"),
        ),
    ] = Changing.CALM
    opening: Annotated[
        Extent,
        Chooses(
            Section.PACE,
            QT_TRANSLATE_NOOP("Settings", "Opening"),
            EXTENTS,
            tip=QT_TRANSLATE_NOOP("Settings", "What to fetch, when to stop, and onto the mat"),
        ),
    ] = Extent.FULL
    ways: Annotated[
        Extent,
        Chooses(
            Section.PACE,
            QT_TRANSLATE_NOOP("Settings", "In between"),
            EXTENTS,
            tip=QT_TRANSLATE_NOOP("Settings", "How to get from one position to the next"),
        ),
    ] = Extent.FULL
    closing: Annotated[
        Extent,
        Chooses(
            Section.PACE,
            QT_TRANSLATE_NOOP("Settings", "Closing"),
            EXTENTS,
            tip=QT_TRANSLATE_NOOP("Settings", "How to get up, what was done, and one thing for the day"),
        ),
    ] = Extent.FULL
    counting: Annotated[
        Counting,
        Chooses(
            Section.PACE,
            QT_TRANSLATE_NOOP("Settings", "Count holds in"),
            (
                (Counting.SECONDS, QT_TRANSLATE_NOOP("Settings", "Seconds")),
                (Counting.BREATHS, QT_TRANSLATE_NOOP("Settings", "Breaths")),
            ),
            tip=QT_TRANSLATE_NOOP("Settings", "A calm breath takes seven seconds"),
        ),
    ] = Counting.SECONDS
    ready: Annotated[
        bool,
        Switches(
            Section.PACE,
            QT_TRANSLATE_NOOP("Settings", "Holds wait for me"),
            QT_TRANSLATE_NOOP("Settings", "Each hold begins when you press Space"),
        ),
    ] = False
    any_key: Annotated[
        bool,
        Switches(
            Section.PACE,
            QT_TRANSLATE_NOOP("Settings", "Any key pauses"),
            QT_TRANSLATE_NOOP("Settings", "For a remote or a foot switch; H still says that it hurts"),
        ),
    ] = False
    language: Annotated[
        Language,
        ChoosesFromList(
            Section.LOOK,
            QT_TRANSLATE_NOOP("Settings", "Language"),
            ((Language.AUTOMATIC, QT_TRANSLATE_NOOP("Settings", "System")), *OWN_NAMES),
        ),
    ] = Language.AUTOMATIC
    appearance: Annotated[
        Appearance,
        Chooses(
            Section.LOOK,
            QT_TRANSLATE_NOOP("Settings", "Look"),
            (
                (Appearance.SYSTEM, QT_TRANSLATE_NOOP("Settings", "System")),
                (Appearance.LIGHT, QT_TRANSLATE_NOOP("Settings", "Light")),
                (Appearance.DARK, QT_TRANSLATE_NOOP("Settings", "Dark")),
                (Appearance.CONTRAST, QT_TRANSLATE_NOOP("Settings", "Contrast")),
            ),
            tips=(
                (Appearance.SYSTEM, QT_TRANSLATE_NOOP("Settings", "Follows the system")),
                (Appearance.CONTRAST, QT_TRANSLATE_NOOP("Settings", "High contrast")),
            ),
            wide=True,
        ),
    ] = Appearance.SYSTEM
    text_size: Annotated[
        int,
        msgspec.Meta(ge=80, le=200),
        Slides(
            Section.LOOK,
            QT_TRANSLATE_NOOP("Settings", "Text size"),
            QT_TRANSLATE_NOOP("Settings", "{0} %"),
            step=10,
        ),
    ] = 100
    figure: Annotated[
        Figure,
        Chooses(
            Section.LOOK,
            QT_TRANSLATE_NOOP("Settings", "Figure"),
            ((Figure.ANA, "Ana"), (Figure.BEN, "Ben"), (Figure.MARA, "Mara")),
        ),
    ] = Figure.ANA
    motion: Annotated[
        Motion,
        Chooses(
            Section.LOOK,
            QT_TRANSLATE_NOOP("Settings", "Motion"),
            (
                (Motion.SYSTEM, QT_TRANSLATE_NOOP("Settings", "System")),
                (Motion.FULL, QT_TRANSLATE_NOOP("Settings", "Moves")),
                (Motion.REDUCED, QT_TRANSLATE_NOOP("Settings", "Fades")),
            ),
        ),
    ] = Motion.SYSTEM
    flash: Annotated[
        bool,
        Switches(
            Section.LOOK,
            QT_TRANSLATE_NOOP("Settings", "Flash instead of tones"),
            QT_TRANSLATE_NOOP("Settings", "The edge of the ring lights up once where a tone would be heard"),
        ),
    ] = False
    floor_turn: Annotated[
        FloorTurn,
        Chooses(
            Section.LOOK,
            QT_TRANSLATE_NOOP("Settings", "Floor view"),
            (
                (FloorTurn.LEFT, QT_TRANSLATE_NOOP("Settings", "Left")),
                (FloorTurn.UPRIGHT, QT_TRANSLATE_NOOP("Settings", "Upright")),
                (FloorTurn.RIGHT, QT_TRANSLATE_NOOP("Settings", "Right")),
            ),
            tip=QT_TRANSLATE_NOOP(
                "Settings", "Turned by a quarter for who lies on the left or the right side"
            ),
        ),
    ] = FloorTurn.UPRIGHT
    remind: Annotated[
        Remind,
        Chooses(
            Section.REMINDERS,
            QT_TRANSLATE_NOOP("Settings", "Reminders"),
            (
                (Remind.OFF, QT_TRANSLATE_NOOP("Settings", "Off")),
                (Remind.TIMES, QT_TRANSLATE_NOOP("Settings", "At times")),
                (Remind.DESK, QT_TRANSLATE_NOOP("Settings", "At the desk")),
            ),
            tips=(
                (Remind.DESK, QT_TRANSLATE_NOOP("Settings", "After a while at the machine without a break")),
            ),
            wide=True,
        ),
    ] = Remind.OFF
    remind_days: Annotated[
        tuple[Day, ...],
        msgspec.Meta(max_length=7),
        PicksDays(Section.REMINDERS, QT_TRANSLATE_NOOP("Settings", "Days")),
    ] = (0, 1, 2, 3, 4)
    remind_times: Annotated[
        tuple[Time, ...],
        msgspec.Meta(max_length=MOST_TIMES),
        PicksTimes(Section.REMINDERS, QT_TRANSLATE_NOOP("Settings", "Times"), MOST_TIMES),
    ] = ("10:30", "15:00")
    remind_after: Annotated[
        int,
        msgspec.Meta(ge=20, le=180),
        Steps(
            Section.REMINDERS,
            QT_TRANSLATE_NOOP("Settings", "After sitting for"),
            QT_TRANSLATE_NOOP("Settings", " min"),
        ),
    ] = 50
    remind_from: Annotated[
        int,
        msgspec.Meta(ge=0, le=23),
        Steps(
            Section.REMINDERS,
            QT_TRANSLATE_NOOP("Settings", "Not before"),
            QT_TRANSLATE_NOOP("Settings", ":00"),
        ),
    ] = 8
    remind_until: Annotated[
        int,
        msgspec.Meta(ge=1, le=24),
        Steps(
            Section.REMINDERS,
            QT_TRANSLATE_NOOP("Settings", "Not after"),
            QT_TRANSLATE_NOOP("Settings", ":00"),
        ),
    ] = 20
    """Hours between which the desk reminds; over midnight if the second one is earlier."""
    start_at_login: Annotated[
        bool,
        Switches(
            Section.REMINDERS,
            QT_TRANSLATE_NOOP("Settings", "Be there from login on"),
            QT_TRANSLATE_NOOP("Settings", "BackStretch starts in the background, without its window"),
        ),
    ] = False
    history: bool = True
    """What is done is noted down."""
    week_goal: Annotated[int, msgspec.Meta(ge=10, le=600)] = 60
    """Minutes a week."""
    ask_feel: bool = False
    """"How does your back feel?" after a session."""
    today_minutes: Literal[3, 6, 10, 15] = 6
    today_spot: Spot = Spot.MAT
    panel_open: bool = True
    welcomed: bool = False
    """The first page has been shown."""


def changed(settings: Settings, name: str, value: object) -> Settings:
    """The settings with one of them replaced.

    Raises:
        msgspec.ValidationError: `value` is not one that setting can have.
    """
    table = msgspec.to_builtins(settings) | {name: value}
    return msgspec.convert(table, Settings)
