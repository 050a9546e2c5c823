"""The flesh of arms and legs: where its ellipsoids sit, in metres on a person of girth 1."""

from __future__ import annotations

from typing import get_args

from backstretch_gui.catalog.pose import PartName
from backstretch_gui.figure.flesh import FleshBuilder, Part, ProfileRow
from backstretch_gui.figure.skeleton import side_sign

_FOREARM: tuple[ProfileRow, ...] = (
    (0, 0.0335, 0.0335, 0, 0),
    (0.2, 0.0375, 0.036, 0.003, 0),
    (0.55, 0.031, 0.030, 0.002, 0),
    (0.85, 0.0235, 0.025, 0, 0),
    (1, 0.021, 0.024, 0, 0),
)
_UPPER_ARM: tuple[ProfileRow, ...] = (
    (0.02, 0.041, 0.038, 0, 0),
    (0.16, 0.046, 0.042, 0, 0),
    (0.4, 0.044, 0.041, 0.003, 0),
    (0.7, 0.0375, 0.036, 0.002, 0),
    (1, 0.0335, 0.0335, 0, 0),
)
_SHANK: tuple[ProfileRow, ...] = (
    (0, 0.051, 0.050, 0.003, 0),
    (0.10, 0.050, 0.050, -0.001, 0),
    (0.28, 0.056, 0.053, -0.013, 0),
    (0.5, 0.049, 0.046, -0.012, 0),
    (0.75, 0.036, 0.035, -0.006, 0),
    (0.92, 0.030, 0.029, -0.003, 0),
    (1, 0.030, 0.028, -0.003, 0),
)


def _name(bone: str) -> PartName:
    return next(name for name in get_args(PartName) if name == bone)


def _thigh_profile(k: int) -> tuple[ProfileRow, ...]:
    return (
        (-0.02, 0.088, 0.080, 0, k * 0.004),
        (0.15, 0.090, 0.084, 0.002, k * 0.006),
        (0.45, 0.077, 0.074, 0.008, 0),
        (0.75, 0.061, 0.060, 0.006, 0),
        (0.93, 0.054, 0.053, 0.004, 0),
        (1.0, 0.051, 0.051, 0.003, 0),
    )


def add_arm(build: FleshBuilder, side: str) -> None:
    """Add the upper arm with its sleeve, and the forearm with the hand."""
    build.parts += [_upper_arm(build, side), _forearm(build, side)]


def add_leg(build: FleshBuilder, side: str) -> None:
    """Add the thigh, and the shank with the foot."""
    build.parts += [_thigh(build, side), _shank(build, side)]


def _upper_arm(build: FleshBuilder, side: str) -> Part:
    k, bone, person = side_sign(side), f"{side}_upper_arm", build.person
    length, sleeve = person.lengths.upper_arm, person.clothes.sleeve
    arm = build.tube(bone, length, _UPPER_ARM, 10)
    build.tube(bone, length, _UPPER_ARM, 7, 0.0030, sleeve - 0.01)
    build.ellipsoid("thoracic_4", (0.004, k * (person.lengths.shoulder - 0.034), -0.014), 0.040)
    return Part(_name(bone), tuple(arm))


def _forearm(build: FleshBuilder, side: str) -> Part:
    bone = f"{side}_forearm"
    length = build.person.lengths.forearm
    arm = build.tube(bone, length, _FOREARM, 10)
    build.ellipsoid(bone, (0, 0, -length * 0.93), (0.0215, 0.024, 0.020))
    hand = _hand(build, side)
    _thumb(build, side)
    return Part(_name(bone), (*arm[::2], hand[2], hand[4]))


def _hand(build: FleshBuilder, side: str) -> list[int]:
    hand, fingers, tips = f"{side}_hand", f"{side}_fingers", f"{side}_fingertips"
    return [
        build.ellipsoid(hand, (0.001, 0, -0.008), (0.0245, 0.0205, 0.018)),
        build.ellipsoid(hand, (0.002, 0, -0.034), (0.0345, 0.0175, 0.018)),
        build.ellipsoid(hand, (0.001, 0, -0.062), (0.0385, 0.0155, 0.016)),
        build.ellipsoid(hand, (0, 0, -0.084), (0.0385, 0.0140, 0.014)),
        build.ellipsoid(fingers, (0, 0, -0.022), (0.0360, 0.0118, 0.013)),
        build.ellipsoid(tips, (0, 0, 0), (0.0335, 0.0108, 0.011)),
        build.ellipsoid(tips, (0.001, 0, -0.024), (0.0275, 0.0096, 0.010)),
        build.ellipsoid(tips, (0.002, 0, -0.038), (0.017, 0.0075, 0.0075)),
    ]


def _thumb(build: FleshBuilder, side: str) -> None:
    k, thumb = side_sign(side), f"{side}_thumb"
    for bone, centre, radii in (
        (f"{side}_hand", (0.012, -k * 0.004, -0.018), (0.018, 0.0160, 0.016)),
        (thumb, (0, 0, -0.012), (0.0155, 0.0145, 0.014)),
        (thumb, (0, 0, -0.034), (0.0118, 0.0115, 0.0115)),
        (thumb, (0, 0, -0.056), (0.0108, 0.0100, 0.0100)),
        (thumb, (0, 0, -0.070), (0.0075, 0.0075, 0.0075)),
    ):
        build.ellipsoid(bone, centre, radii)


def _thigh(build: FleshBuilder, side: str) -> Part:
    bone = f"{side}_thigh"
    leg = build.tube(bone, build.person.lengths.thigh, _thigh_profile(side_sign(side)), 13)
    return Part(_name(bone), tuple(leg[::2]))


def _shank(build: FleshBuilder, side: str) -> Part:
    bone, foot, clothes = f"{side}_shank", f"{side}_foot", build.person.clothes
    length, radius, end = build.person.lengths.shank, clothes.hem_radius, clothes.leg_hem
    bare: list[ProfileRow] = [(t, a - 0.001, b - 0.001, c, d) for t, a, b, c, d in _SHANK]
    build.tube(bone, length, bare, 8)
    build.ellipsoid(foot, (-0.002, 0, 0.004), (0.030, 0.0285, 0.028))
    sole = _foot(build, side)
    build.ellipsoid(foot, (0.004, 0, -0.004), (0.031, 0.0285, 0.026))
    build.ellipsoid(foot, (0.050, 0, -0.020), (0.024, 0.027, 0.022))
    cloth = build.tube(bone, length, _SHANK, 13, 0.003, end - 0.008)
    build.disc(bone, (-0.005, 0, -end * length), (radius, radius - 0.001))
    return Part(_name(bone), (*cloth[::2], sole[5], sole[8]))


def _foot(build: FleshBuilder, side: str) -> list[int]:
    k, foot, toes = side_sign(side), f"{side}_foot", f"{side}_toes"
    return [
        build.ellipsoid(foot, (-0.040, 0, -0.043), (0.018, 0.020, 0.020)),
        build.ellipsoid(foot, (-0.033, 0, -0.038), (0.0265, 0.0255, 0.026)),
        build.ellipsoid(foot, (-0.006, k * 0.002, -0.035), (0.027, 0.0265, 0.027)),
        build.ellipsoid(foot, (0.034, k * 0.003, -0.031), (0.026, 0.029, 0.0265)),
        build.ellipsoid(foot, (0.074, k * 0.001, -0.037), (0.024, 0.035, 0.0225)),
        build.ellipsoid(foot, (0.106, -k * 0.003, -0.0435), (0.022, 0.0400, 0.0195)),
        build.ellipsoid(toes, (0.006, -k * 0.004, 0.001), (0.020, 0.0405, 0.0165)),
        build.ellipsoid(toes, (0.034, -k * 0.007, -0.004), (0.016, 0.035, 0.0125)),
        build.ellipsoid(toes, (0.052, -k * 0.011, -0.006), (0.011, 0.025, 0.0095)),
    ]
