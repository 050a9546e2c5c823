"""What `--audio` and `--video` ask for: a routine as a file, without a window."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from backstretch_gui.export.audio_guide import write_audio_guide
from backstretch_gui.export.guide import Guide, RecorderError, UnspokenError
from backstretch_gui.export.measured_speech import MeasuredSpeech
from backstretch_gui.export.sound import seconds
from backstretch_gui.export.sound_file import format_of
from backstretch_gui.language import amounts as wording
from backstretch_gui.session.plan import Talk
from backstretch_gui.settings.settings import Counting
from backstretch_gui.start.without_window import NOTHING_ON, Prepared, chosen_routine, prepare
from backstretch_gui.ui.stills import show_person

if TYPE_CHECKING:
    from collections.abc import Callable

    from backstretch_gui.start.options import Options

UNSPOKEN = (
    "The voice could not say everything, so nothing was written. Please try again, or choose another voice."
)
NO_FILM = (
    "Films can’t be written here: Qt’s multimedia plugin with FFmpeg is not installed. A sound file can."
)

SHARE_OF_SPEECH = 0.2
"""Of the whole progress: sentences that have not been heard yet are rendered first."""


class Progress:
    """Tells a line for each per cent that is done, to whoever wants to know."""

    def __init__(self, *, wanted: bool) -> None:
        self._wanted = wanted
        self._told = -1

    def part(self, first: float, last: float) -> Callable[[float], None]:
        """Progress of a part of the work, from 0 to 1, as that of the whole."""

        def tell(share: float) -> None:
            self._tell(int(100 * (first + share * (last - first))))

        return tell

    def _tell(self, per_cent: int) -> None:
        if self._wanted and per_cent > self._told:
            self._told = per_cent
            os.write(1, f"{per_cent}\n".encode())  # built without a console there is no sys.stdout


def run(options: Options) -> int:
    """Write the guide that was asked for; the exit code is 0, or 1 with a sentence on what to do."""
    prepared = prepare(options)
    routine = chosen_routine(options, prepared.catalog)
    if routine is None:
        return 1
    path = Path(options.audio or options.video or "")
    is_film = options.video is not None
    problem = _film_problem(path) if is_film else _sound_problem(path)
    if problem:
        return _give_up(problem)
    progress = Progress(wanted=options.progress)
    settings = prepared.settings
    show_person(settings.figure)
    how = replace(
        prepared.coaching, ready=False, talk=Talk(options.talk) if options.talk else prepared.coaching.talk
    )
    speech = MeasuredSpeech(
        prepared.paths.clips,
        settings,
        prepared.languages.spoken,
        prepared.application,
        progress.part(0.0, SHARE_OF_SPEECH),
    )
    try:
        plan = speech.plan(routine, prepared.catalog, how)
        if not plan.segments:
            return _give_up(NOTHING_ON)
        guide = Guide(routine, plan, prepared.catalog, speech.clip, prepared.languages.shown)
        write = _write_film if is_film else _write_sound
        write(path, guide, prepared, progress.part(SHARE_OF_SPEECH, 1.0))
    except UnspokenError:
        return _give_up(speech.trouble or UNSPOKEN)
    except RecorderError as error:
        print(error, file=sys.stderr)
        return _give_up(NO_FILM)
    finally:
        speech.close()
    if not options.progress:
        print(f"{path}, {wording.duration(plan.seconds)}")
    return 0


def _give_up(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1


def _sound_problem(path: Path) -> str:
    """Why a guide can't be heard from such a file; empty if it can."""
    return "" if format_of(path) else "Please name a file that ends in .mp3, .opus or .flac."


def _film_problem(path: Path) -> str:
    from backstretch_gui.export.film import SUFFIX

    if path.suffix.lower() != SUFFIX:
        return f"Please name a file that ends in {SUFFIX}."
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")  # it tells what it has not found, too
    try:
        from backstretch_gui.export.video_guide import film_format
    except ImportError:  # packaged for Linux, without Qt's multimedia
        return NO_FILM
    return "" if film_format() is not None else NO_FILM


def _write_sound(path: Path, guide: Guide, _prepared: Prepared, progress: Callable[[float], None]) -> None:
    kind = format_of(path)
    assert kind is not None
    tags = guide.tags(seconds(guide.plan))
    write_audio_guide(path, kind, guide.plan, guide.samples, tags, progress)


def _write_film(path: Path, guide: Guide, prepared: Prepared, progress: Callable[[float], None]) -> None:
    """The film, and its captions beside it unless something else is called so."""
    from backstretch_gui.export.film import Film
    from backstretch_gui.export.video_guide import film_format, write_video_guide
    from backstretch_gui.figure.model import FigureModel
    from backstretch_gui.start.figures import read_body_tables, read_named_person
    from backstretch_gui.ui.figure_colours import figure_colours
    from backstretch_gui.ui.stage.stage_props import PropsSource
    from backstretch_gui.ui.theme import Theme

    kind = film_format()
    assert kind is not None
    catalog, person = prepared.catalog, read_named_person(prepared.settings.figure)
    theme = Theme(prepared.application, "light", prepared.settings.figure)
    colours = figure_colours(theme.tokens, person)
    model = FigureModel(person, read_body_tables(), colours, catalog.stretches, catalog.positions)
    source = PropsSource(catalog, prepared.languages.shown)
    source.in_breaths = prepared.settings.counting is Counting.BREATHS
    film = Film(guide, source, theme, model)
    try:
        write_video_guide(path, kind, film, guide, progress)
    finally:
        film.close()
