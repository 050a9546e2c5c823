"""Read by the Python under Wine at its start: files are copied by reading and writing.

Wine 8 has no CopyFile2, which `shutil` would call otherwise.
"""

from __future__ import annotations

import _winapi

del _winapi.CopyFile2  # pyright: ignore[reportAttributeAccessIssue]
