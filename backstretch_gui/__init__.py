"""BackStretch: a follow-along trainer for a sore lower back."""

__version__ = "0.1.0"

APP_ID = "org.backstretch.backstretch"
"""By this desktops know the app: menu entry, icons, window, notifications, media keys, start at login."""
