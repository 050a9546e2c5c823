"""One frame's parts, each with its shadow, its line, its colours and what glows on it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache, cached_property

from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QTransform

from backstretch_gui.catalog.pose import PartName
from backstretch_gui.figure.bodyplan import BodyPlan, PiecePaths
from backstretch_gui.figure.camera import Camera
from backstretch_gui.figure.enums import ATOP, BENEATH, OVER, WINDING
from backstretch_gui.figure.face import FacePainter
from backstretch_gui.figure.flesh import Material
from backstretch_gui.figure.furniture import PropPainter
from backstretch_gui.figure.glow import Warmth
from backstretch_gui.figure.lap import lap_brush
from backstretch_gui.figure.palette import Palette
from backstretch_gui.figure.parting import parting_brush
from backstretch_gui.figure.rotation import dot
from backstretch_gui.figure.shape import SHIRT
from backstretch_gui.figure.skeleton import INDEX, bone_index
from backstretch_gui.figure.solved_pose import Pose
from backstretch_gui.figure.tracing import LIGHT_FALLS, Traced

_CAST_SHADOW = QBrush(QColor(24, 20, 44, 36))
_LINES: dict[Material, float] = {"skin": 0.50, "top": 0.55, "leg": 0.60, "hair": 0.5}
"""How much of a material's line there is in its outline."""
_SHADE, _HEAD_SHADE, _BAND, _INSIDE, _FAR = 0.17, 0.14, 0.28, 0.45, 0.16
"""The same where it is away from the light, in a hem, inside a sleeve, and far behind the trunk."""
_HEAD_SHADOW_DROP, _HEAD_SHADOW_GROWS = 0.009, 1.16
"""Metres; the size of a head's shadow, as it grows from the nape."""
_NAPE = (-0.09, 0.0, 0.08)
_FOLD = 0.42
"""The same in a fold."""
_CREASE = 0.26
"""The same in a crease of the trousers."""
_KNEE_BENT, _KNEE_FOLDED = -0.5, -0.8
"""Cosines between thigh and shank: from the first on the shank's shade fades, at the other it has none."""
_UNSHADED = 0.9
"""How far back a limb is evenly dark."""
_THIGHS: set[PartName] = {"left_thigh", "right_thigh"}
_THIGHS_BELOW: set[tuple[PartName, PartName]] = {("trunk", "left_thigh"), ("trunk", "right_thigh")}
_HALF_BEHIND = 0.07
"""Metres."""
_PALM = (0.0, 0.0, -0.05)


@cache
def _glows_on(part: PartName, name: PartName, material: Material, side: str) -> bool:
    """Whether a part's glow shows on all of a piece of this or the next part."""
    joined = material == "leg" and (name == "trunk" or name.endswith("shank"))
    return part == name or (joined and part == f"{side}_thigh")


def is_evenly_dark(far: float) -> bool:
    """Whether a limb so far back goes without its shade."""
    return far >= _UNSHADED


@dataclass(frozen=True)
class Moment:
    """What is to be painted."""

    pose: Pose
    camera: Camera
    traced: Traced
    far: dict[PartName, float]
    glow: float
    open_eyes: float


class PartPainter:
    """Paints the parts of one frame."""

    def __init__(
        self,
        painter: QPainter,
        plan: BodyPlan,
        face: FacePainter,
        palette: Palette,
        moment: Moment,
        worn: QPainterPath | None = None,
    ) -> None:
        """`worn`: something that is painted elsewhere, right under this, on which shadows fall as well."""
        self._painter = painter
        self._plan = plan
        self._face = face
        self._palette = palette
        self._moment = moment
        self._paths = moment.traced.paths
        self._props = PropPainter(painter, moment.pose.posture, moment.camera, palette, moment.pose.shown)
        self._bare = True
        """Nothing has been painted yet that a shadow could fall on."""
        pose, camera = moment.pose, moment.camera
        warmths = [
            (glow, Warmth.of(glow, strength * moment.glow, pose.posture, camera, palette))
            for glow, strength in pose.glows
        ]
        self._tones: dict[tuple[PartName, Material], tuple[str, str, float]] = {}
        self._warm = [(glow, warmth) for glow, warmth in warmths if warmth is not None]
        self._worn = worn

    def begin(self) -> None:
        """What is behind everything."""
        self._props.paint_behind()

    def finish(self) -> None:
        """What is over everything."""
        self._props.paint_under(None)

    def paint_part(self, name: PartName, up_to: PiecePaths | None = None) -> None:
        """What lies right under a part, and the part; of the trunk only what lies under a piece, if given."""
        self._props.paint_under(name)
        if name == "head":
            self._paint_head()
        elif name == "trunk":
            self._paint_trunk(up_to)
        else:
            self._paint_limb(name)

    def paint_over(self, name: PartName, piece: PiecePaths) -> None:
        """What of a part lies over one of its pieces."""
        pieces = self._plan.parts[name].pieces
        for other in pieces[pieces.index(piece) + 1 :]:
            self._paint_piece(other, self._warmths(name, other))

    def cast_part(self, name: PartName) -> None:
        """The shadow of a part alone."""
        if name == "head":
            self._cast(self._head_shadow())
        else:
            self._cast(self._shadow(self._plan.parts[name].pieces))

    def _head_shadow(self) -> QPainterPath:
        """The head, larger and away from the light: a wedge below the chin, as a band would be a collar."""
        posture, camera = self._moment.pose.posture, self._moment.camera
        fall = LIGHT_FALLS * _HEAD_SHADOW_DROP * camera.scale
        x, y = (camera.project(posture.point(INDEX["head"], _NAPE)) * (1 - _HEAD_SHADOW_GROWS)).tolist()
        grown = QTransform.fromTranslate(x + float(fall.real), y + float(fall.imag))
        return grown.scale(_HEAD_SHADOW_GROWS, _HEAD_SHADOW_GROWS).map(self._paths[self._plan.head.fill])

    def paint_worn(self, piece: PiecePaths) -> None:
        """One piece of the trunk, for which the moment has been traced alone."""
        self._paint_piece(piece, self._warmths("trunk", piece))

    def _shadow(self, pieces: list[PiecePaths]) -> QPainterPath:
        """That of all pieces: as one, it is nowhere darker where two of them overlap."""
        first, *others = (self._paths[piece.shadow] for piece in pieces if piece.shadow is not None)
        if others:
            first = QPainterPath(first)
            for path in others:
                first.addPath(path)
        return first

    def _paint_limb(self, name: PartName) -> None:
        part = self._plan.parts[name]
        pieces = part.pieces
        self._cast(self._shadow(pieces))
        self._paint_insides(name, pieces)
        if part.digits:
            self._paint_with_digits(name, pieces[0], part.digits)
            pieces = pieces[1:]
        for piece in pieces:
            self._paint_piece(piece, self._warmths(name, piece))

    def _paint_trunk(self, up_to: PiecePaths | None) -> None:
        """The shirt's shadow falls on the trousers, too; the trunk's own glow is laid on cloth by cloth."""
        pieces = self._nearest_last(self._plan.parts["trunk"].pieces)
        self._paint_insides("trunk", pieces)
        if self._hides_half(pieces):
            pieces = [replace(pieces[0], shade=None), *pieces[1:]]
        painted = pieces if up_to is None else pieces[: pieces.index(up_to)]
        for piece in painted:
            if piece.shadow is not None:
                self._cast(self._paths[piece.shadow])
            if piece is pieces[2]:
                self._paint_glow_at_once(pieces[:2])
            self._paint_piece(piece, self._warmths("trunk", piece, at_once=True))
            if piece is pieces[1]:
                self._fill(self._moment.traced.seat_fillets, self._brush([], self._tone(piece)[0]))
        if up_to is not None:
            self._cast(self._shadow([up_to]))
        self._paint_glow_at_once(painted[2:] or painted)

    def _paint_insides(self, name: PartName, pieces: list[PiecePaths]) -> None:
        """What is seen of their inner sides across a neckline or a hem."""
        for piece in pieces:
            for inside in (self._paths[number] for number in piece.inside):
                if not inside.isEmpty():
                    colour, line, _ = self._tone(piece)
                    self._fill(inside, self._brush(self._warmths(name, piece), colour, line, _INSIDE))

    def _hides_half(self, pieces: list[PiecePaths]) -> bool:
        """Whether what the trousers' farther half shades would be seen on the nearer thigh alone."""
        depth, front = self._moment.traced.depth, self._moment.pose.front
        behind = depth[pieces[1].region] - depth[pieces[0].region]
        return set(front) >= _THIGHS_BELOW and behind > _HALF_BEHIND * self._moment.camera.scale

    def _nearest_last(self, pieces: list[PiecePaths]) -> list[PiecePaths]:
        """The two halves of the trousers, the farther one first."""
        depth = self._moment.traced.depth
        first, second, *others = pieces
        if depth[first.region] > depth[second.region]:
            first, second = second, first
        return [first, second, *others]

    def _paint_with_digits(self, name: PartName, piece: PiecePaths, groups: list[int]) -> None:
        """Toes lie over the foot; fingers and thumb over the hand, or behind it."""
        depths = self._moment.traced.digit_depths
        hand = self._hand_depth(piece.side) if name.endswith("forearm") else float("-inf")
        ordered = sorted(groups, key=lambda group: depths[group])
        for group in (group for group in ordered if depths[group] < hand):
            self._paint_digits(piece, group)
        self._paint_piece(piece, self._warmths(name, piece))
        for group in (group for group in ordered if depths[group] >= hand):
            self._paint_digits(piece, group)

    def _hand_depth(self, side: str) -> float:
        camera, posture = self._moment.camera, self._moment.pose.posture
        return float(dot(camera.toward, posture.point(bone_index(f"{side}_hand"), _PALM))) * camera.scale

    def _paint_digits(self, piece: PiecePaths, group: int) -> None:
        colour, line, _ = self._tone(piece)
        ink = self._moment.traced.first_digits + 2 * group
        self._painter.fillPath(self._paths[ink], self._palette.brush(colour, line, _LINES["skin"]))
        self._fill(self._paths[ink + 1], self._palette.brush(colour))

    def _paint_piece(self, piece: PiecePaths, warm: list[Warmth]) -> None:
        paths, painter = self._paths, self._painter
        colour, line, far = self._tone(piece)
        if piece.ink is not None:
            at_hem = warm if piece.tube == SHIRT else []  # the line of a thigh begins where its hip ends
            painter.fillPath(paths[piece.ink], self._brush(at_hem, colour, line, _LINES[piece.material]))
        parting = self._parting_of(piece)
        self._fill(paths[piece.fill], self._brush(warm, colour) if parting is None else parting)
        if piece.tube == SHIRT:
            painter.fillPath(self._moment.traced.sleeve_fillets, self._brush(warm, colour))
        if piece.shade is not None and not is_evenly_dark(far):
            shade = paths[piece.shade]
            painter.fillPath(shade, self._shade_brush(piece, shade, warm if parting is None else []))
        if piece.toned_as in _THIGHS:
            crease = self._moment.traced.creases[piece.side]
            if not crease.isEmpty():
                painter.fillPath(crease, self._brush(warm, colour, line, _CREASE))
        if piece.band is not None:
            painter.fillPath(paths[piece.band], self._brush(warm, colour, line, _BAND))
        if piece.tube == SHIRT:
            painter.fillPath(self._moment.traced.folds, self._brush(warm, colour, line, _FOLD))
        for more in warm[1:] if parting is None else warm:
            more.paint(painter, paths[piece.fill], colour)

    @cached_property
    def _parting(self) -> tuple[PartName, QBrush] | None:
        """The farther thigh of someone whose legs begin as one, and what it is filled with."""
        moment, palette = self._moment, self._palette
        farther, nearer, *_ = self._nearest_last(self._plan.parts["trunk"].pieces)
        own, other = self._tone(farther)[0], self._tone(nearer)[0]
        if own == other:
            return None
        brush = parting_brush(moment.pose.posture, moment.camera, palette, own, other)
        return None if brush is None else (farther.toned_as, brush)

    def _parting_of(self, piece: PiecePaths) -> QBrush | None:
        """What a piece of that thigh is filled with, instead of its colour."""
        if piece.material != "leg" or self._parting is None or self._parting[0] != piece.toned_as:
            return None
        return self._parting[1]

    def _shade_brush(self, piece: PiecePaths, shade: QPainterPath, warm: list[Warmth]) -> QBrush:
        """What a piece's shade is filled with: on a lap it fades out, unless it glows there."""
        palette, (colour, line, _) = self._palette, self._tone(piece)
        share = self._shade_of(piece)
        if piece.material != "skin":
            share = palette.shade(colour, line, share)
        if self._spreads_on_lap(piece) and not any(warmth.lies_on(shade) for warmth in warm):
            posture, camera, dark = (
                self._moment.pose.posture,
                self._moment.camera,
                palette.mix(colour, line, share),
            )
            lap = lap_brush(posture, camera, palette, piece.side, colour, dark)
            if lap is not None:
                return lap
        return self._brush(warm if warm and warm[0].reaches(shade) else [], colour, line, share)

    def _spreads_on_lap(self, piece: PiecePaths) -> bool:
        """Whether a half of the trousers is painted over thighs: its shade lies on the other half as well."""
        is_half = piece.toned_as == f"{piece.side}_thigh" and not piece.hip
        return is_half and set(self._moment.pose.front) >= _THIGHS_BELOW

    def _shade_of(self, piece: PiecePaths) -> float:
        """How much of its line there is in a piece's shade: none on a shank right below its own thigh."""
        if piece.toned_as != f"{piece.side}_shank" or piece.material != "leg":
            return _SHADE
        axes = self._moment.pose.posture.axes
        thigh, shank = (axes[bone_index(f"{piece.side}_{part}"), :, 2] for part in ("thigh", "shank"))
        left = (float(dot(thigh, shank)) - _KNEE_FOLDED) / (_KNEE_BENT - _KNEE_FOLDED)
        return _SHADE * round(min(1.0, max(0.0, left)), 2)

    def _brush(self, warm: list[Warmth], a: str, b: str = "", share_of_b: float = 0.0) -> QBrush:
        """A brush in a colour, or between two, with the first of what glows there upon it."""
        if not warm:
            return self._palette.brush(a, b, share_of_b)
        return warm[0].brush(self._palette.mix(a, b, share_of_b) if b else a)

    def _warmths(self, name: PartName, piece: PiecePaths, at_once: bool = False) -> list[Warmth]:
        """What glows on a piece: on its own part, and where it reaches over the joint into the next one.

        Without the part's own if that is painted `at_once`.
        """
        found: list[Warmth] = []
        for glow, warmth in self._warm:
            here: Warmth | None = None
            if _glows_on(glow.part, name, piece.material, piece.side):
                if not (at_once and glow.part == name):
                    here = warmth
            elif piece.hip and glow.part == "trunk" and warmth.reaches(self._paths[piece.fill]):
                here = warmth.on_hip(piece.side, self._moment.pose.posture, self._moment.camera)
            if here is not None and here.reaches(self._paths[piece.fill]):
                found.append(here)
        return found

    def _paint_glow_at_once(self, pieces: list[PiecePaths]) -> None:
        """The trunk's own glow on all its pieces of one cloth: no seam between them, and less to paint."""
        own = [warmth for glow, warmth in self._warm if glow.part == "trunk"]
        if not own:
            return
        whole = QPainterPath()
        whole.setFillRule(WINDING)
        for piece in pieces:
            outlines = [piece.fill if piece.ink is None else piece.ink, piece.band]
            for path in (self._paths[number] for number in outlines if number is not None):
                if any(warmth.reaches(path) for warmth in own):
                    whole.addPath(path)
        traced, first = self._moment.traced, pieces[0]
        whole.addPath(traced.seat_fillets if first.material == "leg" else traced.sleeve_fillets)
        for warmth in own:
            warmth.paint(self._painter, whole, self._tone(first)[0])

    def _cast(self, path: QPainterPath) -> None:
        """A shadow on what has been painted so far."""
        painter = self._painter
        if not self._bare:
            painter.setCompositionMode(ATOP)
            painter.fillPath(path, _CAST_SHADOW)
            painter.setCompositionMode(OVER)
        if self._worn is not None:
            painter.setClipPath(self._worn)
            painter.setCompositionMode(BENEATH)
            painter.fillPath(path, _CAST_SHADOW)
            painter.setCompositionMode(OVER)
            painter.setClipping(False)

    def _fill(self, path: QPainterPath, brush: QBrush) -> None:
        self._painter.fillPath(path, brush)
        self._bare = False

    def _tone(self, piece: PiecePaths) -> tuple[str, str, float]:
        """A piece's colour, darkened by distance, its line's, and how far back it is."""
        key = (piece.toned_as, piece.material)
        if key not in self._tones:
            self._tones[key] = self._find_tone(*key)
        return self._tones[key]

    def _find_tone(self, part: PartName, material: Material) -> tuple[str, str, float]:
        palette = self._palette
        colour, line = palette.material(material)
        far = self._moment.far.get(part, 0.0)
        lighter = self._moment.pose.lighter.get(part, 0.0)
        if material == "leg" and lighter:
            colour = palette.mix(colour, palette.colours.leg_light, round(lighter, 2))
        if far and material != "top":  # a sleeve is of one piece with the shirt
            colour = palette.mix(colour, line, _FAR * far)
        return colour, line, far

    def _paint_head(self) -> None:
        paths, palette, painter, moment = self._paths, self._palette, self._painter, self._moment
        posture, camera = moment.pose.posture, moment.camera
        skin, line = palette.material("skin")
        hair, head = palette.brush(palette.colours.hair), self._plan.head
        self._cast(self._head_shadow())
        bun_in_front = self._face.bun_in_front(posture, camera)
        if head.bun and not bun_in_front:
            self._fill(paths[head.bun[0]], hair)
        painter.fillPath(paths[head.ink], palette.brush(skin, line, _LINES["skin"]))
        self._fill(paths[head.fill], palette.brush(skin))
        painter.fillPath(paths[head.shade], palette.brush(skin, line, _HEAD_SHADE))
        if head.hair_ink is not None:
            painter.fillPath(paths[head.hair_ink], palette.brush(*palette.material("hair"), _LINES["hair"]))
        self._fill(paths[head.hair], hair)
        self._face.paint(painter, posture, camera, palette, moment.open_eyes)
        if head.bun and bun_in_front:
            painter.fillPath(paths[head.bun[1]], palette.brush(*palette.material("hair"), _LINES["hair"]))
            self._fill(paths[head.bun[0]], hair)
