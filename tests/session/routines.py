"""Catalogs, routines and commands for property tests. Sentences are as long as their number of letters."""

from __future__ import annotations

from collections.abc import Callable
from itertools import permutations

from hypothesis import strategies as st

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.catalog.phrases import Phrases, Way, WayStep
from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.catalog.stretch import HoldCue, Position, Prop, Side, Station, Step, Stretch, Travel
from backstretch_gui.catalog.ways import SHARED
from backstretch_gui.session.plan import Coaching, Extent, Talk
from backstretch_gui.session.segment import OPTIONAL


def english(text: str) -> dict[str, str]:
    return {"en": text}


def ways() -> list[Way]:
    """From every position to every other one, in a step through a pose that is called as the way."""
    return [
        Way(a, b, [WayStep(english(f"From {a} to {b}."), [f"{a}-{b}", SHARED[b]], 6.0)])
        for a, b in permutations(Position, 2)
    ]


PHRASES = Phrases(
    version=1,
    sides={"left": english("left"), "right": english("right")},
    fetch=english("Fetch {things}."),
    lay_mat_near=english("Near {things}."),
    safety=english("Stop at pain."),
    onto_mat=english("Onto the mat."),
    stand=english("Stand."),
    get_there=english("Take your time."),
    get_there_ready=english("Press a key."),
    list_two=english("{one} and {two}"),
    list_more=english("{one}, {two}"),
    list_last=english("{one}, and {two}"),
    switch_to=english("Now the {side} side."),
    on_side=english("The {side} side."),
    breathe_in=english("In."),
    breathe_out=english("Out."),
    halfway=english("Halfway."),
    count=[english(word) for word in ("Three.", "Two.", "One.")],
    again=english("Once more."),
    rest=[english("Rest.")],
    half_done=english("Half done."),
    resume=english("On."),
    ready=english("Ready?"),
    hurts=english("Stop."),
    get_up=english("Get up."),
    done_stretches={"one": english("One stretch."), "other": english("{number} stretches.")},
    done_minutes={"one": english("A minute."), "other": english("{number} minutes.")},
    for_the_day=[english("Walk."), english("Move.")],
    listen=english("This is how I sound."),
    come_to={position: english(f"To {position}.") for position in Position},
    ways=ways(),
)


def speech(text: str) -> float:
    """0.05 s a letter."""
    return 0.05 * len(text)


def stretch(id_: str = "bend", **changes: object) -> Stretch:
    """A stretch with a step, a remark and a release, changed as told."""
    fields: dict[str, object] = {
        "version": 1,
        "id": id_,
        "name": english(id_),
        "eases": english("the back"),
        "position": Position.BACK,
        "start": "lying",
        "pose": "bent",
        "hold": 10,
        "announce": english(f"The {id_}."),
        "guide": [Step(english("Lie down."), "lying"), Step(english("Bend slowly."), "bent")],
        "brief": english("Bend."),
        "release": [Step(english("Come back."), "lying")],
        "during": [HoldCue(english("Breathe."), 1)],
    }
    return Stretch(**(fields | changes))  # pyright: ignore[reportArgumentType]


def catalog(*stretches: Stretch) -> Catalog:
    return Catalog({s.id: s for s in stretches}, {}, {}, PHRASES)


def routine(*entries: Entry, rounds: int = 1) -> Routine:
    return Routine(
        version=1,
        id="routine",
        name=english("Routine"),
        purpose=english("Ease."),
        stretches=list(entries),
        rounds=rounds,
    )


words = st.text("abc ", min_size=1, max_size=60).map(english)
poses = st.sampled_from(["lying", "bent", "half"])
steps = st.builds(Step, say=words, pose=poses)


@st.composite
def stretches(draw: st.DrawFn, id_: str) -> Stretch:
    """Any stretch that the catalog would take: the guide ends where the hold is, the release at the start."""
    sided = draw(st.booleans())
    station = st.builds(Station, name=words, pose=poses, say=words, again=words)
    stations = draw(st.lists(station, max_size=3))
    arrival = Step(draw(words), stations[0].pose if stations else "bent")
    return stretch(
        id_,
        hold=draw(st.integers(3, 60)),
        repeats=draw(st.integers(1, 3)),
        sided=sided,
        settle=draw(st.floats(0, 5)),
        announce=draw(words),
        guide=[*draw(st.lists(steps, max_size=3)), arrival],
        release=[*draw(st.lists(steps, max_size=1)), Step(draw(words), "lying")],
        switch=draw(st.lists(steps, max_size=2)) if sided else [],
        during=draw(st.lists(st.builds(HoldCue, say=words, priority=st.integers(1, 9)), max_size=5)),
        stations=stations,
        ease_off=draw(st.none() | poses),
        again=[*draw(st.lists(steps, max_size=1)), arrival] if draw(st.booleans()) else [],
        second=[*draw(st.lists(steps, max_size=1)), arrival] if sided and draw(st.booleans()) else [],
        position=draw(st.sampled_from(Position)),
        travel=draw(st.none() | st.builds(Travel, say=words, seconds=st.floats(0, 30))),
        restful=draw(st.booleans()),
        cautions=draw(st.lists(words, max_size=2)),
        props=draw(st.lists(st.builds(Prop, name=words, fixed=st.booleans()), max_size=2)),
    )


@st.composite
def worlds(draw: st.DrawFn) -> tuple[Catalog, Routine]:
    """A catalog and a routine from it."""
    ids = ["one", "two", "three"][: draw(st.integers(1, 3))]
    known = catalog(*[draw(stretches(id_)) for id_ in ids])
    entries = st.builds(
        Entry,
        stretch=st.sampled_from(ids),
        hold=st.none() | st.integers(3, 90),
        repeats=st.none() | st.integers(1, 3),
        sides=st.sampled_from(["both", "left", "right"]),
        starts_with=st.sampled_from(list(Side)),
        on=st.just(True),
    )
    return known, routine(*draw(st.lists(entries, min_size=1, max_size=4)), rounds=draw(st.integers(1, 2)))


BARE = Coaching(opening=Extent.OFF, ways=Extent.OFF, closing=Extent.OFF)
"""Nothing but the stretches themselves."""


coachings = st.builds(
    Coaching,
    talk=st.sampled_from(list(Talk)),
    settle=st.floats(0, 5),
    rest=st.floats(0, 10),
    lead_in=st.floats(0, 5),
    quiet=st.frozensets(st.sampled_from(OPTIONAL)),
    ready=st.just(False),
    getting_there=st.floats(0, 30),
    changing=st.floats(0.5, 2),
    opening=st.sampled_from(Extent),
    ways=st.sampled_from(Extent),
    closing=st.sampled_from(Extent),
    session=st.integers(0, 5),
)

Speech = Callable[[str], float]
