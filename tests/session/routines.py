"""Catalogs, routines and commands for property tests. Sentences are as long as their number of letters."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import strategies as st

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.catalog.phrases import Counted, Phrases
from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.catalog.stretch import HoldCue, Position, Side, Station, Step, Stretch
from backstretch_gui.session.plan import Coaching, Talk
from backstretch_gui.session.segment import OPTIONAL


def english(text: str) -> dict[str, str]:
    return {"en": text}


PHRASES = Phrases(
    version=1,
    sides={"left": english("left"), "right": english("right")},
    switch_to=english("Now the {side} side."),
    on_side=english("The {side} side."),
    breathe_in=english("In."),
    breathe_out=english("Out."),
    halfway=english("Halfway."),
    count=[english(word) for word in ("Five.", "Four.", "Three.", "Two.", "One.")],
    again=english("Once more."),
    lead_in=english("Get comfortable."),
    rest=english("Rest. Next: {name}."),
    half_done=english("Half done."),
    resume=english("On."),
    ready=english("Ready?"),
    hurts=english("Stop."),
    listen=english("This is how I sound."),
    done=english("That's all: {stretches} in {minutes}."),
    finish=english("Go gently."),
    stretches=Counted(one=english("one stretch"), many=english("{number} stretches")),
    minutes=Counted(one=english("a minute"), many=english("{number} minutes")),
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


def routine(*entries: Entry) -> Routine:
    return Routine(
        version=1, id="routine", name=english("Routine"), purpose=english("Ease."), stretches=list(entries)
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
        again=draw(st.none() | words),
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
    return known, routine(*draw(st.lists(entries, min_size=1, max_size=4)))


coachings = st.builds(
    Coaching,
    talk=st.sampled_from(list(Talk)),
    settle=st.floats(0, 5),
    rest=st.floats(0, 10),
    lead_in=st.floats(0, 5),
    quiet=st.frozensets(st.sampled_from(OPTIONAL)),
)

Speech = Callable[[str], float]
