"""A stretch in its usual way, and in its easier one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

import msgspec

from backstretch_gui.catalog.stretch import HoldCue, Prop, Station, Step, Stretch, Way

_Line = TypeVar("_Line", Step, HoldCue, Prop)
_Led = TypeVar("_Led", Step, Station)


def usual(stretch: Stretch) -> Stretch:
    """The stretch without what is said in its easier way only."""
    return _lines_of(stretch, "usual")


def eased(stretch: Stretch) -> Stretch:
    """The stretch with its first easier variant as its pose; in its usual way if it has none.

    Whatever leads to the usual pose leads to the easier one. Lines marked as of one way only are kept or
    left out; where no step of the guide is marked as easier, the variant's own words end it.
    """
    if not stretch.easier:
        return usual(stretch)
    easier = stretch.easier[0]
    found = _through(
        _lines_of(stretch, "easier"), {**easier.instead, stretch.pose: easier.pose or stretch.pose}
    )
    guide = found.guide
    if not any(step.only == "easier" for step in stretch.guide):
        guide = [*guide, Step(easier.say, guide[-1].pose)]
    return msgspec.structs.replace(found, guide=guide, brief=easier.brief or stretch.brief)


def _lines_of(stretch: Stretch, way: Way) -> Stretch:
    def kept(lines: list[_Line]) -> list[_Line]:
        return [line for line in lines if line.only in (None, way)]

    return msgspec.structs.replace(
        stretch,
        guide=kept(stretch.guide),
        second=kept(stretch.second),
        again=kept(stretch.again),
        switch=kept(stretch.switch),
        release=kept(stretch.release),
        during=kept(stretch.during),
        props=kept(stretch.props),
    )


def _through(stretch: Stretch, instead: Mapping[str, str]) -> Stretch:
    """With other poses in the place of some."""

    def led(steps: list[_Led]) -> list[_Led]:
        return [msgspec.structs.replace(step, pose=instead.get(step.pose, step.pose)) for step in steps]

    def out(steps: list[Step]) -> list[Step]:
        """The way out ends where it began, in either way."""
        return [step if step.pose == stretch.start else led([step])[0] for step in steps]

    return msgspec.structs.replace(
        stretch,
        pose=instead.get(stretch.pose, stretch.pose),
        stations=led(stretch.stations),
        guide=led(stretch.guide),
        second=led(stretch.second),
        again=led(stretch.again),
        switch=out(stretch.switch),
        release=out(stretch.release),
    )
