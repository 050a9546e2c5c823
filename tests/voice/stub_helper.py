"""A helper that misbehaves: `stub_helper.py STARTS BEHAVIOUR…`, one for each start, the last from then on.

STARTS is a file that gets a line, its process id, at each start.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from pathlib import Path
from typing import Any

from tests.voice.wavs import beep, write_wav


def say(**reply: object) -> None:
    print(json.dumps(reply), flush=True)


def serve(behaviour: str, request: dict[str, Any]) -> None:
    match behaviour:
        case "hang":
            threading.Event().wait()
        case "crash":
            sys.exit("out of breath")
        case "rubbish":
            print("Audio saved to nowhere", flush=True)
        case "endless":
            sys.stdout.write("x" * 3_000_000)
            sys.stdout.flush()
        case "empty":
            write_wav(Path(request["to"]), [])
            say(type="rendered", id=request["id"])
        case "broken":
            beep(Path(request["to"]))
            os.truncate(request["to"], 500)
            say(type="rendered", id=request["id"])
        case "no-text":
            say(type="failed", id=request["id"], fault="text", detail="not recorded")
        case "broken-engine":
            say(type="failed", id=request["id"], fault="engine", detail="no libsndfile")
        case "voices":
            heart = {"id": "heart", "name": "Heart", "languages": ["en-us"]}
            say(type="voices", id=request["id"], voices=[heart])
        case "no-folder":
            say(type="failed", id=request["id"], fault="folder", detail="disk full")
        case "wrong-kind":
            say(type="voices", id=request["id"], voices=[])
        case "poison" if "poison" in request["text"]:
            sys.exit("swallowed poison")
        case _:
            beep(Path(request["to"]))
            say(type="rendered", id=request["id"])


def main() -> None:
    starts = Path(sys.argv[1])
    behaviours = sys.argv[2:]
    with starts.open("a") as file:
        file.write(f"{os.getpid()}\n")
    number = len(starts.read_text().splitlines())
    behaviour = behaviours[min(number, len(behaviours)) - 1]
    if behaviour == "slow-start":
        threading.Event().wait()
    say(type="ready", engine="stub")
    for line in sys.stdin.buffer:
        serve(behaviour, json.loads(line))


if __name__ == "__main__":
    main()
