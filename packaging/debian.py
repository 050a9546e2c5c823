"""The .deb: the folder under /usr/lib, what the desktop wants to know of it, and what it depends on."""

from __future__ import annotations

import gzip
import lzma
import platform
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from version import APP_ID

LOADED = ("libpulse.so.0", "libsndfile.so.1")
"""Libraries that are loaded by name, so that no file says it needs them: sound, recorded voices."""

DESCRIPTION = """\
Leads you through stretches for a sore lower back
 A calm voice says what to do, a drawn person does it, a ring shows how long
 is left, and everything that is said can be read as well. It works offline,
 has no account, and keeps what it knows on your machine.
"""

_ARCHIVE = b"!<arch>\n"
_XZ: list[dict[str, int]] = [
    *([{"id": lzma.FILTER_X86}] if platform.machine() == "x86_64" else []),
    {"id": lzma.FILTER_LZMA2, "preset": 9},
]


def write_deb(folder: Path, root: Path, icons: Path, version: str, target: Path) -> None:
    """Build `target` from PyInstaller's `folder` and the files of the repository `root`."""
    tree = folder.parent / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    lay_out(folder, root, icons, version, tree)
    control = tree / "DEBIAN" / "control"
    control.parent.mkdir()
    size = sum(file.stat().st_size for file in tree.rglob("*") if file.is_file() and not file.is_symlink())
    control.write_text(control_text(version, dependencies(folder), size // 1024), encoding="utf-8")
    packed = tree.with_suffix(".deb")
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Znone", "-b", tree, packed],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    target.write_bytes(compressed(packed.read_bytes()))
    packed.unlink()


def compressed(deb: bytes) -> bytes:
    """A package with its tars as xz, by a filter for machine code that `dpkg-deb` reads and doesn't write.

    It takes 2 MB of 70 away. A package is an archive of `ar`: before each file a head of 60 bytes with its
    name in 16 and its length in 10 of them, as text.
    """
    result, at = bytearray(_ARCHIVE), len(_ARCHIVE)
    while at < len(deb):
        head, size = deb[at : at + 60], int(deb[at + 48 : at + 58])
        name, content = head[:16].decode().strip(), deb[at + 60 : at + 60 + size]
        at += 60 + size + size % 2
        if name.endswith(".tar"):
            name, content = f"{name}.xz", lzma.compress(content, filters=_XZ)
        result += f"{name:<16}".encode() + head[16:48] + f"{len(content):<10}".encode() + head[58:]
        result += content + b"\n" * (len(content) % 2)
    return bytes(result)


def lay_out(folder: Path, root: Path, icons: Path, version: str, tree: Path) -> None:
    """The files of the package, each where it is installed."""
    share = tree / "usr" / "share"
    shutil.copytree(folder, tree / "usr" / "lib" / "backstretch", symlinks=True)
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / "backstretch").symlink_to("../lib/backstretch/backstretch")
    linux = root / "packaging" / "linux"
    for source, place in {
        linux / f"{APP_ID}.desktop": f"applications/{APP_ID}.desktop",
        linux / f"{APP_ID}.metainfo.xml": f"metainfo/{APP_ID}.metainfo.xml",
        linux / f"{APP_ID}.mime.xml": f"mime/packages/{APP_ID}.xml",
        linux / "copyright": "doc/backstretch/copyright",
    }.items():
        (share / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, share / place)
    shutil.copytree(icons, share / "icons" / "hicolor")
    changes = f"backstretch ({version}) stable; urgency=low\n\n  * Version {version}.\n"
    with gzip.GzipFile(share / "doc" / "backstretch" / "changelog.gz", "wb", mtime=0) as file:
        file.write(changes.encode())


def control_text(version: str, depends: Iterable[str], kilobytes: int) -> str:
    """The package's entry in the list of packages."""
    return (
        "Package: backstretch\n"
        f"Version: {version}\n"
        f"Architecture: {architecture()}\n"
        "Maintainer: The BackStretch developers <maintainers@backstretch.example>\n"
        f"Installed-Size: {kilobytes}\n"
        f"Depends: {', '.join(depends)}\n"
        "Section: education\n"
        "Priority: optional\n"
        f"Description: {DESCRIPTION}"
    )


def dependencies(folder: Path) -> list[str]:
    """The packages that hold the libraries which the folder's files ask for and don't bring along.

    Raises:
        LookupError: no installed package holds one of them: it is missing from the folder.
    """
    needed = {*missing_libraries(folder), *LOADED}
    packages = {_package_of(library) for library in needed} - {"libc6"}
    return [f"libc6 (>= {_libc_version()})", *sorted(packages)]


def missing_libraries(folder: Path) -> list[str]:
    """The names of shared libraries that are asked for by a file in the folder and not in it."""
    files = [file for file in folder.rglob("*") if file.is_file() and _is_elf(file)]
    here = {file.name for file in files} | {file.name for file in folder.rglob("*") if file.is_symlink()}
    read = subprocess.run(["readelf", "-d", *files], capture_output=True, text=True, check=True).stdout
    asked = set(re.findall(r"\(NEEDED\).*\[(.+)\]", read))
    return sorted(name for name in asked - here if not name.startswith("ld-linux"))


def _is_elf(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def _package_of(library: str) -> str:
    found = subprocess.run(["dpkg-query", "-S", f"*/{library}"], capture_output=True, text=True, check=False)
    owners = re.findall(r"^(\S+?):", found.stdout, re.MULTILINE)
    if not owners:
        raise LookupError(library)
    # Ubuntu's and newer Debian's t64 packages go by the old name too.
    return owners[0].removesuffix("t64")


def _libc_version() -> str:
    shown = subprocess.run(
        ["dpkg-query", "-W", "-f=${Version}", "libc6"], capture_output=True, text=True, check=True
    ).stdout
    return shown.split("-")[0]


def architecture() -> str:
    """What Debian calls this machine's kind, such as "amd64"."""
    return subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    ).stdout.strip()
