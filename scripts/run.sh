#!/bin/sh
# Opens BackStretch; without a display, plays a short routine off-screen instead.
# Usage: scripts/run.sh PYTHON
set -eu
if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
  exec "$1" -m backstretch_gui
fi
echo "There is no display here: a short routine is played off-screen instead. Pictures go to preview/."
exec "$1" -m backstretch_gui --preview preview
