"""Which outline point is which: the index plan of a body's outlines, made once per person.

All outline points of a frame sit in one array, in this order: left and right sides of the chains, their
start and end caps, the hulls; then the inner edges of the shading strips; then all of the first group
again grown into soft occlusion shadows, and again grown into thin ink.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from backstretch_gui.figure.flesh import Chain, Flesh, Hull
from backstretch_gui.figure.rotation import Array

Indices = NDArray[np.intp]

HULL_POINTS = 32
CAP_POINTS = 9
_HULL_STATIONS = 4


@dataclass(frozen=True)
class Layout:
    """The plan. n stations, v chain vertices, c chains, h hulls."""

    hulls: Indices
    """(h, 4) stations; a shorter hull repeats its last one."""
    hull_numbers: dict[Hull, int]
    spans: tuple[tuple[int, int], ...]
    """First vertex and number of vertices of each chain."""
    weights: Array
    """(v, n): each chain vertex as a mix of stations."""
    previous: Indices
    following: Indices
    """(v,): the neighbours along the chain, the vertex itself at an end."""
    first: Indices
    last: Indices
    """(c,): the end vertices of each chain."""
    shade: Array
    """(v,): how wide the shading strip is, 0 at both ends of a chain."""
    ink: Array
    """(outline points,): how far each point grows into ink; below zero it shrinks."""

    @property
    def vertices(self) -> int:
        """Number of chain vertices."""
        return len(self.previous)

    @property
    def outline_points(self) -> int:
        """Number of points of all plain outlines."""
        return 2 * self.vertices + 2 * len(self.spans) * CAP_POINTS + len(self.hulls) * HULL_POINTS

    @property
    def strips_start(self) -> int:
        """Inner edges of shade (left, right), then of light (left, right)."""
        return self.outline_points

    @property
    def shadow_start(self) -> int:
        """The first point of the occlusion shadows."""
        return self.outline_points + 4 * self.vertices

    @property
    def ink_start(self) -> int:
        """The first point of the ink."""
        return self.shadow_start + self.outline_points

    def chain_points(self, chain: int) -> Indices:
        """The closed outline of a chain, wound as the hulls are."""
        first, count = self.spans[chain]
        v, cap = self.vertices, CAP_POINTS
        along = np.arange(first, first + count)
        starts, ends = 2 * v + chain * cap, 2 * v + (len(self.spans) + chain) * cap
        around = (along, ends + np.arange(cap), (v + along)[::-1], starts + np.arange(cap))
        return np.concatenate(around)[::-1]

    def hull_points(self, hull: Hull) -> Indices:
        """The closed outline of a hull."""
        first = 2 * self.vertices + 2 * len(self.spans) * CAP_POINTS
        return first + self.hull_numbers[hull] * HULL_POINTS + np.arange(HULL_POINTS)

    def strip_points(self, chain: int, on_left: bool, light: bool) -> Indices:
        """The strip between a chain's side and its inner edge, on the shaded or the lit side."""
        first, count = self.spans[chain]
        along = np.arange(first, first + count)
        side = 0 if on_left else self.vertices
        inner = self.strips_start + (2 * self.vertices if light else 0) + side
        return np.concatenate([side + along, (inner + along)[::-1]])


def lay_out(flesh: Flesh) -> Layout:
    """The plan of a body."""
    hulls = _all_hulls(flesh)
    spans: list[tuple[int, int]] = []
    blocks: list[Array] = []
    for chain in flesh.chains:
        block = _catmull_rom(chain, len(flesh.bones))
        spans.append((sum(len(b) for b in blocks), len(block)))
        blocks.append(block)
    share = np.concatenate([np.linspace(0, 1, count) for _, count in spans])
    at = np.concatenate([np.full(count, first) for first, count in spans])
    end = np.concatenate([np.full(count, first + count - 1) for first, count in spans])
    number = np.arange(len(at))
    return Layout(
        hulls=np.array([(*hull, *[hull[-1]] * _HULL_STATIONS)[:_HULL_STATIONS] for hull in hulls]),
        hull_numbers={hull: i for i, hull in enumerate(hulls)},
        spans=tuple(spans),
        weights=np.concatenate(blocks),
        previous=np.maximum(number - 1, at),
        following=np.minimum(number + 1, end),
        first=np.array([first for first, _ in spans]),
        last=np.array([first + count - 1 for first, count in spans]),
        shade=np.clip(np.sin(np.pi * share) * 1.6, 0, 1),
        ink=_ink(flesh.chains, [count for _, count in spans], len(hulls)),
    )


def _all_hulls(flesh: Flesh) -> list[Hull]:
    found: dict[Hull, None] = {}
    for part in flesh.parts:
        for layer in part.layers:
            found |= dict.fromkeys(layer.hulls)
        found |= dict.fromkeys(part.ink_hulls)
        if part.hem:
            found[part.hem] = None
    return list(found)


def _catmull_rom(chain: Chain, stations: int) -> Array:
    """Each vertex of a chain as weights of its stations."""
    ids, n = chain.stations, len(chain.stations)
    rows: list[Array] = []
    for i in range(n - 1):
        for step in range(chain.subdivisions):
            u = step / chain.subdivisions
            row = np.zeros(stations)
            basis = (
                -0.5 * u + u**2 - 0.5 * u**3,
                1 - 2.5 * u**2 + 1.5 * u**3,
                0.5 * u + 2 * u**2 - 1.5 * u**3,
                -0.5 * u**2 + 0.5 * u**3,
            )
            for neighbour, weight in zip(range(i - 1, i + 3), basis, strict=True):
                row[ids[min(n - 1, max(0, neighbour))]] += weight
            rows.append(row)
    last = np.zeros(stations)
    last[ids[-1]] = 1
    return np.array([*rows, last])


def _ink(chains: tuple[Chain, ...], counts: list[int], hulls: int) -> Array:
    sides: list[Array] = []
    for chain, count in zip(chains, counts, strict=True):
        share = np.linspace(0, 1, count)
        weight = np.zeros(count)
        if ink := chain.ink:
            weight = np.clip((share - ink.start) / (ink.full - ink.start), 0, 1)
            if ink.tail:
                weight = weight * np.clip((1 - share) / ink.tail, ink.tail_level, 1)
        # Below zero is inset, so that no anti-aliased fringe shows at the joint.
        sides.append(weight * weight * (3 - 2 * weight) * 1.3 - 0.3)
    side = np.concatenate(sides)
    starts = np.repeat([weights[0] for weights in sides], CAP_POINTS)
    ends = np.repeat([weights[-1] for weights in sides], CAP_POINTS)
    return np.concatenate([side, side, starts, ends, np.ones(hulls * HULL_POINTS)])
