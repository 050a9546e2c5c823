"""Traces a body's outlines for one frame: from frames on the screen to painter paths."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QPainterPath

from backstretch_gui.figure.camera import Camera
from backstretch_gui.figure.contours import Loops, Tracer, thinned
from backstretch_gui.figure.curves import closed_curves, curved_paths
from backstretch_gui.figure.digits import Digits
from backstretch_gui.figure.folds import Folds
from backstretch_gui.figure.loft import AROUND, Net
from backstretch_gui.figure.regions import CAST, RegionPlan, Stack
from backstretch_gui.figure.rotation import Array, Indices, inner
from backstretch_gui.figure.shape import SHIRT

LIGHT_FALLS = np.array([0.42, 0.907])
"""Where the light falls to on the screen: it comes from the upper left."""
INK_WIDTH = 0.0029
"""Metres."""
_LIGHT = np.array([-0.46, 0.62, 0.64])
"""Where the light comes from on the screen: right, up, toward the viewer."""
_SHADE_BELOW = -0.08
"""Cosine to the light below which a surface is in shade."""
_SHADOW_GROWTH, _SHADOW_DROP = 0.0075, 0.0120
_INSET = 0.7
"""Pixels a line is drawn in where there is none, so that no anti-aliased fringe shows."""
_CUT_INSET = 3.0
_LARGEST_BULGE = 0.03
"""Metres."""
_SMALLEST_LOOP, _SMALLEST_SIZE = 5, 7.5
"""Outlines of fewer points, or of fewer pixels across, are creases seen end on."""
_COARSE_FROM = 10
"""Shadows of more points than this do with every second one."""


@dataclass(frozen=True, eq=False)
class OnScreen:
    """All frames as a camera sees them."""

    axes: Array
    """(frames, 3, 3): columns in pixels to the right, down, and toward the camera."""
    places: Array
    """(frames, 3)"""
    hand: float
    """-1 if these axes are left-handed."""
    scale: float

    @staticmethod
    def of(axes: Array, places: Array, camera: Camera) -> OnScreen:
        """From frames in the world."""
        basis = np.concatenate([camera.matrix, camera.toward[None] * camera.scale])
        moved = places @ basis.T
        moved[:, :2] += camera.origin
        return OnScreen(np.matmul(basis, axes), moved, 1.0 if camera.mirrored else -1.0, camera.scale)


@dataclass(frozen=True, eq=False)
class Traced:
    """What a frame is painted from. Pixels."""

    paths: list[QPainterPath]
    depth: Array
    """(regions,): mean depth; larger is nearer."""
    first_digits: int
    """Where the paths of fingers and toes begin: ink and fill of each group."""
    digit_depths: list[float]
    folds: QPainterPath
    low: Array
    high: Array
    """(2,): the corners of the box round everything."""


@dataclass(frozen=True, eq=False)
class _Outlines:
    """Loops with their points on the screen."""

    plain: Array
    inked: Array
    cast: Array
    """(points, 2)"""
    starts: Indices
    of_region: Indices

    @cached_property
    def wide(self) -> NDArray[np.bool_]:
        """(loops,): which are large enough to be seen."""
        if not len(self.plain):
            return np.zeros(0, dtype=bool)
        high = np.maximum.reduceat(self.plain, self.starts[:-1])
        low = np.minimum.reduceat(self.plain, self.starts[:-1])
        return (high - low).max(axis=1) > _SMALLEST_SIZE


class BodyTracer:
    """Traces one net, and the digits that go with it if there are any."""

    def __init__(self, net: Net, plan: RegionPlan, hairiness: Array | None, digits: Digits | None) -> None:
        self._net = net
        self._stack = Stack(plan, net, hairiness)
        self._tracer = Tracer(self._stack.counts.tolist(), AROUND)
        self._digits = digits
        first, last = net.spans[SHIRT]
        self._folds = Folds(first, last - first)
        self._paths = len(plan.paths)

    def trace(self, on_screen: OnScreen, breath: float, skipped: Sequence[int] = ()) -> Traced:
        """The outlines, lungs filled by `breath` (0 to 1); the paths `skipped` stay empty."""
        stack = self._stack
        seen = self._net.seen(on_screen.axes, on_screen.places, on_screen.hand, breath)
        poles = seen[stack.pole_end, :, :3].sum(axis=1) / AROUND
        loops = self._tracer.loops(self._values(seen, poles))
        outlines = self._outlines(seen, loops, poles, on_screen.scale)
        points, starts, path = self._gather(outlines, skipped)
        count, depths = self._paths, []
        if self._digits is not None:
            drawn = self._digits.outlines(
                on_screen.axes, on_screen.places, on_screen.scale, INK_WIDTH * on_screen.scale
            )
            size = drawn.loops.shape[1]
            starts = np.concatenate([starts, starts[-1] + size * np.arange(1, len(drawn.loops) + 1)])
            points = np.concatenate([points, drawn.loops.reshape(-1, 2)])
            path = np.concatenate([path, drawn.path + count])
            count, depths = count + 2 * self._digits.groups, drawn.depths
        depth = np.add.reduceat(seen[:, ::5, 2].sum(axis=1).take(stack.rows), stack.starts) / stack.counts
        across, down = seen[..., 0], seen[..., 1]
        low, high = np.array([across.min(), down.min()]), np.array([across.max(), down.max()])
        paths = curved_paths(points, starts, path, count)
        folds = closed_curves(self._folds.outlines(seen, on_screen.axes, on_screen.scale))
        return Traced(paths, depth, self._paths, depths, folds, low, high)

    def _values(self, seen: Array, poles: Array) -> Array:
        """(stacked rows, AROUND): above zero where a region's outline encloses it."""
        stack = self._stack
        values = seen[..., 5].take(stack.rows, axis=0)
        values[stack.inside] *= -1.0
        if len(stack.shade):
            rows = stack.rows[stack.shade]
            nx, ny, nz = (seen[..., i].take(rows, axis=0) for i in (3, 4, 5))
            lit = _LIGHT[0] * nx - _LIGHT[1] * ny + _LIGHT[2] * nz
            values[stack.shade] = np.minimum(values[stack.shade], _SHADE_BELOW - lit)
        outward = poles - seen[stack.pole_inner, :, :3].sum(axis=1) / AROUND
        size = np.sqrt((outward * outward).sum(axis=1)) + 1e-9
        values[stack.pole_at] = (outward[:, 2] / size)[:, None]
        if stack.hair is not None:
            np.minimum(values, stack.hair, out=values)
        values[stack.unseen] = -1.0
        return values

    def _outlines(self, seen: Array, loops: Loops, poles: Array, scale: float) -> _Outlines:
        """Every loop's points: as they are, inked, and as shadow."""
        stack = self._stack
        flat = seen.reshape(-1, 6)
        ends = [flat.take(stack.source.take(vertex), axis=0) for vertex in (loops.a, loops.b)]
        for vertex, place in zip((loops.a, loops.b), ends, strict=True):
            which = stack.pole_of_row.take(vertex // AROUND)
            at_pole = np.nonzero(which >= 0)[0]
            place[at_pole, :3] = poles[which[at_pole]]
        t = loops.t[:, None]
        step = ends[1] - ends[0]
        # the surface bulges over a straight edge by what its normals turn along it
        turn = inner(step[:, 3:], step[:, :3])[:, None]
        limit = _LARGEST_BULGE * scale
        between = ends[0] + step * t
        plain = between[:, :2] + between[:, 3:5] * np.clip(turn * (t * (1 - t) * 0.5), -limit, limit)
        plain, kept, starts = thinned(plain, loops.starts)
        outward = between[kept, 3:5]
        outward /= np.sqrt(outward[:, :1] ** 2 + outward[:, 1:] ** 2) + 0.25
        a, b = loops.a[kept], loops.b[kept]
        row_a, row_b = a // AROUND, b // AROUND
        share = stack.share[row_a]
        weight = self._weight(row_a, share + (stack.share[row_b] - share) * loops.t[kept])
        cut = np.nonzero(stack.cut[row_a] & (row_a != row_b))[0]
        weight[cut] = 0.0
        inked = plain + outward * (weight * (INK_WIDTH * scale + _INSET) - _INSET)
        cast = plain + outward * (weight * (_SHADOW_GROWTH * scale + _INSET) - _INSET)
        cast += LIGHT_FALLS * (_SHADOW_DROP * scale) * weight
        if len(cut):  # where a limb is cut off, nothing of its line may show
            inward = flat[stack.behind_cut[row_a[cut]] * AROUND + b[cut] % AROUND, :2] - plain[cut]
            size = np.sqrt(inward[:, :1] ** 2 + inward[:, 1:] ** 2) + 1e-6
            inked[cut] = cast[cut] = plain[cut] + inward * np.minimum(1.0, _CUT_INSET / size)
        return _Outlines(plain, inked, cast, starts, loops.of_region)

    def _weight(self, row: Indices, share: Array) -> Array:
        """(points, 1): how strong the line is, 0 to 1."""
        start, grows, thins = self._stack.ink.take(row, axis=0).T
        weight = np.clip((share - start) * grows, 0, 1) * np.clip((1 - share) * thins, 0, 1)
        return (weight * weight * (3 - 2 * weight))[:, None]

    def _gather(self, outlines: _Outlines, skipped: Sequence[int]) -> tuple[Array, Indices, Indices]:
        """The points of all paths' loops, where each loop starts, and the path of each."""
        stack = self._stack
        first = outlines.of_region.take(stack.path_region)
        counts = outlines.of_region.take(stack.path_region + 1) - first
        counts[list(skipped)] = 0
        path = np.repeat(np.arange(self._paths), counts)
        loop = np.arange(len(path)) + np.repeat(first - np.cumsum(counts) + counts, counts)
        begin = outlines.starts.take(loop)
        lengths = outlines.starts.take(loop + 1) - begin
        large = np.nonzero((lengths >= _SMALLEST_LOOP) & outlines.wide.take(loop))[0]
        path, begin, lengths = path[large], begin[large], lengths[large]
        variant = stack.path_variant.take(path)
        coarse = ((variant == CAST) & (lengths > _COARSE_FROM)).astype(np.intp)
        lengths = lengths >> coarse
        starts: Indices = np.concatenate([[0], np.cumsum(lengths)])
        index: Indices = np.arange(int(starts[-1])) - np.repeat(starts[:-1], lengths)
        index <<= np.repeat(coarse, lengths)
        index += np.repeat(begin + variant * len(outlines.plain), lengths)
        points = np.concatenate([outlines.plain, outlines.inked, outlines.cast])
        return points.take(index, axis=0), starts, path
