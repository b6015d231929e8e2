"""Documents from short-lived addresses: whole or not at all, and never with the token."""

from __future__ import annotations

import gzip
import io
import threading
from collections.abc import Callable

import pytest
from wire_server import Reply, WireServer, in_turn

from fba_client.errors import BackendError, BackendFault, BackendUnreachable, Cancelled, NotTheBackend
from fba_client.spapi.downloads import download

Serve = Callable[..., WireServer]
PACKED = gzip.compress(b"Date\tFNSKU\n" * 1000)


def fetch(server: WireServer, cancel: threading.Event | None = None, **more: int) -> bytes:
    target = io.BytesIO()
    download(server.base_url + "/document?X-Amz-Signature=abc", target, cancel or threading.Event(), **more)
    return target.getvalue()


@pytest.mark.parametrize("headers", [{}, {"Content-Encoding": "gzip"}])
def test_bytes_are_kept_as_they_come_and_no_token_is_sent(serve: Serve, headers: dict[str, str]) -> None:
    server = serve(in_turn(Reply(200, PACKED, headers)))
    assert fetch(server) == PACKED
    sent = server.received[0].headers
    assert "x-amz-access-token" not in sent
    assert "authorization" not in sent


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (Reply(200, PACKED, {}, truncate=True), BackendUnreachable),
        (Reply(hang_up=True), BackendUnreachable),
        (Reply(403, b"<Error/>", {"Content-Type": "application/xml"}), BackendFault),
        (Reply(301, b"", {"Location": "http://127.0.0.1:1/"}), NotTheBackend),
    ],
)
def test_what_is_not_the_document_is_named(serve: Serve, reply: Reply, error: type[BackendError]) -> None:
    with pytest.raises(error):
        fetch(serve(in_turn(reply)))


def test_a_document_that_is_too_long_is_refused(serve: Serve) -> None:
    with pytest.raises(NotTheBackend, match="longer than 100 bytes"):
        fetch(serve(in_turn(Reply(200, b"x" * 1000, {}))), max_bytes=100)


def test_a_download_can_be_cancelled(serve: Serve) -> None:
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(Cancelled):
        fetch(serve(in_turn(Reply(200, PACKED, {}))), cancel)


@pytest.mark.parametrize("url", ["http://example.com/x", "ftp://127.0.0.1/x", "file:///etc/passwd", "/x", ""])
def test_an_address_that_is_not_secure_is_not_opened(url: str) -> None:
    with pytest.raises(NotTheBackend, match="not a secure one"):
        download(url, io.BytesIO(), threading.Event())
