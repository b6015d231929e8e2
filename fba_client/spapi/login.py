"""The token endpoint of Login with Amazon: a refresh token in, an access token out."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import NoReturn
from urllib.parse import urlencode

from fba_client.domain.clock import Clock
from fba_client.errors import AnswerLost, BackendUnreachable, Cancelled, NotTheBackend, SignInNeeded, Throttled
from fba_client.phrases import Phrase, reason_of
from fba_client.spapi.strict_json import JsonFault, parse_json
from fba_client.spapi.transport import USER_AGENT, RawAnswer, Request, Transport

_SIGN_IN_ERRORS = {
    "invalid_grant": Phrase("The refresh token is wrong, was withdrawn or has expired."),
    "invalid_client": Phrase("The client id or client secret is wrong."),
    "unauthorized_client": Phrase("This client id may not use the refresh token."),
}


@dataclass(frozen=True, slots=True)
class RefreshGrant:
    """What is exchanged for an access token; its repr shows nothing."""

    refresh_token: str = field(repr=False)
    client_id: str = field(repr=False)
    client_secret: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class AccessToken:
    """A token and how many seconds it lives; the repr hides it."""

    text: str = field(repr=False)
    expires_in_s: float


class LoginClient:
    """Asks one token endpoint. Nothing is repeated: the caller of the failed request decides."""

    def __init__(self, token_url: str, clock: Clock) -> None:
        self._url = token_url
        self._clock = clock

    def access_token(self, grant: RefreshGrant, cancel: threading.Event) -> AccessToken:
        """A new access token.

        Raises SignInNeeded at once where the grant is refused, BackendUnreachable where no answer came or the server
        failed (asking again does no harm), NotTheBackend, Throttled, Cancelled.
        """
        if cancel.is_set():
            raise Cancelled
        answer = self._ask(grant)
        if answer.status == 200 and answer.is_json:
            return _token_in(answer)
        _refuse(answer, self._clock)

    def _ask(self, grant: RefreshGrant) -> RawAnswer:
        form = {
            "grant_type": "refresh_token",
            "refresh_token": grant.refresh_token,
            "client_id": grant.client_id,
            "client_secret": grant.client_secret,
        }
        headers = {
            "Content-Type": "application/x-www-form-urlencoded",
            "Accept": "application/json",
            "User-Agent": USER_AGENT,
        }
        transport = Transport(self._clock)
        try:
            return transport.send(Request("POST", self._url, headers, urlencode(form).encode()), fresh=True)
        except AnswerLost as error:
            raise BackendUnreachable("The sign-in server's answer did not come.") from error
        finally:
            transport.close()


def _token_in(answer: RawAnswer) -> AccessToken:
    table = _table(answer)
    text, lifetime = table.get("access_token"), table.get("expires_in", 3600)
    if not isinstance(text, str) or not _is_header_text(text) or not isinstance(lifetime, int) or lifetime <= 0:
        raise NotTheBackend("The sign-in server answered without a token.")
    return AccessToken(text, float(min(lifetime, 86_400)))


def _is_header_text(text: str) -> bool:
    return 0 < len(text) <= 8192 and all("!" <= char <= "~" for char in text)


def _refuse(answer: RawAnswer, clock: Clock) -> NoReturn:
    if answer.status == 429:
        wait_s = answer.retry_after_s(clock)
        raise Throttled("The sign-in server was asked too often.", retry_after_s=wait_s or 5.0)
    if answer.status >= 500:
        raise BackendUnreachable("The sign-in server failed (status {status}).", status=answer.status)
    if not answer.is_json:
        raise NotTheBackend("Something other than the sign-in server answered (status {status}).", status=answer.status)
    code = _table(answer).get("error")
    words = _SIGN_IN_ERRORS.get(code, "") if isinstance(code, str) else ""
    raise SignInNeeded(words or "The sign-in server refused the credentials.", request_id=answer.request_id)


def _table(answer: RawAnswer) -> dict[str, object]:
    try:
        value = parse_json(answer.body)
    except JsonFault as error:
        raise NotTheBackend("The sign-in server's answer cannot be read: {reason}.", reason=reason_of(error)) from None
    return value if isinstance(value, dict) else {}
