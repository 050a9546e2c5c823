"""What keeps a stretch safe is said on the second side, in repeats and in the easier way as well."""

from __future__ import annotations

import pytest

from backstretch_gui.catalog.easing import eased, usual
from backstretch_gui.catalog.stretch import Step, Stretch

# What of the first guide has to come again on the second side, by a word that stands for it.
SAFE = {
    "bird-dog": ("level", "hip bones"),
    "dead-bug": ("lower back stays",),
    "hamstring": ("strap round", "knee", "thigh toward your chest"),
    "hip-airplane": ("hand on the wall", "eyes open", "hip bones face the floor", "slowly"),
    "knee-to-chest": ("behind that thigh", "foot stays down"),
    "kneeling-lunge": ("knee above the ankle", "hips even", "a little"),
    "piriformis": ("toes", "near the knee"),
    "self-massage": ("off the spine", "below the ribs", "above that hip bone"),
    "sitting-rotation": ("outside your {other} knee", "behind you", "grow tall", "gently"),
    "supine-twist": ("shoulder stays on the floor", "breathe out"),
    "trunk-rotation": ("upright", "breathe out"),
}

AGAIN = {
    "bird-dog": ("breathe out",),
    "dead-bug": ("breathe out",),
    "kneeling-lunge": ("a little",),
    "piriformis": ("toes pulled back",),
    "self-massage": ("off the spine",),
    "sitting-rotation": ("grow tall",),
    "sphinx": ("hips down",),
    "supine-twist": ("shoulders down",),
}


def text_of(steps: list[Step]) -> str:
    return " ".join(step.say["en"] for step in steps).lower()


def missing(words: tuple[str, ...], steps: list[Step]) -> list[str]:
    return [word for word in words if word not in text_of(steps)]


@pytest.mark.parametrize("name", SAFE)
def test_the_second_side_says_what_keeps_it_safe(name: str, stretches: dict[str, Stretch]) -> None:
    for way in (usual(stretches[name]), eased(stretches[name])):
        needed = tuple(word for word in SAFE[name] if word in text_of(way.guide))
        assert missing(needed, way.second or way.guide) == []
    assert missing(SAFE[name], usual(stretches[name]).guide) == []


def test_every_stretch_with_two_sides_has_its_list(stretches: dict[str, Stretch]) -> None:
    assert set(SAFE) == {name for name, stretch in stretches.items() if stretch.sided}


@pytest.mark.parametrize("name", AGAIN)
def test_a_repeat_says_it_too(name: str, stretches: dict[str, Stretch]) -> None:
    assert missing(AGAIN[name], usual(stretches[name]).again) == []


def test_the_easier_way_never_asks_for_the_usual_one(stretches: dict[str, Stretch]) -> None:
    for stretch in stretches.values():
        easier = eased(stretch)
        only_usual = [step.say for step in stretch.guide if step.only == "usual"]
        said = [step.say for step in (*easier.guide, *easier.second, *easier.again)]
        assert [say for say in only_usual if say in said] == [], stretch.id
        assert easier.guide != usual(stretch).guide, stretch.id


def test_what_is_dangerous_is_a_caution(stretches: dict[str, Stretch]) -> None:
    assert all(stretch.cautions for stretch in stretches.values())
    assert "hurt" in stretches["sphinx"].cautions[0]["en"]
    assert "spine" in stretches["self-massage"].cautions[0]["en"]
