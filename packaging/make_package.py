"""Builds what people install, in dist/: `make package`.

On Linux a .deb and a tar of the same folder; on macOS the bundle, zipped. For Windows there is
make_windows.py.
"""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
from pathlib import Path

import icons
from build_resources import BUNDLE, build_bundle
from contents import missed_modules
from icu_data import write_smaller_library
from licences import write_licences
from version import APP_ID, VERSION

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "package"
DIST = ROOT / "dist"


def main() -> None:
    """Icons, resources, PyInstaller, licences, packages."""
    shutil.rmtree(BUILD, ignore_errors=True)
    icons.write_all(BUILD)
    build_bundle(ROOT, ROOT / BUNDLE)
    folder = freeze()
    DIST.mkdir(exist_ok=True)
    for old in (*DIST.glob("backstretch*"), *DIST.glob("*-macos.zip")):  # the installer for Windows stays
        old.unlink()
    if sys.platform == "linux":
        pack_linux(folder)
    else:
        write_licences(
            BUILD / "BackStretch.app" / "Contents" / "Resources" / "licences", ROOT / "LICENSE", "darwin"
        )
        shutil.make_archive(str(DIST / f"BackStretch-{VERSION}-macos"), "zip", BUILD, "BackStretch.app")


def freeze() -> Path:
    """PyInstaller's folder."""
    subprocess.run(
        [
            sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
            "--distpath", BUILD, "--workpath", ROOT / "build" / "pyinstaller",
            ROOT / "packaging" / "backstretch.spec",
        ],
        check=True,
    )  # fmt: skip
    warnings = ROOT / "build" / "pyinstaller" / "backstretch" / "warn-backstretch.txt"
    missed = missed_modules(warnings.read_text(encoding="utf-8"))
    if missed:
        sys.exit(f"left out by contents.py, but needed: {', '.join(missed)}")
    return BUILD / "backstretch"


def pack_linux(folder: Path) -> None:
    """The .deb, and the tar of the same folder."""
    from debian import architecture, write_deb

    strip_python(folder / "_internal")
    for library in (folder / "_internal" / "PySide6" / "Qt" / "lib").glob("libicudata.so.*"):
        write_smaller_library(library)
    write_licences(folder / "licences", ROOT / "LICENSE", "linux")
    write_deb(folder, ROOT, BUILD / "hicolor", VERSION, DIST / f"backstretch_{VERSION}_{architecture()}.deb")
    add_desktop_files(folder)
    tar = DIST / f"backstretch-{VERSION}-linux-{platform.machine()}.tar.xz"
    subprocess.run(
        ["tar", "-C", folder.parent, "--owner=0", "--group=0", "-I", "xz -T0 -4", "-cf", tar, folder.name],
        check=True,
    )
    for made in (*DIST.glob("*.deb"), tar):
        print(f"{made.relative_to(ROOT)}: {made.stat().st_size / 1e6:.1f} MB")


def strip_python(internal: Path) -> None:
    """Some Pythons come with 20 MB of symbols. Other libraries are left as their makers built them."""
    for library in (*internal.glob("libpython*"), *internal.glob("python3*/lib-dynload/*.so")):
        subprocess.run(["strip", "--strip-unneeded", library], check=True)


def add_desktop_files(folder: Path) -> None:
    """For the tar: the menu entry, the icons, and a script that puts them in place for one user."""
    share = folder / "share"
    shutil.copytree(BUILD / "hicolor", share / "icons" / "hicolor")
    linux = ROOT / "packaging" / "linux"
    for name in ("desktop", "metainfo.xml", "mime.xml"):
        shutil.copyfile(linux / f"{APP_ID}.{name}", share / f"{APP_ID}.{name}")
    shutil.copy(linux / "install-for-me.sh", folder / "install-for-me.sh")


if __name__ == "__main__":
    main()
