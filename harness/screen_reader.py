"""What a screen reader gets of the program over AT-SPI: names, roles, states, actions, announcements.

    with accessibility_bus() as address:
        program = Program(folder, env=reader_environment(address))
        with ScreenReader(address, program.pid) as reader:
            reader.find("button", "Start").press()
            assert "..." in reader.heard()

The registry and its bus are those of at-spi2-core; the session bus starts them when they are first asked for,
and they end with it.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, cast

from jeepney import HeaderFields, MatchRule

from backstretch_gui.desktop.address import Address, Body
from backstretch_gui.desktop.bus import THE_BUS, Connection, call_of, connect, fields_of
from harness.program import PATIENCE, soon

REGISTRY = "org.a11y.atspi.Registry"
ROOT = "/org/a11y/atspi/accessible/root"
ACCESSIBLE, ACTION, VALUE, TEXT = (
    f"org.a11y.atspi.{name}" for name in ("Accessible", "Action", "Value", "Text")
)
PROPERTIES = "org.freedesktop.DBus.Properties"
ANNOUNCED = "Announcement"
STATE_CHANGED = "StateChanged"
STATES = {
    4: "checked",
    8: "enabled",
    9: "expandable",
    10: "expanded",
    11: "focusable",
    12: "focused",
    25: "showing",
    41: "checkable",
}
"""Of AtspiStateType, by their number: those that are looked at here."""
REPLY_SECONDS = 10.0


def missing_tool() -> str | None:
    """What has to be installed, if anything."""
    service = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
    return None if service.exists() else "at-spi2-core"


@contextmanager
def accessibility_bus() -> Generator[str]:
    """The address of a session bus of one's own, with accessibility on it.

    It does not know the screen: as a client that comes and goes it would make the X server begin anew.
    """
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    no_screen = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=no_screen
    ) as daemon:
        assert daemon.stdout is not None
        try:
            yield daemon.stdout.readline().strip()
        finally:
            daemon.kill()


def reader_environment(address: str) -> dict[str, str]:
    """For a program that a screen reader is to see."""
    return os.environ | {"DBUS_SESSION_BUS_ADDRESS": address, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}


class ScreenReader:
    """Sees one program."""

    def __init__(self, address: str, pid: int) -> None:
        session = connect(address)
        bus = Address("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        (found,) = _ask(session, bus, "GetAddress")
        session.close()
        self.connection = connect(cast("str", found))
        self._heard: list[str] = []
        self._focus: Node | None = None
        self._program = soon(lambda: self._look_for(pid), "the program on the accessibility bus", PATIENCE)
        # Not before: Qt asks who listens before it wants to be told of new ones, and misses any between.
        self._listen()
        self.program.seen()  # its answer comes after it was told

    def __enter__(self) -> ScreenReader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.connection.close()

    @property
    def program(self) -> Node:
        """The program, with its windows as children."""
        return Node(self, self._program, ROOT)

    def heard(self) -> list[str]:
        """What was announced so far, in order."""
        self._take_all()
        return self._heard

    def focus(self) -> Node | None:
        """What got the focus last."""
        self._take_all()
        return self._focus

    def forget_focus(self) -> None:
        """From now on, only what gets it anew counts."""
        self._take_all()
        self._focus = None

    def find(self, role: str, name: str = "", patience: float = PATIENCE) -> Node:
        """What can be seen of this role and, if it matters, by this name, as soon as it is there."""

        def look() -> Node | None:
            for node in self.program.below():
                seen = node.seen()
                if seen is not None and seen.role == role and name in ("", seen.name):
                    return node
            return None

        return soon(look, f"{role} {name!r}", patience)

    def seen(self) -> list[Seen]:
        """All that is on the screen, in order."""
        return [seen for node in self.program.below() if (seen := node.seen()) is not None]

    def ask(
        self, name: str, path: str, interface: str, method: str, signature: str = "", body: Body = ()
    ) -> Body:
        """Call a method of an object, and wait; announcements meanwhile are kept."""
        message = call_of(Address(path, name, interface), method, signature, body)
        serial = next(self.connection.outgoing_serial)
        self.connection.send(message, serial=serial)
        while True:
            answer = self.connection.receive(timeout=REPLY_SECONDS)
            if fields_of(answer).get(HeaderFields.reply_serial) == serial:
                if HeaderFields.error_name in fields_of(answer):
                    raise LookupError(f"{path} {method}: {answer.body}")
                return cast("Body", answer.body)
            self._take(answer)

    def _listen(self) -> None:
        registry = "/org/a11y/atspi/registry"
        for member, event in (
            (ANNOUNCED, "object:announcement"),
            (STATE_CHANGED, "object:state-changed:focused"),
        ):
            rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member=member)
            _ask(self.connection, THE_BUS, "AddMatch", "s", (rule.serialise(),))
            self.ask(REGISTRY, registry, REGISTRY, "RegisterEvent", "sass", (event, [], ""))

    def _take_all(self) -> None:
        try:
            while True:
                self._take(self.connection.receive(timeout=0))
        except TimeoutError:
            return

    def _take(self, message: Any) -> None:
        fields = fields_of(message)
        member = fields.get(HeaderFields.member)
        if member == ANNOUNCED:
            self._heard.append(cast("tuple[str, int, int, tuple[str, str]]", message.body)[3][1])
        elif member == STATE_CHANGED and cast("tuple[str, int]", message.body)[:2] == ("focused", 1):
            sender, path = fields[HeaderFields.sender], fields[HeaderFields.path]
            self._focus = Node(self, cast("str", sender), cast("str", path))

    def _look_for(self, pid: int) -> str | None:
        (programs,) = self.ask(REGISTRY, ROOT, ACCESSIBLE, "GetChildren")
        for name, _ in cast("list[tuple[str, str]]", programs):
            (found,) = self.ask(
                THE_BUS.name, THE_BUS.path, THE_BUS.interface, "GetConnectionUnixProcessID", "s", (name,)
            )
            if found == pid:
                return name
        return None


@dataclass(frozen=True)
class Seen:
    """One thing as it was found."""

    role: str
    name: str
    description: str
    states: set[str]


@dataclass(frozen=True)
class Node:
    """One thing that a screen reader can go to."""

    reader: ScreenReader
    service: str
    path: str

    @property
    def name(self) -> str:
        """What is said of it."""
        return cast("str", self._property(ACCESSIBLE, "Name"))

    @property
    def description(self) -> str:
        """What is said after that."""
        return cast("str", self._property(ACCESSIBLE, "Description"))

    @property
    def role(self) -> str:
        """What it is, as AT-SPI calls it."""
        return cast("str", self._ask(ACCESSIBLE, "GetRoleName")[0])

    @property
    def states(self) -> set[str]:
        """In which of `STATES` it is."""
        low, high = cast("list[int]", self._ask(ACCESSIBLE, "GetState")[0])
        bits = low | high << 32
        return {name for number, name in STATES.items() if bits >> number & 1}

    def seen(self) -> Seen | None:
        """What is said of it; None if it is not on the screen, or has gone since it was found."""
        try:
            states = self.states
            return Seen(self.role, self.name, self.description, states) if "showing" in states else None
        except LookupError:
            return None

    @property
    def value(self) -> tuple[float, float, float]:
        """Its least, its own and its greatest value."""
        names = ("MinimumValue", "CurrentValue", "MaximumValue")
        least, own, most = (cast("float", self._property(VALUE, name)) for name in names)
        return least, own, most

    @property
    def text(self) -> str:
        """What is written in it."""
        return cast("str", self._ask(TEXT, "GetText", "ii", (0, -1))[0])

    @property
    def children(self) -> list[Node]:
        """What is in it."""
        (found,) = self._ask(ACCESSIBLE, "GetChildren")
        return [Node(self.reader, *place) for place in cast("list[tuple[str, str]]", found)]

    @property
    def actions(self) -> list[str]:
        """What can be done with it."""
        (found,) = self._ask(ACTION, "GetActions")
        return [name for name, *_ in cast("list[tuple[str, str, str]]", found)]

    def press(self) -> None:
        """Do the first thing that can be done with it."""
        self._ask(ACTION, "DoAction", "i", (0,))

    def below(self) -> Iterator[Node]:
        """It, and all that is in it, in order; what goes away meanwhile is left out."""
        try:
            yield self
            for child in self.children:
                yield from child.below()
        except LookupError:
            return

    def _property(self, interface: str, name: str) -> object:
        ((_, value),) = cast(
            "tuple[tuple[str, object]]", self._ask(PROPERTIES, "Get", "ss", (interface, name))
        )
        return value

    def _ask(self, interface: str, method: str, signature: str = "", body: Body = ()) -> Body:
        return self.reader.ask(self.service, self.path, interface, method, signature, body)


def _ask(connection: Connection, service: Address, method: str, signature: str = "", body: Body = ()) -> Body:
    answer = connection.send_and_get_reply(call_of(service, method, signature, body), timeout=REPLY_SECONDS)
    return cast("Body", answer.body)
