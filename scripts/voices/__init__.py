"""Renders the voices of `assets/voices/`: `make voices`. For who builds, never for who runs."""
