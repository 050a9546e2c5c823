"""The settings in the panel, one section for each kind."""
