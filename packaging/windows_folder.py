"""The Windows program as a folder, laid out on any system: Python, the packages, and what Qt needs of itself.

BackStretch.exe     the starter, of packaging/windows/launcher.c
python/             the embeddable Python, trimmed; its ._pth file says where the packages are
lib/                the packages, BackStretch's own among them
"""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterable
from fnmatch import fnmatch
from pathlib import Path

from contents import UNUSED_MODULES, is_wanted
from windows_wheels import unpack_python, unpack_wheels

OBJDUMP = "x86_64-w64-mingw32-objdump"
PTH = "python313._pth"
SEARCHED = ("python313.zip", ".", "..\\lib", "..\\lib\\win32", "..\\lib\\win32\\lib")
"""Where modules are looked for, seen from python/."""

ASKED_FOR = {"QtNetwork"}
"""Qt modules that another one imports: QtMultimedia does."""

PYTHON_UNUSED = (
    "python*.exe",
    "python.cat",
    "_asyncio.pyd",
    "_multiprocessing.pyd",
    "_overlapped.pyd",
    "_sqlite3.pyd",
    "_wmi.pyd",  # `platform` alone asks it, and does without
    "winsound.pyd",
)

PLUGINS = (
    "platforms/qwindows.dll",
    "platforms/qoffscreen.dll",
    "styles/*",
    "iconengines/qsvgicon.dll",
    "imageformats/qsvg.dll",
    "imageformats/qico.dll",
    "multimedia/windowsmediaplugin.dll",
)

LIB_UNUSED = (
    "PySide6/include/*",
    "PySide6/typesystems/*",
    "PySide6/glue/*",
    "PySide6/metatypes/*",
    "PySide6/doc/*",
    "PySide6/scripts/*",
    "PySide6/support/deploy*",
    "PySide6/resources/*",
    "PySide6/lib/*",
    "PySide6/QtAsyncio/*",
    "PySide6/*.json",
    "PySide6/*.exe",
    "PySide6/*.lib",
    "shiboken6/include/*",
    "shiboken6/lib/*",
    "shiboken6/*.lib",
    "shiboken6_generator/*",
    "*.pyi",
    "*.lib",
    "*.h",
    "*.chm",
    "*/tests/*",
    "*/test/*",
    "*/demos/*",
    "cffi/*",
    "pycparser*",
    "pypiwin32*",
    "adodbapi/*",
    "isapi/*",
    "pythonwin/*",
    "win32comext/*",
    "win32com/*",
    "pywin32-*.data/*",
    "pywin32.pth",
    "scripts/*",
)
"""What wheels bring that is for developers, or for nothing we do."""

PYWIN32 = ("pythoncom.py", "pywin32_system32/*", "win32/lib/pywintypes.py", "pywin32-*.dist-info/*")
"""All that SAPI needs of pywin32: COM."""


def lay_out(python: Path, wheels: Iterable[Path], root: Path, target: Path) -> None:
    """Fill `target` from the package of Python, the wheels and the repository `root`; what was there goes."""
    shutil.rmtree(target, ignore_errors=True)
    _lay_out_python(python, target / "python")
    unpack_wheels(wheels, target / "lib", _is_wanted)
    _lay_out_own(root, target)
    _trim_qt(target / "lib", root / "backstretch_gui")
    _drop_unneeded(target / "python", set(UNUSED_MODULES))


def _lay_out_python(python: Path, folder: Path) -> None:
    unpack_python(python, folder)
    for pattern in PYTHON_UNUSED:
        for file in folder.glob(pattern):
            file.unlink()
    (folder / PTH).write_text("\n".join((*SEARCHED, "")), encoding="ascii")
    library = folder / "python313.zip"
    whole = library.rename(folder / "whole.zip")
    # Not compressed: it is read faster, and the installer compresses all of it together.
    with zipfile.ZipFile(whole) as files, zipfile.ZipFile(library, "w") as kept:
        for entry in files.infolist():
            module = entry.filename.removesuffix(".pyc").replace("/", ".")
            if not _is_unused(module):
                kept.writestr(zipfile.ZipInfo(entry.filename, entry.date_time), files.read(entry))
    whole.unlink()


def _lay_out_own(root: Path, target: Path) -> None:
    own = target / "lib" / "backstretch_gui"
    shutil.copytree(root / "backstretch_gui", own, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(root / "assets" / "voices", own / "voices")
    shutil.copyfile(root / "packaging" / "windows" / "start.py", target / "python" / "start.py")


def _is_wanted(name: str) -> bool:
    if name.startswith(("win32/", "pywin32", "pythoncom", "pythonwin")):
        return any(fnmatch(name, pattern) for pattern in PYWIN32)
    if any(fnmatch(name, pattern) for pattern in LIB_UNUSED):
        return False
    if name.startswith("PySide6/plugins/"):
        plugin = name.removeprefix("PySide6/plugins/")
        return any(fnmatch(plugin, pattern) for pattern in PLUGINS)
    return not _is_unused(name.replace("/", ".")) and is_wanted(name, name, "win32")


def _is_unused(module: str) -> bool:
    return any(module == unused or module.startswith(f"{unused}.") for unused in UNUSED_MODULES)


def qt_modules(package: Path) -> set[str]:
    """The modules of PySide6 that a package of Python sources imports, anywhere."""
    found: set[str] = set()
    for file in package.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6"):
                found |= {(node.module or "").removeprefix("PySide6.")}
                found |= {alias.name for alias in node.names if node.module == "PySide6"}
    return {name for name in found if name.startswith("Qt")}


def _trim_qt(lib: Path, package: Path) -> None:
    """Of Qt, the modules that are imported, and the libraries that these and the plugins ask for."""
    qt = lib / "PySide6"
    modules = {f"{name}.pyd" for name in qt_modules(package) | ASKED_FOR}
    for file in qt.glob("*.pyd"):
        if file.name not in modules:
            file.unlink()
    folders = (qt, lib / "shiboken6")
    binaries = [file for folder in folders for file in folder.glob("*.pyd")]
    asked = _asked_for([*binaries, *(qt / "plugins").rglob("*.dll")], folders)
    for folder in folders:
        for file in folder.glob("*.dll"):
            if file.name.lower() not in asked:
                file.unlink()


def _drop_unneeded(python: Path, unused: set[str]) -> None:
    """Modules of Python that are not used, and the libraries that only they ask for."""
    for file in python.glob("*.pyd"):
        if file.stem in unused:
            file.unlink()
    asked = _asked_for([*python.glob("*.pyd"), python / "python313.dll"], [python])
    keep = {"python313.dll", "python3.dll", "vcruntime140.dll", "vcruntime140_1.dll"}
    for file in python.glob("*.dll"):
        if file.name.lower() not in asked | keep:
            file.unlink()


def _asked_for(files: Iterable[Path], folders: Iterable[Path]) -> set[str]:
    """The names of the libraries that these files ask for, and those in turn that are in `folders`."""
    here = {file.name.lower(): file for folder in folders for file in folder.glob("*.dll")}
    waiting = [file for file in files if file.suffix in (".dll", ".pyd")]
    asked: set[str] = set()
    while waiting:
        told = subprocess.run([OBJDUMP, "-p", *waiting], capture_output=True, text=True, check=True).stdout
        new = {name.lower() for name in re.findall(r"DLL Name: (\S+)", told)} - asked
        asked |= new
        waiting = [here[name] for name in sorted(new) if name in here]
    return asked
