"""Whatever a file holds, reading it ends in a value or in a sentence."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from backstretch_gui.catalog.error import CatalogError
from backstretch_gui.catalog.reading import read_phrases, read_positions, read_routine, read_stretch

ASSETS = Path(__file__).parents[2] / "assets"

Reader = Callable[[str, str], object]


def _files(pattern: str, read: Reader) -> list[tuple[str, str, Reader]]:
    return [(path.name, path.read_text(encoding="utf-8"), read) for path in sorted(ASSETS.glob(pattern))]


FILES = [
    *_files("stretches/*.toml", read_stretch),
    *_files("routines/*.toml", read_routine),
    *_files("phrases.toml", read_phrases),
    *_files("positions.toml", read_positions),
]
READERS: list[Reader] = [read_stretch, read_routine, read_phrases, read_positions]

VALUES = [
    "-1",
    "1e400",
    "nan",
    "''",
    "[]",
    "{}",
    "[[]]",
    "true",
    "1979-05-27",
    "07:32:00",
    "'{side}'",
    "{ en = 3 }",
]
SCRAPS = st.sampled_from(["=", "[[guide]]", "[poses.x]", ".", '"', "\n", "#", "{", "\\u0000", "en", *VALUES])


@st.composite
def damaged(draw: st.DrawFn, text: str) -> str:
    """The text with a few of its lines cut, doubled, swapped, or holding something else."""
    lines = text.splitlines(keepends=True)
    for _ in range(draw(st.integers(1, 3))):
        at, other = (draw(st.integers(0, len(lines) - 1)) for _ in range(2))
        key, equals, _value = lines[at].partition("=")
        cut = draw(st.integers(0, len(lines[at])))
        match draw(st.sampled_from(["drop", "double", "swap", "value", "scrap"])):
            case "drop":
                lines[at] = ""
            case "double":
                lines[at] *= 2
            case "swap":
                lines[at], lines[other] = lines[other], lines[at]
            case "value" if equals:
                lines[at] = f"{key}= {draw(st.sampled_from(VALUES))}\n"
            case _:
                lines[at] = lines[at][:cut] + draw(SCRAPS | st.text(max_size=8)) + lines[at][cut:]
    return "".join(lines)


def ends_well(read: Reader, text: str, name: str) -> None:
    try:
        read(text, name)
    except CatalogError as error:
        sentence = str(error)
        assert sentence.startswith(name)
        assert sentence.endswith(".")
        assert "\n" not in sentence


@settings(max_examples=300)
@given(st.data(), st.sampled_from(FILES))
def test_a_damaged_file(data: st.DataObject, file: tuple[str, str, Reader]) -> None:
    name, text, read = file
    ends_well(read, data.draw(damaged(text)), name)


@given(st.text(alphabet=st.characters() | st.sampled_from('[]{}="\n.#')), st.sampled_from(READERS))
def test_any_text(text: str, read: Reader) -> None:
    ends_well(read, text, "any.toml")
