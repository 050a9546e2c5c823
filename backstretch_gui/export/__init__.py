"""A routine to take along: what would be heard and seen, as a file."""
