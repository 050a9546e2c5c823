"""The buses, spoken to by way of jeepney: PySide6's QtDBus can't send an unsigned number.

Nothing here waits for a service: answers and signals come in by the event loop. What comes is only passed on
if it has the types that were expected, and a signal only if the owner of the service's name has sent it:
anybody on a bus may send anything. A bus that goes away is told in the log, and from then on nothing is
answered.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class _Waiting:
    """Who is to get an answer, and of which types."""

    gives: str
    then: Callable[[Body], None] | None
    refused: Callable[[], None] | None


@dataclass(frozen=True, slots=True)
class _Listening:
    """Who is to get a signal, and of which types."""

    service: Address
    signal: str
    carries: str
    then: Callable[[Body], None]


class Bus(QObject):
    """One connection."""

    def __init__(self, connection: Connection, parent: QObject | None = None, name: str = "session") -> None:
        super().__init__(parent)
        self._connection = connection
        self._name = name
        self._waiting: dict[int, _Waiting] = {}
        self._serving: dict[str, Serve] = {}
        self._listening: list[_Listening] = []
        self._owners: dict[str, str] = {THE_BUS.name: THE_BUS.name}
        """By a service's name the one of the connection that has it; of those only that are listened to."""
        self._incoming = QSocketNotifier(connection.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._incoming.activated.connect(self._on_incoming)

    @staticmethod
    def open(address: str = "SESSION", parent: QObject | None = None) -> Bus | None:
        """Connect; None if there is no such bus."""
        try:
            return Bus(connect(address), parent, address.lower())
        except (OSError, KeyError, ValueError, RuntimeError) as error:
            log.info("no %s bus: %s", address.lower(), error)
            return None

    def call(
        self,
        service: Address,
        method: str,
        signature: str = "",
        body: Body = (),
        *,
        gives: str = "",
        then: Callable[[Body], None] | None = None,
        refused: Callable[[], None] | None = None,
    ) -> None:
        """Call a method; `then` gets what it answers if that has the types `gives`.

        `refused` is called if it answers with an error, or with anything else.
        """
        serial = next(self._connection.outgoing_serial)
        self._waiting[serial] = _Waiting(gives, then, refused)
        self._send(call_of(service, method, signature, body), serial)

    def listen(self, service: Address, signal: str, carries: str, then: Callable[[Body], None]) -> None:
        """From now on, `then` gets the body of every such signal of the service that has these types."""
        self._follow_owner(service.name)
        self._listening.append(_Listening(service, signal, carries, then))
        self._ask_for(
            MatchRule(
                type="signal",
                sender=service.name,
                interface=service.interface,
                member=signal,
                path=service.path,
            )
        )

    def find(self, service: Address, then: Callable[[bool], None]) -> None:
        """Whether somebody offers the service, or would be started for it."""

        def look_for_starter(answer: Body) -> None:
            if answer[0]:
                then(True)
            else:
                self.call(
                    THE_BUS,
                    "ListActivatableNames",
                    gives="as",
                    then=lambda answer: then(service.name in answer[0]),
                    refused=lambda: then(False),
                )

        self.call(
            THE_BUS,
            "NameHasOwner",
            "s",
            (service.name,),
            gives="b",
            then=look_for_starter,
            refused=lambda: then(False),
        )

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
        elif kind is MessageType.signal:
            self._hear(fields, body)
        else:
            waiting = self._waiting.pop(fields.get(HeaderFields.reply_serial, -1), None)
            if waiting is not None:
                self._pass_on(waiting, kind, fields, body)

    def _pass_on(
        self, waiting: _Waiting, kind: MessageType, fields: dict[HeaderFields, Any], body: Body
    ) -> None:
        carried = fields.get(HeaderFields.signature, "")
        if kind is MessageType.error:
            log.info("the %s bus answers: %s", self._name, fields.get(HeaderFields.error_name))
        elif waiting.then is None:
            return
        elif carried == waiting.gives:
            waiting.then(body)
            return
        else:
            log.warning("an answer on the %s bus is %r, not %r", self._name, carried, waiting.gives)
        if waiting.refused is not None:
            waiting.refused()

    def _hear(self, fields: dict[HeaderFields, Any], body: Body) -> None:
        sender, signal = fields.get(HeaderFields.sender), fields.get(HeaderFields.member)
        said = (fields.get(HeaderFields.path), fields.get(HeaderFields.interface), signal)
        for each in list(self._listening):
            service = each.service
            if said != (service.path, service.interface, each.signal):
                continue
            if sender != self._owners.get(service.name) or fields.get(HeaderFields.signature) != each.carries:
                log.warning("%s of %s is not theirs, or carries something else", signal, service.name)
            else:
                each.then(body)

    def _follow_owner(self, name: str) -> None:
        """Know from now on who has a name. What is sent before that is known, is not heard."""
        if name in self._owners:
            return
        self._owners[name] = ""

        def take(owner: str) -> None:
            self._owners[name] = owner

        def on_changed(body: Body) -> None:
            if body[0] == name:
                take(body[2])

        self._listening.append(_Listening(THE_BUS, "NameOwnerChanged", "sss", on_changed))
        rule = MatchRule(type="signal", sender=THE_BUS.name, member="NameOwnerChanged")
        rule.add_arg_condition(0, name)
        self._ask_for(rule)
        self.call(THE_BUS, "GetNameOwner", "s", (name,), gives="s", then=lambda body: take(body[0]))

    def _ask_for(self, rule: MatchRule) -> None:
        """Have the bus pass on what fits."""
        self.call(THE_BUS, "AddMatch", "s", (rule.serialise(),))

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
        log.warning("the %s bus is gone: %s", self._name, error)
        self._waiting.clear()
        self._incoming.setEnabled(False)
