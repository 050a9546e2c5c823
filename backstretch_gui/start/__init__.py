"""How the program starts: arguments, one process, the composition root, and what happens if it ends badly."""
