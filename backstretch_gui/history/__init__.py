"""What was done, and what to do today."""
