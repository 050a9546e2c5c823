from __future__ import annotations

import pytest

from backstretch_gui.storage.own_command import own_command


def test_a_frozen_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert own_command("--background")[1:] == ["-m", "backstretch_gui", "--background"]
    monkeypatch.setattr("sys.frozen", True, raising=False)
    assert own_command("--background")[1:] == ["--background"]
