"""Traces a body's outlines for one frame: from frames on the screen to painter paths."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, partial

import numpy as np
from PySide6.QtGui import QPainterPath

from backstretch_gui.figure.camera import Camera
from backstretch_gui.figure.contours import Loops, Tracer, running_sums, thinned
from backstretch_gui.figure.creases import Crease
from backstretch_gui.figure.curves import corners, curved, points_at
from backstretch_gui.figure.digits import Digits
from backstretch_gui.figure.drape import SLACK, Drape, Tautness
from backstretch_gui.figure.edges import Edges, edge_width
from backstretch_gui.figure.fillets import Seam, fillets
from backstretch_gui.figure.folds import Folds
from backstretch_gui.figure.frames import Frames
from backstretch_gui.figure.hem import draw_back, round_ends
from backstretch_gui.figure.loft import AROUND, Net
from backstretch_gui.figure.paths import PathMaker
from backstretch_gui.figure.regions import CAST, RegionPlan, Stack
from backstretch_gui.figure.rotation import Array, Floats, Indices, Points
from backstretch_gui.figure.shape import SHIRT, SIDES
from backstretch_gui.figure.skeleton import Posture

LIGHT_FALLS = np.complex64(0.42 + 0.907j)
"""Where the light falls to on the screen: it comes from the upper left."""
INK_WIDTH = 0.0029
"""Metres."""
_TO_LIGHT: Floats = np.array([-0.46, -0.62, 0.64], dtype=np.float32)
"""Where the light comes from on the screen: right, down, toward the viewer."""
_SHADE_BELOW = -0.08
"""Cosine to the light below which a surface is in shade."""
_BLUNT = np.float32(0.14)
"""Cosine: how blunt the tips of shade are; sharp ones would reach over the outline they end at."""
_TO_EDGE = np.float32(0.025)
"""The same: how far beyond the outline shade may go, for blunt as it is, narrow shade would keep off it."""
_SHADOW_GROWTH, _SHADOW_DROP = 0.0075, 0.0120
_INSET = 0.7
"""Pixels a line is drawn in where there is none, so that no anti-aliased fringe shows."""
_CUT_INSET = 3.0
_SHALLOW, _LEAST_LENGTH = np.float32(0.5), np.float32(0.3)
"""How much narrower a shallow oval is; the least square of the share of its length that a bone shows."""
_LARGEST_BULGE = 0.03
"""Metres."""
_SMALLEST_LOOP, _SMALLEST_SIZE = 5, 7.5
"""Outlines of fewer points, or of fewer pixels across, are creases seen end on."""
_COARSE_FROM = 10
"""Shadows of more points than this do with every second one."""


@dataclass(frozen=True, eq=False)
class OnScreen:
    """All frames as a camera sees them."""

    axes: Floats
    """(frames, 3, 3): columns in pixels to the right, down, and toward the camera."""
    places: Floats
    """(frames, 3)"""
    hand: float
    """-1 if these axes are left-handed."""
    scale: float

    @staticmethod
    def of(frames: Frames, posture: Posture, camera: Camera) -> OnScreen:
        """The frames of a body, seen in a posture."""
        axes, places = frames.of(posture)
        basis = np.concatenate([camera.matrix, camera.toward[None] * camera.scale])
        moved = places @ basis.T
        moved[:, :2] += camera.origin
        turned: Floats = np.matmul(basis, axes).astype(np.float32)
        turned[frames.shallow] = _shallower(turned[frames.shallow], camera.scale)
        hand = 1.0 if camera.mirrored else -1.0
        return OnScreen(turned, moved.astype(np.float32), hand, camera.scale)


def _shallower(axes: Floats, scale: float) -> Floats:
    """(frames, 3, 3): axes tilted so that ovals about the last of them are seen more from the side."""
    along = axes[:, :, 2:] * np.float32(1 / scale)
    toward = along[:, 2:]
    share = _SHALLOW * toward / np.maximum(1 - toward * toward, _LEAST_LENGTH)
    tilted = axes.copy()
    tilted[:, :, :2] += along * (axes[:, 2:, :2] * share)
    return tilted


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
    creases: dict[str, QPainterPath]
    """Of the trousers, by their side."""
    sleeve_fillets: QPainterPath
    """What fills the notches between the shirt and the sleeves before it, running round as the shirt does."""
    seat_fillets: QPainterPath
    """The same between the halves of the trousers, where both are one seat."""
    low: Array
    high: Array
    """(2,): the corners of the box round everything."""


@dataclass(frozen=True, eq=False)
class _Outlines:
    """Loops with their points on the screen."""

    plain: Points
    inked: Points
    cast: Points
    """(points,)"""
    starts: Indices
    of_region: Indices

    @cached_property
    def across(self) -> Floats:
        """(loops,): how large they are, the wider way."""
        if not len(self.plain):
            return np.zeros(0, dtype=np.float32)
        firsts = self.starts[:-1]
        width, height = (
            np.maximum.reduceat(along, firsts) - np.minimum.reduceat(along, firsts)
            for along in (self.plain.real, self.plain.imag)
        )
        return np.maximum(width, height)


class BodyTracer:
    """Traces one net, and the digits that go with it if there are any."""

    def __init__(self, net: Net, plan: RegionPlan, hairiness: Array | None, digits: Digits | None) -> None:
        self._net = net
        self._stack = Stack(plan, net, hairiness)
        self._tracer = Tracer(self._stack.counts.tolist(), AROUND)
        self._digits = digits
        first, last = net.spans[SHIRT]
        self._folds = Folds(first, last - first)
        self._drape = Drape(first)
        self._hem = first
        trousers = ((side, net.spans.get(f"{side}_trousers")) for side in SIDES)
        self._creases = [Crease(side, span[0]) for side, span in trousers if span is not None]
        self._paths = len(plan.paths)
        self._maker = PathMaker()

    def trace(
        self,
        on_screen: OnScreen,
        breath: float,
        skipped: Sequence[int] = (),
        sleeves: Sequence[Seam] = (),
        edges: Edges | None = None,
        seat: Sequence[Seam] = (),
        taut: Tautness = SLACK,
        lies: float = 0.0,
    ) -> Traced:
        """The outlines, lungs filled by `breath` (0 to 1), of a shirt so `taut` on someone who so far `lies`
        on the back.

        The paths `skipped` stay empty; each has to be the only one of its region. Notches are filled at the
        seams of `sleeves` with the shirt, and of the two halves of a `seat`; lines are widened at `edges`.
        """
        stack = self._stack
        lifted = partial(self._drape.lift, taut=taut) if any(taut) else None
        seen = self._net.seen(on_screen.axes, on_screen.places, on_screen.hand, breath, lifted)
        draw_back(seen, self._hem, on_screen.axes, on_screen.scale, 1.0 - max(taut))
        round_ends(seen, self._hem, on_screen.axes, on_screen.scale, lies)
        poles, inner = seen[:3, stack.pole_rows].sum(axis=3).transpose(1, 0, 2) / AROUND
        loops = self._tracer.loops(self._values(seen, poles - inner, skipped))
        outlines = self._outlines(seen, loops, poles, on_screen.scale, edges)
        points, starts, path = self._gather(outlines, on_screen)
        count, depths = self._paths, []
        if self._digits is not None:
            drawn = self._digits.outlines(
                on_screen.axes, on_screen.places, on_screen.scale, INK_WIDTH * on_screen.scale
            )
            size = drawn.loops.shape[1]
            starts = np.concatenate([starts, starts[-1] + size * np.arange(1, len(drawn.loops) + 1)])
            points = np.concatenate([points, drawn.loops.ravel()])
            path = np.concatenate([path, drawn.path + count])
            count, depths = count + 2 * self._digits.groups, drawn.depths
        depth = np.add.reduceat(seen[2, :, ::5].sum(axis=1).take(stack.rows), stack.starts) / stack.counts
        smooth, ends = curved(points, starts)
        paths = self._maker.paths(smooth, ends, path, count)
        folds = self._maker.filled(self._folds.outlines(seen, on_screen.axes, on_screen.scale))
        creases = {
            crease.side: self._maker.filled(crease.outlines(seen, on_screen.axes, on_screen.scale))
            for crease in self._creases
        }
        sleeve_fillets, seat_fillets = (
            self._maker.filled(_fillets_at(seams, smooth, ends, path, on_screen.scale))
            for seams in (sleeves, seat)
        )
        return Traced(
            paths, depth, self._paths, depths, folds, creases, sleeve_fillets, seat_fillets, *corners(points)
        )

    def _values(self, seen: Floats, outward: Floats, skipped: Sequence[int]) -> Floats:
        """(stacked rows, AROUND): above zero where a region's outline encloses it.

        `outward` are the ways to the poles, (3, poles).
        """
        stack = self._stack
        values = seen[5].take(stack.rows, axis=0)
        values[stack.inside] *= -1.0
        if len(stack.shade):
            dark = _SHADE_BELOW - _TO_LIGHT.dot(seen[3:].reshape(3, -1)).reshape(-1, AROUND)
            evened = np.matmul(stack.evenly, dark.take(stack.evened_over, axis=0))
            dark = dark.take(stack.shaded_rows, axis=0)
            dark[stack.evened] = evened
            dark -= stack.recess
            values[stack.shade] = _least(values[stack.shade] + _TO_EDGE, dark)
        size = np.sqrt((outward * outward).sum(axis=0)) + 1e-9
        values[stack.pole_at] = (outward[2] / size)[:, None]
        if stack.hair is not None:
            np.minimum(values, stack.hair, out=values)
        for rows in (stack.unseen, *(stack.rows_of_path[path] for path in skipped)):
            values[rows] = -1.0
        return values

    def _outlines(
        self, seen: Floats, loops: Loops, poles: Floats, scale: float, edges: Edges | None
    ) -> _Outlines:
        """Every loop's points: as they are, inked, and as shadow."""
        stack, t = self._stack, loops.t
        flat = seen.reshape(6, -1)
        vertices = np.concatenate([loops.a, loops.b])
        rows = vertices // AROUND
        ends = self._ends(flat, vertices, rows, poles)
        a, b = ends[:, : len(t)], ends[:, len(t) :]
        step = b - a
        # the surface bulges over a straight edge by what its normals turn along it
        turn = (step[3:] * step[:3]).sum(axis=0)
        limit = _LARGEST_BULGE * scale
        bulge = np.minimum(np.maximum(turn * (t * (1 - t) * 0.5), -limit), limit)
        x, y, _, across, down, _ = a + step * t
        plain, kept, starts = thinned(points_at(x + across * bulge, y + down * bulge), loops.starts)
        outward = points_at(across, down).take(kept)
        outward /= np.abs(outward) + np.float32(0.25)
        row_a, row_b = rows[: len(t)].take(kept), rows[len(t) :].take(kept)
        t = t.take(kept)
        share, left = _between(stack.share, row_a, row_b, t), _between(stack.cast, row_a, row_b, t)
        weight = self._weight(row_a, share)
        if edges is not None:
            own, under = _points_of(edges, loops, starts)
            width = edge_width(plain[own], share[own], plain[under], scale)
            weight[own] = np.maximum(weight[own], width)
        cut = (stack.cut.take(row_a) & (row_a != row_b)).nonzero()[0]
        weight[cut] = 0.0
        for region in stack.lined_in_front:
            first, last = starts[loops.of_region[region : region + 2]].tolist()
            a, b = (stack.lined.take(ends.take(kept[first:last])) for ends in (loops.a, loops.b))
            a += (b - a) * t[first:last]
            weight[first:last] *= a
        left *= weight
        inked, cast = (
            np.add(plain, outward * (line * (width * scale + _INSET) - _INSET), dtype=np.complex64)
            for line, width in ((weight, INK_WIDTH), (left, _SHADOW_GROWTH))
        )
        cast += left * (LIGHT_FALLS * np.float32(_SHADOW_DROP * scale))
        if len(cut):  # where a limb is cut off, nothing of its line may show
            inside = stack.behind_cut[row_a[cut]] * AROUND + loops.b[kept[cut]] % AROUND
            inward = points_at(flat[0, inside], flat[1, inside]) - plain[cut]
            inward *= np.minimum(1.0, _CUT_INSET / (np.abs(inward) + 1e-6))
            inked[cut] = cast[cut] = plain[cut] + inward
        return _Outlines(plain, inked, cast, starts, loops.of_region)

    def _ends(self, flat: Floats, vertices: Indices, rows: Indices, poles: Floats) -> Floats:
        """(6, vertices): stacked vertices as they are seen; at a region's round end all are one."""
        ends = flat.take(vertices + self._stack.to_source.take(rows), axis=1)
        pole = self._stack.pole_of_row.take(rows)
        at_pole = (pole >= 0).nonzero()[0]
        ends[:3, at_pole] = poles.take(pole[at_pole], axis=1)
        return ends

    def _weight(self, row: Indices, share: Floats) -> Floats:
        """(points,): how strong the line is, 0 to 1."""
        start, grows, thins = self._stack.ink.take(row, axis=1)
        weight = np.minimum((share - start) * grows, 1) * np.minimum((1 - share) * thins, 1)
        np.maximum(weight, 0, out=weight)
        return weight * weight * (3 - 2 * weight)

    def _gather(self, outlines: _Outlines, on_screen: OnScreen) -> tuple[Points, Indices, Indices]:
        """The points of all paths' loops, where each loop starts, and the path of each.

        All run clockwise: Qt's rasterizer looks for each pixel of an edge from the left on, so that long flat
        edges are quick to the left, as undersides then run; and what lies on the floor is flat there.
        """
        stack, scale = self._stack, on_screen.scale
        first = outlines.of_region.take(stack.path_region)
        counts = outlines.of_region.take(stack.path_region + 1) - first
        path = np.arange(self._paths).repeat(counts)
        loop = np.arange(len(path)) + (first - counts.cumsum() + counts).repeat(counts)
        begin = outlines.starts.take(loop)
        lengths = outlines.starts.take(loop + 1) - begin
        smallest = np.maximum(stack.smallest * np.float32(scale), _SMALLEST_SIZE).take(path)
        large = ((lengths >= _SMALLEST_LOOP) & (outlines.across.take(loop) > smallest)).nonzero()[0]
        path, begin, lengths = path[large], begin[large], lengths[large]
        variant = stack.path_variant.take(path)
        coarse = ((variant == CAST) & (lengths > _COARSE_FROM)).astype(np.intp)
        lengths = lengths >> coarse
        starts = running_sums(lengths)
        back = (stack.clockwise == (on_screen.hand > 0)).take(path)
        index: Indices = np.arange(int(starts[-1])) - np.where(back, starts[1:] - 1, starts[:-1]).repeat(
            lengths
        )
        np.abs(index, out=index)
        index <<= coarse.repeat(lengths)
        index += (begin + variant * len(outlines.plain)).repeat(lengths)
        points = np.concatenate([outlines.plain, outlines.inked, outlines.cast])
        return points.take(index), starts, path


def _fillets_at(
    seams: Sequence[Seam], points: Points, starts: Indices, path: Indices, scale: float
) -> list[Points]:
    """The outlines of what fills the notches at these seams."""

    def loops(number: int) -> list[Points]:
        first, last = path.searchsorted([number, number + 1]).tolist()
        return [points[starts[loop] : starts[loop + 1]] for loop in range(first, last)]

    return [
        fillet
        for seam in seams
        for first in loops(seam.first)
        for second in loops(seam.second)
        for fillet in fillets(first, second, scale, seam.reach, seam.most, seam.neck)
    ]


def _points_of(edges: Edges, loops: Loops, starts: Indices) -> tuple[Indices, slice]:
    """The points of the sleeves' lines, and those of the shirt's longest loop."""

    def bounds(region: int) -> list[int]:
        first, last = loops.of_region[region : region + 2].tolist()
        return starts[first : last + 1].tolist()

    lines = [np.arange(line[0], line[-1]) for line in map(bounds, edges.lines)]
    ends = bounds(edges.shirt)
    shirt = max(map(slice, ends, ends[1:]), key=lambda loop: loop.stop - loop.start, default=slice(0))
    return np.concatenate(lines), shirt


def _between(values: Floats, a: Indices, b: Indices, t: Floats) -> Floats:
    """Values of rows at points from row a (0) to row b (1)."""
    first = values.take(a)
    first += (values.take(b) - first) * t
    return first


def _least(a: Floats, b: Floats) -> Floats:
    """The smaller of both, and less where they are about the same: it goes from one to the other smoothly."""
    apart = a - b
    return (a + b - np.sqrt(apart * apart + _BLUNT * _BLUNT)) * np.float32(0.5)
