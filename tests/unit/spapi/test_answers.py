"""What counts as success, and what every other answer is called."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from wire_server import JSON, Handler, Received, Reply, WireServer, html_reply, in_turn, json_reply

from fba_client.domain.clock import FixedClock
from fba_client.errors import (
    AnswerLost,
    BackendFault,
    BackendUnreachable,
    NotTheBackend,
    RequestRejected,
    SignInNeeded,
    Throttled,
)
from fba_client.spapi.client import SpApiClient
from fba_client.spapi.models.inbound import UpdateInboundPlanNameRequest

PLAN = {
    "inboundPlanId": "wf" + "0" * 36,
    "name": "Plan",
    "status": "ACTIVE",
    "createdAt": "2026-01-01T00:00Z",
    "lastUpdatedAt": "2026-01-02T03:04:05.678Z",
    "marketplaceIds": ["ATVPDKIKX0DER"],
    "sourceAddress": {
        "name": "A",
        "addressLine1": "B",
        "city": "C",
        "countryCode": "US",
        "postalCode": "1",
        "phoneNumber": None,
    },
    "somethingNew": {"x": 1},
}
REFUSAL = {"errors": [{"code": "BadRequest", "message": "No.", "details": "FBA_INB_0182"}]}
ClientOf = Callable[[Handler], SpApiClient]


def test_minute_precision_nulls_and_unknown_fields_are_read(client_of: ClientOf) -> None:
    plan = client_of(in_turn(json_reply(PLAN))).inbound.get_inbound_plan("wf1")
    assert plan.created_at.isoformat() == "2026-01-01T00:00:00+00:00"
    assert plan.source_address.phone_number == ""
    assert plan.shipments == ()


def test_a_status_word_that_is_not_known_is_kept(client_of: ClientOf) -> None:
    assert client_of(in_turn(json_reply({**PLAN, "status": "HIBERNATING"}))).inbound.get_inbound_plan("x").status == (
        "HIBERNATING"
    )


def test_a_captive_portals_page_is_not_success(client_of: ClientOf) -> None:
    with pytest.raises(NotTheBackend):
        client_of(in_turn(html_reply(200))).inbound.get_inbound_plan("wf1")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"not json",
        b"[]",
        b"null",
        b'{"inboundPlanId": "a"}',
        b'{"name": "a", "name": "b"}',
        b'{"name": NaN}',
        b'{"a": 1e99999}',
        b'{"name": "\\ud800"}',
        b'{"name": "\\u0000"}',
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"a":' * 50 + b"1" + b"}" * 50,
        b'{"a": ' + b"9" * 5000 + b"}",
    ],
)
def test_json_that_is_not_of_the_schema_is_not_success(client_of: ClientOf, body: bytes) -> None:
    with pytest.raises(NotTheBackend):
        client_of(in_turn(Reply(200, body))).inbound.get_inbound_plan("wf1")


def test_an_endless_answer_is_cut_off(client_of: ClientOf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fba_client.spapi.transport.MAX_BYTES", 1000)
    monkeypatch.setattr("fba_client.spapi.strict_json.MAX_BYTES", 1000)
    with pytest.raises(NotTheBackend, match="too long"):
        client_of(in_turn(json_reply({**PLAN, "padding": "x" * 300_000}))).inbound.get_inbound_plan("wf1")


def test_a_read_is_repeated_after_a_502_page_and_then_succeeds(client_of: ClientOf) -> None:
    client = client_of(in_turn(html_reply(502), html_reply(503), json_reply(PLAN)))
    assert client.inbound.get_inbound_plan("wf1").name == "Plan"


def test_a_read_gives_up_after_five_failures(
    serve: Callable[..., WireServer], connect_to: Callable[..., SpApiClient]
) -> None:
    server = serve(in_turn(html_reply(502)))
    with pytest.raises(BackendFault, match="502") as caught:
        connect_to(server).inbound.get_inbound_plan("wf1")
    assert len(server.received) == 5
    assert caught.value.__cause__ is None


@pytest.mark.parametrize("reply", [html_reply(500), html_reply(200), Reply(hang_up=True), json_reply({"x": 1})])
def test_a_mutation_is_sent_once_and_a_doubtful_answer_is_called_lost(
    serve: Callable[..., WireServer], connect_to: Callable[..., SpApiClient], reply: Reply
) -> None:
    server = serve(in_turn(reply))
    with pytest.raises(AnswerLost):
        connect_to(server).inbound.generate_packing_options("wf1")
    assert len(server.received) == 1


def test_a_mutation_to_a_closed_port_is_known_not_to_have_been_sent(
    serve: Callable[..., WireServer], connect_to: Callable[..., SpApiClient]
) -> None:
    with WireServer(in_turn(json_reply({}))) as gone:
        pass
    with pytest.raises(BackendUnreachable, match="refuses connections"):
        connect_to(gone).inbound.generate_packing_options("wf1")


def test_a_refusal_carries_the_backends_own_words(client_of: ClientOf) -> None:
    with pytest.raises(RequestRejected) as caught:
        client_of(in_turn(json_reply(REFUSAL, 400, x_amzn_RequestId="abc"))).inbound.generate_packing_options("wf1")
    assert caught.value.problems[0].details == "FBA_INB_0182"
    assert caught.value.request_id == "abc"


def test_errors_of_the_older_api_behind_a_200_are_a_refusal(client_of: ClientOf) -> None:
    with pytest.raises(RequestRejected, match="BadRequest"):
        client_of(in_turn(json_reply(REFUSAL))).inbound_v0.get_bill_of_lading("FBA1")


def test_a_foreign_4xx_page_is_not_a_refusal(client_of: ClientOf) -> None:
    with pytest.raises(NotTheBackend):
        client_of(in_turn(html_reply(404))).inbound.get_inbound_plan("wf1")


def test_an_empty_429_is_waited_out_for_a_read(client_of: ClientOf, clock: FixedClock) -> None:
    client = client_of(in_turn(Reply(429, b"", {}), json_reply(PLAN)))
    assert client.inbound.get_inbound_plan("wf1").name == "Plan"
    assert clock.monotonic() >= 0.5


def test_a_read_waits_as_long_as_the_backend_asks(client_of: ClientOf, clock: FixedClock) -> None:
    client = client_of(in_turn(Reply(429, b"", {"Retry-After": "17"}), json_reply(PLAN)))
    client.inbound.get_inbound_plan("wf1")
    assert clock.monotonic() > 16.99


def test_a_long_wait_is_told_instead_of_sat_out(client_of: ClientOf, clock: FixedClock) -> None:
    with pytest.raises(Throttled) as caught:
        client_of(in_turn(Reply(429, b"", {"Retry-After": "600"}))).inbound.get_inbound_plan("wf1")
    assert caught.value.retry_after_s == 600
    assert clock.monotonic() < 60


def test_a_throttled_mutation_is_told_at_once_and_not_repeated(
    serve: Callable[..., WireServer], connect_to: Callable[..., SpApiClient]
) -> None:
    server = serve(in_turn(Reply(429, b"", {"Retry-After": "3"})))
    with pytest.raises(Throttled) as caught:
        connect_to(server).inbound.generate_packing_options("wf1")
    assert (caught.value.retry_after_s, len(server.received)) == (3.0, 1)


def test_a_redirect_is_not_followed_and_the_token_stays_here(
    serve: Callable[..., WireServer], connect_to: Callable[..., SpApiClient]
) -> None:
    elsewhere = serve(in_turn(json_reply(PLAN)))
    server = serve(in_turn(Reply(302, b"", {"Location": elsewhere.base_url + "/steal"})))
    with pytest.raises(NotTheBackend):
        connect_to(server).inbound.get_inbound_plan("wf1")
    assert elsewhere.received == []


def test_a_truncated_answer_is_not_believed(client_of: ClientOf) -> None:
    with pytest.raises(BackendUnreachable):
        client_of(in_turn(Reply(200, json.dumps(PLAN).encode(), truncate=True))).inbound.get_inbound_plan("wf1")


def test_a_renaming_is_done_with_exactly_204(client_of: ClientOf) -> None:
    request = UpdateInboundPlanNameRequest(name="New")
    client_of(in_turn(Reply(204, b"", {}))).inbound.update_inbound_plan_name("wf1", request)
    with pytest.raises(AnswerLost):
        client_of(in_turn(html_reply(200))).inbound.update_inbound_plan_name("wf1", request)


def test_an_operation_without_a_declared_body_sends_none(
    serve: Callable[..., WireServer], connect_to: Callable[..., SpApiClient]
) -> None:
    server = serve(in_turn(json_reply({"operationId": "1" * 36}, 202)))
    connect_to(server).inbound.generate_packing_options("wf1")
    assert server.received[0].body == b""
    assert "content-type" not in server.received[0].headers


def test_missing_rights_ask_for_signing_in_without_repeating(
    serve: Callable[..., WireServer], connect_to: Callable[..., SpApiClient]
) -> None:
    refusal = {
        "errors": [{"code": "Unauthorized", "message": "Access to requested resource is denied.", "details": ""}]
    }
    server = serve(in_turn(json_reply(refusal, 403)))
    with pytest.raises(SignInNeeded, match="denied"):
        connect_to(server).inbound.get_inbound_plan("wf1")
    assert len(server.received) == 1


def test_netrc_adds_no_credentials(
    serve: Callable[..., WireServer],
    connect_to: Callable[..., SpApiClient],
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    netrc = tmp_path_factory.mktemp("home") / "netrc"
    netrc.write_text("machine 127.0.0.1 login someone password something\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    server = serve(in_turn(json_reply(PLAN)))
    connect_to(server).inbound.get_inbound_plan("wf1")
    assert "authorization" not in server.received[0].headers
    assert server.received[0].headers["x-amz-access-token"] == "Atza|fake"
    assert server.received[0].headers["accept"] == JSON


def test_the_recorder_sees_each_exchange_without_the_token(
    serve: Callable[..., WireServer], connect_to: Callable[..., SpApiClient]
) -> None:
    seen: list[object] = []

    def handler(request: Received) -> Reply:
        return json_reply(PLAN) if request.method == "GET" else Reply(204, b"", {})

    client = connect_to(serve(handler), recorder=seen.append)
    client.inbound.get_inbound_plan("wf1")
    client.inbound.update_inbound_plan_name("wf1", UpdateInboundPlanNameRequest(name="New"))
    assert [(e.method, e.status, e.body, e.response) for e in seen] == [  # type: ignore[attr-defined]
        ("GET", 200, None, PLAN),
        ("PUT", 204, {"name": "New"}, None),
    ]
    assert "Atza" not in repr(seen)
