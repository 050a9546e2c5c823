"""From the settings to how a routine is led."""

from __future__ import annotations

from backstretch_gui.session.segment import OPTIONAL
from backstretch_gui.settings.settings import Settings, changed
from backstretch_gui.training.coaching_settings import SAID, coaching


def test_whatever_can_be_left_unsaid_has_one_switch() -> None:
    switched = [kind for kinds in SAID.values() for kind in kinds]

    assert sorted(switched) == sorted(OPTIONAL)


def test_everything_is_said_until_a_switch_is_turned_off() -> None:
    assert coaching(Settings(), "en").quiet == frozenset()
    for name, kinds in SAID.items():
        assert coaching(changed(Settings(), name, False), "en").quiet == kinds
