"""What the system offers a desktop program, each behind a small door, with handlers tried in order."""
