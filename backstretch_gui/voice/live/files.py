"""Whether a natural voice can say any text here: by the runtime of `backstretch[natural]`, and two files.

Neither comes with BackStretch. Somebody who wants it puts two files into `folder()`: the model, and the style
of the voice. Light: looking for them loads nothing.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from backstretch_gui.voice.packs import Packs

MODEL = "kokoro-v1.0.int8.onnx"
"""As the project that converted it names it: 92,361,271 bytes."""
MODEL_SHA256 = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
RUNTIME = ("onnxruntime", "espeakng_loader")


def folder() -> Path:
    """Where the files are looked for: "voices" in the folder of this person's data."""
    return platformdirs.user_data_path("backstretch", appauthor=False) / "voices"


def voices_that_speak_live(packs: Packs) -> frozenset[str]:
    """The natural voices, by id, that can say any text on this computer."""
    if not (folder() / MODEL).is_file() or not _all_installed(RUNTIME):
        return frozenset()
    styles = {voice: pack.facts.style for voice, pack in packs.by_voice.items() if pack.facts.style}
    return frozenset(voice for voice, style in styles.items() if (folder() / f"{style}.bin").is_file())


def _all_installed(modules: Iterable[str]) -> bool:
    return all(find_spec(module) is not None for module in modules)
