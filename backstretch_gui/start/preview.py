"""A routine off-screen at high speed: a cue sheet and pictures, for whoever writes routines.

It is the real plan, the real player and the real stage, led as the settings have it, each sentence as long as
its recording in the chosen voice; only the clock is wound by hand.
"""

from __future__ import annotations

import os
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
from backstretch_gui.figure.model import FigureModel
from backstretch_gui.language import amounts as wording
from backstretch_gui.language.languages import FALLBACK, Languages
from backstretch_gui.language.translators import Translators
from backstretch_gui.routines.library import load_catalog, words_in
from backstretch_gui.routines.own_folder import OwnFolder
from backstretch_gui.session.compiler import compile_plan
from backstretch_gui.session.events import CueDue, Ended, Event, SegmentStarted
from backstretch_gui.session.plan import Coaching, Plan
from backstretch_gui.session.player import Player
from backstretch_gui.session.segment import Cue, Segment, SegmentKind
from backstretch_gui.session.snapshot import State
from backstretch_gui.session.walking import EmptyPlanError
from backstretch_gui.settings.settings_file import SettingsFile
from backstretch_gui.start.figures import read_body_tables, read_named_person
from backstretch_gui.start.in_force import languages_of
from backstretch_gui.start.measured_speech import MeasuredSpeech
from backstretch_gui.start.options import Options
from backstretch_gui.storage.bundle import open_bundle
from backstretch_gui.storage.user_paths import Paths
from backstretch_gui.training.coaching_settings import coaching
from backstretch_gui.ui.commands import no_commands
from backstretch_gui.ui.figure_colours import figure_colours
from backstretch_gui.ui.stage.stage import Stage
from backstretch_gui.ui.stage.stage_props import Heard, PropsSource
from backstretch_gui.ui.theme import Theme
from backstretch_gui.voice.choice import spoken_seconds

DEFAULT_ROUTINE = "quick-relief"
SIZE = (960, 760)
"""Of a picture, in pixels."""
SHEET = "cue-sheet.txt"
_OURS = re.compile(rf"\d{{3,}}-[a-z0-9-]+\.png|{re.escape(SHEET)}")
TICK = 0.2
"""How far the clock is wound at a time, in seconds."""


def run(options: Options) -> int:
    """What `--list` and `--preview` ask for."""
    if sys.platform != "win32":  # there that one has no typefaces, and a picture needs no window either
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication.instance() or QApplication(sys.argv[:1])
    try:
        open_bundle()
    except FileNotFoundError as error:
        raise ImportError(f"{error} is missing") from error  # noqa: TRY003 - told in `main`
    paths = Paths.of_user()
    settings = SettingsFile(paths.settings).load()
    languages = languages_of(options, settings)
    language = languages.spoken
    Translators(application).show(languages.shown)
    catalog = _catalog(paths, languages)
    how = coaching(settings, language)
    if options.list:
        print_list(catalog, how, settings.words_per_minute, languages.shown)
        return 0
    name = options.routine or DEFAULT_ROUTINE
    routine = catalog.routines.get(name)
    if routine is None:
        known = ", ".join(sorted(catalog.routines))
        print(f"There is no routine {name}. There are: {known}.", file=sys.stderr)
        return 1
    assert isinstance(application, QApplication)

    def plan() -> Plan:
        speech = MeasuredSpeech(paths.clips, settings, language, application)
        try:
            found = speech.plan(routine, catalog, how)
        finally:
            speech.close()
        if speech.trouble:
            print(speech.trouble, file=sys.stderr)
        return found

    folder = Path(options.preview or "preview")
    return preview(routine, plan, catalog, folder, application, languages.shown)


def _catalog(paths: Paths, languages: Languages) -> Catalog:
    stretches, routines = OwnFolder(paths.stretches), OwnFolder(paths.routines)
    catalog, wrong_stretches, wrong_routines = load_catalog(
        stretches.load(), routines.load(), words_in(languages)
    )
    for error in (*wrong_stretches, *wrong_routines):
        print(error, file=sys.stderr)
    return catalog


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
        Rehearsal(routine, plan(), catalog, folder, application, language).play()
    except OSError as error:
        print(f"{folder} can’t be written ({error.strerror}). Please name another folder.", file=sys.stderr)
        return 1
    except EmptyPlanError:
        print("Every stretch of this routine is off. Switch one on, or name another one.", file=sys.stderr)
        return 1
    return 0


def is_ours(folder: Path) -> bool:
    """Whether nothing is there but what an earlier preview has written."""
    return all(file.is_file() and _OURS.fullmatch(file.name) for file in folder.iterdir())


@dataclass
class Clock:
    """Wound by hand; seconds."""

    now: float = 0.0

    def __call__(self) -> float:
        """The time."""
        return self.now


@dataclass
class Rehearsal:
    """One routine on its way through player and stage."""

    routine: Routine
    plan: Plan
    catalog: Catalog
    folder: Path
    application: QApplication
    language: str = FALLBACK
    sheet: list[str] = field(default_factory=list[str])

    def play(self) -> None:
        """From the first cue to the last."""
        self._theme = Theme(self.application, "light")
        self._stage = Stage(self._theme, no_commands())
        self._stage.resize(*SIZE)
        self._stage.figure.use_model(self._model())
        self._source = PropsSource(self.catalog, self.language)
        self._heard = Heard()
        self._pictures = 0
        self._due: list[float] = []
        clock = Clock()
        self._clock = clock
        self._player = Player(lambda _: self.plan, clock, self._on_event)
        name, seconds = in_language(self.routine.name, self.language), self._player.snapshot.plan.seconds
        self._note(f"{name}, {wording.duration(seconds)}")
        self._player.start()
        while self._player.snapshot.state is not State.ENDED:
            self._wind(clock)
        (self.folder / SHEET).write_text("\n".join(self.sheet) + "\n", encoding="utf-8")
        print(f"{self._pictures} pictures and cue-sheet.txt are in {self.folder}.")
        self._stage.deleteLater()
        self.application.sendPostedEvents(self._stage, QEvent.Type.DeferredDelete.value)

    def _wind(self, clock: Clock) -> None:
        """On to the next cue or picture, at most a tick."""
        step = min(TICK, self._player.next_due or TICK)
        if self._due:
            step = min(step, max(0.0, self._due[0] - clock.now))
        clock.now += step
        self._player.tick()
        while self._due and self._due[0] <= clock.now + 1e-6:
            self._due.pop(0)
            self._picture()

    def _on_event(self, event: Event) -> None:
        match event:
            case SegmentStarted(segment=segment):
                self._plan_pictures(segment)
                side = f", {segment.side} side" if segment.side else ""
                self._note(f"          -- {segment.stretch}{side}: {segment.kind}, {segment.seconds:.1f} s")
            case CueDue(cue=cue):
                self._on_cue(cue)
            case Ended():
                self._note(f"{_time(self._clock.now)}  the end")
            case _:
                pass

    def _on_cue(self, cue: Cue) -> None:
        if cue.text:
            self._heard = Heard(cue.text, cue.step)
        self._note(f"{_time(self._clock.now)}  {cue.text or f'({cue.sound} tone)'}")

    def _plan_pictures(self, segment: Segment) -> None:
        """One as each step of a guide has been reached, one in the middle of a hold."""
        now = self._clock.now
        if segment.kind is SegmentKind.HOLD:
            self._due = [now + segment.seconds / 2]
        elif segment.kind in (SegmentKind.GUIDE, SegmentKind.SWITCH, SegmentKind.RELEASE):
            self._due = [now + cue.end for cue in segment.cues if cue.text]
        else:
            self._due = []

    def _picture(self) -> None:
        now = self._player.snapshot
        if now.state is not State.RUNNING:
            return
        self._stage.show_session(self._source.derive(now, self._heard))
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


def _time(seconds: float) -> str:
    return f"{int(seconds) // 60:3}:{seconds % 60:04.1f}"
