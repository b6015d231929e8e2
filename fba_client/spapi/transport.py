"""One request over the network and what became of it; nothing is repeated here and no answer is trusted yet.

Certificates are always verified, redirects are never followed (a token must not travel to another host), and a
``.netrc`` on the machine adds nothing.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from email.utils import parsedate_to_datetime

import requests
import urllib3
from requests.auth import AuthBase

from fba_client.domain.clock import Clock
from fba_client.errors import AnswerLost, BackendError, BackendUnreachable
from fba_client.phrases import Phrase
from fba_client.spapi.strict_json import MAX_BYTES

USER_AGENT = "FBA-Client/0.1 (Language=Python)"
CONNECT_TIMEOUT_S = 10.0
READ_TIMEOUT_S = 30.0
_IDLE_S = 4.0
_CHUNK = 64 * 1024


@dataclass(frozen=True, slots=True)
class Request:
    """What is sent; ``headers`` may hold the token, so they are kept out of the repr."""

    method: str
    url: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class RawAnswer:
    """What came back, read whole: header names in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes = field(repr=False)

    @property
    def is_json(self) -> bool:
        """Whether it calls itself JSON."""
        kind = self.headers.get("content-type", "").partition(";")[0].strip().lower()
        return kind == "application/json" or (kind.startswith("application/") and kind.endswith("+json"))

    @property
    def request_id(self) -> str:
        """The backend's own name for the exchange, for its support."""
        return self.headers.get("x-amzn-requestid", "")[:100]

    @property
    def rate_limit(self) -> float | None:
        """The rate that the backend says it applied, in requests a second."""
        return _positive(self.headers.get("x-amzn-ratelimit-limit", ""))

    def without(self, token: str) -> RawAnswer:
        """The answer with the token blanked, which a careless or hostile server may repeat."""
        secret = token.encode()
        return replace(self, body=self.body.replace(secret, b"***")) if secret and secret in self.body else self

    def retry_after_s(self, clock: Clock) -> float:
        """The wait that the backend asks for; 0 where it asks for none. Seconds or a date."""
        text = self.headers.get("retry-after", "")
        seconds = _positive(text)
        if seconds is not None or not text:
            return seconds or 0.0
        try:
            return max(0.0, (parsedate_to_datetime(text) - clock.now()).total_seconds())
        except (ValueError, TypeError):
            return 0.0


class Transport:
    """A pool of connections that belongs to one thread."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._http = requests.Session()
        self._http.auth = NoCredentials()
        self._used_at = clock.monotonic()

    def close(self) -> None:
        """Close every connection."""
        self._http.close()

    def send(self, request: Request, *, fresh: bool) -> RawAnswer:
        """Send once. ``fresh`` gives up connections that idled, which might be closed at the other end by now.

        Raises BackendUnreachable when surely nothing was carried out, AnswerLost when it may have been.
        """
        if fresh and self._clock.monotonic() - self._used_at > _IDLE_S:
            self._http.close()
        # Raised outside the handler: the library's error refers to the request, and so to the token.
        failure: BackendError
        try:
            with self._http.request(
                request.method,
                request.url,
                data=request.body,
                headers=request.headers,
                timeout=(CONNECT_TIMEOUT_S, READ_TIMEOUT_S),
                allow_redirects=False,
                stream=True,
            ) as response:
                return _read(response)
        except requests.RequestException as error:
            failure = connection_error(error)
        finally:
            self._used_at = self._clock.monotonic()
        raise failure


class NoCredentials(AuthBase):
    """Keeps the library from adding credentials of its own finding."""

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        return request


def _read(response: requests.Response) -> RawAnswer:
    body = bytearray()
    for chunk in response.iter_content(_CHUNK):
        body += chunk
        if len(body) > MAX_BYTES:
            break
    return RawAnswer(response.status_code, {k.lower(): v for k, v in response.headers.items()}, bytes(body))


def connection_error(error: requests.RequestException) -> BackendError:
    """What became of a request that had no answer, in our own words (the library's text holds the URL).

    BackendUnreachable where nothing was sent, AnswerLost otherwise.
    """
    causes = list(_causes(error))
    if any(isinstance(cause, ssl.SSLCertVerificationError) for cause in causes):
        return BackendUnreachable(
            "The server's certificate is not to be trusted, so nothing was sent.",
            advice="Check the address in Settings, and this computer's clock and network.",
        )
    reason = _reason(causes)
    if any(isinstance(cause, _NEVER_SENT) for cause in causes):
        return BackendUnreachable("The backend cannot be reached: {reason}.", reason=reason)
    return AnswerLost("The connection broke before the backend's answer came: {reason}.", reason=reason)


_NEVER_SENT = (
    requests.ConnectTimeout,
    requests.exceptions.InvalidURL,
    requests.exceptions.InvalidSchema,
    requests.exceptions.InvalidProxyURL,
    urllib3.exceptions.NewConnectionError,
    urllib3.exceptions.ConnectTimeoutError,
    urllib3.exceptions.LocationParseError,
)


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error with everything inside it: arguments, reasons, causes and contexts."""
    seen: set[int] = set()
    waiting: list[object] = [error]
    while waiting:
        item = waiting.pop()
        if isinstance(item, BaseException) and id(item) not in seen:
            seen.add(id(item))
            waiting += [*item.args, getattr(item, "reason", None), item.__cause__, item.__context__]
            yield item


def _reason(causes: list[BaseException]) -> str:
    names = {type(cause).__name__ for cause in causes}
    if {"NameResolutionError", "gaierror"} & names:
        return Phrase("its name is not known, as happens without a network")
    if "ConnectionRefusedError" in names:
        return Phrase("it refuses connections")
    if {"ConnectTimeout", "ConnectTimeoutError", "ReadTimeout", "ReadTimeoutError", "TimeoutError"} & names:
        return Phrase("it does not answer in time")
    if {"SSLError", "SSLEOFError"} & names:
        return Phrase("no secure connection could be made")
    return Phrase("the network failed")


def _positive(text: str) -> float | None:
    if not text or not all(char in "0123456789." for char in text) or len(text) > 12:
        return None
    try:
        number = float(text)
    except ValueError:
        return None
    return number if number > 0 else None
