"""The bundle of assets is one that every system's Qt can read."""

from __future__ import annotations

from pathlib import Path


def test_it_is_compressed_as_windows_wheels_can_undo(bundle_file: Path) -> None:
    """Linux' compiler chooses zstd by itself, which the Qt in Windows' wheels refuses."""
    assert b"\x28\xb5\x2f\xfd" not in bundle_file.read_bytes()
    assert b"\x78\xda" in bundle_file.read_bytes() or b"\x78\x9c" in bundle_file.read_bytes()
