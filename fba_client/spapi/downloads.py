"""Fetching documents from the short-lived addresses that the backend hands out.

Such an address carries its own signature: the access token is never sent there, and redirects are not followed.
The bytes are kept as they come; whoever reads the document unpacks it, with caps of its own.
"""

from __future__ import annotations

import threading
from typing import BinaryIO, NoReturn
from urllib.parse import urlsplit

import requests
import urllib3

from fba_client.errors import (
    AnswerLost,
    BackendError,
    BackendFault,
    BackendUnreachable,
    Cancelled,
    NotTheBackend,
)
from fba_client.spapi.transport import CONNECT_TIMEOUT_S, READ_TIMEOUT_S, USER_AGENT, NoCredentials, connection_error

MAX_DOCUMENT_BYTES = 512 * 1024 * 1024
_CHUNK = 256 * 1024
_LOOPBACK = {"127.0.0.1", "localhost", "::1"}


def download(url: str, target: BinaryIO, cancel: threading.Event, *, max_bytes: int = MAX_DOCUMENT_BYTES) -> int:
    """Write the document at ``url`` to ``target`` and return its bytes.

    Raises BackendUnreachable (try again), BackendFault (the address has died, ask for a new one), NotTheBackend (a
    redirect, a foreign page, or more than ``max_bytes``), Cancelled.
    """
    _check_address(url)
    failure: BackendError
    try:
        with requests.Session() as http:
            http.auth = NoCredentials()
            with http.get(
                url,
                headers={"User-Agent": USER_AGENT, "Accept-Encoding": "identity"},
                timeout=(CONNECT_TIMEOUT_S, READ_TIMEOUT_S),
                allow_redirects=False,
                stream=True,
            ) as response:
                _check_answer(response)
                return _copy(response, target, cancel, max_bytes)
    except requests.RequestException as error:
        failure = connection_error(error)
    except urllib3.exceptions.HTTPError as error:
        failure = BackendUnreachable("The document broke off ({reason}).", reason=type(error).__name__)
    if isinstance(failure, AnswerLost):
        failure = BackendUnreachable("The document did not come whole.")
    raise failure


def _check_address(url: str) -> None:
    parts = urlsplit(url)
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in _LOOPBACK):
        raise NotTheBackend("The document's address is not a secure one, so it was not opened.")


def _check_answer(response: requests.Response) -> None:
    status = response.status_code
    if status == 200:
        return
    if 300 <= status < 400:
        raise NotTheBackend("The document's address leads elsewhere, so it was not followed.")
    raise BackendFault("The document's address no longer works (status {status}).", status=status)


def _copy(response: requests.Response, target: BinaryIO, cancel: threading.Event, max_bytes: int) -> int:
    written = 0
    for chunk in response.raw.stream(_CHUNK, decode_content=False):
        if cancel.is_set():
            raise Cancelled
        written += len(chunk)
        if written > max_bytes:
            _too_long(max_bytes)
        target.write(chunk)
    return written


def _too_long(max_bytes: int) -> NoReturn:
    raise NotTheBackend("The document is longer than {limit} bytes, so it was not kept.", limit=max_bytes)
