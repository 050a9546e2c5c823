"""A routine as it would be heard, as a sound file with its title, cover and chapters."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

from backstretch_gui.export.sound import BLOCK_SECONDS, blocks, seconds
from backstretch_gui.export.sound_file import write_sound
from backstretch_gui.export.tags import BEGINNING, tagged
from backstretch_gui.storage.files import part_beside, put_in_place

if TYPE_CHECKING:
    import array
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from backstretch_gui.catalog.line import Line
    from backstretch_gui.export.sound_file import SoundFormat
    from backstretch_gui.export.tags import Tags
    from backstretch_gui.session.plan import Plan


def write_audio_guide(
    path: Path,
    kind: SoundFormat,
    plan: Plan,
    clip: Callable[[Line], array.array[int]],
    tags: Tags,
    progress: Callable[[float], None],
) -> None:
    """Replace the file at `path` by the guide, once all of it is written.

    `clip`: the samples of a sentence. `progress` is told the share that is done, 0 to 1; whatever it raises
    ends the writing, and leaves everything as it was.

    Raises:
        OSError: the file can't be written, or a clip can't be read.
    """
    with part_beside(path) as encoded, part_beside(path) as whole:
        write_sound(encoded, kind, _told(blocks(plan, clip), seconds(plan), progress))
        with encoded.open("rb") as sound, whole.open("wb") as file:
            beginning, length = tagged(kind.suffix, sound.read(BEGINNING), tags)
            file.write(beginning)
            sound.seek(length)
            shutil.copyfileobj(sound, file)
            file.flush()
            os.fsync(file.fileno())
        put_in_place(whole, path)


def _told(
    sound: Iterator[array.array[int]], seconds: float, progress: Callable[[float], None]
) -> Iterator[array.array[int]]:
    for number, block in enumerate(sound):
        yield block
        progress(min(1.0, (number + 1) * BLOCK_SECONDS / seconds))
