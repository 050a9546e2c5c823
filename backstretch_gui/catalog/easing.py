"""A stretch in its usual way, and in its easier one."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from backstretch_gui.catalog.stretch import HoldCue, Step, Stretch, Way

_Line = TypeVar("_Line", Step, HoldCue)


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
    found = _to_pose(_lines_of(stretch, "easier"), easier.pose or stretch.pose)
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
    )


def _to_pose(stretch: Stretch, pose: str) -> Stretch:
    """With `pose` wherever the usual one was held."""

    def led(steps: list[Step]) -> list[Step]:
        return [
            msgspec.structs.replace(step, pose=pose) if step.pose == stretch.pose else step for step in steps
        ]

    stations = [
        msgspec.structs.replace(station, pose=pose) if station.pose == stretch.pose else station
        for station in stretch.stations
    ]
    return msgspec.structs.replace(
        stretch,
        pose=pose,
        stations=stations,
        guide=led(stretch.guide),
        second=led(stretch.second),
        again=led(stretch.again),
    )
