"""From the settings to how a routine is led."""

from __future__ import annotations

from typing import TYPE_CHECKING

from backstretch_gui.session.plan import Coaching
from backstretch_gui.session.segment import CueKind
from backstretch_gui.settings.settings import Changing

if TYPE_CHECKING:
    from backstretch_gui.settings.settings import Settings


SAID = {
    "say_names": {CueKind.NAME, CueKind.REST},
    "say_steps": {CueKind.STEP, CueKind.SWITCH, CueKind.RELEASE},
    "say_form": {CueKind.FORM},
    "say_breath": {CueKind.BREATH},
    "say_halfway": {CueKind.HALFWAY, CueKind.HALF_DONE},
    "say_count": {CueKind.COUNT},
    "say_ends": {CueKind.RESUME, CueKind.FINISH},
}
"""What each switch of the voice lets be said."""


PACES = {Changing.QUICK: 0.7, Changing.CALM: 1.0, Changing.SLOW: 1.5}
"""The time for a change of position, as a share of what a stiff back needs."""


def coaching(settings: Settings, language: str, session: int = 0) -> Coaching:
    """How every routine is led, in a language with words; `session`: how many there were before."""
    quiet = [kinds for name, kinds in SAID.items() if not getattr(settings, name)]
    return Coaching(
        talk=settings.talk,
        language=language,
        quiet=frozenset[CueKind]().union(*quiet),
        settle=float(settings.settle),
        rest=float(settings.rest),
        lead_in=float(settings.lead_in),
        ready=settings.ready,
        getting_there=float(settings.getting_there),
        changing=PACES[settings.changing],
        opening=settings.opening,
        ways=settings.ways,
        closing=settings.closing,
        session=session,
    )
