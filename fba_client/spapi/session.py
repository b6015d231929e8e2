"""One operation from request to trusted answer: token, usage plan, repeats, and what counts as success.

Success is a 2xx status, a JSON content type, and a body of the operation's schema; everything else is an error with a
name. Only reads are repeated. A mutation is sent once: whatever leaves it in doubt is AnswerLost.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from typing import NoReturn, TypeVar

from pydantic import ValidationError

from fba_client.domain.clock import Clock
from fba_client.errors import (
    AnswerLost,
    BackendError,
    BackendFault,
    BackendUnreachable,
    NotTheBackend,
    Problem,
    RequestRejected,
    SignInNeeded,
    Throttled,
)
from fba_client.log import redact
from fba_client.phrases import reason_of
from fba_client.spapi.exchange import Exchange, Recorder
from fba_client.spapi.models.base import Dto, Error, ErrorList
from fba_client.spapi.operations_table import Operation
from fba_client.spapi.pacing import Backoff, RateLimiter, pause
from fba_client.spapi.query import QueryValue, encode_query
from fba_client.spapi.strict_json import JsonFault, dump_json, parse_json
from fba_client.spapi.tokens import TokenProvider
from fba_client.spapi.transport import USER_AGENT, RawAnswer, Request, Transport

D = TypeVar("D", bound=Dto)
_GUESSED_WAIT_S = 2.0


class Session:
    """Carries operations to one backend. Belongs to one thread; the limiter and the tokens may be shared.

    ``keep_tokens`` requests of each usage plan are left to others that share the limiter.
    """

    def __init__(
        self,
        base_url: str,
        tokens: TokenProvider,
        *,
        clock: Clock,
        limiter: RateLimiter,
        backoff: Backoff,
        keep_tokens: float,
        cancel: threading.Event,
        recorder: Recorder | None,
    ) -> None:
        self._base_url = base_url.rstrip("/")
        self._tokens = tokens
        self._clock = clock
        self._limiter = limiter
        self._backoff = backoff
        self.keep_tokens = keep_tokens
        self._cancel = cancel
        self._recorder = recorder
        self._transport = Transport(clock)

    def close(self) -> None:
        """Close the connections."""
        self._transport.close()

    def call(
        self, operation: Operation, answer: type[D], *ids: str, query: Mapping[str, QueryValue], body: Dto | None
    ) -> D:
        """Carry out ``operation`` and return its answer. Raises BackendErrors, Cancelled."""
        raw = self._carry_out(operation, ids, query, body)
        try:
            return _model(operation, raw, answer)
        except NotTheBackend as error:
            if operation.is_read:
                raise
            raise _in_doubt(operation, error) from error

    def command(self, operation: Operation, *ids: str, body: Dto | None) -> None:
        """Carry out an operation whose success has no content. Raises BackendErrors, Cancelled."""
        raw = self._carry_out(operation, ids, {}, body)
        if raw.status != operation.status or (raw.body and not raw.is_json):
            page = NotTheBackend("Something other than the backend answered (status {status}).", status=raw.status)
            raise _in_doubt(operation, page)

    def _carry_out(
        self, operation: Operation, ids: tuple[str, ...], query: Mapping[str, QueryValue], body: Dto | None
    ) -> RawAnswer:
        if (body is not None) != operation.has_body:
            raise ValueError(f"{operation.name} and its body do not fit")
        text = encode_query(query)
        url = f"{self._base_url}{operation.path_for(*ids)}{'?' if text else ''}{text}"
        content = None if body is None else dump_json(body.to_wire())
        if operation.is_read:
            return self._read_patiently(operation, url)
        return self._send(operation, url, content)

    def _read_patiently(self, operation: Operation, url: str) -> RawAnswer:
        failures = 0
        while True:
            try:
                return self._send(operation, url, None)
            except (BackendUnreachable, AnswerLost, BackendFault, Throttled) as error:
                failures += 1
                wait_s = self._wait_after(error, failures)
                if wait_s is None and isinstance(error, AnswerLost):  # a read changed nothing, whatever became of it
                    raise BackendUnreachable("The backend does not answer: {reason}", reason=error.phrase) from error
                if wait_s is None:
                    raise
            pause(self._clock, wait_s, self._cancel)

    def _wait_after(self, error: BackendError, failures: int) -> float | None:
        """How long to wait before a read is repeated; None to give up. The limiter already holds back for a 429."""
        if failures >= self._backoff.attempts:
            return None
        delay_s = self._backoff.delay_s(failures)
        if not isinstance(error, Throttled):
            return delay_s
        return None if error.retry_after_s > self._backoff.patience_s else delay_s

    def _send(self, operation: Operation, url: str, content: bytes | None) -> RawAnswer:
        """Send with a token, once more with a new one where the first was refused, and judge the status."""
        token = self._tokens.token(self._cancel)
        answer = self._exchange(operation, url, content, token)
        if _token_refused(answer) and self._tokens.refused(token):
            answer = self._exchange(operation, url, content, self._tokens.token(self._cancel))
        if 200 <= answer.status < 300:
            self._limiter.answered(operation, answer.rate_limit)
            return answer
        self._refuse(operation, answer)

    def _exchange(self, operation: Operation, url: str, content: bytes | None, token: str) -> RawAnswer:
        self._limiter.acquire(operation, self._cancel, keep=self.keep_tokens, patience_s=self._backoff.patience_s)
        headers = {"x-amz-access-token": token, "Accept": "application/json", "User-Agent": USER_AGENT}
        if content is not None:
            headers["Content-Type"] = "application/json"
        answer = self._transport.send(Request(operation.method, url, headers, content), fresh=not operation.is_read)
        if answer.status >= 300:  # its words are kept and shown
            answer = answer.without(token)
        if self._recorder is not None:
            sent, received = _recorded(content), _recorded(answer.body)
            self._recorder(Exchange(operation.method, url, sent, answer.status, received))
        return answer

    def _refuse(self, operation: Operation, answer: RawAnswer) -> NoReturn:
        status = answer.status
        if status == 429:
            wait_s = answer.retry_after_s(self._clock)
            self._limiter.refused(operation, wait_s, answer.rate_limit)
            raise Throttled(
                "The backend was asked too often ({operation}).",
                retry_after_s=wait_s or _GUESSED_WAIT_S,
                request_id=answer.request_id,
                operation=operation.name,
            )
        if status >= 500:
            fault = BackendFault("The backend failed (status {status}).", request_id=answer.request_id, status=status)
            raise fault if operation.is_read else _in_doubt(operation, fault)
        errors = _errors_in(answer)
        if status < 400 or errors is None:
            raise NotTheBackend("Something other than the backend answered (status {status}).", status=status)
        if status in (401, 403):
            words = "; ".join(error.message for error in errors if error.message) or "no reason was given"
            raise SignInNeeded(
                "The backend refused the sign-in: {words}", request_id=answer.request_id, words=words[:500]
            )
        problems = [Problem(e.code or str(status), e.message, e.details) for e in errors]
        raise RequestRejected(status, problems, request_id=answer.request_id)


def _token_refused(answer: RawAnswer) -> bool:
    """Whether another token might be accepted: 401, or a 403 that speaks of an expired one."""
    if answer.status == 401:
        return True
    if answer.status != 403:
        return False
    errors = _errors_in(answer) or ()
    return any("expired" in f"{error.message} {error.details}".lower() for error in errors)


def _errors_in(answer: RawAnswer) -> tuple[Error, ...] | None:
    """The reasons in a refusal; None where it is not the backend's own."""
    if not answer.is_json:
        return None
    if not answer.body.strip():
        return ()
    try:
        return tuple(map(_redacted, ErrorList.model_validate(parse_json(answer.body)).errors))
    except (JsonFault, ValidationError):
        return None


def _redacted(error: Error) -> Error:
    """The backend's words are kept and shown, so they must not carry a secret that it repeats."""
    return Error(code=redact(error.code), message=redact(error.message), details=redact(error.details))


def _model(operation: Operation, answer: RawAnswer, model: type[D]) -> D:
    if not answer.is_json:
        raise NotTheBackend("Something other than the backend answered: a page that is not JSON.")
    try:
        value = parse_json(answer.body)
        _refuse_wrapped_errors(answer, value)
        return model.model_validate(value)
    except JsonFault as error:
        raise NotTheBackend("The backend's answer cannot be read: {reason}.", reason=reason_of(error)) from None
    except ValidationError as error:
        places = ", ".join(sorted({".".join(map(str, fault["loc"])) for fault in error.errors()})[:5])
        raise NotTheBackend(
            "The answer to {operation} is not of its kind ({places}).", operation=operation.name, places=places[:300]
        ) from None


def _refuse_wrapped_errors(answer: RawAnswer, value: object) -> None:
    """The older API may say 200 and put errors where the content should be."""
    if isinstance(value, dict) and value.get("errors") and "payload" not in value:
        errors = map(_redacted, ErrorList.model_validate({"errors": value["errors"]}).errors)
        problems = [Problem(error.code, error.message, error.details) for error in errors]
        raise RequestRejected(answer.status, problems, request_id=answer.request_id)


def _in_doubt(operation: Operation, error: BackendError) -> AnswerLost:
    """What an unusable answer to a mutation means: it may have been carried out."""
    return AnswerLost(
        "It is not known whether the backend carried out {operation}: {reason}",
        request_id=error.request_id,
        operation=operation.name,
        reason=error.phrase,
    )


def _recorded(content: bytes | None) -> object:
    try:
        return json.loads(content) if content else None
    except ValueError:
        return None
