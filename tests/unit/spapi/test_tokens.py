"""Tokens: fetched once, renewed in time, never shown, and given up on at once where the grant is refused."""

from __future__ import annotations

import threading
import traceback
from collections.abc import Callable
from urllib.parse import parse_qs

import pytest
from wire_server import TOKEN_REPLY, Handler, Received, Reply, WireServer, html_reply, in_turn, json_reply

from fba_client.domain.clock import FixedClock
from fba_client.errors import BackendUnreachable, Cancelled, NotTheBackend, SignInNeeded, Throttled
from fba_client.spapi.client import SpApiClient
from fba_client.spapi.login import AccessToken, LoginClient, RefreshGrant
from fba_client.spapi.tokens import GatewayTokens, LwaTokens

STATUS = {"operation": "op", "operationId": "1" * 36, "operationProblems": [], "operationStatus": "SUCCESS"}
EXPIRED = {"errors": [{"code": "Unauthorized", "message": "Denied.", "details": "The access token has expired."}]}
GRANT = RefreshGrant("Atzr|canary-refresh", "canary-id", "canary-secret")
NEVER = threading.Event()
Serve = Callable[..., WireServer]


def numbered_tokens() -> Handler:
    """Each request gets another token: Atza|1, Atza|2..."""
    count = iter(range(1, 1000))
    return lambda _request: json_reply({"access_token": f"Atza|{next(count)}", "expires_in": 3600})


def lwa(server: WireServer, clock: FixedClock) -> LwaTokens:
    return LwaTokens(LoginClient(server.base_url + "/auth/o2/token", clock), lambda: GRANT, clock)


def test_the_grant_is_sent_as_a_form(serve: Serve, clock: FixedClock) -> None:
    server = serve(in_turn(json_reply({})))
    assert lwa(server, clock).token(NEVER) == "Atza|fake"
    assert parse_qs(server.token_requests[0].body.decode()) == {
        "grant_type": ["refresh_token"],
        "refresh_token": ["Atzr|canary-refresh"],
        "client_id": ["canary-id"],
        "client_secret": ["canary-secret"],
    }


def test_a_token_is_kept_until_a_minute_before_it_expires(serve: Serve, clock: FixedClock) -> None:
    tokens = lwa(serve(in_turn(json_reply({})), token=numbered_tokens()), clock)
    assert tokens.token(NEVER) == "Atza|1"
    clock.advance(3539)
    assert tokens.token(NEVER) == "Atza|1"
    clock.advance(1)
    assert tokens.token(NEVER) == "Atza|2"


def test_many_threads_fetch_one_token(serve: Serve, clock: FixedClock) -> None:
    server = serve(in_turn(json_reply({})), token=numbered_tokens())
    tokens = lwa(server, clock)
    start = threading.Barrier(8)
    got: list[str] = []

    def fetch() -> None:
        start.wait()
        got.append(tokens.token(NEVER))

    threads = [threading.Thread(target=fetch) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (set(got), len(server.token_requests)) == ({"Atza|1"}, 1)


@pytest.mark.parametrize("status", [401, 403])
def test_an_expired_token_is_renewed_once_also_for_a_mutation(
    serve: Serve, connect_to: Callable[..., SpApiClient], status: int
) -> None:
    def handler(request: Received) -> Reply:
        if request.headers["x-amz-access-token"] == "Atza|1":
            return json_reply(EXPIRED, status)
        return json_reply({"operationId": "1" * 36}, 202)

    server = serve(handler, token=numbered_tokens())
    assert connect_to(server).inbound.generate_packing_options("wf1").operation_id == "1" * 36
    assert len(server.received) == 2


def test_a_token_that_stays_refused_asks_for_signing_in(serve: Serve, connect_to: Callable[..., SpApiClient]) -> None:
    server = serve(in_turn(json_reply(EXPIRED, 401)), token=numbered_tokens())
    with pytest.raises(SignInNeeded):
        connect_to(server).inbound.get_inbound_operation_status("1" * 36)
    assert (len(server.received), len(server.token_requests)) == (2, 2)


@pytest.mark.parametrize("code", ["invalid_grant", "invalid_client", "unauthorized_client", "something_new"])
def test_a_refused_grant_is_told_at_once_without_repeating(
    serve: Serve, connect_to: Callable[..., SpApiClient], clock: FixedClock, code: str
) -> None:
    server = serve(in_turn(json_reply(STATUS)), token=in_turn(json_reply({"error": code}, 400)))
    with pytest.raises(SignInNeeded):
        connect_to(server).inbound.get_inbound_operation_status("1" * 36)
    assert (len(server.token_requests), len(server.received), clock.monotonic()) == (1, 0, 0.0)


def test_a_failing_sign_in_server_is_waited_for_by_reads(serve: Serve, connect_to: Callable[..., SpApiClient]) -> None:
    server = serve(in_turn(json_reply(STATUS)), token=in_turn(html_reply(502), Reply(hang_up=True), TOKEN_REPLY))
    state = connect_to(server).inbound.get_inbound_operation_status("1" * 36)
    assert state.operation_status == "SUCCESS"


def test_a_failing_sign_in_server_means_that_a_mutation_was_not_sent(
    serve: Serve, connect_to: Callable[..., SpApiClient]
) -> None:
    server = serve(in_turn(json_reply({})), token=in_turn(html_reply(502)))
    with pytest.raises(BackendUnreachable):
        connect_to(server).inbound.generate_packing_options("wf1")
    assert server.received == []


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (html_reply(200), NotTheBackend),
        (html_reply(404), NotTheBackend),
        (json_reply({"expires_in": 3600}), NotTheBackend),
        (json_reply({"access_token": "a b\r\nx: y", "expires_in": 3600}), NotTheBackend),
        (json_reply({"access_token": "Atza|x", "expires_in": "soon"}), NotTheBackend),
        (json_reply({"access_token": "Atza|x", "expires_in": 0}), NotTheBackend),
        (Reply(200, b'{"access_token": "a", "access_token": "b"}'), NotTheBackend),
        (Reply(302, b"", {"Location": "http://127.0.0.1:1/"}), NotTheBackend),
        (json_reply({}, 429, Retry_After="9"), Throttled),
    ],
)
def test_an_answer_that_is_no_token_is_named(
    serve: Serve, clock: FixedClock, reply: Reply, error: type[Exception]
) -> None:
    server = serve(in_turn(json_reply({})), token=in_turn(reply))
    with pytest.raises(error):
        lwa(server, clock).token(NEVER)


def test_cancelling_prevents_the_request(serve: Serve, clock: FixedClock) -> None:
    server = serve(in_turn(json_reply({})))
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(Cancelled):
        lwa(server, clock).token(cancel)
    assert server.token_requests == []


def test_secrets_show_in_no_repr_and_no_traceback(serve: Serve, connect_to: Callable[..., SpApiClient]) -> None:
    assert "canary" not in repr(GRANT)
    assert "canary" not in repr(AccessToken("canary", 1.0))
    server = serve(
        in_turn(Reply(hang_up=True)), token=in_turn(json_reply({"access_token": "Atza|canary", "expires_in": 9}))
    )
    with pytest.raises(BackendUnreachable) as caught:
        connect_to(server).inbound.get_inbound_operation_status("1" * 36)
    assert "canary" not in "".join(traceback.format_exception(caught.value))
    assert _library_errors(caught.value) == []


def _library_errors(error: BaseException | None) -> list[BaseException]:
    """Errors of the HTTP library in the chain: they hold the request, and with it the token."""
    found = []
    while error is not None:
        if not type(error).__module__.startswith("fba_client"):
            found.append(error)
        error = error.__cause__ or error.__context__
    return found


def test_a_gateways_token_is_read_once_and_again_after_a_refusal() -> None:
    kept = iter(["gate-1", "gate-2"])
    tokens = GatewayTokens(lambda: next(kept))
    assert [tokens.token(NEVER), tokens.token(NEVER)] == ["gate-1", "gate-1"]
    assert tokens.refused("gate-1") is False
    assert tokens.token(NEVER) == "gate-2"


def test_a_gateway_without_a_token_asks_for_signing_in() -> None:
    with pytest.raises(SignInNeeded):
        GatewayTokens(lambda: "").token(NEVER)
