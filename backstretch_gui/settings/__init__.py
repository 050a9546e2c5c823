"""What can be set: declared once, kept in a file."""
