"""A pose as its file states it: a short table of joint angles and contacts. Angles in degrees, lengths in metres."""

from __future__ import annotations

import msgspec


class PoseSpec(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One pose, as written."""

    base: str | None = None
    """A pose to start from; what is set here replaces what it sets."""
