"""An orthographic camera."""


class Camera:
    """From where, how large, and with which ground."""
