"""What the person is told of files: each sentence once, for as long as it is true."""

from __future__ import annotations


class FileNotices:
    """Collects sentences until somebody takes them; remembers which are still so."""

    def __init__(self) -> None:
        self.new: list[str] = []
        """Not yet told."""
        self.over: list[str] = []
        """Told, and no longer so."""
        self._so: dict[str, str] = {}
        """What each sentence that is still so is about."""

    def say(self, about: str, sentence: str) -> None:
        """It is so, until what it is `about` is settled."""
        if sentence not in self._so:
            self._so[sentence] = about
            self.new.append(sentence)

    def mention(self, sentence: str) -> None:
        """It has happened, and is over."""
        self.new.append(sentence)

    def settle(self, *about: str) -> None:
        """All that was said about these is no longer so."""
        for sentence in [sentence for sentence, what in self._so.items() if what in about]:
            del self._so[sentence]
            if sentence in self.new:
                self.new.remove(sentence)
            else:
                self.over.append(sentence)

    def is_so(self, sentence: str) -> bool:
        """Whether it was said, and is not settled."""
        return sentence in self._so
