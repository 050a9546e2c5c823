"""The routine in the panel: which one, and its stretches with their hold times."""
