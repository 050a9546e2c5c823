"""The page of what was done, and the card of what to do today."""
