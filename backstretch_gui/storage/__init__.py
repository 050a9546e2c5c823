"""What is kept, and where: settings and routines as TOML in the user's config directory.

Whatever goes wrong with a file, what somebody made is never overwritten or deleted, and they are
told in one sentence.
"""
