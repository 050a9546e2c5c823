"""What there is: stretches, routines, poses, phrases. Pure data and its checking; no Qt, no clock, no file."""
