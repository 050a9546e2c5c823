"""What turns text into sound: one small class for each engine. Used by the helper; no Qt."""
