"""What is wrong with a file, told to the person who wrote it."""

from __future__ import annotations

from typing import Final


class CatalogError(Exception):
    """A file that cannot be used, and why. `str()` is one sentence for the person who wrote it."""

    def __init__(self, file: str, where: str, expected: str, found: str) -> None:
        super().__init__(file, where, expected, found)
        self.file: Final = file
        """The file's name, without its folder."""
        self.where: Final = where
        """A line ("line 12") or a field ("guide 2, say"); empty for the file as a whole."""
        self.expected: Final = expected
        self.found: Final = found

    def __str__(self) -> str:
        place = f"{self.file}, {self.where}" if self.where else self.file
        return f"{place}: expected {self.expected}, found {self.found}."
