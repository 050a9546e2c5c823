"""A session bus of the test's own, and services on it that python-dbusmock plays."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from typing import cast

import pytest
from jeepney import HeaderFields

from backstretch_gui.desktop.address import Address
from backstretch_gui.desktop.bus import THE_BUS, Connection, call_of, connect, fields_of

Calls = list[tuple[int, list[tuple[str, object]]]]
"""Each with its time, and its arguments with their types."""
MOCK = "org.freedesktop.DBus.Mock"
Play = Callable[[Address, list[str]], "Service"]
"""Starts a mocked service: its address, and how python-dbusmock is to play it."""


class Service:
    """A mocked service, seen from the outside."""

    def __init__(self, connection: Connection, address: Address) -> None:
        self._connection = connection
        self._address = Address(address.path, address.name, MOCK)

    def tell(self, method: str, signature: str, *body: object) -> object:
        """A call to the mock itself; returns what it answers."""
        message = call_of(self._address, method, signature, body)
        return self._connection.send_and_get_reply(message, timeout=5).body

    def calls(self, method: str) -> list[list[object]]:
        """The arguments of each call of a method so far, plainly."""
        found = cast("tuple[Calls]", self.tell("GetMethodCalls", "s", method))
        return [[value for _, value in arguments] for _, arguments in found[0]]


@contextmanager
def running(
    command: Sequence[str], environment: Mapping[str, str] | None = None
) -> Generator[subprocess.Popen[str]]:
    """A program, ended afterwards."""
    process = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


@pytest.fixture
def bus_address() -> Iterator[str]:
    with running(["dbus-daemon", "--session", "--nofork", "--print-address"]) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()


@pytest.fixture
def play(bus_address: str) -> Iterator[Play]:
    with ExitStack() as stack:
        connection = connect(bus_address)
        stack.callback(connection.close)

        def start(address: Address, how: list[str]) -> Service:
            environment = os.environ | {"DBUS_SESSION_BUS_ADDRESS": bus_address}
            stack.enter_context(running(["/usr/bin/python3", "-m", "dbusmock", *how], environment))
            _wait_for(connection, address)
            return Service(connection, address)

        yield start


def _wait_for(connection: Connection, address: Address) -> None:
    """Until the bus says that the service has its name."""
    rule = f"type='signal',member='NameOwnerChanged',arg0='{address.name}'"
    connection.send_and_get_reply(call_of(THE_BUS, "AddMatch", "s", (rule,)), timeout=5)
    owned = connection.send_and_get_reply(call_of(THE_BUS, "NameHasOwner", "s", (address.name,)), timeout=5)
    while not owned.body[0]:
        news = connection.receive(timeout=10)
        if fields_of(news).get(HeaderFields.member) == "NameOwnerChanged" and news.body[2]:
            return
