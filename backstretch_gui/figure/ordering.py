"""Which part is painted first: from the back, judged pair by pair where the parts overlap on the screen."""

from __future__ import annotations

import numpy as np

from backstretch_gui.catalog.pose import PartName
from backstretch_gui.figure.body import Body
from backstretch_gui.figure.camera import Camera
from backstretch_gui.figure.rotation import Array, Indices, inner
from backstretch_gui.figure.solid import Solid, Stations

_DEPTH_SCALE = 0.035
"""Metres of depth at which one station is clearly in front of another."""
_HEAD_OVER_TRUNK = 4.0
_TOLD = 50.0


class PartOrder:
    """Orders the parts of one body."""

    def __init__(self, body: Body) -> None:
        self.names: tuple[PartName, ...] = tuple(part.name for part in body.flesh.parts)
        counts = [len(part.axis) for part in body.flesh.parts]
        self._stations = np.concatenate([part.axis for part in body.flesh.parts])
        self._starts = np.cumsum([0, *counts[:-1]])
        self._counts = np.array(counts)
        self._parts = np.repeat(np.arange(len(counts)), counts)
        first, second = (self._parts[:, None] < self._parts).nonzero()
        self._pairs: tuple[Indices, Indices] = (first, second)
        """(pairs,): each two stations of different parts, once."""
        self._flat: Indices = first * len(self._parts) + second
        """(pairs,): where they are in a table of all by all."""
        self._number: dict[PartName, int] = {name: i for i, name in enumerate(self.names)}

    def seen(self, solid: Solid, camera: Camera) -> Stations:
        """What the parts are ordered by: their stations, part after part."""
        return Stations.of(solid.some(self._stations), camera)

    def depths(self, seen: Stations) -> dict[PartName, float]:
        """The mean depth of each part, metres; larger is nearer."""
        return dict(zip(self.names, self._mean_depths(seen).tolist(), strict=True))

    def _mean_depths(self, seen: Stations) -> Array:
        mean: Array = np.add.reduceat(seen.depths, self._starts) / self._counts
        return mean

    def back_to_front(self, seen: Stations, told: tuple[tuple[PartName, PartName], ...]) -> list[PartName]:
        """The parts in the order to paint them; `told` are pairs (over, under) that depth doesn't decide."""
        in_front = self._in_front(seen)
        head, trunk = self._number["head"], self._number["trunk"]
        in_front[head, trunk] = _HEAD_OVER_TRUNK
        for over, under in told:
            in_front[self._number[over], self._number[under]] = _TOLD
            in_front[self._number[under], self._number[over]] = -_TOLD
        np.maximum(in_front, 0, out=in_front)
        covers: list[float] = (in_front.sum(axis=1) + self._mean_depths(seen) * 1e-6).tolist()
        covered: list[list[float]] = in_front.T.tolist()
        left, order = list(range(len(self.names))), list[PartName]()
        while left:  # next is the part that covers least of what is left
            under = min(left, key=covers.__getitem__)
            left.remove(under)
            order.append(self.names[under])
            for over in left:
                covers[over] -= covered[under][over]
        return order

    def _in_front(self, seen: Stations) -> Array:
        """(parts, parts): how much more of the one is in front of the other where they overlap."""
        radii, depths = seen.radii * 0.9, seen.depths
        # from afar the squares would lose their small differences
        centres = seen.centres - seen.centres[0]
        squares, products = inner(centres, centres), centres.dot(centres.T)
        first, second = self._pairs
        both = radii.take(first) + radii.take(second)
        apart = squares.take(first) + squares.take(second) - 2 * products.take(self._flat)
        near = (apart < both * both).nonzero()[0]
        a, b = first[near], second[near]
        overlap = (both[near] - np.sqrt(np.maximum(apart[near], 0))) / (np.minimum(radii[a], radii[b]) + 1e-6)
        ahead = overlap * overlap * np.tanh((depths[a] - depths[b]) / _DEPTH_SCALE)
        count = len(self.names)
        of_parts = np.bincount(self._parts[a] * count + self._parts[b], ahead, count * count)
        summed: Array = of_parts.reshape(count, count).astype(np.float64, copy=False)
        return summed - summed.T
