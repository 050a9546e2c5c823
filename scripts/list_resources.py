"""Rewrites `resources.qrc` from the files under `assets/`: `python scripts/list_resources.py`."""

from __future__ import annotations

from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

ROOT = Path(__file__).resolve().parent.parent


LOOSE = {"voices"}
"""Folders that are delivered as files: the speech helper reads them, and it knows no Qt."""


def asset_files(root: Path) -> list[str]:
    """Every file under `root/assets`, relative to it, in order.

    Left out are hidden and loose files, and sources of translations, which are compiled
    (packaging/build_resources.py).
    """
    assets = root / "assets"
    names = [path.relative_to(assets) for path in assets.rglob("*") if path.is_file()]
    return sorted(
        name.as_posix()
        for name in names
        if name.parts[0] not in LOOSE
        and name.suffix != ".ts"
        and not any(part.startswith(".") for part in name.parts)
    )


def resource_list(root: Path) -> str:
    """The text of `resources.qrc`: every asset under its own name, such as ":/phrases.toml"."""
    lines = [
        f"    <file alias={quoteattr(name)}>{escape(f'assets/{name}')}</file>\n" for name in asset_files(root)
    ]
    opening = '<!DOCTYPE RCC>\n<RCC version="1.0">\n  <qresource prefix="/">\n'
    return opening + "".join(lines) + "  </qresource>\n</RCC>\n"


if __name__ == "__main__":
    (ROOT / "resources.qrc").write_text(resource_list(ROOT), encoding="utf-8")
