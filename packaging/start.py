"""What the packaged program runs: the same as `python -m backstretch_gui`."""

from __future__ import annotations

import sys

from backstretch_gui.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
