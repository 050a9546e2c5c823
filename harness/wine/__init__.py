"""Windows programs, run under Wine in a prefix of the project's own: see docs/adr/0041."""
