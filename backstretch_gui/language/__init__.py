"""Which language is shown and which is spoken, and numbers and times in its words."""
