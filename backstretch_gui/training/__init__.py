"""Leads a session: the coach, what the stage is told, what the person can do meanwhile."""
