"""The paths each part is painted with, as numbers into one `PathReader`."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from backstretch_gui.catalog.pose import PartName
from backstretch_gui.figure.body import Body
from backstretch_gui.figure.curves import PathPlan, PathReader
from backstretch_gui.figure.flesh import Layer, Material, Part
from backstretch_gui.figure.layout import Indices, Layout
from backstretch_gui.figure.outline import Outline

Box = tuple[float, float, float, float]
"""Left, top, right, bottom; pixels."""


@dataclass(frozen=True)
class LayerPaths:
    """One material of a part, with its strips of shade and light."""

    material: Material
    fill: int
    strips: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class PartPaths:
    """All paths of a part."""

    layers: tuple[LayerPaths, ...]
    whole: int
    shadow: int | None
    ink: int | None
    rim: int | None
    """The ink of bare skin alone."""
    hem: int | None


class BodyPaths:
    """Plans the paths of a body, and reads them for every frame."""

    def __init__(self, body: Body) -> None:
        plan = PathPlan()
        layout, parts = body.layout, body.flesh.parts
        self.of_part: dict[PartName, PartPaths] = {part.name: _plan(plan, body, part) for part in parts}
        self.reader = PathReader(plan)
        points = [np.concatenate(_polygons(layout, part.layers)) for part in parts]
        self._names: list[PartName] = [part.name for part in parts]
        self._points = np.concatenate(points)
        self._starts = np.cumsum([0, *(len(p) for p in points[:-1])])

    def boxes(self, outline: Outline, margin: float) -> dict[PartName, Box]:
        """The box round each part, `margin` pixels wider on every side."""
        points = outline.points[self._points]
        low = np.minimum.reduceat(points, self._starts) - margin
        high = np.maximum.reduceat(points, self._starts) + margin
        corners: list[Box] = np.concatenate([low, high], axis=1).tolist()
        return dict(zip(self._names, corners, strict=True))


def overlap(a: Box, b: Box) -> bool:
    """Whether two boxes meet."""
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def _polygons(layout: Layout, layers: tuple[Layer, ...]) -> list[Indices]:
    polygons: list[Indices] = []
    for layer in layers:
        polygons += [layout.chain_points(chain) for chain in layer.chains]
        polygons += [layout.hull_points(hull) for hull in layer.hulls]
    return polygons


def _plan(plan: PathPlan, body: Body, part: Part) -> PartPaths:
    layout = body.layout
    layers = tuple(
        LayerPaths(layer.material, plan.add(_polygons(layout, (layer,))), _strips(plan, body, layer))
        for layer in part.layers
    )
    edges = _inked(body, part, part.layers)
    bare = _inked(body, part, part.layers[:1]) if part.layers[0].material == "skin" else []
    ink = plan.add([edge + layout.ink_start for edge in edges]) if edges else None
    rim = ink
    if len(bare) < len(edges):
        rim = plan.add([edge + layout.ink_start for edge in bare]) if bare else None
    return PartPaths(
        layers,
        layers[0].fill if len(layers) == 1 else plan.add(_polygons(layout, part.layers)),
        plan.add([edge + layout.shadow_start for edge in edges]) if edges else None,
        ink,
        rim,
        plan.add([layout.hull_points(part.hem)]) if part.hem else None,
    )


def _inked(body: Body, part: Part, layers: tuple[Layer, ...]) -> list[Indices]:
    chains = [chain for layer in layers for chain in layer.chains if body.flesh.chains[chain].ink]
    edges = [body.layout.chain_points(chain) for chain in chains]
    return edges + [body.layout.hull_points(hull) for hull in part.ink_hulls]


def _strips(plan: PathPlan, body: Body, layer: Layer) -> tuple[tuple[int, int], ...]:
    strips: list[tuple[int, int]] = []
    for chain in layer.chains:
        if not body.flesh.chains[chain].shaded:
            continue
        left, right = (body.layout.strip_points(chain, on_left, light=False) for on_left in (True, False))
        shade = plan.add([left], [right], chain)
        left, right = (body.layout.strip_points(chain, on_left, light=True) for on_left in (True, False))
        strips.append((shade, plan.add([right], [left], chain)))
    return tuple(strips)
