"""The player: a small process that mixes clips and tones into one stream of sound."""
