"""Makes ICU's data smaller: what Qt asks ICU for is the order of words, so the rest is left out.

Of the 32 MB that come with Qt, 8 in the package, 27 are names of currencies, regions and units in 800
languages, and character sets of files; Qt has its own of what the app shows. ICU takes what is missing for
not translated.
"""

from __future__ import annotations

import re
import struct
import subprocess
from fnmatch import fnmatch
from pathlib import Path
from tempfile import TemporaryDirectory

UNREAD = [
    "*.cnv",  # character sets; text is UTF-8
    "brkitr/*",  # where words and lines end, which Qt knows itself
    "curr/*",  # names of currencies, languages, regions, units and time zones; numbers as words
    "lang/*",
    "region/*",
    "unit/*",
    "zone/*",
    "rbnf/*",
    "translit/*",  # from one script to another
    "rfc*.spp",  # names on the network
    "unames.icu",
    "confusables.cfu",
]
"""What is left out, by its name in ICU's data; and the forms of numbers and dates of each language."""

_FORMS_OF_A_LANGUAGE = r"[a-z]{2,3}(_[A-Z]\w*)?\.res"
"""As "de.res", "sr_Latn_RS.res"; not "root.res", "pool.res", "res_index.res"."""
_FORMAT = b"CmnD"
_FORMAT_AT = 12
"""Where a package of data names its format, in bytes from its beginning (ICU's udata.h, `UDataInfo`)."""
_ALIGNMENT = 16


def is_read(name: str) -> bool:
    """Whether Qt may ask for a part of ICU's data, named as "coll/de.res"."""
    if any(fnmatch(name, pattern) for pattern in UNREAD):
        return False
    return re.fullmatch(_FORMS_OF_A_LANGUAGE, name) is None


def write_smaller_library(library: Path) -> None:
    """Replace `libicudata.so.N` by one with the parts that are read.

    Raises:
        ValueError: it holds no data as they are known here.
    """
    parts = read_parts(library.read_bytes())
    kept = {name: content for name, content in parts.items() if is_read(name.partition("/")[2])}
    version = library.name.rpartition(".")[2]
    with TemporaryDirectory() as folder:
        (Path(folder) / "data").write_bytes(package(kept))
        _run(folder, "ld", "-r", "-b", "binary", "-o", "data.o", "data")
        _run(folder, "objcopy", *_as_constant(f"icudt{version}_dat"), "data.o")
        _run(folder, "ld", "-shared", "-z", "noexecstack", "-soname", library.name, "-o", library, "data.o")


def _as_constant(symbol: str) -> list[str]:
    """Arguments of objcopy: the bytes are a constant of that name, which is where ICU looks for them."""
    section = ".rodata,alloc,load,readonly,data,contents"
    place = ["--rename-section", f".data={section}", "--set-section-alignment", f".data={_ALIGNMENT}"]
    return [*place, "--redefine-sym", f"_binary_data_start={symbol}"]


def _run(folder: str, *command: str | Path) -> None:
    subprocess.run(command, cwd=folder, check=True)


def read_parts(library: bytes) -> dict[str, bytes]:
    """The parts of the data in a library, by name ("icudt73l/coll/de.res"), with its head under "".

    Raises:
        ValueError: there are none.
    """
    start = library.index(_FORMAT) - _FORMAT_AT
    (head,) = struct.unpack_from("<H", library, start)
    table = start + head
    (count,) = struct.unpack_from("<I", library, table)
    entries = [struct.unpack_from("<II", library, table + 4 + 8 * index) for index in range(count)]
    ends = [table + at for _, at in entries[1:]] + [_end_of_constants(library)]
    parts = {"": library[start:table]}
    for (name, at), end in zip(entries, ends, strict=True):
        first = table + name
        parts[library[first : library.index(b"\0", first)].decode()] = library[table + at : end]
    return parts


def _end_of_constants(library: bytes) -> int:
    """Where the last part ends at the latest: the end of the first segment that is loaded."""
    (segments,) = struct.unpack_from("<Q", library, 32)
    size, count = struct.unpack_from("<HH", library, 54)
    for index in range(count):
        kind, _, at, _, _, length = struct.unpack_from("<IIQQQQ", library, segments + index * size)
        if kind == 1 and at == 0:
            return at + length
    raise ValueError(library[:16])


def package(parts: dict[str, bytes]) -> bytes:
    """Parts as ICU reads them: head, number, places of names and contents, names, contents.

    As ICU's own `icupkg` does (its package.cpp): sorted by name, each at a multiple of 16.
    """
    head, names = parts[""], sorted(name for name in parts if name)
    name_at = 4 + 8 * len(names)
    at = name_at + sum(len(name) + 1 for name in names)
    table, texts, contents = struct.pack("<I", len(names)), b"", b""
    at += -(len(head) + at) % _ALIGNMENT
    first = at
    for name in names:
        content = parts[name] + bytes(-len(parts[name]) % _ALIGNMENT)
        table += struct.pack("<II", name_at + len(texts), at)
        texts += name.encode() + b"\0"
        contents += content
        at += len(content)
    before = table + texts
    return head + before + bytes(first - len(before)) + contents
