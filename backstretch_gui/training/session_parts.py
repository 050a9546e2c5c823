"""What only a session needs: built when the first one starts, or when somebody listens to a voice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # sound and its libraries wait for the first session
    from backstretch_gui.training.coach import Coach
    from backstretch_gui.training.presenter import Presenter
    from backstretch_gui.voice.cache import ClipCache
    from backstretch_gui.voice.renderer import Renderer
    from backstretch_gui.voice.speaker import Speaker


@dataclass(frozen=True, slots=True)
class Ensemble:
    """Voice, coach, and what shows the session."""

    cache: ClipCache
    renderer: Renderer
    speaker: Speaker
    coach: Coach
    presenter: Presenter
