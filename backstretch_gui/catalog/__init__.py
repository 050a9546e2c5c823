"""What there is: stretches, routines, poses, phrases. Data and its checking: no Qt, no clock, no file."""
