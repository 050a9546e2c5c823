"""Keeps solved poses, so that each is solved once."""

from __future__ import annotations

from collections.abc import Mapping

from backstretch_gui.catalog.pose import PoseSpec
from backstretch_gui.figure.artist import FigureArtist
from backstretch_gui.figure.solved_pose import Pose


class PoseShelf:
    """Solved poses by stretch and name.

    `poses`: those each stretch goes through; `shared`: those all can use. Both as a catalog has them, with
    all that they inherit.
    """

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
            own = self._poses.get(stretch, {})
            self._solved[key] = self._artist.solve(own[name] if name in own else self._shared[name])
        return self._solved[key]
