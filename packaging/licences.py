"""What the package carries besides our own code, under which licence, and the texts of those licences."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

COMMON = Path("/usr/share/common-licenses")
"""Where Debian keeps the texts that many share."""


@dataclass(frozen=True)
class Carried:
    """Somebody else's work in the package."""

    name: str
    licence: str
    """An SPDX expression."""
    origin: str
    """Where its source is to be had."""
    package: str | None = None
    """The Python distribution whose licence files are copied."""
    only: str | None = None
    """The one system, as `sys.platform` names it, on which it is carried."""
    never: str | None = None
    """The one on which it is not."""


CARRIED = (
    Carried("CPython", "PSF-2.0", "https://www.python.org/downloads/source/"),
    Carried("Qt 6", "LGPL-3.0-only", "https://download.qt.io/official_releases/qt/"),
    Carried("PySide6, shiboken6", "LGPL-3.0-only", "https://download.qt.io/official_releases/QtForPython/"),
    Carried("ICU", "Unicode-3.0", "https://icu.unicode.org/", only="linux"),
    Carried(
        "eSpeak NG",
        "GPL-3.0-or-later",
        "https://github.com/espeak-ng/espeak-ng/releases/tag/1.52.0",
        only="linux",
    ),
    Carried("espeakng-loader", "MIT", "https://github.com/thewh1teagle/espeakng-loader", only="linux"),
    Carried("pyttsx3", "MPL-2.0", "https://github.com/nateshmbhat/pyttsx3", "pyttsx3"),
    Carried(
        "Kokoro-82M (its voices, as recordings)", "Apache-2.0", "https://huggingface.co/hexgrad/Kokoro-82M"
    ),
    Carried("numpy", "BSD-3-Clause AND 0BSD AND MIT AND Zlib AND CC0-1.0", "https://numpy.org/", "numpy"),
    Carried("OpenBLAS (with numpy)", "BSD-3-Clause", "https://github.com/OpenMathLib/OpenBLAS"),
    Carried(
        "libgfortran (with numpy)",
        "GPL-3.0-or-later WITH GCC-exception-3.1",
        "https://gcc.gnu.org/",
        only="linux",
    ),
    Carried("libquadmath (with numpy)", "LGPL-2.1-or-later", "https://gcc.gnu.org/", only="linux"),
    Carried("jeepney", "MIT", "https://gitlab.com/takluyver/jeepney", "jeepney", only="linux"),
    Carried("msgspec", "BSD-3-Clause", "https://github.com/jcrist/msgspec", "msgspec"),
    Carried("platformdirs", "MIT", "https://github.com/tox-dev/platformdirs", "platformdirs"),
    Carried("tomlkit", "MIT", "https://github.com/python-poetry/tomlkit", "tomlkit"),
    Carried(
        "soundfile, with libsndfile",
        "BSD-3-Clause AND LGPL-2.1-or-later",
        "https://github.com/bastibe/python-soundfile",
    ),
    Carried("cffi (its backend, for soundfile)", "MIT", "https://github.com/python-cffi/cffi", "cffi"),
    Carried("soxr", "LGPL-2.1-or-later", "https://github.com/dofuuz/python-soxr", "soxr"),
    Carried(
        "typing_extensions (for soundfile)",
        "PSF-2.0",
        "https://github.com/python/typing_extensions",
        "typing_extensions",
    ),
    Carried("libffi", "MIT", "https://sourceware.org/libffi/", never="darwin"),
    Carried("comtypes", "MIT", "https://github.com/enthought/comtypes", "comtypes", only="win32"),
    Carried("pywin32", "PSF-2.0", "https://github.com/mhammond/pywin32", "pywin32", only="win32"),
    Carried("PyWinRT", "MIT", "https://github.com/pywinrt/pywinrt", "winrt_runtime", only="win32"),
    Carried(
        "Microsoft Visual C++ runtime (with Python, Qt and numpy)",
        "LicenseRef-Microsoft-Visual-C-Runtime",
        "https://visualstudio.microsoft.com/license-terms/",
        only="win32",
    ),
    Carried("xcb-util libraries", "X11", "https://xcb.freedesktop.org/", only="linux"),
    Carried(
        "PyInstaller's starter",
        "GPL-2.0-or-later WITH Bootloader-exception",
        "https://pyinstaller.org/",
        "pyinstaller",
        never="win32",
    ),
)


def carried_on(system: str) -> tuple[Carried, ...]:
    """What the package for a system carries."""
    return tuple(one for one in CARRIED if one.only in (None, system) and one.never != system)


def overview(system: str) -> str:
    """A page that lists it all, for people."""
    qt = "lib\\PySide6" if system == "win32" else "_internal/PySide6"
    lines = [
        "BackStretch itself is under the MIT licence. Its package carries, each as a separate part:",
        "",
        *(f"{one.name}: {one.licence}\n    {one.origin}" for one in carried_on(system)),
        "",
        f"Qt and PySide6 are separate libraries in the folder {qt}: you may put your own there.",
        *(["eSpeak NG is used by a process of its own."] if system == "linux" else []),
        "The natural voices are recordings of Kokoro-82M by hexgrad (Apache-2.0); voices/NOTICE.md says how",
        "they were made. The model itself is not carried.",
        "The texts of the licences are in this folder.",
    ]
    return "\n".join(lines) + "\n"


def write_licences(folder: Path, own: Path, system: str, packages: Path | None = None) -> None:
    """The overview, our own licence, and the texts that are to be had here.

    `packages` is where the packages are that are carried, if they are not those of this Python.

    Raises:
        PackageNotFoundError: a package that is carried is not installed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "CARRIED.txt").write_text(overview(system), encoding="utf-8")
    (folder / "BackStretch-MIT.txt").write_bytes(own.read_bytes())
    for name in ("Apache-2.0", "GPL-3", "LGPL-3", "LGPL-2.1", "MPL-2.0"):
        if (COMMON / name).exists():
            (folder / f"{name}.txt").write_bytes((COMMON / name).read_bytes())
    for one in carried_on(system):
        if one.package is not None:
            for number, text in enumerate(_texts(one.package, packages)):
                suffix = f"-{number}" if number else ""
                (folder / f"{one.package}{suffix}.txt").write_bytes(text.read_bytes())


def _texts(package: str, packages: Path | None) -> list[Path]:
    """The files of licences among what a package installed."""
    if packages is None:
        files = [Path(str(file.locate())) for file in distribution(package).files or ()]
    else:
        files = [file for file in packages.glob(f"{package}-*.dist-info/**/*") if file.is_file()]
    if not files:
        raise PackageNotFoundError(package)
    return sorted(file for file in files if file.name.upper().startswith(("LICEN", "COPYING")))
