"""Pages of their own: adding a stretch, naming, looking at what is imported, stretching safely."""
