"""The stage: the figure, the clock, what is being said, and the transport."""
