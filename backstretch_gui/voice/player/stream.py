"""What the player needs of a stream of sound, whoever carries it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable

from backstretch_gui.voice.player.protocol import Loss


class LostError(Exception):
    """Nothing can be heard."""

    def __init__(self, loss: Loss, detail: str) -> None:
        super().__init__(detail)
        self.loss = loss


class Stream(ABC):
    """Plays what a mixer answers, for as long as it lives."""

    @abstractmethod
    def change(self, do: Callable[[int], None]) -> None:
        """Let `do` change what is mixed from a frame on: the first that has not been heard for certain."""

    @abstractmethod
    def rest(self) -> None:
        """Stop playing silence until the next change, where that costs no time then."""
