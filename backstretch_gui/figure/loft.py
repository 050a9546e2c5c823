"""Skin and clothes as lofted nets: cross-sections that ride on frames, joined by smooth splines. Metres.

A tube is a row of rings, with a natural cubic spline through each of their points. Nothing here knows how a
net is painted: `Net.seen` gives every point on the screen, with the surface's normal there.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from backstretch_gui.figure.person import Vector
from backstretch_gui.figure.rotation import Array, Floats, Indices

AROUND = 20
"""Points of a ring."""
RING_ANGLES: Array = np.linspace(0, 2 * np.pi, AROUND, endpoint=False)
"""From the front to the left and all round."""
_RIDGE = 0.17
"""Half the width of a nose, radians round the head."""
_CHORD = 0.8
"""Rings are parametrised by this power of their distances: between chordal (1) and centripetal (1/2)."""
_TINY = 1e-12


@dataclass(frozen=True, eq=False)
class Pull:
    """A point of another frame that draws a ring along."""

    frame: int
    at: Array
    """(3,): in that frame's axes."""
    from_: Array
    """(3,): the same point of a body at rest, in the ring's own axes."""
    share: Array
    """(AROUND,): how much of the point's way each point of the ring goes."""


@dataclass(frozen=True, eq=False)
class Ring:
    """One cross-section."""

    frame: int
    points: Array
    """(AROUND, 3), in the frame's axes; from the front to the left and all round."""
    swell: Vector = (0.0, 0.0, 0.0)
    """How much of it is a full breath: in front, to the sides, upward."""
    pulls: tuple[Pull, ...] = ()
    hem: bool = False
    """It is the lower end of a garment, where cloth hangs straight down."""

    def terms(self) -> Iterator[tuple[int, Array, Array]]:
        """Frames, what they turn and the shares in which they are where they are: the ring is their sum."""
        points, left = self.points, np.ones(AROUND)
        for pull in self.pulls:
            points, left = points - np.outer(pull.share, pull.from_), left - pull.share
        yield self.frame, points, left
        for pull in self.pulls:
            yield pull.frame, np.outer(pull.share, pull.at), pull.share


@dataclass(frozen=True, eq=False)
class Tube:
    """A surface."""

    name: str
    rings: Sequence[Ring]
    rest: Array
    """(rings, 3): where each ring's middle is in a body at rest; distances are taken from these."""
    upward: bool
    """Whether its rows run up the body: which way its normals point."""
    steps: int = 2
    """Rows from one ring to the next."""


@dataclass(frozen=True)
class Oval:
    """The shape of a ring in its own plane."""

    front: float
    back: float
    left: float
    right: float
    tilt: float = 0.0
    lean: float = 0.0
    """Degrees about the axis to the left and about the axis forward."""
    square: tuple[float, float] = (2.0, 2.0)
    """How square it is on its left and right: 2 is an ellipse (Lamé's curve)."""
    ridge: float = 0.0
    """How far a narrow ridge stands out in front."""

    def points(self, centre: Vector) -> Array:
        """(AROUND, 3) points."""
        c, s = np.cos(RING_ANGLES), np.sin(RING_ANGLES)
        power = 2.0 / np.where(s > 0, self.square[0], self.square[1])
        x = np.sign(c) * np.abs(c) ** power * np.where(c > 0, self.front, self.back)
        y = np.sign(s) * np.abs(s) ** power * np.where(s > 0, self.left, self.right)
        if self.ridge:
            from_front = np.minimum(RING_ANGLES, 2 * np.pi - RING_ANGLES)
            x = x + self.ridge * np.exp(-((from_front / _RIDGE) ** 2))
        tilt, lean = math.radians(self.tilt), math.radians(self.lean)
        forward = np.array([math.cos(tilt), 0.0, math.sin(tilt)])
        leftward = np.array([0.0, math.cos(lean), math.sin(lean)])
        return np.array(centre) + np.outer(x, forward) + np.outer(y, leftward)


@dataclass
class _Rows:
    """What a net gathers from its tubes."""

    frames: list[int] = field(default_factory=list[int])
    rings: list[Array] = field(default_factory=list[Array])
    parts: list[Array] = field(default_factory=list[Array])
    swells: list[Vector] = field(default_factory=list[Vector])
    signs: list[Array] = field(default_factory=list[Array])
    shares: list[Array] = field(default_factory=list[Array])
    hems: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    """Rows, and the frames they hang straight down in."""
    groups: dict[tuple[int, int], list[tuple[int, int, Array]]] = field(
        default_factory=dict[tuple[int, int], list[tuple[int, int, Array]]]
    )
    """By the shape of their weights: first row, first ring, weights."""


class Net:
    """Many tubes as one array of rows."""

    def __init__(self, tubes: Sequence[Tube]) -> None:
        self.upward = {tube.name for tube in tubes if tube.upward}
        """The tubes whose rows run up the body."""
        self.spans: dict[str, tuple[int, int]] = {}
        """First and last row of each tube, the last not its own any more."""
        gathered = _Rows()
        for tube in tubes:
            self._add(tube, gathered)
        self.rows = sum(len(share) for share in gathered.shares)
        self.share = np.concatenate(gathered.shares)
        """(rows,): how far along its tube a row is, 0 to 1, by rings."""
        groups = [_group(members) for members in gathered.groups.values()]
        order = np.concatenate([source.ravel() for _, source, _ in groups])  # rings of a group lie together
        self._groups = [(to, source.shape, weights) for to, source, weights in groups]
        self._frames: Indices = np.array(gathered.frames)[order]
        rings: Floats = np.array(gathered.rings, dtype=np.float32)[order]
        self._across = np.ascontiguousarray(rings.transpose(0, 2, 1))
        self._shares: Floats = np.array(gathered.parts, dtype=np.float32)[order, None]
        swell: Floats = np.array(gathered.swells, dtype=np.float32)[order]
        self._breathing: Indices = np.nonzero(np.abs(swell).max(axis=1) > 0)[0]
        self._breath = _breath(self._across[self._breathing], swell[self._breathing])
        start = np.concatenate([np.full(b - a, a) for a, b in self.spans.values()])
        end = np.concatenate([np.full(b - a, b - 1) for a, b in self.spans.values()])
        self._hems: Indices = np.array([row for row, _ in gathered.hems], dtype=np.intp)
        self._hem_frames: Indices = np.array([frame for _, frame in gathered.hems], dtype=np.intp)
        number = np.arange(self.rows)
        self._before: Indices = np.concatenate([np.maximum(number - 1, start), self._hems])
        self._after: Indices = np.concatenate([np.minimum(number + 1, end), self._hems])
        """(rows + hems,): the neighbours along its tube; a hem comes once more, as it would hang straight."""
        sign = np.concatenate(gathered.signs).astype(np.float32)
        self._sign: Floats = np.concatenate([sign, sign[self._hems]])[:, None]

    def _add(self, tube: Tube, to: _Rows) -> None:
        weights, share = spline(tube.rest, tube.steps)
        weights = np.repeat(weights, [1 + len(ring.pulls) for ring in tube.rings], axis=1)
        row = self.spans[next(reversed(self.spans))][1] if self.spans else 0
        self.spans[tube.name] = (row, row + len(weights))
        rows, rings = weights.shape
        to.groups.setdefault((rows, rings), []).append((row, len(to.rings), weights))
        for ring in tube.rings:
            for frame, points, part in ring.terms():
                to.frames.append(frame)
                to.rings.append(points)
                to.parts.append(part)
                to.swells.append(ring.swell)
            if ring.hem:
                to.hems.append((row, ring.frame))
        to.signs.append(np.full(len(weights), -1.0 if tube.upward else 1.0))
        to.shares.append(share)

    def seen(
        self,
        axes: Floats,
        places: Floats,
        hand: float,
        breath: float = 1.0,
        move: Callable[[Floats], None] | None = None,
    ) -> Floats:
        """(6, rows, AROUND): where each point is on the screen (x, y, nearness; pixels), and its unit normal.

        `axes` and `places` are those of all frames, on the screen already; `hand` is -1 if the screen's axes
        are left-handed; `breath` is how full the lungs are: 1 as the rings say, 0 breathed out. `move`
        is given the points alone, (3, rows, AROUND), to move some of them.
        """
        across = self._across
        if breath != 1.0:
            across = across.copy()
            across[self._breathing] -= (1.0 - breath) * self._breath
        rings = np.matmul(axes.take(self._frames, axis=0), across)
        rings += places.take(self._frames, axis=0)[:, :, None] * self._shares
        flat = rings.reshape(len(rings), -1)
        points = np.empty((self.rows, 3 * AROUND), dtype=np.float32)
        first = 0
        for to, (tubes, each), weights in self._groups:
            group = flat[first : first + tubes * each].reshape(tubes, each, -1)
            points[to] = group if weights is None else np.matmul(weights, group)
            first += tubes * each
        in_space: Floats = points.reshape(self.rows, 3, AROUND).transpose(1, 0, 2)
        if move is not None:
            move(in_space)
        return self._with_normals(in_space, axes, hand)

    def _with_normals(self, points: Floats, axes: Floats, hand: float) -> Floats:
        result = np.empty((6, self.rows, AROUND), dtype=np.float32)
        result[:3] = points
        points = result[:3]
        along = points.take(self._after, axis=1)
        along -= points.take(self._before, axis=1)
        along[:, self.rows :] = axes[self._hem_frames][:, :, 2].T[:, :, None]
        around = np.empty_like(along)
        # row upon row in one go, then anew where a row begins and ends: a loop for each row would be slow
        in_line, own = points.reshape(3, -1), around[:, : self.rows]
        np.subtract(in_line[:, 2:], in_line[:, :-2], out=around.reshape(3, -1)[:, 1 : in_line.shape[1] - 1])
        own[:, :, 0] = points[:, :, 1] - points[:, :, -1]
        own[:, :, -1] = points[:, :, 0] - points[:, :, -2]
        around[:, self.rows :] = own[:, self._hems]
        normals = _normals(along, around, hand * self._sign)
        result[3:] = normals[:, : self.rows]
        # what folds in over what is worn below is seen no sooner than what hangs straight
        straight, folded = normals[:, self.rows :], result[3:, self._hems]
        result[3:, self._hems] = np.where(straight[2] < folded[2], straight, folded)
        return result


def _normals(along: Floats, around: Floats, sign: Floats) -> Floats:
    """Unit normals of a surface that runs so along its tube and around it; all of (3, rows, AROUND)."""
    (ax, ay, az), (bx, by, bz) = along, around
    normals = np.empty_like(along)
    x, y, z = normals
    np.subtract(ay * bz, az * by, out=x)
    np.subtract(az * bx, ax * bz, out=y)
    np.subtract(ax * by, ay * bx, out=z)
    normals *= sign / (np.sqrt(x * x + y * y + z * z) + _TINY)
    return normals


def _group(members: list[tuple[int, int, Array]]) -> tuple[Indices, Indices, Floats | None]:
    """Rows, rings and weights of tubes that are alike; no weights where rows are rings."""
    rows, rings = (int(size) for size in members[0][2].shape)
    first_rows: Indices = np.array([row for row, _, _ in members])
    first_rings: Indices = np.array([ring for _, ring, _ in members])
    to: Indices = np.add.outer(first_rows, np.arange(rows))
    source: Indices = np.add.outer(first_rings, np.arange(rings))
    stiff = rows == rings and all(np.array_equal(block, np.eye(rows)) for _, _, block in members)
    return to, source, None if stiff else np.stack([block for _, _, block in members]).astype(np.float32)


def _breath(across: Floats, swell: Floats) -> Floats:
    """(rings, 3, AROUND): how each point moves from empty lungs to full ones."""
    out = across - across.mean(axis=2, keepdims=True)
    share = out / (np.abs(out).max(axis=2, keepdims=True) + 1e-9)
    move: Floats = np.zeros_like(across)
    move[:, 0] = np.clip(share[:, 0], 0, 1) ** 1.5 * swell[:, :1]
    move[:, 1] = share[:, 1] * swell[:, 1:2]
    move[:, 2] = swell[:, 2:]
    return move


def spline(places: Array, steps: int) -> tuple[Array, Array]:
    """(rows, rings) weights of a natural cubic spline through rings; (rows,) shares of the way by rings."""
    n = len(places)
    if steps <= 1 or n < 3:
        return np.eye(n), np.linspace(0, 1, n)
    gaps = np.maximum(np.sqrt((np.diff(places, axis=0) ** 2).sum(axis=1)), 1e-3) ** _CHORD
    second = _second_derivatives(gaps)
    number = np.append(np.repeat(np.arange(n - 1), steps), n - 2)
    u = np.append(np.tile(np.arange(steps) / steps, n - 1), 1.0)[:, None]
    v, eye, h = 1 - u, np.eye(n), gaps[number][:, None]
    rows = v * eye[number] + u * eye[number + 1]
    rows += h * h / 6 * ((v**3 - v) * second[number] + (u**3 - u) * second[number + 1])
    return rows, (number + u[:, 0]) / (n - 1)


def _second_derivatives(gaps: Array) -> Array:
    """(n, n): what the values at n knots are multiplied by to give the second derivatives there."""
    n = len(gaps) + 1
    a, b = np.eye(n), np.zeros((n, n))
    for i in range(1, n - 1):
        a[i, i - 1], a[i, i], a[i, i + 1] = gaps[i - 1], 2 * (gaps[i - 1] + gaps[i]), gaps[i]
        b[i, i - 1], b[i, i + 1] = 6 / gaps[i - 1], 6 / gaps[i]
        b[i, i] = -b[i, i - 1] - b[i, i + 1]
    solved: Array = np.linalg.solve(a, b).astype(np.float64)
    return solved
