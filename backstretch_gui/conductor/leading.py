"""From the settings to how a routine is led."""

from __future__ import annotations

from typing import TYPE_CHECKING

from backstretch_gui.session.plan import Coaching

if TYPE_CHECKING:
    from backstretch_gui.storage.settings import Settings


def coaching(settings: Settings) -> Coaching:
    """How every routine is led."""
    return Coaching(
        talk=settings.talk,
        settle=float(settings.settle),
        rest=float(settings.rest),
        lead_in=float(settings.lead_in),
        ready=settings.ready,
    )
