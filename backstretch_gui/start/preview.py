"""A routine off-screen at high speed: a cue sheet and pictures, for whoever writes routines.

It is the real plan and the real stage, led as the settings have it, each sentence as long as its recording in
the chosen voice.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.catalog.routine import Routine
from backstretch_gui.catalog.stretch import in_language
from backstretch_gui.export.measured_speech import MeasuredSpeech
from backstretch_gui.figure.model import FigureModel
from backstretch_gui.language import amounts as wording
from backstretch_gui.language.languages import FALLBACK
from backstretch_gui.session.compiler import compile_plan
from backstretch_gui.session.plan import Coaching, Plan
from backstretch_gui.session.segment import Segment, SegmentKind
from backstretch_gui.session.timeline import caption_at, moment
from backstretch_gui.start.figures import read_body_tables, read_named_person
from backstretch_gui.start.options import Options
from backstretch_gui.start.without_window import NOTHING_ON, chosen_routine, prepare
from backstretch_gui.ui.commands import no_commands
from backstretch_gui.ui.figure_colours import figure_colours
from backstretch_gui.ui.stage.stage import Stage
from backstretch_gui.ui.stage.stage_props import Heard, PropsSource
from backstretch_gui.ui.theme import Theme
from backstretch_gui.voice.choice import spoken_seconds

SIZE = (960, 760)
"""Of a picture, in pixels."""
SHEET = "cue-sheet.txt"
_OURS = re.compile(rf"\d{{3,}}-[a-z0-9-]+\.png|{re.escape(SHEET)}")


def run(options: Options) -> int:
    """What `--list` and `--preview` ask for."""
    prepared = prepare(options)
    catalog, settings = prepared.catalog, prepared.settings
    if options.list:
        print_list(catalog, prepared.coaching, settings.words_per_minute, prepared.languages.shown)
        return 0
    routine = chosen_routine(options, catalog)
    if routine is None:
        return 1

    def plan() -> Plan:
        language = prepared.languages.spoken
        speech = MeasuredSpeech(prepared.paths.clips, settings, language, prepared.application)
        try:
            found = speech.plan(routine, catalog, prepared.coaching)
        finally:
            speech.close()
        if speech.trouble:
            print(speech.trouble, file=sys.stderr)
        return found

    folder = Path(options.preview or "preview")
    return preview(routine, plan, catalog, folder, prepared.application, prepared.languages.shown)


def print_list(catalog: Catalog, coaching: Coaching, words_per_minute: int, language: str = FALLBACK) -> None:
    """Every routine with its length, sentences estimated, and what it is for."""
    for id_, routine in catalog.routines.items():
        plan = compile_plan(routine, catalog, coaching, lambda text: spoken_seconds(text, words_per_minute))
        length = wording.duration(plan.seconds)
        print(f"{id_:24} {length:>12}  {in_language(routine.purpose, language)}")


def preview(
    routine: Routine,
    plan: Callable[[], Plan],
    catalog: Catalog,
    folder: Path,
    application: QApplication,
    language: str = FALLBACK,
) -> int:
    """Play a routine's `plan` to its end, print its cues; pictures and `cue-sheet.txt` go to `folder`."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not is_ours(folder):
            print(f"{folder} holds other files. Please name an empty or a new folder.", file=sys.stderr)
            return 1
        whole = plan()
        if not whole.segments:
            print(NOTHING_ON, file=sys.stderr)
            return 1
        Rehearsal(routine, whole, catalog, folder, application, language).play()
    except OSError as error:
        print(f"{folder} can’t be written ({error.strerror}). Please name another folder.", file=sys.stderr)
        return 1
    return 0


def is_ours(folder: Path) -> bool:
    """Whether nothing is there but what an earlier preview has written."""
    return all(file.is_file() and _OURS.fullmatch(file.name) for file in folder.iterdir())


@dataclass
class Rehearsal:
    """One routine, from its first cue to its last."""

    routine: Routine
    plan: Plan
    catalog: Catalog
    folder: Path
    application: QApplication
    language: str = FALLBACK
    sheet: list[str] = field(default_factory=list[str])

    def play(self) -> None:
        """Tell every cue, and paint every picture."""
        self._theme = Theme(self.application, "light")
        self._stage = Stage(self._theme, no_commands())
        self._stage.resize(*SIZE)
        self._stage.figure.use_model(self._model())
        self._source = PropsSource(self.catalog, self.language)
        self._pictures = 0
        self._note(f"{in_language(self.routine.name, self.language)}, {wording.duration(self.plan.seconds)}")
        for start, segment in zip(self.plan.starts, self.plan.segments, strict=True):
            side = f", {segment.side} side" if segment.side else ""
            self._note(f"          -- {segment.stretch}{side}: {segment.kind}, {segment.seconds:.1f} s")
            for cue in segment.cues:
                self._note(f"{_time(start + cue.at)}  {cue.text or f'({cue.sound} tone)'}")
            for seconds in _worth_a_picture(segment):
                self._picture(start + seconds)
        self._note(f"{_time(self.plan.seconds)}  the end")
        (self.folder / SHEET).write_text("\n".join(self.sheet) + "\n", encoding="utf-8")
        print(f"{self._pictures} pictures and cue-sheet.txt are in {self.folder}.")
        self._stage.deleteLater()
        self.application.sendPostedEvents(self._stage, QEvent.Type.DeferredDelete.value)

    def _picture(self, seconds: float) -> None:
        now = moment(self.plan, seconds)
        caption = caption_at(self.plan, now.index, now.elapsed)
        self._stage.show_session(self._source.derive(now, Heard(caption.text, caption.step)))
        self._pictures += 1
        segment = now.segment
        side = f"-{segment.side}" if segment.side else ""
        name = f"{self._pictures:03}-{segment.stretch}{side}-{segment.kind}.png"
        if not self._stage.grab().save(str(self.folder / name)):
            raise OSError(5, "no room, or no permission")

    def _model(self) -> FigureModel:
        person = read_named_person("ana")
        colours = figure_colours(self._theme.tokens, person)
        return FigureModel(
            person, read_body_tables(), colours, self.catalog.stretches, self.catalog.positions
        )

    def _note(self, line: str) -> None:
        print(line)
        self.sheet.append(line)


def _worth_a_picture(segment: Segment) -> list[float]:
    """As each step of a guide has been reached, and in the middle of a hold; seconds into the segment."""
    match segment.kind:
        case SegmentKind.HOLD:
            return [segment.seconds / 2]
        case SegmentKind.GUIDE | SegmentKind.SWITCH | SegmentKind.RELEASE:
            return [min(cue.end, segment.seconds - 1e-6) for cue in segment.cues if cue.text]
        case _:
            return []


def _time(seconds: float) -> str:
    return f"{int(seconds) // 60:3}:{seconds % 60:04.1f}"
