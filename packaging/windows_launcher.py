"""BackStretch.exe: a small starter with icon, version and manifest, compiled by MinGW on any system."""

from __future__ import annotations

import subprocess
from pathlib import Path

from version import VERSION

SOURCES = Path(__file__).resolve().parent / "windows"
COMPILER = "x86_64-w64-mingw32-gcc-win32"
RESOURCES = "x86_64-w64-mingw32-windres"
PYTHON_DLL = "python313.dll"


def numbers(version: str) -> tuple[int, int, int, int]:
    """A version as Windows has it: "0.1.0" is 0, 1, 0, 0."""
    first, second, third, fourth = ([int(part) for part in version.split(".")] + [0, 0, 0])[:4]
    return first, second, third, fourth


def fill(text: str, values: dict[str, str]) -> str:
    """A template with each @NAME@ replaced."""
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    return text


def build_launcher(icon: Path, work: Path, target: Path) -> None:
    """Compile the starter to `target`; `work` is for what lies between.

    Raises:
        subprocess.CalledProcessError: a compiler refused something.
    """
    work.mkdir(parents=True, exist_ok=True)
    manifest, resources, compiled = (
        work / name for name in ("launcher.manifest", "launcher.rc", "launcher.o")
    )
    four = numbers(VERSION)
    manifest.write_text(
        fill((SOURCES / manifest.name).read_text("utf-8"), {"VERSION": ".".join(map(str, four))}), "utf-8"
    )
    values = {
        "ICON": icon.as_posix(),
        "MANIFEST": manifest.as_posix(),
        "NUMBERS": ",".join(map(str, four)),
        "VERSION": VERSION,
    }
    resources.write_text(fill((SOURCES / resources.name).read_text("utf-8"), values), "utf-8")
    subprocess.run([RESOURCES, "--codepage=65001", resources, "-O", "coff", "-o", compiled], check=True)
    options = ("-municode", "-mwindows", "-Os", "-s", "-Wall", "-Wextra", "-Werror", "-static-libgcc")
    python = f'-DPYTHON_DLL=L"{PYTHON_DLL}"'
    subprocess.run([COMPILER, *options, python, "-o", target, SOURCES / "launcher.c", compiled], check=True)
