"""Labels over TCP: what was taken is known, and every trouble is told in words and in time."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import suppress

import pytest

from fba_client.errors import Cancelled, PrinterProblem
from fba_client.printers.channel import Channel
from fba_client.printers.host_status import QUESTION, HostStatus, answer
from fba_client.printers.loopback import HOST, LoopbackPrinter
from fba_client.printers.opening import open_channel
from fba_client.printers.printer import EPL, TCP, ZPL, Printer

PATIENCE_S = 1.0


@pytest.fixture
def device() -> Iterator[LoopbackPrinter]:
    with LoopbackPrinter() as printer:
        yield printer


def zpl_label(text: str = "a", times: int = 1) -> bytes:
    field = f"^FT10,40^A0N,20,18^FH^FD{text}^FS"
    return f"^XA^CI28^PW400^LL200^LH0,0{field}^PQ{times}^XZ\n".encode("ascii")


def epl_label(times: int = 1, spare: int = 1) -> bytes:
    return b"\nq400\nQ200,24\nZT\nN\nGW0,0,1,%d,%s\nP%d\n" % (spare, b"\x5a" * spare, times)


def printer_at(device: LoopbackPrinter, language: str = ZPL) -> Printer:
    return Printer("1", "Desk", language=language, way=TCP, address=HOST, port=device.port)


def taken(channel: Channel, labels: list[bytes]) -> tuple[int, str]:
    """How many were taken before the trouble, and its words."""
    for number, label in enumerate(labels):
        try:
            channel.send(label)
        except PrinterProblem as problem:
            assert problem.advice
            return number, str(problem)
    return len(labels), ""


@pytest.mark.parametrize(("language", "label"), [(ZPL, zpl_label()), (EPL, epl_label())])
def test_a_job_arrives_as_it_was_sent(language: str, label: bytes, device: LoopbackPrinter) -> None:
    with open_channel(printer_at(device, language), timeout_s=5) as channel:
        for _ in range(5):
            channel.send(label)
        channel.finish()
        assert not channel.keeps_back
    assert device.wait_for(5)
    assert device.received == 5 * label
    assert device.faults == ()


def test_a_printer_that_never_answers_gets_its_labels_all_the_same(device: LoopbackPrinter) -> None:
    device.silent()
    with open_channel(printer_at(device), timeout_s=PATIENCE_S) as channel:
        assert taken(channel, [zpl_label()] * 3) == (3, "")
        channel.finish()
    assert device.wait_for(3)
    assert device.received == 3 * zpl_label()


def test_large_labels_go_through_a_slow_printer_whole(device: LoopbackPrinter) -> None:
    device.slow(4_000_000)
    label = epl_label(spare=90_000)
    with open_channel(printer_at(device, EPL), timeout_s=5) as channel:
        assert taken(channel, [label, label]) == (2, "")
    assert device.wait_for(2)
    assert device.received == 2 * label


def test_what_was_taken_is_known_when_the_printer_breaks_off(device: LoopbackPrinter) -> None:
    device.stop_after(3)
    with open_channel(printer_at(device), timeout_s=5) as channel:
        number, words = taken(channel, [zpl_label()] * 10)
    assert number == device.n_labels == 3
    assert "broke" in words


def test_a_printer_that_breaks_off_within_a_label_has_not_taken_it(device: LoopbackPrinter) -> None:
    device.stop_after_bytes(len(zpl_label()) + 40)
    with open_channel(printer_at(device), timeout_s=5) as channel:
        assert taken(channel, [zpl_label()] * 10)[0] == 1
    assert device.n_labels == 1


@pytest.mark.parametrize(("language", "label"), [(ZPL, zpl_label()), (EPL, epl_label(spare=30_000))])
def test_a_printer_that_takes_nothing_more_is_given_up_in_time(
    language: str, label: bytes, device: LoopbackPrinter
) -> None:
    device.hang_after(2)
    with open_channel(printer_at(device, language), timeout_s=PATIENCE_S) as channel:
        number, words = taken(channel, [label] * 500)
    assert 2 <= number < 500
    assert "has taken nothing for" in words


def test_what_was_not_taken_does_not_come_out_when_the_printer_goes_on() -> None:
    label = zpl_label("a" * 150_000)  # it fits into what the system keeps for sending
    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 16_384)
        listener.bind((HOST, 0))
        listener.listen()
        printer = Printer("1", "Desk", language=ZPL, way=TCP, address=HOST, port=listener.getsockname()[1])
        connections: list[socket.socket] = []
        answering = threading.Thread(target=lambda: connections.append(answered_once(listener)))
        answering.start()
        with open_channel(printer, timeout_s=PATIENCE_S) as channel:
            assert taken(channel, [label])[0] == 0
        answering.join()
        with connections[0] as connection:
            assert len(everything_from(connection)) < len(label)


def answered_once(listener: socket.socket) -> socket.socket:
    """A connection on which the first question was answered, and nothing was read since."""
    connection, _ = listener.accept()
    assert connection.recv(3) == QUESTION
    connection.sendall(answer(HostStatus()))
    return connection


def everything_from(connection: socket.socket) -> bytes:
    got = b""
    with suppress(ConnectionError):
        while piece := connection.recv(65_536):
            got += piece
    return got


def test_someone_who_hangs_up_at_once_is_no_printer(device: LoopbackPrinter) -> None:
    device.close_at_once()
    with open_channel(printer_at(device, EPL), timeout_s=PATIENCE_S) as channel:
        number, words = taken(channel, [epl_label()] * 100)
    assert number < 100
    assert "broke" in words


def test_a_printer_that_is_switched_off_is_told(device: LoopbackPrinter) -> None:
    device.refuse()
    with pytest.raises(PrinterProblem, match="takes no labels there") as told, open_channel(printer_at(device)):
        pass
    assert "9100" in told.value.advice


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (socket.gaierror(-2, "Name or service not known"), "no printer called desk:9100"),
        (TimeoutError("timed out"), "No printer answered at desk:9100 within 3 seconds"),
        (OSError(101, "Network is unreachable"), "cannot be reached: Network is unreachable"),
    ],
)
def test_every_failure_to_connect_has_its_words(error: OSError, words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> socket.socket:
        raise error

    monkeypatch.setattr(socket, "create_connection", fail)
    printer = Printer("1", "Desk", language=ZPL, way=TCP, address="desk")
    with pytest.raises(PrinterProblem, match=words) as told, open_channel(printer, timeout_s=3):
        pass
    assert told.value.advice


def test_nothing_is_sent_to_a_printer_without_paper(device: LoopbackPrinter) -> None:
    device.status = HostStatus(paper_out=True)
    with (
        pytest.raises(PrinterProblem, match="cannot print: it is out of paper"),
        open_channel(printer_at(device), timeout_s=5),
    ):
        pass
    assert device.received == b""


def test_paper_that_runs_out_stops_the_job_behind_the_label_that_was_taken(device: LoopbackPrinter) -> None:
    with open_channel(printer_at(device), timeout_s=5) as channel:
        channel.send(zpl_label())
        device.status = HostStatus(paper_out=True)
        number, words = taken(channel, [zpl_label()] * 5)
    assert (number, words.partition("cannot print: ")[2]) == (1, "it is out of paper.")
    assert device.n_labels == 2


def test_a_job_goes_on_when_the_trouble_is_over_by_itself(device: LoopbackPrinter) -> None:
    with open_channel(printer_at(device), timeout_s=5) as channel:
        device.status = HostStatus(too_hot=True)
        channel.send(zpl_label())
        device.status = HostStatus()
        channel.send(zpl_label())
        channel.finish()
    assert device.wait_for(2)


def test_trouble_after_the_last_label_is_told_as_such(device: LoopbackPrinter) -> None:
    with open_channel(printer_at(device), timeout_s=5) as channel:
        channel.send(zpl_label())
        device.status = HostStatus(head_open=True)
        with pytest.raises(PrinterProblem, match="has taken all labels, but its print head is open") as told:
            channel.finish()
    assert "Do not print it again" in told.value.advice


def test_a_printer_that_hangs_up_after_the_last_label_has_taken_it(device: LoopbackPrinter) -> None:
    device.stop_after(1)
    with open_channel(printer_at(device), timeout_s=5) as channel:
        channel.send(zpl_label())
        device.close_at_once()
        channel.finish()
    assert device.n_labels == 1


def test_a_wait_can_be_cancelled(device: LoopbackPrinter) -> None:
    device.hang_after(0)
    cancel = threading.Event()
    with open_channel(printer_at(device), timeout_s=60, cancel=cancel) as channel:
        threading.Timer(0.05, cancel.set).start()
        with pytest.raises(Cancelled):
            channel.send(zpl_label())


def test_an_event_that_is_set_sends_nothing(device: LoopbackPrinter) -> None:
    cancel = threading.Event()
    with open_channel(printer_at(device, EPL), timeout_s=5, cancel=cancel) as channel:
        cancel.set()
        with pytest.raises(Cancelled):
            channel.send(epl_label())
    assert device.received == b""


@pytest.mark.parametrize(
    ("printer", "words"),
    [
        (Printer("1", "Desk", language=ZPL, way=TCP), "has no address"),
        (Printer("1", "Desk", language=ZPL, way=TCP, address="127.0.0.1", port=70_000), "no port 70000"),
        (Printer("1", "Desk", language=ZPL, way=TCP, address="a..b"), "no printer called"),
        (Printer("1", "Desk", address="Office"), "by the system's print dialog"),
    ],
)
def test_a_printer_that_cannot_be_sent_commands_is_told(printer: Printer, words: str) -> None:
    with pytest.raises(PrinterProblem, match=words) as told, open_channel(printer):
        pass
    assert told.value.advice
