"""The voice: sentences rendered to files by a helper process, and played; knows no session, no widget."""
