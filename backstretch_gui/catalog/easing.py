"""A stretch in its easier way."""

from __future__ import annotations

import msgspec

from backstretch_gui.catalog.stretch import Step, Stretch


def eased(stretch: Stretch) -> Stretch:
    """The stretch with its first easier variant as its pose, led into by the variant's own words.

    As it is, if it has no easier variant. The guide, and a movement's stations, go to the easier pose
    where they went to the usual one.
    """
    if not stretch.easier:
        return stretch
    easier = stretch.easier[0]
    usual, pose = stretch.pose, easier.pose or stretch.pose
    guide = [
        msgspec.structs.replace(step, pose=pose) if step.pose == usual else step for step in stretch.guide
    ]
    stations = [
        msgspec.structs.replace(station, pose=pose) if station.pose == usual else station
        for station in stretch.stations
    ]
    guide.append(Step(easier.say, guide[-1].pose))
    return msgspec.structs.replace(stretch, pose=pose, guide=guide, stations=stations)
