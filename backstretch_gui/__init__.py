"""BackStretch: a follow-along trainer for a sore lower back."""

__version__ = "0.1.0"
