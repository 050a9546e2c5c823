"""What happens when: a routine becomes a plan, and the player walks it by a clock. Pure Python."""
