"""Routines and stretches as they are kept: chosen, edited, shared, printed."""
