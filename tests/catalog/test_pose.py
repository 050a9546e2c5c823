from __future__ import annotations

import msgspec
import pytest

from backstretch_gui.catalog.pose import Ball, PoseSpec, Reach, Root, resolve_pose


def read(text: str) -> dict[str, PoseSpec]:
    return msgspec.toml.decode(text, type=dict[str, PoseSpec])


def test_a_pose_is_looked_for_in_the_stretch_before_the_positions() -> None:
    own, shared = {"supine": PoseSpec(knee=10)}, {"supine": PoseSpec(knee=90), "prone": PoseSpec(knee=2)}
    assert resolve_pose("supine", own, shared).knee == 10
    assert resolve_pose("prone", own, shared).knee == 2


def test_what_is_set_replaces_what_the_base_sets_and_the_rest_is_inherited() -> None:
    shared = {"tabletop": PoseSpec(knee=90, lumbar=2, root=Root(pitch=80, roll=3))}
    own = {"cat": PoseSpec(base="tabletop", lumbar=(40, 0, 0), root=Root(pitch=45))}
    cat = resolve_pose("cat", own, shared)
    assert (cat.knee, cat.lumbar) == (90, (40, 0, 0))
    assert cat.root == Root(pitch=45, roll=3)


def test_bases_are_followed_to_the_first() -> None:
    own = {"a": PoseSpec(base="b", knee=1), "b": PoseSpec(base="c", elbow=2), "c": PoseSpec(knee=3, lumbar=4)}
    a = resolve_pose("a", own, {})
    assert (a.knee, a.elbow, a.lumbar) == (1, 2, 4)


def test_an_empty_list_clears_what_is_inherited() -> None:
    poses = read("""
        [a]
        fit = [{ turn = "root", touch = ["head"] }]
        [b]
        base = "a"
        fit = []
    """)
    assert resolve_pose("b", poses, {}).fit == ()


def test_reaches_are_inherited_limb_by_limb_and_can_be_dropped() -> None:
    poses = read("""
        [supine.reach]
        left_foot = { pos = [0.4, 0.09, 0.065] }
        right_foot = { pos = [0.4, -0.09, 0.065], at = "pelvis" }
        left_hand = { pos = [0, 0.3, 0] }
        [lifted]
        base = "supine"
        [lifted.reach]
        right_foot = { pos = [0.1, 0, 0] }
        left_foot = { free = true }
    """)
    reach = resolve_pose("lifted", poses, {}).reach
    assert reach == {"right_foot": Reach((0.1, 0, 0)), "left_hand": Reach((0, 0.3, 0))}


def test_props_are_inherited_one_by_one() -> None:
    poses = read("""
        [a]
        props = { wall = 0.3 }
        [b]
        base = "a"
        props = { ball = { pos = [0, 0, 0.03] } }
    """)
    props = resolve_pose("b", poses, {}).props
    assert props is not None
    assert (props.wall, props.ball) == (0.3, Ball((0, 0, 0.03)))


def test_an_unknown_name_is_a_key_error() -> None:
    with pytest.raises(KeyError, match="nowhere"):
        resolve_pose("nowhere", {}, {})
    with pytest.raises(KeyError, match="missing"):
        resolve_pose("a", {"a": PoseSpec(base="missing")}, {})


@pytest.mark.parametrize("chain", [{"a": "a"}, {"a": "b", "b": "a"}, {"a": "b", "b": "c", "c": "b"}])
def test_a_base_that_leads_back_is_a_value_error(chain: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="based on itself"):
        resolve_pose("a", {name: PoseSpec(base=base) for name, base in chain.items()}, {})


@pytest.mark.parametrize(
    "text",
    [
        "[a]\nkness = 3",
        '[a]\nground = ["left_knee"]',
        "[a.reach]\nleft_ear = { pos = [0, 0, 0] }",
        "[a]\nhip = [1, 2]",
        "[a]\ngrip = 2",
        "[a]\nroot = { tilt = 3 }",
    ],
)
def test_a_slip_of_the_pen_is_refused(text: str) -> None:
    with pytest.raises(msgspec.ValidationError):
        read(text)
