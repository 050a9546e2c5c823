"""A minimal Debian in a folder, with nothing in it but what is asked for, and programs that run inside it."""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

USER = "somebody"
HOME = f"home/{USER}"
PATIENCE = 40.0


def mirrors(release: str) -> list[str]:
    """Where this machine itself gets Debian's `release` from; if nowhere, mmdebstrap knows where to go."""
    listed = subprocess.run(
        [
            "apt-get", "indextargets", "--format", "$(RELEASE) $(REPO_URI) $(COMPONENT)",
            "Created-By: Packages", "Origin: Debian", "Component: main",
        ],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    found = (line.split() for line in listed.splitlines())
    return [f"deb {uri} {suite} {part}" for suite, uri, part in found if suite.partition("-")[0] == release]


class DebianRoot:
    """Set up by mmdebstrap; each command runs in mount and process namespaces of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.chmod(0o755)  # whoever is in there has to be able to see it

    def set_up(self, release: str, packages: Sequence[str], deb: Path) -> None:
        """Debian's `release` with its smallest set of packages, `packages`, and `deb` installed by apt."""
        hooks = [
            f"upload {shlex.quote(str(deb))} /var/cache/app.deb",
            'chroot "$1" apt-get install -y --no-install-recommends /var/cache/app.deb',
            f'chroot "$1" useradd --create-home {USER}',
        ]
        command = ["mmdebstrap", "--mode=root", "--variant=minbase", f"--include={','.join(packages)}"]
        done = subprocess.run(
            [
                *command,
                *(f"--customize-hook={hook}" for hook in hooks),
                release,
                self.folder,
                *mirrors(release),
            ],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr[-3000:]

    def run(self, *command: str, user: str = USER, **env: str) -> subprocess.CompletedProcess[str]:
        """Run a command inside, as somebody without rights, and wait for its end."""
        return subprocess.run(
            self._inside(command, user, env), capture_output=True, text=True, check=False, timeout=300
        )

    def start(self, *command: str, **env: str) -> subprocess.Popen[bytes]:
        """Start a command inside; to be ended by `stop`."""
        return subprocess.Popen(
            self._inside(command, USER, env),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    @staticmethod
    def stop(process: subprocess.Popen[bytes]) -> None:
        """End it and all that it has started: it is the first process of its namespace."""
        for task in Path(f"/proc/{process.pid}/task").glob("*/children"):
            for child in task.read_text().split():
                os.kill(int(child), signal.SIGKILL)
        process.kill()
        process.wait()

    def has(self, package: str) -> bool:
        """Whether a package is installed inside."""
        shown = self.run("dpkg-query", "-W", "-f=${Status}", package, user="root")
        return shown.stdout == "install ok installed"

    def wait_for_log(self, text: str) -> str:
        """The log of BackStretch, as soon as `text` is in it."""
        log = self.folder / HOME / ".local/state/backstretch/log/backstretch.log"
        deadline = time.monotonic() + PATIENCE
        while True:
            shown = log.read_text(encoding="utf-8") if log.exists() else ""
            if text in shown:
                return shown
            assert time.monotonic() < deadline, f"nothing of {text!r} in the log:\n{shown}"
            time.sleep(0.05)  # another process: there is no signal to wait for

    def _inside(self, command: Sequence[str], user: str, env: dict[str, str]) -> list[str]:
        home = "/root" if user == "root" else f"/{HOME}"
        variables = {
            "HOME": home,
            "USER": user,
            "PATH": "/usr/bin:/usr/sbin:/bin:/sbin",
            "LANG": "C.UTF-8",
        } | env
        settings = [f"{name}={value}" for name, value in variables.items()]
        changed = [
            "chroot",
            f"--userspec={user}",
            str(self.folder),
            "env",
            "-i",
            "-C",
            home,
            *settings,
            *command,
        ]
        mounts = f"mount -t proc proc {shlex.quote(str(self.folder))}/proc && exec {shlex.join(changed)}"
        return ["unshare", "--mount", "--pid", "--fork", "sh", "-c", mounts]
