"""`docs/writing-a-stretch.md` says what is true."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from backstretch_gui.catalog.checks import with_whole_poses
from backstretch_gui.catalog.error import CatalogError
from backstretch_gui.catalog.pose import PoseSpec
from backstretch_gui.catalog.reading import read_stretch
from backstretch_gui.catalog.stretch import Stretch

GUIDE = (Path(__file__).parents[2] / "docs/writing-a-stretch.md").read_text(encoding="utf-8")
(EXAMPLE,) = re.findall(r"```toml\n(.*?)```", GUIDE, re.DOTALL)


def test_its_example_can_be_used() -> None:
    with_whole_poses(read_stretch(EXAMPLE, "side-bend.toml"), {"standing": PoseSpec()})


def test_its_table_has_every_field() -> None:
    rows = "".join(line for line in GUIDE.splitlines() if line.startswith("| `"))

    assert [field for field in Stretch.__struct_fields__ if f"`{field}`" not in rows] == []


def test_its_message_is_what_a_mistake_says() -> None:
    with pytest.raises(CatalogError) as caught:
        read_stretch(EXAMPLE.replace("hold = 20", 'hold = "long"'), "side-bend.toml")

    assert str(caught.value) in GUIDE
