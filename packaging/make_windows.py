"""Builds what people with Windows install, on Linux: `make package-windows`.

A folder with BackStretch.exe, an installer of it, and the winget manifest, in dist/. What is fetched and what
lies between is kept in build/windows/.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

import icons
from build_resources import build_bundle
from licences import write_licences
from version import VERSION
from windows_folder import lay_out
from windows_launcher import build_launcher, numbers
from windows_wheels import fetch_python, fetch_wheels, unpack_python
from winget import write_manifests

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "windows"
FOLDER = BUILD / "BackStretch"
DIST = ROOT / "dist"
CONSTRAINTS = ROOT / "constraints"
INSTALLER = DIST / f"BackStretch-{VERSION}-setup.exe"

sys.path.insert(0, str(ROOT))
from harness.wine.prefix import Prefix, windows_path  # noqa: E402


def main() -> None:
    """Fetch, lay out, compile, pack."""
    DIST.mkdir(exist_ok=True)
    fetched = BUILD / "fetched"
    python = fetch_python(CONSTRAINTS / "windows-python.txt", fetched / "python")
    wheels = fetch_wheels(CONSTRAINTS / "windows.txt", fetched / "wheels")
    lay_out(python, wheels, ROOT, FOLDER)
    build_bundle(ROOT, FOLDER / "lib" / "backstretch_gui" / "resources.rcc")
    icons.write_all(BUILD)
    (FOLDER / "lib" / "BackStretch.png").write_bytes(icons.png(96))  # beside what is notified
    build_launcher(BUILD / "backstretch.ico", BUILD / "launcher", FOLDER / "BackStretch.exe")
    compile_sources(python)
    write_licences(FOLDER / "licences", ROOT / "LICENSE", "win32", FOLDER / "lib")
    shutil.move(FOLDER / "python" / "LICENSE.txt", FOLDER / "licences" / "CPython.txt")
    pack()
    write_manifests(DIST / "winget", VERSION, hashlib.sha256(INSTALLER.read_bytes()).hexdigest())
    size = sum(file.stat().st_size for file in FOLDER.rglob("*") if file.is_file()) / 1e6
    name = INSTALLER.relative_to(ROOT)
    print(f"{name}: {INSTALLER.stat().st_size / 1e6:.1f} MB, {size:.0f} MB installed")


def compile_sources(python: Path) -> None:
    """Put what Python compiles in the place of its sources: only the same Python can, so it runs under Wine.

    Raises:
        RuntimeError: it could not.
    """
    prefix = Prefix(BUILD / "prefix")
    compiler = prefix.drive / "python"
    prefix.make()
    unpack_python(python, compiler)
    folders = [FOLDER / "lib", FOLDER / "python"]
    command = (
        "-m",
        "compileall",
        "-q",
        "-b",
        "-f",
        "--invalidation-mode",
        "unchecked-hash",
        "-s",
        windows_path(FOLDER),
    )
    done = prefix.run(r"C:\python\python.exe", *command, *map(windows_path, folders), seconds=600)
    prefix.end()
    if done.code != 0:
        raise RuntimeError(f"{done}")
    for folder in folders:
        for source in folder.rglob("*.py"):
            source.unlink()


def pack() -> None:
    """The installer."""
    values = {
        "VERSION": VERSION,
        "NUMBERS": ".".join(map(str, numbers(VERSION))),
        "FOLDER": FOLDER,
        "ICON": BUILD / "backstretch.ico",
        "LICENCE": ROOT / "LICENSE",
        "OUT": INSTALLER,
    }
    defined = [f"-D{name}={value}" for name, value in values.items()]
    subprocess.run(
        ["makensis", "-V2", *defined, ROOT / "packaging" / "windows" / "installer.nsi"], check=True
    )


if __name__ == "__main__":
    main()
