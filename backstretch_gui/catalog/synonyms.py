"""What people call things when they look for a stretch, by language.

A group holds expressions that may stand for one another: whoever looks for one finds what has any of them.
Words in `IDLE` say nothing about which stretch is meant: every one of them is for a back that hurts.
"""

from __future__ import annotations

from collections.abc import Mapping

Groups = tuple[tuple[str, ...], ...]

SYNONYMS: Mapping[str, Groups] = {
    "en": (
        ("hamstring", "back of the thigh", "leg raise", "straight leg"),
        ("psoas", "hip flexor", "iliopsoas", "groin"),
        ("glute", "buttock", "bottom", "bum", "gluteus", "piriformis"),
        ("sciatica", "sciatic", "piriformis"),
        ("lower back", "low back", "lumbar", "lumbago", "loin"),
        ("belly", "abdomen", "abdominal", "core", "stomach", "abs", "oblique"),
        ("chest", "pectoral", "thorax"),
        ("spine", "spinal", "vertebra", "back"),
        ("twist", "rotation", "rotational", "rotate", "turn", "twisting"),
        ("supine", "lying", "on the back", "floor"),
        ("prone", "stomach", "face down", "sphinx"),
        ("cobra", "sphinx", "back extension", "mckenzie", "extension"),
        ("camel", "cat and cow"),
        ("all fours", "tabletop", "quadruped", "hands and knees"),
        ("lunge", "half kneeling"),
        ("pigeon", "figure four", "piriformis"),
        ("knees to chest", "knee to chest", "knee hug", "hug"),
        ("balasana", "child's pose", "child pose"),
        ("bhujangasana", "sphinx pose"),
        ("viparita karani", "legs up the wall"),
        ("massage", "foam roll", "trigger point", "release", "tight spot"),
        ("strap", "belt", "towel", "band", "theraband", "scarf"),
        ("ball", "lacrosse", "tennis"),
        ("blanket", "towel", "mat", "cushion", "pillow"),
        ("sitting", "seated", "sit", "chair", "desk", "office"),
        ("standing", "stand", "upright"),
        ("kneeling", "kneel", "tabletop"),
        ("balance", "steady", "stability", "stabilise", "stabilize"),
        ("strengthen", "strength", "train", "work"),
        ("relax", "rest", "calm", "wind down"),
        ("side", "oblique", "flank"),
        ("leg", "thigh"),
    ),
}

_IDLE_ENGLISH = """
a an and at bad exercise exercises for from in is it my of on or our s stretch stretches stretching that the
to with ache aches aching hurt hurts pain painful pains sore soreness stiff stiffness tight tightness your
"""

IDLE: Mapping[str, frozenset[str]] = {"en": frozenset(_IDLE_ENGLISH.split())}
