"""The folders of BackStretch, where this system keeps such things."""

from __future__ import annotations

from pathlib import Path

import msgspec
import platformdirs

APP = "backstretch"


class Paths(msgspec.Struct, frozen=True):
    """Where everything is kept. Nothing is created here."""

    config: Path
    """Settings, routines and stretches: what somebody made."""
    cache: Path
    """Rendered speech: can be deleted at any time."""
    log: Path
    state: Path
    """Where a running session stands."""
    data: Path
    """What was done."""

    @staticmethod
    def of_user() -> Paths:
        """The folders of whoever runs the program."""
        dirs = platformdirs.PlatformDirs(APP, appauthor=False)
        return Paths(
            dirs.user_config_path,
            dirs.user_cache_path,
            dirs.user_log_path,
            dirs.user_state_path,
            dirs.user_data_path,
        )

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.config / "settings.toml"

    @property
    def routines(self) -> Path:
        """The folder of one's own routines."""
        return self.config / "routines"

    @property
    def stretches(self) -> Path:
        """The folder of one's own stretches."""
        return self.config / "stretches"

    @property
    def clips(self) -> Path:
        """The folder of rendered speech."""
        return self.cache / "clips"

    @property
    def interrupted(self) -> Path:
        """The file that says where a running session stands."""
        return self.state / "session.json"

    @property
    def session_count(self) -> Path:
        """The file that says how many sessions there have been."""
        return self.state / "sessions"

    @property
    def history(self) -> Path:
        """The folder of what was done."""
        return self.data / "history"

    @property
    def unfinished(self) -> Path:
        """The file that says what has been done of a running session."""
        return self.state / "unfinished.jsonl"

    @property
    def log_file(self) -> Path:
        """The log."""
        return self.log / "backstretch.log"
