"""What every test gets: a fresh bundle, folders of its own, and no process left behind."""

from __future__ import annotations

import importlib.util
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings
from PySide6.QtCore import QCoreApplication, QResource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from tests.stage_app import StageApp

ROOT = Path(__file__).parents[1]
# No bus but the tests' own: where dbus-launch is installed, whoever finds none would start one and leave it.
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent/bus"
# How long an example takes says how busy the machine is; what may be claimed of time is in the benchmarks.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


def build_bundle(root: Path, target: Path) -> None:
    """By the same code that builds the package's own."""
    spec = importlib.util.spec_from_file_location("build_resources", ROOT / "packaging/build_resources.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.build_bundle(root, target)


@pytest.fixture(scope="session")
def bundle_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The assets as they are now, compiled; a stale bundle can't make a test pass."""
    target = tmp_path_factory.mktemp("bundle") / "resources.rcc"
    build_bundle(ROOT, target)
    return target


@pytest.fixture(scope="session")
def bundle(bundle_file: Path) -> Iterator[Path]:
    """The same, readable under ":/", with everybody's stills."""
    files = [str(file) for file in bundle_file.parent.glob("*.rcc")]
    assert all(QResource.registerResource(file) for file in files)
    yield bundle_file
    for file in files:
        QResource.unregisterResource(file)


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes anything of the person's who runs it."""
    for name in ("CONFIG", "CACHE", "STATE", "DATA"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    monkeypatch.setenv("WIN_PD_OVERRIDE_LOCAL_APPDATA", str(tmp_path / "local"))  # read by platformdirs


@pytest.fixture(autouse=True)
def no_waiting_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is flushed outlives the end of the machine, which no test brings about; a session that is wound by
    hand flushes its place a hundred times a second."""

    def at_once(_descriptor: int) -> None:
        """As if it had been written."""

    monkeypatch.setattr(os, "fsync", at_once)


@pytest.fixture
def routine() -> str:
    """What the app is opened with; a module may name another."""
    return "quick-relief"


@pytest.fixture
def launch(
    qapp: QApplication, qtbot: QtBot, bundle: Path, tmp_path: Path, routine: str
) -> Iterator[Callable[..., StageApp]]:
    """Opens the app; what is still open at the end is closed."""
    from tests.stage_app import open_app

    del qtbot, bundle
    opened: list[StageApp] = []

    def open_one(**options: object) -> StageApp:
        app = open_app(qapp, tmp_path, **({"routine": routine} | options))
        opened.append(app)
        return app

    yield open_one
    for app in opened:
        app.close()
    QCoreApplication.processEvents()


@pytest.fixture
def app(launch: Callable[..., StageApp]) -> StageApp:
    """The app, open."""
    return launch()


@pytest.fixture(scope="session", autouse=True)
def no_process_left() -> Iterator[None]:
    """Whatever a test starts has to be gone at the end."""
    before = _children()
    yield
    left = {pid: name for pid, name in _children().items() if pid not in before}
    assert not left, f"processes left behind: {left}"


def _children() -> dict[int, str]:
    """The running children of this process, by pid, with their command."""
    tasks = Path("/proc/self/task")
    if not tasks.exists():
        return {}
    pids = {int(pid) for task in tasks.iterdir() for pid in (task / "children").read_text().split()}
    return {pid: command for pid in pids if (command := _command(pid))}


def _command(pid: int) -> str:
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
        command = Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode()
    except OSError:
        return ""
    return "" if state == "Z" or "Xvfb" in command or pid == os.getpid() else command
