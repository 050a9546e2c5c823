"""What can be asked for on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Mapping

LONGEST: int = 4096
"""Of what is handed over in one word, characters: a path."""


class Options:
    """What was asked for on the command line."""

    list = False
    """Print the routines and leave."""
    routine: str | None = None
    """Open with this routine."""
    start = False
    """Start at once."""
    file: str | None = None
    """Show the routine in this file, to be kept or not."""
    background = False
    """Remind, without a window until it is wanted."""
    diagnose = False
    """Print what a bug report needs, and leave."""
    language: str | None = None
    """Show and speak this language, whatever is set."""
    preview: str | None = None
    """The folder to write a preview to."""
    audio: str | None = None
    """The file to write a routine to, as it is heard."""
    video: str | None = None
    """The file to write a routine to, as it is seen and heard."""
    talk: str | None = None
    """How much is said in such a file, if not as it is set."""
    progress = False
    """Print how far it is, a line for each per cent: for this program itself."""

    @property
    def writes_guide(self) -> bool:
        """Whether a routine is written to a file, and nothing else done."""
        return self.audio is not None or self.video is not None

    def for_another_window(self, routine: str) -> Options:
        """What still counts when the window is made once more, at a routine: no session is begun again."""
        options = Options()
        options.language = self.language
        options.routine = routine
        return options


def handed_over(options: Options) -> dict[str, str | bool]:
    """What a running program is asked to do; a file's name means the same there, in another folder."""
    from pathlib import Path

    asked: dict[str, str | bool] = {"start": options.start, "background": options.background}
    if options.routine is not None:
        asked["routine"] = options.routine
    if options.file is not None:
        asked["file"] = str(Path(options.file).absolute())
    return asked


def taken_over(asked: Mapping[str, Any]) -> Options:
    """What another start asks of this one. What is not known here, or no such value, is left out."""
    options = Options()
    options.start = asked.get("start") is True
    options.background = asked.get("background") is True
    for name in ("routine", "file"):
        value = asked.get(name)
        if isinstance(value, str) and 0 < len(value) <= LONGEST and value.isprintable():
            setattr(options, name, value)
    return options


def parse(arguments: list[str]) -> Options:
    """Read the command line. Who double-clicks gives none, and does not wait for a parser to be imported."""
    options = Options()
    if arguments:
        _parser().parse_args(arguments, options)
    return options


def _parser() -> ArgumentParser:
    import argparse

    from backstretch_gui import __version__
    from backstretch_gui.language.languages import Language

    parser = argparse.ArgumentParser(
        prog="backstretch", description="Leads you through stretches for a sore lower back."
    )
    parser.add_argument("file", nargs="?", metavar="FILE", help="look at the routine in a file, and keep it")
    parser.add_argument("--version", action="version", version=f"BackStretch {__version__}")
    parser.add_argument(
        "--list", action="store_true", help="print the routines, with their lengths, and leave"
    )
    parser.add_argument("--routine", metavar="ID", help="open with this routine")
    parser.add_argument("--start", action="store_true", help="start at once")
    parser.add_argument(
        "--background", action="store_true", help="remind as it is set, without a window until it is wanted"
    )
    parser.add_argument(
        "--diagnose", action="store_true", help="print what a bug report needs, nothing private, and leave"
    )
    parser.add_argument(
        "--language",
        metavar="CODE",
        choices=[language.value for language in Language if language is not Language.AUTOMATIC],
        help="show and speak this language, whatever is set: %(choices)s",
    )
    parser.add_argument(
        "--preview",
        metavar="DIR",
        help="play a routine off-screen at high speed: pictures of each step and a cue sheet go to DIR",
    )
    parser.add_argument("--audio", metavar="FILE", help="write a routine as it is heard (.mp3, .opus, .flac)")
    parser.add_argument("--video", metavar="FILE", help="write a routine as it is seen and heard")
    parser.add_argument(
        "--talk", choices=("full", "brief", "tones"), help="how much is said in FILE, if not as it is set"
    )
    parser.add_argument("--progress", action="store_true", help=argparse.SUPPRESS)
    return parser
