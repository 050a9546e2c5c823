"""Every test here may have a bus of its own, with services on it."""

from tests.desktop.services import bus_address, play

__all__ = ["bus_address", "play"]
