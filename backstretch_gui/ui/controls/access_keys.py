"""Access keys: Alt and an underlined letter press a button of a dialog, a letter alone an entry of a menu.

They are chosen here from the words themselves, in whatever language those are, so that no two of them in one
window are the same and nobody who translates has to find them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from PySide6.QtWidgets import QAbstractButton, QMenu


def give_access_keys(buttons: Iterable[QAbstractButton]) -> None:
    """To each of the buttons of one window."""
    words = [button for button in buttons if button.text()]
    for button, text in zip(words, with_access_keys([button.text() for button in words]), strict=True):
        button.setText(text)


def give_menu_access_keys(menu: QMenu) -> None:
    """To each entry, whenever the menu is opened: they may be others by then."""

    def give() -> None:
        entries = [action for action in menu.actions() if action.text() and action.isVisible()]
        for action, text in zip(entries, with_access_keys([a.text() for a in entries]), strict=True):
            action.setText(text)

    menu.aboutToShow.connect(give)


def with_access_keys(texts: Sequence[str]) -> list[str]:
    """The same texts, "&" before the letter of each; those that find none of their own stay as they are.

    First letters of words come before others; texts that have few letters choose first.
    """
    taken: set[str] = set()
    marked = [without_access_key(text) for text in texts]
    for number in sorted(range(len(marked)), key=lambda number: len(set(marked[number].casefold()))):
        text = marked[number]
        place = next((at for at in _places(text) if text[at].casefold() not in taken), None)
        if place is not None:
            taken.add(text[place].casefold())
            marked[number] = f"{text[:place]}&{text[place:]}"
    return marked


def without_access_key(text: str) -> str:
    """What is read, without the "&"."""
    return text.replace("&", "")


def _places(text: str) -> Iterator[int]:
    """Where a letter can be underlined, the best place first."""
    letters = [at for at, letter in enumerate(text) if letter.isalnum()]
    first = [at for at in letters if at == 0 or not text[at - 1].isalnum()]
    yield from first
    yield from (at for at in letters if at not in first)
