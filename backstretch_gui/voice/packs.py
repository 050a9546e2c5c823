"""The recorded voices that are delivered: a folder each, with `voice.json` and a file for each line."""

from __future__ import annotations

import logging
from _blake2 import blake2b  # hashlib brings libcrypto
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from backstretch_gui.voice.protocol import Voice

if TYPE_CHECKING:
    from collections.abc import Sequence

log = logging.getLogger(__name__)

INDEX = "voice.json"
MOST_WORDS = 40
"""Of a piece; a longer text is nobody's list."""
PLACES = ("../voices", "../../assets/voices")
"""Seen from this file: in an installed package, and in a checkout."""


class Facts(msgspec.Struct, frozen=True):
    """What `voice.json` says of the voice itself."""

    name: str
    language: str
    """ "en-us"."""
    words_per_minute: float
    """The pace it was recorded at, in words of `choice.WORD_CHARACTERS`."""
    style: str = ""
    """What the model makes this voice from, with its checksum, and espeak-ng's file for its sounds."""
    style_sha256: str = ""
    phonemes: str = ""
    steady: tuple[str, ...] = ()
    """Lines that are never slowed down: a number of the count has to fit its second."""


class _Lines(msgspec.Struct, frozen=True):
    clips: dict[str, str]


@dataclass(frozen=True)
class Pack:
    """One voice. Its lines are read when one of them is asked for: those of all voices are 0.6 MiB."""

    folder: Path
    facts: Facts
    mark: str
    """Another one when any line sounds different: its file is called otherwise then."""

    @cached_property
    def clips(self) -> dict[str, str]:
        """The file of each line, and of each piece that lines with a list are put together from."""
        try:
            return msgspec.json.decode((self.folder / INDEX).read_bytes(), type=_Lines).clips
        except (OSError, msgspec.DecodeError) as error:
            log.warning("the voice in %s has no lines: %s", self.folder, error)
            return {}

    def files(self, text: str) -> tuple[str, ...]:
        """The file of a line, or of the pieces it is made up of, in order; none if it is not recorded."""
        if text in self.clips:
            return (self.clips[text],)
        for at in reversed([place for place, letter in enumerate(text) if letter == " "][:MOST_WORDS]):
            if text[:at] in self.clips and (rest := self.files(text[at + 1 :])):
                return (self.clips[text[:at]], *rest)
        return ()


@dataclass(frozen=True)
class Packs:
    """All of them, in the order of preference."""

    folders: tuple[Path, ...] = ()

    @cached_property
    def by_voice(self) -> dict[str, Pack]:
        """Each voice, by its id."""
        found: dict[str, Pack] = {}
        for folder in self.folders:
            try:
                index = (folder / INDEX).read_bytes()
                facts = msgspec.json.decode(index, type=Facts)
            except (OSError, msgspec.DecodeError) as error:
                log.warning("the voice in %s is left out: %s", folder, error)
            else:
                found[folder.name] = Pack(folder, facts, _mark(index))
        return found

    @cached_property
    def voices(self) -> Sequence[Voice]:
        """As engines list them."""
        return tuple(
            Voice(id_, pack.facts.name, (pack.facts.language,), recorded=True)
            for id_, pack in self.by_voice.items()
        )

    @cached_property
    def version(self) -> str:
        """Another one when any line of any voice sounds different."""
        return _mark("".join(pack.mark for pack in self.by_voice.values()).encode())


def _mark(of: bytes) -> str:
    return blake2b(of, digest_size=6).hexdigest()


PREFERRED = ("heart", "george")
"""The first voice of a language and region is the usual one; others follow by name."""


def packs_here() -> Packs:
    """Those that came with this program."""
    here = Path(__file__).resolve().parent
    root = next((root for place in PLACES if (root := (here / place).resolve()).is_dir()), None)
    if root is None:
        return Packs()
    folders = [file.parent for file in root.glob(f"*/{INDEX}")]
    rank = {name: place for place, name in enumerate(PREFERRED)}
    return Packs(tuple(sorted(folders, key=lambda each: (rank.get(each.name, len(rank)), each.name))))
