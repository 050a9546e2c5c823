"""Icons grow with letters, half as fast."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from backstretch_gui.ui.controls.buttons import PushButton, ToolButton
from backstretch_gui.ui.controls.icons import IconView
from backstretch_gui.ui.theme import Theme


def test_icons_are_larger_beside_larger_letters(theme: Theme, qtbot: QtBot) -> None:
    bare, beside = ToolButton(theme, "close", "End"), PushButton(theme, "Start", icon_name="play")
    alone = IconView(theme, "hurt")
    for widget in (bare, beside, alone):
        qtbot.addWidget(widget)

    theme.set_text_size(200)

    assert bare.iconSize().width() == beside.iconSize().width() == alone.width() == 30
    assert bare.iconSize().width() < bare.width()
    theme.set_text_size(80)
    assert bare.iconSize().width() == alone.width() == 20, "never smaller"
