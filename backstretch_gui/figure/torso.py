"""The flesh of trunk and head: where its ellipsoids sit, in metres on a person of girth 1."""

from __future__ import annotations

from backstretch_gui.figure.flesh import FleshBuilder, Layer, Part

SKULL_CENTRE = (0.012, 0.0, 0.118)
SKULL_RADII = (0.092, 0.074, 0.098)
"""In the head's axes."""

_CLOTH = 0.004
"""How far the top stands off the body."""


def add_torso(build: FleshBuilder) -> dict[str, int]:
    """Add the trunk and the head; returns the stations of the seat, which the thighs grow out of."""
    seat = {
        side: build.ellipsoid("pelvis", (-0.046, k * 0.068, -0.022), (0.086, 0.080, 0.086))
        for side, k in (("left", 1), ("right", -1))
    }
    pelvis = _pelvis(build)
    neck = _neck(build)
    top = _top(build)
    hem_low = top[0]
    hem_high = build.disc(
        "lumbar_1",
        (0.011, 0, 0.020 + build.person.clothes.top_hem),
        (0.0915 + _CLOTH, 0.1225 * build.person.girth.waist + _CLOTH),
    )
    build.parts.append(
        Part(
            "trunk",
            (
                Layer(
                    "leg",
                    (build.chain(pelvis, 2),),
                    ((seat["left"], seat["right"], pelvis[2], pelvis[3]),),
                ),
                Layer("skin", (build.chain(neck, 2, shaded=False),)),
                Layer("top", (build.chain(top, 2),), _chest_and_shoulders(build, top)),
            ),
            axis=(*pelvis[:4], *top[2:8]),
            hem=(hem_low, hem_high),
        )
    )
    build.parts.append(_head(build))
    return seat


def _pelvis(build: FleshBuilder) -> list[int]:
    waist = build.person.girth.waist
    return [
        build.ellipsoid("pelvis", (0.010, 0, -0.050), (0.060, 0.100, 0.040)),
        build.ellipsoid("pelvis", (-0.008, 0, -0.010), (0.103, 0.150, 0.055)),
        build.ellipsoid("pelvis", (-0.008, 0, 0.045), (0.100, 0.146, 0.050)),
        build.ellipsoid("lumbar_1", (0.009, 0, 0.005), (0.094, 0.128 * waist, 0.045)),
        build.ellipsoid("lumbar_1", (0.014, 0, 0.045), (0.084, 0.114 * waist, 0.020)),
    ]


def _neck(build: FleshBuilder) -> list[int]:
    return [
        build.ellipsoid("thoracic_4", (-0.004, 0, 0.040), 0.052),
        build.ellipsoid("neck", (0, 0, 0), (0.046, 0.046, 0.030)),
        build.ellipsoid("neck", (0.007, 0, 0.040), (0.042, 0.043, 0.030)),
        build.ellipsoid("head", (-0.012, 0, 0.030), (0.044, 0.045, 0.030)),
    ]


def _top(build: FleshBuilder) -> list[int]:
    waist = build.person.girth.waist
    low = 0.008 + build.person.clothes.top_hem
    return [
        build.disc("lumbar_1", (0.0105, 0, low), (0.0945 + _CLOTH, 0.125 * waist + _CLOTH)),
        build.ellipsoid("lumbar_1", (0.014, 0, 0.045), (0.085 + _CLOTH, 0.115 * waist + _CLOTH, 0.035)),
        build.ellipsoid("lumbar_2", (0.016, 0, 0.030), (0.084 + _CLOTH, 0.112 * waist + _CLOTH, 0.035)),
        build.ellipsoid("lumbar_3", (0.019, 0, 0.030), (0.087, 0.115 * waist, 0.035)),
        build.ellipsoid("thoracic_1", (0.023, 0, 0.030), (0.094, 0.122, 0.030)),
        build.ellipsoid("thoracic_2", (0.025, 0, 0.030), (0.101, 0.131, 0.035)),
        build.ellipsoid("thoracic_3", (0.022, 0, 0.030), (0.099, 0.138, 0.035)),
        build.ellipsoid("thoracic_4", (0.010, 0, 0.012), (0.088, 0.134, 0.035)),
        build.ellipsoid("thoracic_4", (0.000, 0, 0.050), (0.060, 0.070, 0.022)),
    ]


def _chest_and_shoulders(build: FleshBuilder, top: list[int]) -> tuple[tuple[int, ...], ...]:
    reach = build.person.lengths.shoulder - 0.026
    forward = 0.074 * build.person.girth.bust
    bust = [
        build.ellipsoid("thoracic_2", (forward, k * 0.055, 0.045), (0.050, 0.056, 0.058)) for k in (1, -1)
    ]
    caps = [build.ellipsoid("thoracic_4", (0.003, k * (reach + 0.006), 0.000), 0.046) for k in (1, -1)]
    return (*bust, top[5], top[6]), (*caps, top[7], top[8])


def _head(build: FleshBuilder) -> Part:
    jaw = build.person.head.jaw
    skull = build.ellipsoid("head", SKULL_CENTRE, SKULL_RADII)
    chin = build.ellipsoid("head", (0.060, 0, 0.030), (0.030 * jaw, 0.032 * jaw, 0.025))
    cheeks = build.ellipsoid("head", (0.040, 0, 0.075), (0.060, 0.060 * (0.5 + 0.5 * jaw), 0.050))
    jaws = build.ellipsoid("head", (0.005, 0, 0.055), (0.045, 0.052 * jaw, 0.035))
    nose_bridge = build.ellipsoid("head", (0.093, 0, 0.112), (0.009, 0.010, 0.012))
    nose_tip = build.ellipsoid("head", (0.1085, 0, 0.088), (0.0085, 0.011, 0.0085))
    nose_base = build.ellipsoid("head", (0.093, 0, 0.080), (0.008, 0.012, 0.007))
    lips = build.ellipsoid("head", (0.0865, 0, 0.052), (0.009, 0.016, 0.011))
    face = ((cheeks, chin, jaws), (nose_bridge, nose_tip, nose_base), (lips, chin, nose_base))
    return Part(
        "head",
        (Layer("skin", hulls=face),),
        axis=(skull, chin),
        ink_hulls=((skull, cheeks), (jaws, chin, skull)),
    )
