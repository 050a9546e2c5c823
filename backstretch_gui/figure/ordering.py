"""Which part is painted first: from the back, judged pair by pair where the parts overlap on the screen."""

from __future__ import annotations

import numpy as np

from backstretch_gui.catalog.pose import PartName
from backstretch_gui.figure.body import Body
from backstretch_gui.figure.solid import Stations

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
        self._number: dict[PartName, int] = {name: i for i, name in enumerate(self.names)}

    def depths(self, seen: Stations) -> dict[PartName, float]:
        """The mean depth of each part, metres; larger is nearer."""
        mean = np.add.reduceat(seen.depths[self._stations], self._starts) / self._counts
        return dict(zip(self.names, mean.tolist(), strict=True))

    def back_to_front(self, seen: Stations, told: tuple[tuple[PartName, PartName], ...]) -> list[PartName]:
        """The parts in the order to paint them; `told` are pairs (over, under) that depth doesn't decide."""
        stations = self._stations
        x, y = seen.centres[stations].T
        r = seen.radii[stations] * 0.9
        d = seen.depths[stations]
        apart = np.hypot(x[:, None] - x, y[:, None] - y)
        overlap = np.maximum(r[:, None] + r - apart, 0) / (np.minimum(r[:, None], r) + 1e-6)
        in_front = overlap * overlap * np.tanh((d[:, None] - d) / _DEPTH_SCALE)
        in_front = np.add.reduceat(np.add.reduceat(in_front, self._starts, 0), self._starts, 1)
        head, trunk = self._number["head"], self._number["trunk"]
        in_front[head, trunk] = _HEAD_OVER_TRUNK
        for over, under in told:
            in_front[self._number[over], self._number[under]] = _TOLD
            in_front[self._number[under], self._number[over]] = -_TOLD
        np.maximum(in_front, 0, out=in_front)
        mean = np.add.reduceat(d, self._starts) / self._counts
        left = np.ones(len(self.names), dtype=bool)
        covers = in_front.sum(axis=1) + mean * 1e-6
        order: list[PartName] = []
        for _ in self.names:  # next is the part that covers least of what is left
            i = int(np.where(left, covers, np.inf).argmin())
            left[i] = False
            covers = covers - in_front[:, i]
            order.append(self.names[i])
        return order
