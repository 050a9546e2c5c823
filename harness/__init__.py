"""The real program, driven and listened to from outside: what tests and benchmarks both need."""
