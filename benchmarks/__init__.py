"""What the design promises, measured: `make bench` writes build/bench.json."""
