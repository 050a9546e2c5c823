"""The session bus, spoken to by way of jeepney: PySide6's QtDBus can't send an unsigned number.

Nothing here waits for a service: answers and signals come in by the event loop. A bus that goes away is told
in the log, and from then on nothing is answered.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, cast

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    new_error,  # pyright: ignore[reportUnknownVariableType]
    new_method_call,  # pyright: ignore[reportUnknownVariableType]
    new_method_return,  # pyright: ignore[reportUnknownVariableType]
    new_signal,  # pyright: ignore[reportUnknownVariableType]
)
from jeepney.io.blocking import open_dbus_connection  # pyright: ignore[reportUnknownVariableType]
from PySide6.QtCore import QObject, QSocketNotifier

from backstretch_gui.desktop.address import Address, Body

if TYPE_CHECKING:
    from collections.abc import Iterator

log = logging.getLogger(__name__)

Serve = Callable[[str, str, Body], tuple[str, Body] | None]
"""Answers a call: from interface, method and arguments to the answer's signature and body; None for a method
that there isn't."""
_DO_NOT_QUEUE = 4
"""Of RequestName: no name if somebody has it."""
THE_BUS = Address("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")


def call_of(service: Address, method: str, signature: str = "", body: Body = ()) -> Message:
    """A call, ready to be sent."""
    address = DBusAddress(service.path, service.name, service.interface)
    return new_method_call(address, method, signature or None, body)


def fields_of(message: Message) -> dict[HeaderFields, Any]:
    """What a message says about itself."""
    return cast("dict[HeaderFields, Any]", message.header.fields)  # pyright: ignore[reportUnknownMemberType]


class HasNumber(Protocol):
    """What the event loop can wait for."""

    def fileno(self) -> int:
        """Its file descriptor."""
        ...


class Connection(Protocol):
    """What is used of jeepney's `DBusConnection`, whose own types are not all said."""

    sock: HasNumber
    outgoing_serial: Iterator[int]

    def send(self, message: Message, serial: int | None = None) -> None:
        """Send a message."""
        ...

    def receive(self, *, timeout: float | None = None) -> Message:
        """The next message; raises TimeoutError if none has come."""
        ...

    def send_and_get_reply(self, message: Message, *, timeout: float | None = None) -> Message:
        """Send a message and wait for the answer."""
        ...

    def close(self) -> None:
        """Close it."""
        ...


def connect(address: str = "SESSION") -> Connection:
    """A connection to the bus. Raises OSError, KeyError, ValueError or RuntimeError if there is none."""
    return cast("Connection", open_dbus_connection(address))


class Bus(QObject):
    """One connection."""

    def __init__(self, connection: Connection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connection = connection
        self._waiting: dict[int, tuple[Callable[[Body], None] | None, Callable[[], None] | None]] = {}
        self._serving: dict[str, Serve] = {}
        self._listening: list[tuple[MatchRule, Callable[[Body], None]]] = []
        self._incoming = QSocketNotifier(connection.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._incoming.activated.connect(self._on_incoming)

    @staticmethod
    def open(address: str = "SESSION", parent: QObject | None = None) -> Bus | None:
        """Connect; None if there is no such bus."""
        try:
            return Bus(connect(address), parent)
        except (OSError, KeyError, ValueError, RuntimeError) as error:
            log.info("no session bus: %s", error)
            return None

    def call(
        self,
        service: Address,
        method: str,
        signature: str = "",
        body: Body = (),
        then: Callable[[Body], None] | None = None,
        refused: Callable[[], None] | None = None,
    ) -> None:
        """Call a method; `then` gets what it answers, and `refused` is called if that is an error."""
        serial = next(self._connection.outgoing_serial)
        self._waiting[serial] = then, refused
        self._send(call_of(service, method, signature, body), serial)

    def listen(self, service: Address, signal: str, then: Callable[[Body], None]) -> None:
        """From now on, `then` gets the body of every such signal of the service."""
        rule = MatchRule(type="signal", interface=service.interface, member=signal, path=service.path)
        self._listening.append((rule, then))
        self.call(THE_BUS, "AddMatch", "s", (rule.serialise(),))

    def find(self, service: Address, then: Callable[[bool], None]) -> None:
        """Whether somebody offers the service, or would be started for it."""

        def look_for_starter(answer: Body) -> None:
            if answer[0]:
                then(True)
            else:
                self.call(
                    THE_BUS, "ListActivatableNames", then=lambda answer: then(service.name in answer[0])
                )

        self.call(THE_BUS, "NameHasOwner", "s", (service.name,), look_for_starter)

    def offer(self, name: str, path: str, serve: Serve) -> None:
        """Take a well-known name, and answer calls to the object at `path`."""
        self._serving[path] = serve
        self.call(THE_BUS, "RequestName", "su", (name, _DO_NOT_QUEUE))

    def withdraw(self, name: str, path: str) -> None:
        """Give the name back."""
        self._serving.pop(path, None)
        self.call(THE_BUS, "ReleaseName", "s", (name,))

    def tell(self, source: Address, signal: str, signature: str, body: Body) -> None:
        """Send a signal from an object that is offered here."""
        address = DBusAddress(source.path, None, source.interface)
        self._send(new_signal(address, signal, signature, body))

    def close(self) -> None:
        """Say nothing more, and hear nothing."""
        self._incoming.setEnabled(False)
        self._connection.close()

    def _on_incoming(self) -> None:
        try:
            while True:
                self._take(self._connection.receive(timeout=0))
        except TimeoutError:
            return
        except (OSError, EOFError) as error:
            self._lose(error)

    def _take(self, message: Message) -> None:
        kind = cast("MessageType", message.header.message_type)  # pyright: ignore[reportUnknownMemberType]
        fields = fields_of(message)
        body = cast("Body", message.body)  # pyright: ignore[reportUnknownMemberType]
        if kind is MessageType.method_call:
            self._answer(message, fields, body)
        if kind in (MessageType.method_return, MessageType.error):
            then, refused = self._waiting.pop(fields.get(HeaderFields.reply_serial, -1), (None, None))
            if kind is MessageType.error:
                log.info("the bus answers: %s", fields.get(HeaderFields.error_name))
                then = _ignoring(refused)
            if then is not None:
                then(body)
        for rule, hear in self._listening:
            if rule.matches(message):
                hear(body)

    def _answer(self, call: Message, fields: dict[HeaderFields, Any], body: Body) -> None:
        serve = self._serving.get(fields.get(HeaderFields.path, ""))
        answer = (
            serve(fields.get(HeaderFields.interface, ""), fields.get(HeaderFields.member, ""), body)
            if serve
            else None
        )
        if answer is None:
            self._send(new_error(call, "org.freedesktop.DBus.Error.UnknownMethod"))
        else:
            self._send(new_method_return(call, *answer))

    def _send(self, message: Message, serial: int | None = None) -> None:
        try:
            self._connection.send(message, serial=serial)
        except OSError as error:
            self._lose(error)

    def _lose(self, error: Exception) -> None:
        log.warning("the session bus is gone: %s", error)
        self._waiting.clear()
        self._incoming.setEnabled(False)


def _ignoring(then: Callable[[], None] | None) -> Callable[[Body], None] | None:
    return None if then is None else lambda _: then()
