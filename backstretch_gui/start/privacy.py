"""Takes out of a text what it would tell of the person who sends it with a bug report.

Kept are the program's own places, the kinds of errors and plain words; names that are quoted, names of files
and paths are not, whosever they are: what is not known to be ours is somebody's.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path

_PROGRAM = re.compile(r"""File "[^"\n]*[/\\](?=(?:backstretch_gui|site-packages|python3[^/\\"\n]*)[/\\])""")
"""Where the program lies, in a traceback: a home, or a stick with its name."""
_FRAME = re.compile(r'\s*File "|\s{4}|Traceback |Thread |Current thread |Fatal |Extension modules')
"""A line of a traceback that quotes the program, not what it worked on."""
_QUOTED = re.compile(r"""(?<!\w)(?:'[^'\n]*'|"[^"\n]*"|`[^`\n]*`|“[^”\n]*”|‘[^’\n]*’)""")
_PATH = re.compile(r"""(?<![\w~<./\\])(?:~|[A-Za-z]:)?[/\\][^'"“”\n]*?(?=: |['"“”,]|$)""", re.MULTILINE)
_FILE = re.compile(r"""[^:,'"“”\n]*\.(?:toml|backstretch|json|csv|pdf|png|wav)\b""")


def without_home(text: str, homes: Iterable[Path]) -> str:
    """The text with "~" for a home folder, however it is written: as a link, by Windows, by Qt, by Python."""
    names = {
        str(form) for home in homes for form in (home, Path(os.path.realpath(home))) if len(str(home)) > 1
    }
    forms = {form for name in names for form in (name, name.replace("\\", "/"), name.replace("\\", "\\\\"))}
    for form in sorted(forms, key=len, reverse=True):
        text = re.sub(re.escape(form), "~", text, flags=re.IGNORECASE if "\\" in form or ":" in form else 0)
    return text


def redacted(message: str) -> str:
    """A line of the log, or what an error says, without names and paths."""
    message = _QUOTED.sub("“…”", message)
    message = _PATH.sub("<path>", message)
    return _FILE.sub(_file, message)


def redacted_report(text: str, homes: Iterable[Path]) -> str:
    """A traceback: its places in the program stay, what the errors say is redacted."""
    lines = _PROGRAM.sub('File "…/', without_home(text, homes)).splitlines(keepends=True)
    return "".join(line if _FRAME.match(line) else redacted(line) for line in lines)


def _file(found: re.Match[str]) -> str:
    name = found[0].rpartition(".")
    return found[0] if found[0].strip() == "settings.toml" else f" <file>.{name[2]}"
