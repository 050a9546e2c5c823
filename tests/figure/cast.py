"""Who and what there is to draw, read from assets/ as tests are collected: new poses are tested at once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

import msgspec

from backstretch_gui.catalog.pose import PoseSpec, resolve_pose
from backstretch_gui.figure.person import Person, read_person
from backstretch_gui.figure.rings import BodyTables, read_tables

ASSETS = Path(__file__).parents[2] / "assets"


class Step(msgspec.Struct):
    pose: str
    via: str | None = None

    def poses(self) -> list[str]:
        return [name for name in (self.via, self.pose) if name is not None]


class PoseFile(msgspec.Struct):
    poses: dict[str, PoseSpec] = {}
    start: str = ""
    pose: str = ""
    guide: list[Step] = []
    stations: list[Step] = []
    release: list[Step] = []

    def sequence(self) -> list[str]:
        steps = self.guide + self.stations + self.release
        return [self.start, *(pose for step in steps for pose in step.poses())]


def _read(path: Path) -> PoseFile:
    return msgspec.toml.decode(path.read_bytes(), type=PoseFile)


@dataclass(frozen=True)
class Cast:
    people: dict[str, Person]
    tables: BodyTables
    stretches: dict[str, PoseFile]
    positions: dict[str, PoseSpec]

    @staticmethod
    @cache
    def of_assets() -> Cast:
        return Cast(
            {path.stem: read_person(path.read_bytes()) for path in (ASSETS / "people").glob("*.toml")},
            read_tables((ASSETS / "figure" / "body.toml").read_bytes()),
            {path.stem: _read(path) for path in sorted((ASSETS / "stretches").glob("*.toml"))},
            _read(ASSETS / "positions.toml").poses,
        )

    def spec(self, stretch: str, pose: str) -> PoseSpec:
        own = self.stretches[stretch].poses if stretch else {}
        return resolve_pose(pose, own, self.positions)

    def poses(self) -> list[tuple[str, str]]:
        """Every pose: the shared ones (of no stretch), then each stretch's own."""
        own = [(stretch, pose) for stretch, file in self.stretches.items() for pose in file.poses]
        return [("", name) for name in self.positions] + own

    def moves(self) -> list[tuple[str, str, str]]:
        """Every move that a guide, a movement or a release asks for."""
        return [
            (stretch, a, b)
            for stretch, file in self.stretches.items()
            for a, b in dict.fromkeys(pairwise(file.sequence()))
            if a != b
        ]
