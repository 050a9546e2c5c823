"""What the person does, and what follows from it: every button and key of the window ends up here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractButton

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.catalog.stretch import in_language
from backstretch_gui.coach import Coach
from backstretch_gui.session.compiler import compile_plan
from backstretch_gui.session.plan import Coaching
from backstretch_gui.session.player import EmptyPlanError
from backstretch_gui.storage.keepers import RoutineKeeper, SettingsKeeper
from backstretch_gui.storage.settings import Settings
from backstretch_gui.ui.home import home_props, home_still, home_strip
from backstretch_gui.ui.keys import Command, install_keys
from backstretch_gui.ui.main_window import MainWindow
from backstretch_gui.ui.panel.panel import Panel
from backstretch_gui.ui.stage.done_sheet import KeepOffer
from backstretch_gui.ui.stage.stage import Page
from backstretch_gui.ui.theme import Theme
from backstretch_gui.ui.wording import tr
from backstretch_gui.voice.choice import VoiceChoice, spoken_seconds

if TYPE_CHECKING:  # sound and its libraries wait for the first session
    from backstretch_gui.presenter import Presenter
    from backstretch_gui.voice.cache import ClipCache
    from backstretch_gui.voice.clip import Clip
    from backstretch_gui.voice.renderer import Renderer
    from backstretch_gui.voice.speaker import Speaker
    from backstretch_gui.voice.trouble import VoiceTrouble

LISTEN = "Breathe in. Breathing out, let your shoulders sink."
"""What the chosen voice says to be judged by."""


@dataclass(frozen=True, slots=True)
class Ensemble:
    """What only a session needs, built when the first one starts."""

    cache: ClipCache
    renderer: Renderer
    speaker: Speaker
    coach: Coach
    presenter: Presenter


class Conductor(QObject):
    """Joins the window's wishes to the parts that fulfil them."""

    def __init__(
        self,
        window: MainWindow,
        panel: Panel,
        theme: Theme,
        catalog: Catalog,
        settings: SettingsKeeper,
        routines: RoutineKeeper,
        build_ensemble: Callable[[], Ensemble],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._panel = panel
        self._theme = theme
        self._catalog = catalog
        self._settings = settings
        self._routines = routines
        self._build_ensemble = build_ensemble
        self._parts: Ensemble | None = None
        self._trouble: dict[object, str] = {}
        self._listening = False
        self._entry: int | None = None
        self._choice: VoiceChoice | None = None
        self._join_stage()
        self._join_panel()
        self._join_keys()
        settings.changed.connect(self._on_settings_changed)
        routines.changed.connect(self._on_routine_changed)
        window.closing.connect(self._on_closing)

    # Joining --------------------------------------------------------------------------------

    def _join_stage(self) -> None:
        stage = self._window.stage
        stage.start_wanted.connect(self.start)
        stage.top_bar.end_wanted.connect(self.end)
        stage.top_bar.floor_wanted.connect(self.toggle_floor_view)
        stage.top_bar.panel_wanted.connect(self._window.toggle_panel)
        self._window.panel_toggled.connect(self._on_panel_toggled)
        transport = stage.transport
        transport.pause_wanted.connect(self.start_or_pause)
        transport.next_wanted.connect(self._to_coach(Coach.next))
        transport.back_wanted.connect(self._to_coach(Coach.back))
        transport.longer_wanted.connect(self._to_coach(lambda coach: coach.add(5)))
        transport.shorter_wanted.connect(self._to_coach(lambda coach: coach.add(-5)))
        transport.repeat_wanted.connect(self._to_coach(Coach.repeat))
        transport.skip_wanted.connect(self._to_coach(Coach.next))
        stage.done_sheet.home_wanted.connect(self.show_home)
        stage.done_sheet.again_wanted.connect(self.start)
        stage.done_sheet.kept.connect(self._on_hold_kept)

    def _join_panel(self) -> None:
        self._panel.routine_chosen.connect(self._on_routine_chosen)
        self._panel.entry_changed.connect(self._routines.set_entry)
        self._panel.setting_changed.connect(self._on_setting_wanted)
        self._panel.listen_wanted.connect(self._on_listen_wanted)
        self._panel.voices_wanted.connect(self._on_voices_wanted)

    def _join_keys(self) -> None:
        self._shortcuts = install_keys(
            self._window,
            {
                Command.START_OR_PAUSE: self._on_space,
                Command.NEXT: self._to_coach(Coach.next),
                Command.BACK: self._to_coach(Coach.back),
                Command.LONGER: self._to_coach(lambda coach: coach.add(5)),
                Command.SHORTER: self._to_coach(lambda coach: coach.add(-5)),
                Command.REPEAT: self._to_coach(Coach.repeat),
                Command.HURTS: self._to_coach(Coach.next),
                Command.FLOOR: self.toggle_floor_view,
                Command.PANEL: self._window.toggle_panel,
                Command.END: self.end,
                Command.QUIT: self._quit,
            },
        )

    def _to_coach(self, do: Callable[[Coach], None]) -> Callable[[], None]:
        """A command for the session; without a session it does nothing."""

        def command() -> None:
            if self._parts is not None and self._parts.coach.active:
                do(self._parts.coach)
                self._parts.presenter.refresh()

        return command

    @property
    def coach(self) -> Coach | None:
        """Who leads the session, once there has been one."""
        return self._parts.coach if self._parts else None

    # Session --------------------------------------------------------------------------------

    def start(self) -> None:
        """Begin the chosen routine."""
        parts = self._ensemble()
        self._choice = None  # a voice that was missing may be there by now
        self._apply_voice(self._settings.settings)
        try:
            parts.coach.begin(self._routines.routine, _coaching(self._settings.settings))
        except EmptyPlanError:
            self._window.stage.notice.tell(
                tr("Every stretch is off: switch one on in the panel, then start.")
            )
            return
        name = in_language(self._routines.routine.name, "en")
        self._window.stage.top_bar.show_state(in_session=True, routine=self._visible_name(name))
        parts.presenter.begin()
        self._window.stage.setFocus(Qt.FocusReason.OtherFocusReason)

    def start_or_pause(self) -> None:
        """Space: start, pause or go on, whichever there is to do."""
        if self._parts is not None and self._parts.coach.active:
            self._parts.coach.toggle_pause()
            self._parts.presenter.refresh()
        else:
            self.start()

    def _on_space(self) -> None:
        """Space presses the button that has the keyboard's focus, and is start or pause everywhere else."""
        focused = self._window.focusWidget()
        if isinstance(focused, QAbstractButton) and focused.isEnabled() and focused.isVisible():
            focused.click()
        else:
            self.start_or_pause()

    def end(self) -> None:
        """Escape: out of the floor view; then out of the session; then back to the routine."""
        if self._window.floor is not None:
            self.toggle_floor_view()
        elif self._parts is not None and self._parts.coach.active:
            self._parts.coach.stop()
            if self._window.stage.page is Page.SESSION:
                self.show_home()
        elif self._window.stage.page is Page.DONE:
            self.show_home()

    def toggle_floor_view(self) -> None:
        """To read from the mat; only while there is something to follow."""
        if self._window.floor is not None and self._parts is not None:
            self._parts.presenter.leave_floor_view()
        else:
            if self._parts is None or not self._parts.coach.active:
                self.start()
            if self._parts is not None and self._parts.coach.active:
                self._parts.presenter.enter_floor_view()

    def show_home(self) -> None:
        """The chosen routine, ready to start."""
        self._window.stage.top_bar.show_state(in_session=False, routine="")
        self._show_routine(turn=True)
        self._window.stage.ring.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_routine(self, *, turn: bool = False) -> None:
        """How long the chosen routine takes, and the home page if that is in front or `turn`ed to."""
        routine = self._routines.routine
        settings = self._settings.settings
        plan = compile_plan(
            routine,
            self._catalog,
            _coaching(settings),
            lambda text: spoken_seconds(text, settings.words_per_minute),
        )
        self._panel.show_length(plan.seconds)
        if not turn and self._window.stage.page is not Page.HOME:
            return
        props = home_props(routine, self._catalog, plan.seconds)
        ends = tuple(
            in_language(self._catalog.stretches[plan.of_entry(entry)[0].stretch].name, "en")
            for entry in (*plan.entries[:1], *plan.entries[-1:])
        )
        first, last = (ends[0], ends[-1]) if ends else ("", "")
        self._window.stage.show_home(
            props, home_strip(plan, self._catalog), (first, last), home_still(routine)
        )

    def _on_session_over(self) -> None:
        self._window.stage.top_bar.show_state(in_session=False, routine="")

    def _on_hold_kept(self, offer: KeepOffer) -> None:
        """It belongs to the routine that was done; another one may have been chosen meanwhile."""
        done = self._parts.coach.last_routine if self._parts is not None else None
        if done is not None:
            before = self._routines.routines[done.id].stretches[offer.entry]
            entry = msgspec.structs.replace(before, hold=offer.now)
            self._routines.set_entry(offer.entry, entry, done.id)

    def _on_entry_entered(self, entry: int | None) -> None:
        self._entry = entry
        self._mark_current()

    def _mark_current(self) -> None:
        """The stretch being done, as long as the panel shows the routine it is part of."""
        session = self._parts.coach.last_routine if self._parts is not None else None
        shown = session is not None and session.id == self._routines.routine.id
        self._panel.set_current(self._entry if shown else None)

    # Parts ----------------------------------------------------------------------------------

    def _ensemble(self) -> Ensemble:
        if self._parts is None:
            parts = self._parts = self._build_ensemble()
            parts.presenter.entry_entered.connect(self._on_entry_entered)
            parts.presenter.ended.connect(self.show_home)
            parts.presenter.over.connect(self._on_session_over)
            parts.renderer.clip_ready.connect(self._on_clip_ready)
            parts.renderer.voices_listed.connect(self._panel.show_voices)
            parts.renderer.ailing.connect(partial(self._on_trouble, parts.renderer))
            parts.renderer.recovered.connect(partial(self._on_recovered, parts.renderer))
            parts.speaker.trouble.connect(partial(self._on_trouble, parts.speaker))
            parts.speaker.recovered.connect(partial(self._on_recovered, parts.speaker))
            self._apply_voice(self._settings.settings)
        return self._parts

    def _apply_voice(self, settings: Settings) -> None:
        if self._parts is not None:
            choice = VoiceChoice(settings.voice or None, settings.words_per_minute, settings.pitch)
            if choice != self._choice:
                self._choice = choice
                self._parts.renderer.choose(choice)
            self._parts.speaker.set_volume(settings.volume / 100)

    def _on_trouble(self, source: object, trouble: VoiceTrouble) -> None:
        self._trouble[source] = trouble.sentence()
        self._window.stage.notice.tell(self._trouble[source])

    def _on_recovered(self, source: object) -> None:
        self._window.stage.notice.withdraw(self._trouble.pop(source, ""))

    # Panel ----------------------------------------------------------------------------------

    def _on_routine_chosen(self, routine: str) -> None:
        self._settings.set("routine", routine)
        self._routines.choose(routine)
        if self._window.stage.page is Page.DONE:
            self.show_home()

    def _on_routine_changed(self, routine: Routine) -> None:
        self._panel.show_routine(routine)
        self._mark_current()
        if self._parts is not None and self._parts.coach.active:
            session = self._parts.coach.last_routine
            if session is not None and session.id == routine.id:
                changed = _entry_with_new_hold(session, routine)
                self._parts.coach.change(routine, _coaching(self._settings.settings), forget=changed)
                self._parts.presenter.refresh()
        self._show_routine()

    def _on_setting_wanted(self, name: str, value: object) -> None:
        self._settings.set(name, value)

    def _on_settings_changed(self, settings: Settings) -> None:
        self._theme.set_appearance(settings.appearance.value)
        self._theme.reduced_motion = settings.motion.value == "reduced"
        self._panel.show_settings(settings)
        self._apply_voice(settings)
        if self._parts is not None and self._parts.coach.active:
            routine = self._parts.coach.last_routine
            if routine is not None:
                self._parts.coach.change(routine, _coaching(settings))
        self._show_routine()

    def _on_panel_toggled(self, is_open: bool) -> None:
        self._settings.set("panel_open", is_open)
        name = in_language(self._routines.routine.name, "en")
        in_session = self._parts is not None and self._parts.coach.active
        self._window.stage.top_bar.show_state(in_session=in_session, routine=self._visible_name(name))

    def _visible_name(self, name: str) -> str:
        return "" if self._window.panel_open else name

    def _on_listen_wanted(self) -> None:
        parts = self._ensemble()
        if parts.coach.active:
            return
        self._listening = True
        parts.renderer.want([LISTEN])

    def _on_voices_wanted(self) -> None:
        self._ensemble().renderer.list_voices()

    def _on_clip_ready(self, clip: Clip) -> None:
        if self._listening and clip.text == LISTEN and self._parts is not None:
            self._listening = False
            self._parts.speaker.say(clip)

    # End ------------------------------------------------------------------------------------

    def _quit(self) -> None:
        self._window.close()

    def _on_closing(self) -> None:
        if self._parts is not None:
            self._parts.coach.stop()
            self._parts.renderer.close()
            self._parts.cache.close()
        self._routines.write_now()
        self._settings.write_now()


def _coaching(settings: Settings) -> Coaching:
    return Coaching(
        talk=settings.talk,
        settle=float(settings.settle),
        rest=float(settings.rest),
        lead_in=float(settings.lead_in),
    )


def _entry_with_new_hold(before: Routine, after: Routine) -> int | None:
    """The entry whose hold was set just now: that is meant to count, whatever was added on the way."""
    pairs: zip[tuple[Entry, Entry]] = zip(before.stretches, after.stretches, strict=False)
    return next((i for i, (old, new) in enumerate(pairs) if old.hold != new.hold), None)
