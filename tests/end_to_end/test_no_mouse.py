"""Nobody touches a mouse: from the first Tab to the closed window by keys, told where the focus is."""

from __future__ import annotations

import tomllib

import pytest

from harness.program import PATIENCE, Program, soon
from harness.screen_reader import Node, ScreenReader

MOST = 60
"""No window has more to go to: a round that is longer is a trap."""
HOLD = "Hold, Supine twist"
pytestmark = pytest.mark.alone


class Keyboard:
    """Presses keys, and hears where the focus goes."""

    def __init__(self, program: Program, reader: ScreenReader) -> None:
        self.program = program
        self.reader = reader
        self.press = program.key

    def tab(self, key: str = "Tab") -> Node:
        """One further."""
        self.reader.forget_focus()
        self.press(key)
        return soon(self.reader.focus, f"the focus after {key}", PATIENCE)

    def tab_to(self, name: str) -> Node:
        """As far as it takes."""
        for _ in range(MOST):
            if (node := self.tab()).name == name:
                return node
        raise AssertionError(f"{name} can't be reached by Tab")

    def round(self) -> list[str]:
        """The names of everything from here to here again."""
        first = self.tab()
        passed = [first]
        while (node := self.tab()) != first:
            passed.append(node)
            assert len(passed) < MOST, "a round that never ends"
        assert all("showing" in node.states for node in passed)
        return [node.name for node in passed]


@pytest.fixture
def keyboard(program: Program, reader: ScreenReader) -> Keyboard:
    return Keyboard(program, reader)


def hold_in_file(program: Program) -> object:
    text = (program.config / "routines" / "short.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)["stretches"][0]["hold"]


def wait_to_hear(keyboard: Keyboard, sentence: str, patience: float = PATIENCE) -> None:
    soon(lambda: True if sentence in keyboard.reader.heard() else None, sentence, patience)


def test_tab_goes_from_top_to_bottom_and_comes_round(keyboard: Keyboard) -> None:
    names = keyboard.round()

    seen = (seen for seen in keyboard.reader.seen() if seen.role != "list item")
    everything = {each.name for each in seen if "focusable" in each.states}
    assert everything - set(names) == set()
    start = names.index("Start") + 1
    names = names[start:] + names[:start]
    assert names[:4] == ["Short", "More for this routine", "Supine twist, Each side", HOLD]
    in_order = [
        "Add a stretch",
        "Pace, 1 s to settle, 5 s rest",
        "Reminders, Off",
        "What you did (Ctrl+H)",
        "Routine and settings (Ctrl+B)",
        "Minutes and place",
        "Start: Today, 6 minutes",
        "Start",
    ]
    assert [name for name in names if name in in_order] == in_order
    before_last = names[-2]
    assert keyboard.tab("shift+Tab").name == names[-1]
    assert keyboard.tab("shift+Tab").name == before_last, "and back the same way"


def test_from_the_first_tab_to_the_closed_window(keyboard: Keyboard) -> None:
    program, reader, press = keyboard.program, keyboard.reader, keyboard.press
    hold = keyboard.tab_to(HOLD)
    press("Up", "Up")
    soon(lambda: True if hold.value[1] == 7 else None, "a longer hold", PATIENCE)
    press("4", "Return")
    soon(lambda: True if hold.value[1] == 4 else None, "the hold that was typed", PATIENCE)

    keyboard.tab_to("Look, Follows the system")
    press("Return")
    language = keyboard.tab_to("System")
    assert (language.role, language.description) == ("combo box", "Language")
    press("d")
    program.find_window_again()
    language = reader.find("combo box", "Deutsch")
    soon(lambda: True if "focused" in language.states else None, "the focus where it was", PATIENCE)
    assert hold_in_file(program) == 4

    keyboard.tab_to("Starten")
    press("space")
    wait_to_hear(keyboard, "4 s halten")
    press("space")
    wait_to_hear(keyboard, "Pause")
    press("space")
    press("e")
    easier = reader.find("push button", "Die leichtere Art (E)")
    soon(lambda: True if "checked" in easier.states else None, "the easier way", PATIENCE)
    press("Escape")
    keyboard.tab_to("Weiter")
    press("Return")
    reader.find("push button", "Pause (Leertaste)")
    wait_to_hear(keyboard, "Drehung im Liegen, Linke Seite", 40)
    press("n")
    wait_to_hear(keyboard, "Short, geschafft")
    assert "Zurück zur Routine" in keyboard.round()
    keyboard.tab_to("Zurück zur Routine")
    press("space")
    reader.find("push button", "Starten")
    assert program.close("ctrl+w") == 0
