"""What a person can want: one typed object for each feature, given to the widgets that offer it.

The features implement these; widgets call them and know nothing of who does. Facts come back as signals.
Methods that a button calls take nothing, since a click brings an argument of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import msgspec

if TYPE_CHECKING:
    from backstretch_gui.catalog.edits import Edit
    from backstretch_gui.ui.stage.offer_card import HurtOffer, KeepOffer, MoreOffer


class TrainingCommands(Protocol):
    """Of the session; what has no meaning at the moment does nothing."""

    def start(self) -> None:
        """Begin the chosen routine."""

    def start_or_pause(self) -> None:
        """Start, pause or go on, whichever there is to do."""

    def next(self) -> None:
        """To the next side or stretch."""

    def back(self) -> None:
        """To the beginning of this side or stretch, or to the one before."""

    def longer(self) -> None:
        """Hold five seconds more."""

    def shorter(self) -> None:
        """Hold five seconds less."""

    def repeat(self) -> None:
        """Say it again."""

    def hurts(self) -> None:
        """Leave the stretch that hurts, at once and gently; that is remembered."""

    def easier(self) -> None:
        """The stretch that hurt in its easier way; the one being done in the other way than now."""

    def leave_out(self) -> None:
        """The stretch that hurt is off from the next time on."""

    def end(self) -> None:
        """Out of the floor view; then out of the session; then back to the routine."""

    def toggle_floor_view(self) -> None:
        """To read from the mat, and back."""

    def show_home(self) -> None:
        """Back to the routine."""

    def show_transcript(self) -> None:
        """What was said, to be read."""

    def keep_hold(self, offer: KeepOffer) -> None:
        """A hold that was changed on the way is so from now on."""

    def ease_next_time(self, offer: HurtOffer) -> None:
        """What hurt is done in its easier way from now on."""

    def take_usual_way(self, offer: MoreOffer) -> None:
        """What was eased is done in its usual way from now on."""

    def leave_out_next_time(self, offer: HurtOffer) -> None:
        """What hurt is left out from now on."""

    def go_on(self) -> None:
        """Go on with the session that was interrupted."""

    def decline_to_go_on(self) -> None:
        """Forget the session that was interrupted."""

    def leave_session(self) -> None:
        """End the session for the routine that was chosen meanwhile."""

    def stay_in_session(self) -> None:
        """Go on with the session, and leave the other routine."""


class RoutineCommands(Protocol):
    """Of the chosen routine and the choice of it."""

    def choose(self, routine: str) -> None:
        """Another routine, by its id."""

    def edit(self, edit: Edit) -> None:
        """Do something to the chosen one."""

    def add_stretch(self) -> None:
        """Look for a stretch to add."""

    def new(self) -> None:
        """A routine from nothing."""

    def rename(self) -> None:
        """Ask for another name."""

    def duplicate(self) -> None:
        """Once more, under another name."""

    def remove(self) -> None:
        """Give up one's own; a copy of a built-in one gives way to that."""

    def undo(self) -> None:
        """As it was before the last step."""

    def redo(self) -> None:
        """What was undone last, again."""


class ExchangeCommands(Protocol):
    """Of routines that come from others and go to them."""

    def ask_for_import(self) -> None:
        """Look at the routine in a file, and keep it."""

    def ask_for_export(self) -> None:
        """The chosen routine, to a file."""


class PaperCommands(Protocol):
    """Of the routine on paper."""

    def ask_for_printer(self) -> None:
        """Print the handout."""

    def ask_for_handout(self) -> None:
        """The handout as PDF."""


class ExportCommands(Protocol):
    """Of the routine to take along."""

    def ask_for_audio_guide(self) -> None:
        """As it is heard, to a sound file."""

    def ask_for_video_guide(self) -> None:
        """As it is seen and heard, to a film."""


class SettingsCommands(Protocol):
    """Of everything that can be set."""

    def set(self, name: str, value: object) -> None:
        """A field of `Settings`, and its new value as the file has it: a text, a number."""


class VoiceCommands(Protocol):
    """Of the voice, outside a session."""

    def listen(self) -> None:
        """Let the chosen voice be heard."""

    def say(self, text: str) -> None:
        """Say a sentence, unless there is a session."""

    def be_quiet(self) -> None:
        """Say no more of it, unless there is a session."""

    def list_voices(self) -> None:
        """The voices are needed: have them shown."""


class HistoryCommands(Protocol):
    """Of what was done."""

    def show_history(self) -> None:
        """The page of it."""

    def decline_more(self, offer: MoreOffer) -> None:
        """Not a little more, for a while."""


class WindowCommands(Protocol):
    """Of the window as a whole."""

    def toggle_panel(self) -> None:
        """Fold the panel in or out."""

    def show_safety(self) -> None:
        """What this is, and when to see a doctor first."""

    def show_keys(self) -> None:
        """What each key does."""

    def show_about(self) -> None:
        """Which version this is, and whose work is in it."""

    def close(self) -> None:
        """Close it; with reminders, the program stays."""

    def quit(self) -> None:
        """End the program, reminders and all."""


class Commands(msgspec.Struct, frozen=True):
    """All of them."""

    training: TrainingCommands
    routines: RoutineCommands
    exchange: ExchangeCommands
    paper: PaperCommands
    settings: SettingsCommands
    voice: VoiceCommands
    window: WindowCommands
    history: HistoryCommands
    export: ExportCommands


class _Nobody:
    def __getattr__(self, _name: str) -> Any:
        return _nothing


def no_commands() -> Commands:
    """For a picture of the window: nobody answers."""
    nobody: Any = _Nobody()
    return Commands(*[nobody] * len(Commands.__struct_fields__))


def _nothing(*_arguments: object) -> None:
    pass
