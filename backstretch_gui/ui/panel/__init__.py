"""The side panel: which routine, its stretches with their hold times, and how they are led."""
