"""A whole short session by what a screen reader has: names, actions, announcements, and what can be asked."""

from __future__ import annotations

import pytest

from harness.program import soon
from harness.screen_reader import ScreenReader, Seen

DECORATION = {"", "The figure"}
DOES_SOMETHING = {"push button", "check box", "radio button", "button menu", "slider", "spin box", "text"}
pytestmark = pytest.mark.alone


def wait_to_hear(reader: ScreenReader, sentence: str) -> None:
    soon(lambda: True if sentence in reader.heard() else None, sentence, 40)


@pytest.mark.heavy
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

    reader.find("push button", "What you did (Ctrl+H)").press()
    wait_to_hear(reader, "What you did")
    reader.find("graphic", "This week")
    reader.find("check box", "This week, as a table")
    assert what_jars(reader) == []


def what_jars(reader: ScreenReader) -> list[Seen]:
    """What says nothing of itself though it does something, or what it is twice, or that it is a "filler"."""
    return [
        each
        for each in reader.seen()
        if (each.role == "filler" and each.name not in DECORATION)
        or (each.role in DOES_SOMETHING and not each.name.strip(" ,"))
        or ("focusable" in each.states and not each.name)
        or (each.role != "application" and each.description and each.description in each.name)
        or each.name.startswith(",")
    ]


def test_everything_says_what_it_is_and_nothing_says_it_twice(reader: ScreenReader) -> None:
    reader.find("push button", "Voice, Tones only").press()
    reader.find("radio button", "Guidance: Tones")
    told = [(each.role, each.name, each.description) for each in reader.seen()]

    assert what_jars(reader) == []
    assert ("heading", "Short", "") in told
    assert ("list", "Stretches", "") in told
    assert ("slider", "Speed", "125 words/min") in told
    assert reader.find("frame", "BackStretch")
    hold = reader.find("spin box", "Hold, Supine twist")
    assert hold.value[1] == 5
    assert hold.text == "5 s"
    row = reader.find("push button", "Supine twist, Each side")
    assert "expanded" not in row.states
    row.press()
    soon(lambda: True if "expanded" in row.states else None, "the open row", 10)
    switch = reader.find("check box", "On, Supine twist")
    assert "checked" in switch.states
    assert what_jars(reader) == []


def test_what_opens_says_what_it_is(reader: ScreenReader) -> None:
    reader.find("push button", "What you did (Ctrl+H)").press()
    wait_to_hear(reader, "What you did")
    assert what_jars(reader) == []
    reader.find("push button", "Back (Escape)").press()
    reader.find("push button", "Add a stretch").press()
    reader.find("text", "Search")
    assert what_jars(reader) == []
