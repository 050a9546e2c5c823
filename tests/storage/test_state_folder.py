from __future__ import annotations

import sys
from pathlib import Path

import pytest

from backstretch_gui.storage.state_folder import state_folder
from backstretch_gui.storage.user_paths import Paths


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no XDG folders")
def test_it_is_where_the_rest_of_the_state_is(tmp_path: Path) -> None:
    assert state_folder() == Paths.of_user().state
    assert state_folder().is_relative_to(tmp_path)


def test_on_windows_it_is_with_everything_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WIN_PD_OVERRIDE_LOCAL_APPDATA")  # Qt does not read it
    if sys.platform == "win32":
        assert state_folder() == Paths.of_user().state
    else:
        assert state_folder("win32").parent == tmp_path / "data"
