"""Three small libraries that Wine 8 lacks in whole or in part, compiled from the C files beside this one.

They are for testing under Wine only: Windows has its own, and nothing of this goes into the package.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
COMPILER = "x86_64-w64-mingw32-gcc-win32"
OBJDUMP = "x86_64-w64-mingw32-objdump"
WINES_RUNTIME = "ucrtwine"
"""What Wine's own ucrtbase.dll is called once ours hands on to it."""

_ALONE = ("icuuc", "mscms")
_COMPLEX = re.compile(r"(?:c(?:abs|arg|imag|real|cosh?|exp|sinh?|tanh?|pow)|conj)[fl]?")
"""What complex.c has."""


def put_standins(system32: Path) -> None:
    """Compile them into the folder of a prefix's system libraries, once.

    Raises:
        subprocess.CalledProcessError: the compiler refused something.
    """
    for name in _ALONE:
        _compile(system32 / f"{name}.dll", "-nostdlib", HERE / f"{name}.c")
    runtime, wines = system32 / "ucrtbase.dll", system32 / f"{WINES_RUNTIME}.dll"
    if not wines.exists():
        shutil.copyfile(runtime, wines)
    with tempfile.TemporaryDirectory() as folder:
        definition = Path(folder) / "ucrtbase.def"
        definition.write_text(forwarding(exported(wines)), encoding="ascii")
        options = ("-fno-builtin", "-static-libgcc", "-nostartfiles", "-Wl,-e,0")
        runtime.unlink()
        _compile(runtime, *options, HERE / "complex.c", definition)


def exported(library: Path) -> list[str]:
    """The names that a library exports."""
    told = subprocess.run([OBJDUMP, "-p", library], capture_output=True, text=True, check=True).stdout
    table = told.partition("[Ordinal/Name Pointer] Table")[2].partition("\n\n")[0]
    return re.findall(r"^\s*\[\s*\d+\] (\S+)$", table, re.MULTILINE)


def forwarding(names: list[str]) -> str:
    """A linker's list: each name handed on to Wine's own library, but for those of complex.c."""
    lines = [f'  "{name}"="{_target(name)}"' for name in names]
    return "\n".join(("LIBRARY ucrtbase.dll", "EXPORTS", *lines, ""))


def _target(name: str) -> str:
    return f"own_{name}" if _COMPLEX.fullmatch(name) else f"{WINES_RUNTIME}.{name}"


def _compile(target: Path, *arguments: str | Path) -> None:
    command = [COMPILER, "-Os", "-s", "-Wall", "-Werror", "-shared", "-o", target, *arguments]
    subprocess.run(command, check=True)
