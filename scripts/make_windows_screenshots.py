"""Takes the pictures in docs/screenshots/windows/, under Wine: `python -m scripts.make_windows_screenshots`.

`make test-windows` builds what is shown.
"""

from __future__ import annotations

import subprocess
import time
from pathlib import Path

from pyvirtualdisplay.display import Display

from harness.program import soon
from harness.wine.installed import PATIENCE, Installed, Window, window_named
from harness.wine.prefix import LOOK, Prefix, text_size, windows_path

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "docs" / "screenshots" / "windows"
SETTLED = 4.0
"""Seconds after which a page has been painted, with what fades in."""


def main() -> None:
    """The installer, the home page, a hold; the home page as who sees badly may have it."""
    TARGET.mkdir(exist_ok=True)
    installer = sorted((ROOT / "dist").glob("BackStretch-*-setup.exe"))[-1]
    with Display(backend="xvfb", size=(1400, 1000), color_depth=24):
        manager = subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL)
        prefix = Prefix(ROOT / "build" / "windows" / "prefix")
        try:
            show_installer(prefix, installer)
            program = Installed(prefix)
            program.install(installer)
            program.own.mkdir(exist_ok=True)
            (program.own / "settings.toml").write_text("version = 1\nwelcomed = true\n", "utf-8")
            show_program(program.open("--routine", "quick-relief"))
            program.wait_until_ended()
            show_dark_and_large(program)
        finally:
            prefix.end()
            manager.terminate()


def show_installer(prefix: Prefix, installer: Path) -> None:
    """Its first page."""
    running = prefix.start(windows_path(installer))
    window = soon(lambda: window_named("BackStretch Setup"), "the installer", PATIENCE)
    time.sleep(SETTLED)
    subprocess.run(["import", "-window", window, TARGET / "installer.png"], check=True)
    running.kill()


def show_program(window: Window) -> None:
    """The home page, and a hold."""
    time.sleep(SETTLED)
    window.picture(TARGET / "home.png")
    window.key("space")
    window.wait_for_log("heard: start tone")
    time.sleep(SETTLED)
    window.picture(TARGET / "hold.png")
    window.kill()


def show_dark_and_large(program: Installed) -> None:
    """Colours and Text size are Windows' own settings."""
    colours = ("reg", "add", f"HKCU\\{LOOK}", "/v", "AppsUseLightTheme", "/t", "REG_DWORD", "/d")
    for command in ((*colours, "0", "/f"), text_size(24)):
        program.prefix.run(*command, seconds=PATIENCE)
    (program.own / "session.json").unlink(missing_ok=True)
    window = program.open("--routine", "quick-relief")
    time.sleep(SETTLED)
    window.picture(TARGET / "dark-large.png")
    window.kill()
    for command in ((*colours, "1", "/f"), text_size(12)):
        program.prefix.run(*command, seconds=PATIENCE)


if __name__ == "__main__":
    main()
