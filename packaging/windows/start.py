"""What BackStretch.exe runs."""

from __future__ import annotations

import sys

setattr(sys, "frozen", True)  # noqa: B010 - it is its own program: helpers are started as BackStretch.exe, too
from backstretch_gui.__main__ import main  # noqa: E402

sys.exit(main())
