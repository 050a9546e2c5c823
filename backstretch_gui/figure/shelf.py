"""Keeps solved poses, so that each is solved once."""

from __future__ import annotations

from collections.abc import Mapping

from backstretch_gui.catalog.pose import PoseSpec, resolve_pose
from backstretch_gui.figure.artist import FigureArtist
from backstretch_gui.figure.solved_pose import Pose


class PoseShelf:
    """Solved poses by stretch and name. `poses`: each stretch's own poses; `shared`: those all can use."""

    def __init__(
        self,
        artist: FigureArtist,
        poses: Mapping[str, Mapping[str, PoseSpec]],
        shared: Mapping[str, PoseSpec],
    ) -> None:
        self._artist = artist
        self._poses = poses
        self._shared = shared
        self._solved: dict[tuple[str, str], Pose] = {}

    def pose(self, stretch: str, name: str) -> Pose:
        """The solved pose.

        Raises:
            KeyError: neither the stretch nor the shared positions have it.
        """
        key = (stretch, name)
        if key not in self._solved:
            spec = resolve_pose(name, self._poses.get(stretch, {}), self._shared)
            self._solved[key] = self._artist.solve(spec)
        return self._solved[key]
