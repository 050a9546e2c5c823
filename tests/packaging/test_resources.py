"""The bundle of assets is one that every system's Qt can read."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import build_bundle


def test_it_is_compressed_as_windows_wheels_can_undo(bundle_file: Path) -> None:
    """Linux' compiler chooses zstd by itself, which the Qt in Windows' wheels refuses."""
    assert b"\x28\xb5\x2f\xfd" not in bundle_file.read_bytes()
    assert b"\x78\xda" in bundle_file.read_bytes() or b"\x78\x9c" in bundle_file.read_bytes()


def test_stills_are_in_bundles_of_their_persons(tmp_path: Path) -> None:
    """Wherever the sources lie; a person who is gone leaves no bundle behind."""
    root = tmp_path / "R&D ü"
    (root / "assets").mkdir(parents=True)
    for name in ("note.txt", "ana.png", "ben.png"):
        (root / "assets" / name).write_text(name)
    (root / "resources.qrc").write_text(
        '<RCC><qresource prefix="/"><file alias="note.txt">assets/note.txt</file>'
        '<file alias="illustrations/ana/light/cat.png">assets/ana.png</file>'
        '<file alias="illustrations/ben/light/cat.png">assets/ben.png</file></qresource></RCC>'
    )
    (root / "stills-gone.rcc").touch()

    build_bundle(root, root / "resources.rcc")

    built = {file.name: file.read_bytes() for file in root.glob("*.rcc")}
    holds = {
        name: [text for text in ("note.txt", "ana.png", "ben.png") if text.encode() in data]
        for name, data in built.items()
    }
    assert holds == {
        "resources.rcc": ["note.txt"],
        "stills-ana.rcc": ["ana.png"],
        "stills-ben.rcc": ["ben.png"],
    }
