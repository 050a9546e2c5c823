"""The measures of the stage by its size. Pixels at 96 dpi."""

from __future__ import annotations

import msgspec

from backstretch_gui.ui.tokens import LOW_STAGE, SMALL_STAGE, TINY_STAGE, WIDE_STAGE


class StageSize(msgspec.Struct, frozen=True):
    """Which of the four layouts, and what follows from it."""

    small: bool
    wide: bool
    low: bool = False
    """Small, and with hardly any height: whatever is not needed gives way."""

    tiny: bool = False
    """Low, and with letters so large that only what has to be read or answered finds room."""

    @staticmethod
    def of(width: int, height: int) -> StageSize:
        """The layout for a stage of this size."""
        small = width < SMALL_STAGE[0] or height < SMALL_STAGE[1]
        return StageSize(small, width >= WIDE_STAGE and not small, height < LOW_STAGE, height < TINY_STAGE)

    @property
    def margin(self) -> int:
        """Left and right of everything."""
        return 24 if self.small else 40

    @property
    def ring(self) -> int:
        """The diameter of the clock."""
        return 112 if self.low else 136 if self.small else 224 if self.wide else 184

    @property
    def done_ring(self) -> int:
        """The diameter of the clock once it is a check mark."""
        return 96 if self.small else 128

    @property
    def pill(self) -> int:
        """The height of the side's pill."""
        return 28 if self.small else 36 if self.wide else 32

    @property
    def gap(self) -> int:
        """Between figure, deck and strip."""
        return 4 if self.low else 10 if self.small else 18

    @property
    def figure(self) -> int:
        """The least height of the figure."""
        return 56 if self.low else 120
