"""What is to be seen of the figure at a moment. Plain values: neither Qt nor numpy is needed to make them."""

from __future__ import annotations

import msgspec


class Look(msgspec.Struct, frozen=True):
    """A pose to show: whose it is, its name, and whether it is seen mirrored."""

    stretch: str
    pose: str
    mirrored: bool = False


class Scene(msgspec.Struct, frozen=True):
    """The figure at a moment: on its way from one look to another, with its glow and veil."""

    before: Look
    after: Look
    progress: float = 1.0
    glow: float = 0.0
    veiled: bool = False
    breath: float = 1.0
    """How full the lungs are: 1 breathed in, 0 breathed out."""

    @property
    def settled(self) -> bool:
        """Whether it shows one pose, and no move."""
        return self.progress >= 1.0 or self.before == self.after
