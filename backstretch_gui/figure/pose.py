"""A solved pose."""


class Pose:
    """The body at one moment."""
