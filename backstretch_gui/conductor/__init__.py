"""What the person does, and what follows from it: every button and key of the window ends up here."""

from backstretch_gui.conductor.conductor import Conductor as Conductor
from backstretch_gui.conductor.ensemble import Ensemble as Ensemble
