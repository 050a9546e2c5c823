"""The list of resources names what is on disk."""

from __future__ import annotations

import runpy
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).parents[2]
ASSETS = ROOT / "assets"


def test_every_asset_is_listed_under_its_own_name() -> None:
    tree = ElementTree.parse(ROOT / "resources.qrc")
    listed = {entry.get("alias"): entry.text for entry in tree.iter("file")}
    on_disk = {
        path.relative_to(ASSETS).as_posix()
        for path in ASSETS.rglob("*")
        if path.is_file() and path.suffix != ".ts" and ASSETS / "voices" not in path.parents
    }

    assert set(listed) == on_disk, "run scripts/list_resources.py"
    assert all(path == f"assets/{alias}" for alias, path in listed.items())


def test_the_list_is_the_same_whenever_it_is_written(tmp_path: Path) -> None:
    for name in ("b & c.svg", "a.svg", "deep/x.toml", "deep/x.ts", ".hidden", "voices/heart/a.ogg"):
        file = tmp_path / "assets" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()

    written = runpy.run_path(str(ROOT / "scripts/list_resources.py"))["resource_list"](tmp_path)

    assert [(e.get("alias"), e.text) for e in ElementTree.fromstring(written).iter("file")] == [
        ("a.svg", "assets/a.svg"),
        ("b & c.svg", "assets/b & c.svg"),
        ("deep/x.toml", "assets/deep/x.toml"),
    ]
