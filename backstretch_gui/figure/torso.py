"""The flesh of trunk and head: where its ellipsoids sit, in metres on a person of girth 1."""

from __future__ import annotations

from backstretch_gui.figure.flesh import FleshBuilder, Part

SKULL_CENTRE = (0.012, 0.0, 0.118)
SKULL_RADII = (0.092, 0.074, 0.098)
"""In the head's axes."""

_CLOTH = 0.004
"""How far the top stands off the body."""


def add_torso(build: FleshBuilder) -> None:
    """Add the trunk and the head."""
    for k in (1, -1):
        build.ellipsoid("pelvis", (-0.046, k * 0.068, -0.022), (0.086, 0.080, 0.086))
    pelvis = _pelvis(build)
    _neck(build)
    top = _top(build)
    _chest_and_shoulders(build)
    build.parts += [Part("trunk", (*pelvis[:4], *top[2:8])), _head(build)]


def _pelvis(build: FleshBuilder) -> list[int]:
    waist = build.person.girth.waist
    return [
        build.ellipsoid("pelvis", (0.010, 0, -0.050), (0.060, 0.100, 0.040)),
        build.ellipsoid("pelvis", (-0.008, 0, -0.010), (0.103, 0.150, 0.055)),
        build.ellipsoid("pelvis", (-0.008, 0, 0.045), (0.100, 0.146, 0.050)),
        build.ellipsoid("lumbar_1", (0.009, 0, 0.005), (0.094, 0.128 * waist, 0.045)),
        build.ellipsoid("lumbar_1", (0.014, 0, 0.045), (0.084, 0.114 * waist, 0.020)),
    ]


def _neck(build: FleshBuilder) -> None:
    for bone, centre, radii in (
        ("thoracic_4", (-0.004, 0, 0.040), (0.052, 0.052, 0.052)),
        ("neck", (0, 0, 0), (0.046, 0.046, 0.030)),
        ("neck", (0.007, 0, 0.040), (0.042, 0.043, 0.030)),
        ("head", (-0.012, 0, 0.030), (0.044, 0.045, 0.030)),
    ):
        build.ellipsoid(bone, centre, radii)


def _top(build: FleshBuilder) -> list[int]:
    waist, half = build.person.girth.waist, build.person.girth.belly / 2
    wide = 0.112 * waist + _CLOTH
    low = 0.008 + build.person.clothes.top_hem
    return [
        build.disc("lumbar_1", (0.0105, 0, low), (0.0945 + _CLOTH, 0.125 * waist + _CLOTH)),
        build.ellipsoid("lumbar_1", (0.014 + half, 0, 0.045), (0.089 + half, wide + 0.003, 0.035)),
        build.ellipsoid("lumbar_2", (0.016 + half, 0, 0.030), (0.088 + half, wide, 0.035)),
        build.ellipsoid("lumbar_3", (0.019 + half, 0, 0.030), (0.087 + half, 0.115 * waist, 0.035)),
        build.ellipsoid("thoracic_1", (0.023, 0, 0.030), (0.094, 0.122, 0.030)),
        build.ellipsoid("thoracic_2", (0.025, 0, 0.030), (0.101, 0.131, 0.035)),
        build.ellipsoid("thoracic_3", (0.022, 0, 0.030), (0.099, 0.138, 0.035)),
        build.ellipsoid("thoracic_4", (0.010, 0, 0.012), (0.088, 0.134, 0.035)),
        build.ellipsoid("thoracic_4", (0.000, 0, 0.050), (0.060, 0.070, 0.022)),
    ]


def _chest_and_shoulders(build: FleshBuilder) -> None:
    reach = build.person.lengths.shoulder - 0.026
    forward = 0.074 * build.person.girth.bust
    for k in (1, -1):
        build.ellipsoid("thoracic_2", (forward, k * 0.055, 0.045), (0.050, 0.056, 0.058))
        build.ellipsoid("thoracic_4", (0.003, k * (reach + 0.006), 0.000), 0.046)


def _head(build: FleshBuilder) -> Part:
    jaw = build.person.head.jaw
    skull = build.ellipsoid("head", SKULL_CENTRE, SKULL_RADII)
    chin = build.ellipsoid("head", (0.060, 0, 0.030), (0.030 * jaw, 0.032 * jaw, 0.025))
    build.ellipsoid("head", (0.040, 0, 0.075), (0.060, 0.060 * (0.5 + 0.5 * jaw), 0.050))
    build.ellipsoid("head", (0.005, 0, 0.055), (0.045, 0.052 * jaw, 0.035))
    build.ellipsoid("head", (0.1085, 0, 0.088), (0.0085, 0.011, 0.0085))
    return Part("head", (skull, chin))
