"""What can be asked for on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from argparse import ArgumentParser


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
    preview: str | None = None
    """The folder to write a preview to."""


def parse(arguments: list[str]) -> Options:
    """Read the command line. Who double-clicks gives none, and does not wait for a parser to be imported."""
    options = Options()
    if arguments:
        _parser().parse_args(arguments, options)
    return options


def _parser() -> ArgumentParser:
    import argparse

    from backstretch_gui import __version__

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
        "--preview",
        metavar="DIR",
        help="play a routine off-screen at high speed: pictures of each step and a cue sheet go to DIR",
    )
    return parser
