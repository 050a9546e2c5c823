"""Which rows of a net make up which outline, and which outlines are painted: planned once for a body."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

import numpy as np

from backstretch_gui.figure.loft import AROUND, RING_ANGLES, Net
from backstretch_gui.figure.rings import Ink, Shares
from backstretch_gui.figure.rotation import Array, Floats, Indices

Kind = Literal["seen", "shade", "inside", "hair"]
"""What a region's outline is traced on: the side toward the camera, of that the part away from the light, the
side away from the camera, of the side toward it the part with hair."""
Variant = Literal[0, 1, 2]
PLAIN, INKED, CAST = 0, 1, 2
"""An outline as it is, drawn out by the width of a line, and as the shadow it casts."""
_HAIRY = 9.0
_NO_TAIL = 1e6
_ROUND = 1 - 1e-5
"""The last share of what is closed at its end: a line that does not thin out goes all round it."""
_FADING = 1.8
"""How much less light (a cosine) there has to be where shade only begins, so that it tapers to a point."""
_NOWHERE = (1.0, 2.0)
"""Beyond the end of a region, by its shares."""
_EVENED = 3.2
"""Rows along a tube over which light is evened out (a standard deviation)."""
_LINED_TO, _UNLINED_FROM = 75.0, 138.0
"""Degrees from the front up to which such a line is whole, and from which there is none."""
_FOLDED = {"trousers": 0.12, "arm": 0.075, "head": 0.10}
"""Shades on these that are smaller are insides of folds, of cloth or of a bent elbow, metres."""
_CREASED = {"trousers": 0.10}
"""Outlines of these that are smaller go round creases, not round what is seen, metres."""
_GAPING = {"trousers": 0.05}
"""Openings into these that are smaller are not seen into, metres."""


@dataclass(frozen=True)
class Region:
    """Rows of a tube, by shares of its rings."""

    tube: str
    start: float = 0.0
    end: float = 1.0
    kind: Kind = "seen"
    ink: Ink = (0.0, 0.3, 0.0)
    cast_thins: Shares | None = None
    round_start: bool = False
    round_end: bool = False
    hem_start: bool = False
    hem_end: bool = False
    evened: bool = False
    """Whether its shade shows no folds."""
    lined_in_front: bool = False
    """Whether its outline thins out toward what is behind: a jaw's, before it would cross the nape."""
    shade_narrows: Shares | None = None


class RegionPlan:
    """Collects regions, and the paths that are made of them."""

    def __init__(self) -> None:
        self.regions: list[Region] = []
        self.paths: list[tuple[Variant, int]] = []

    def region(self, region: Region) -> int:
        """Add a region; returns its number."""
        self.regions.append(region)
        return len(self.regions) - 1

    def path(self, variant: Variant, region: int) -> int:
        """Add a path of a region's outlines; returns its number."""
        self.paths.append((variant, region))
        return len(self.paths) - 1

    def only(self, variant: Variant, region: Region) -> int:
        """The same for a region that is needed for nothing else."""
        return self.path(variant, self.region(region))


@dataclass
class _Rows:
    """What a stack gathers from its regions, row by row."""

    rows: list[int] = field(default_factory=list[int])
    unseen: list[bool] = field(default_factory=list[bool])
    share: list[float] = field(default_factory=list[float])
    poles: list[tuple[int, int, int]] = field(default_factory=list[tuple[int, int, int]])
    cut: dict[int, int] = field(default_factory=dict[int, int])

    def add(self, region: Region, net: Net) -> int:
        """Append a region's rows with what closes its ends; returns how many there are."""
        first, last = net.spans[region.tube]
        along = net.share[first:last]
        within = (along >= region.start - 1e-9) & (along <= region.end + 1e-9)
        body: list[int] = (np.nonzero(within)[0] + first).tolist()
        before = [body[0]] * (2 if region.round_start else 1)
        after = [body[-1]] * (2 if region.round_end else 1)
        local = before + body + after
        at, end = len(self.rows), len(self.rows) + len(local) - 1
        self.rows += local
        self.unseen += [True, *[False] * (len(local) - 2), True]
        if region.round_start:
            self.poles += [(at, body[0], body[1]), (at + 1, body[0], body[1])]
        elif not region.hem_start:
            self.cut[at] = body[min(1, len(body) - 1)]
        if region.round_end:
            self.poles += [(end, body[-1], body[-2]), (end - 1, body[-1], body[-2])]
        elif not region.hem_end:
            self.cut[end - 1] = body[max(0, len(body) - 2)]
        whole = _ROUND if region.round_end else 1.0
        self.share += [0.0] * len(before) + np.linspace(0, whole, len(body)).tolist() + [whole] * len(after)
        return len(local)


class Stack:
    """A plan's regions as arrays: what tracing a frame needs to know."""

    def __init__(self, plan: RegionPlan, net: Net, hairiness: Array | None) -> None:
        gathered = _Rows()
        self.counts: Indices = np.array([gathered.add(region, net) for region in plan.regions])
        self.rows: Indices = np.array(gathered.rows)
        """(stacked rows,): the net's row each is."""
        self.to_source: Indices = (self.rows - np.arange(len(self.rows))) * AROUND
        """(stacked rows,): what is added to a vertex's number to give that of the net's vertex."""
        self.unseen: Indices = np.array(gathered.unseen).nonzero()[0]
        """The stacked rows that close a region."""
        self.share: Floats = np.array(gathered.share, dtype=np.float32)
        """(stacked rows,): how far along its region a row is, 0 to 1."""
        self._set_ends(gathered)
        kinds = np.repeat([region.kind for region in plan.regions], self.counts)
        self.shade: Indices = np.nonzero(kinds == "shade")[0]
        self.shaded_rows: Indices = self.rows[self.shade]
        """Stacked rows that are traced where they are in shade, and the net's row each is."""
        evened = np.repeat([region.evened for region in plan.regions], self.counts)[self.shade]
        self.evened: Indices = evened.nonzero()[0]
        """Of the shaded rows, those that show no folds."""
        evened_over = set(self.shaded_rows[self.evened].tolist())
        # Not by np.unique: that brings numpy's masked arrays with it, more than a megabyte.
        self.evened_over: Indices = np.array(sorted(evened_over), dtype=np.intp)
        """The net's rows their light is evened out over: one tube's pieces go on in each other's shade."""
        self.evenly: Floats = _evenly(self.shaded_rows[self.evened], self.evened_over, net)
        """(evened, rows): how much of each there is in it."""
        self.inside: Indices = np.nonzero(kinds == "inside")[0]
        self.hair: Floats | None = None
        if hairiness is not None:
            self.hair = np.full((len(self.rows), AROUND), _HAIRY, dtype=np.float32)
            hairy = np.nonzero(kinds == "hair")[0]
            first = net.spans["hair"][0]
            self.hair[hairy] = hairiness[self.rows[hairy] - first]
        self._set_lines(plan)
        self.path_variant: Indices = np.array([variant for variant, _ in plan.paths])
        self.path_region: Indices = np.array([region for _, region in plan.paths])
        of_paths = [plan.regions[region] for _, region in plan.paths]
        self.clockwise = np.array([(of.tube in net.upward) != (of.kind == "inside") for of in of_paths])
        """(paths,): which run clockwise as they are traced, but in a mirror image."""
        self.smallest: Floats = np.array([_smallest(of) for of in of_paths], dtype=np.float32)
        """(paths,): outlines of less, in metres, are not drawn."""
        self.starts = np.cumsum([0, *self.counts[:-1]])
        starts, counts = self.starts.tolist(), self.counts.tolist()
        self.rows_of_path = [
            slice(starts[region], starts[region] + counts[region]) for _, region in plan.paths
        ]
        """The stacked rows of each path's region."""

    def _set_lines(self, plan: RegionPlan) -> None:
        """What begins, thins out and narrows along a region: lines, cast shadows and shade."""
        slopes: Floats = np.array([_slopes(region.ink) for region in plan.regions], dtype=np.float32)
        self.ink = np.repeat(slopes, self.counts, axis=0).T.copy()
        """(3, stacked rows): where the line begins, how fast it grows, how fast it thins out."""
        self.lined: Floats = np.tile(_lined_in_front(), len(self.rows))
        """(stacked vertices,): how much line there is round a ring that has one in front alone."""
        self.lined_in_front = [i for i, region in enumerate(plan.regions) if region.lined_in_front]
        left: Array = np.array([_cast_left(region.cast_thins) for region in plan.regions])
        whole, gone = np.repeat(left, self.counts, axis=0).T
        self.cast: Floats = np.clip((gone - self.share) / (gone - whole), 0, 1).astype(np.float32)
        """(stacked rows,): how much of the shadow it casts there is, 0 to 1."""
        start, grows, _ = self.ink[:, self.shade]
        missing = np.clip(1 - (self.share[self.shade] - start) * grows, 0, 1)
        narrows: Array = np.array([region.shade_narrows or _NOWHERE for region in plan.regions])
        begins, ends = np.repeat(narrows, self.counts, axis=0)[self.shade].T
        missing += np.clip((self.share[self.shade] - begins) / (ends - begins), 0, 1) ** 3
        self.recess: Floats = (_FADING * missing[:, None]).astype(np.float32)
        """(shaded rows, 1): how much less light there has to be."""

    def _set_ends(self, gathered: _Rows) -> None:
        poles: Indices = np.array(gathered.poles, dtype=np.intp).reshape(-1, 3)
        at = self.pole_at = poles[:, 0]
        """(poles,): stacked rows drawn together to a point."""
        self.pole_rows = poles[:, 1:].T.copy()
        """(2, poles): the net's row at that end, and the next."""
        self.pole_of_row: Indices = np.full(len(self.rows), -1)
        self.pole_of_row[at] = np.arange(len(at))
        """(stacked rows,): the pole each is drawn together to, -1 if to none."""
        self.cut = np.zeros(len(self.rows), dtype=bool)
        self.cut[list(gathered.cut)] = True
        self.behind_cut = np.zeros(len(self.rows), dtype=np.intp)
        """(stacked rows,): of one that is cut off, the net's next row inside."""
        self.behind_cut[list(gathered.cut)] = list(gathered.cut.values())


def _evenly(rows: Indices, over: Indices, net: Net) -> Floats:
    """(rows, over): how much there is of each of a net's rows in others of the same tube."""
    firsts = np.array([first for first, _ in net.spans.values()])
    apart = np.subtract.outer(rows, over) / _EVENED
    of_tube = np.equal.outer(firsts.searchsorted(rows, "right"), firsts.searchsorted(over, "right"))
    weights = np.exp(-0.5 * apart * apart) * of_tube
    evened: Floats = (weights / weights.sum(axis=1, keepdims=True)).astype(np.float32)
    return evened


def _lined_in_front() -> Floats:
    """(AROUND,): how much line there is, 0 to 1, from the front to the left and all round."""
    from_front = np.degrees(np.minimum(RING_ANGLES, 2 * np.pi - RING_ANGLES))
    left = (_UNLINED_FROM - from_front) / (_UNLINED_FROM - _LINED_TO)
    return np.clip(left, 0, 1).astype(np.float32)


def _slopes(ink: Ink) -> tuple[float, float, float]:
    start, full, tail = ink
    return start, 1 / max(full - start, 1e-6), 1 / tail if tail else _NO_TAIL


def _cast_left(thins: Shares | None) -> Shares:
    """Where a shadow begins to thin out and where it has: beyond the end, if it is to be whole."""
    return thins or _NOWHERE


def _smallest(region: Region) -> float:
    """How large an outline of a region has to be, to be drawn, metres."""
    tube = region.tube.rpartition("_")[2]
    sizes = _FOLDED if region.kind == "shade" else _GAPING if region.kind == "inside" else _CREASED
    return sizes.get(tube, 0.0)
