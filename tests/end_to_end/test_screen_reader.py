"""A whole short session by what a screen reader has: names, actions, announcements, and what can be asked."""

from __future__ import annotations

import pytest

from harness.program import soon
from harness.screen_reader import ScreenReader

DECORATION = {"", "The figure"}
pytestmark = pytest.mark.alone


def wait_to_hear(reader: ScreenReader, sentence: str) -> None:
    soon(lambda: True if sentence in reader.heard() else None, sentence, 40)


def test_a_session_can_be_led_by_reader_alone(reader: ScreenReader) -> None:
    reader.find("push button", "Start").press()
    wait_to_hear(reader, "Hold for 5 s")
    clock = reader.find("progress bar", "Clock")
    least, left, most = clock.value
    assert (least, most) == (0, 5)
    assert 0 < left <= 5
    assert clock.description.endswith("of 5 seconds, Right side")

    reader.find("push button", "Pause (Space)").press()
    wait_to_hear(reader, "Paused")
    assert clock.description.endswith("of 5 seconds, Right side, paused")
    reader.find("push button", "Resume (Space)").press()

    wait_to_hear(reader, "Short, done")
    heard = reader.heard()
    assert heard.index("Supine twist, Right side") < heard.index("Supine twist, Left side")
    assert "Arms wide, both knees to the left, right shoulder down." in heard, "the voice is off"
    assert heard.count("Supine twist, Right side") == heard.count("Short, done") == 1
    assert len(heard) < 20, "it is not told every second"
    reader.find("push button", "Back to the routine").press()
    reader.find("push button", "Start")


def test_everything_says_what_it_is_and_nothing_says_it_twice(reader: ScreenReader) -> None:
    reader.find("push button", "Voice, Tones only").press()
    reader.find("radio button", "Guidance: Tones")
    seen = [each for each in reader.seen() if each.role != "application"]
    told = [(each.role, each.name, each.description) for each in seen]

    assert [each for each in told if each[0] == "filler" and each[1] not in DECORATION] == []
    assert [each for each in told if each[2] and each[2] in each[1]] == []
    assert ("heading", "Short", "") in told
    assert ("list", "Stretches", "") in told
    assert reader.find("frame", "BackStretch")
    hold = reader.find("spin box", "Hold, Supine twist")
    assert hold.value[1] == 5
    row = reader.find("push button", "Supine twist, Each side")
    assert "expanded" not in row.states
    row.press()
    soon(lambda: True if "expanded" in row.states else None, "the open row", 10)
    switch = reader.find("check box", "On, Supine twist")
    assert "checked" in switch.states
    assert [each for each in seen if "focusable" in each.states and not each.name] == []
