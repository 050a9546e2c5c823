"""What cross-sections ride on: bones, and joints that are turned only part of the way."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from backstretch_gui.figure.rotation import Array, Indices
from backstretch_gui.figure.skeleton import INDEX, Posture, bone_index

_SHARP = 0.003
"""A limb turned back by nearly half a turn swings no further than this."""
_STILL = np.eye(3)


@dataclass(frozen=True, eq=False)
class Frames:
    """All frames of a body: its bones first, then the joints turned part of the way."""

    bones: Indices
    """Of the joints."""
    shares: Array
    """How much of its turn each joint has made, 0 to 1."""
    swinging: Indices
    """Those joints that leave out the twist about the limb."""
    shallow: Indices
    """The frames of rings that are drawn as shallower ovals than they are seen as."""

    @cached_property
    def _turns(self) -> Array:
        """By what shares joints are turned back, and those that swing partly on."""
        return np.concatenate([self.shares - 1.0, self.shares[self.swinging]])

    def of(self, posture: Posture) -> tuple[Array, Array]:
        """Axes (frames, 3, 3) and places (frames, 3) of all frames."""
        local = posture.local.take(self.bones, axis=0)
        some = local[self.swinging]
        turned = _turned(np.concatenate([local, _swing(some)]), self._turns)
        back, partly = turned[: len(local)], turned[len(local) :]
        back[self.swinging] = np.matmul(some.transpose(0, 2, 1), partly)
        axes = np.matmul(posture.axes.take(self.bones, axis=0), back)
        places = np.concatenate([posture.joints, posture.joints.take(self.bones, axis=0)])
        return np.concatenate([posture.axes, axes]), places


class FrameNames:
    """Gives frames their numbers while a body is put together."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._joints: list[tuple[int, float, bool]] = []
        self._shallow: list[int] = []

    def number(self, name: str) -> int:
        """The frame so called.

        A bone; "thigh@0.5", the thigh's joint turned half of the way; "upper_arm~0.5", the same without the
        twist about the arm; "upper_arm~1!", the same with its rings drawn shallow.
        """
        if name in self._numbers:
            return self._numbers[name]
        bone, _, share = name.rstrip("!").replace("~", "@").partition("@")
        if not share:
            number = bone_index(bone)
        else:
            number = len(INDEX) + len(self._joints)
            self._joints.append((bone_index(bone), float(share), "~" in name))
        self._numbers[name] = number
        if name.endswith("!"):
            self._shallow.append(number)
        return number

    def finished(self) -> Frames:
        """All that have been named."""
        bones, shares, swings = zip(*self._joints, strict=True)
        swinging: Indices = np.nonzero(swings)[0]
        shallow: Indices = np.array(self._shallow, dtype=np.intp)
        return Frames(np.array(bones), np.array(shares, dtype=float), swinging, shallow)


def bone_of(frame: str) -> str:
    """The bone at whose joint a frame sits."""
    return frame.replace("~", "@").partition("@")[0]


def _turned(m: Array, share: Array) -> Array:
    """(n, 3, 3): rotations about the axes of `m`, by `share` of their angles (Rodrigues' formula)."""
    cosine = (m[:, 0, 0] + m[:, 1, 1] + m[:, 2, 2] - 1) / 2
    angle = np.arccos(np.minimum(np.maximum(cosine, -1), 1)) * share
    across = m - m.transpose(0, 2, 1)
    size = np.sqrt((across * across).sum(axis=(1, 2)) / 2) + 1e-12
    across /= size[:, None, None]
    sine, rest = np.sin(angle)[:, None, None], (1 - np.cos(angle))[:, None, None]
    turned: Array = _STILL + sine * across + rest * np.matmul(across, across)
    return turned


def _swing(m: Array) -> Array:
    """(n, 3, 3): the shortest turns that lead -z to where `m` leads it."""
    a, b, c = -m[:, 1, 2], m[:, 0, 2], m[:, 2, 2]
    k = 1 / np.maximum(1 + c, _SHARP)
    out = np.empty_like(m)
    out[:, 0, 0], out[:, 0, 1], out[:, 0, 2] = c + a * a * k, a * b * k, b
    out[:, 1, 0], out[:, 1, 1], out[:, 1, 2] = a * b * k, c + b * b * k, -a
    out[:, 2, 0], out[:, 2, 1], out[:, 2, 2] = -b, a, c
    return out
