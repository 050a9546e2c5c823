"""The window: it draws what it is told and asks for what it wants."""
