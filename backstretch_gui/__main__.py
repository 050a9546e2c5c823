"""Arguments, then the app. Nothing heavy is imported before it is known what is wanted."""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper

from backstretch_gui.start import gone_wrong, lean_shiboken
from backstretch_gui.start.options import Options, parse
from backstretch_gui.storage.own_command import PRINTERS
from backstretch_gui.voice.launch import FLAG, PLAYER_FLAG
from backstretch_gui.voice.process_end import end_process

_PIPE_CLOSED = 141
_INTERRUPTED = 130
"""Exit codes, as shells have them."""


def main() -> int:
    """Run BackStretch; the exit code is 0, or 1 with one sentence on what to do."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a folder's name may not fit a console's letters
    try:
        return _started()
    except KeyboardInterrupt:
        return _INTERRUPTED


def _started() -> int:
    problem = gone_wrong.too_old()
    if problem is not None:
        return _give_up(problem)
    if sys.argv[1:2] == [FLAG]:
        from backstretch_gui.voice import worker

        worker.main(sys.argv[2])
    if sys.argv[1:] == [PLAYER_FLAG]:
        from backstretch_gui.voice.player import process

        process.main()
    if sys.argv[1:] == [PRINTERS]:
        from backstretch_gui.routines import printers

        return printers.print_names()
    options = parse(sys.argv[1:])
    try:
        done = _run(options)
        if sys.stdout is not None:  # built without a console there is none
            sys.stdout.flush()
    except ImportError as error:
        return _give_up(gone_wrong.about_import(error))
    except BrokenPipeError:
        _write_no_more()
        return _PIPE_CLOSED
    except OSError as error:
        _write_no_more()
        return _give_up(gone_wrong.about_system(error))
    if sys.platform == "win32" and options.writes_guide:
        end_process(done)  # it is written; some library falls over now and then as all of them are unloaded
    return done


def _run(options: Options) -> int:
    if options.diagnose:
        from backstretch_gui.start import diagnose

        return diagnose.run()
    if options.list or options.preview is not None:
        from backstretch_gui.start import preview

        return preview.run(options)
    if options.writes_guide:
        from backstretch_gui.start import export_run

        return export_run.run(options)
    if not _has_display():
        return _give_up(gone_wrong.NO_SCREEN)
    lean_shiboken.make_lean()
    gone_wrong.QtMessages().install()
    from backstretch_gui.start import process as launch

    return launch.run(options)


def _write_no_more() -> None:
    """What is left in the buffer goes nowhere, or Python complains of it at the end."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _give_up(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
