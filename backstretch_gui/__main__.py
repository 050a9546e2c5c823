"""Arguments, then the app. Nothing heavy is imported before it is known what is wanted."""

from __future__ import annotations

import os
import sys

from backstretch_gui.options import parse
from backstretch_gui.voice.launch import FLAG


def main() -> int:
    """Run BackStretch; the exit code is 0, or 1 with one sentence on what to do."""
    if sys.argv[1:] == [FLAG]:
        from backstretch_gui.voice import worker

        worker.main()
    options = parse(sys.argv[1:])
    # shiboken would compile Python code embedded in it at each start: docs/adr/0003.
    os.environ.setdefault("SBK_EMBED", "0")
    try:
        if options.list or options.preview is not None:
            from backstretch_gui import preview

            return preview.run(options)
        if not _has_display():
            print(
                "BackStretch needs a screen. To look at a routine without one: backstretch --preview DIR",
                file=sys.stderr,
            )
            return 1
        from backstretch_gui import app

        return app.run(options)
    except ImportError as error:
        print(f"BackStretch is not installed completely ({error}). Please install it again.", file=sys.stderr)
        return 1


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
