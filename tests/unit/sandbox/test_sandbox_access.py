"""Who may ask and how often: the token endpoint, access tokens, usage plans, scenarios, the controls."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sandbox_api import Api
from waitress.channel import ClientDisconnected
from werkzeug.test import Client

from fba_client.errors import SandboxError
from fba_client.sandbox.mischief import Mischief
from fba_client.sandbox.scenarios import Scenario

GRANT = {
    "grant_type": "refresh_token",
    "refresh_token": "Atzr|sandbox",
    "client_id": "amzn1.application-oa2-client.test",
    "client_secret": "test",
}
TOKEN = "/auth/o2/token"
REPORT = "/reports/2021-06-30/reports/1"
SUMMARIES = "/fba/inventory/v1/summaries"
WHERE = {"granularityType": "Marketplace", "granularityId": "ATVPDKIKX0DER", "marketplaceIds": "ATVPDKIKX0DER"}
CREATE = {"reportType": "GET_AFN_INVENTORY_DATA", "marketplaceIds": ["ATVPDKIKX0DER"]}


@pytest.fixture
def api(open_api: Callable[..., Api]) -> Api:
    return open_api(scenario="empty")


def code(answer: Any) -> str:
    return str(answer.get_json()["errors"][0]["code"])


def test_a_good_grant_gets_a_token_that_opens_the_api(api: Api) -> None:
    answer = api.client.post(TOKEN, data=GRANT)
    body = answer.get_json()
    assert answer.status_code == 200
    assert (body["token_type"], body["expires_in"]) == ("bearer", 3600)
    assert api.ask("GET", SUMMARIES, token=body["access_token"], **WHERE).status_code == 200


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"refresh_token": "Atzr|wrong"}, "invalid_grant"),
        ({"refresh_token": ""}, "invalid_request"),
        ({"client_secret": ""}, "invalid_request"),
        ({"grant_type": "password"}, "unsupported_grant_type"),
    ],
)
def test_a_bad_grant_is_refused_as_oauth_has_it(api: Api, change: dict[str, str], error: str) -> None:
    answer = api.client.post(TOKEN, data=GRANT | change)
    assert answer.status_code == 400
    assert answer.get_json()["error"] == error
    assert answer.get_json()["error_description"]


def test_a_grant_as_json_is_refused(api: Api) -> None:
    assert api.client.post(TOKEN, json=GRANT).get_json()["error"] == "invalid_request"


@pytest.mark.parametrize("token", ["", "Atza|made-up"])
def test_a_call_without_a_good_token_is_refused(api: Api, token: str) -> None:
    answer = api.ask("GET", SUMMARIES, token=token, **WHERE)
    assert answer.status_code == 403
    assert code(answer) == "Unauthorized"


def test_a_token_lives_an_hour_of_real_time_and_outlives_a_restart(open_api: Callable[..., Api], api: Api) -> None:
    api.real.advance(3590)
    again = open_api(real=api.real)
    assert again.ask("GET", SUMMARIES, token=api.token, **WHERE).status_code == 200
    api.real.advance(20)
    answer = again.ask("GET", SUMMARIES, token=api.token, **WHERE)
    assert answer.status_code == 403
    assert "expired" in answer.get_json()["errors"][0]["details"]


def test_every_answer_has_a_request_id_and_the_rate_header_comes_and_goes(api: Api) -> None:
    answers = [api.ask("GET", SUMMARIES, **WHERE) for _ in range(40)]
    assert len({answer.headers["x-amzn-RequestId"] for answer in answers}) == 40
    assert {answer.headers.get("x-amzn-RateLimit-Limit") for answer in answers} == {None, "2.0"}
    assert api.ask("GET", "/nowhere").headers["x-amzn-RequestId"]


def test_beyond_the_usage_plan_is_429_until_time_has_passed(open_api: Callable[..., Api]) -> None:
    api = open_api(scenario="empty", limits=True)
    answers = [api.ask("GET", SUMMARIES, **WHERE) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 200, 429]
    assert code(answers[2]) == "QuotaExceeded"
    api.real.advance(1)
    assert api.ask("GET", SUMMARIES, **WHERE).status_code == 200


def test_the_throttled_scenario_is_far_stricter(open_api: Callable[..., Api]) -> None:
    api = open_api(scenario="empty", limits=True)
    api.market.choose(Scenario.THROTTLED)
    assert [api.ask("GET", REPORT).status_code for _ in range(2)] == [404, 429]


def test_a_body_where_none_belongs_and_an_unknown_parameter_are_refused(api: Api) -> None:
    assert api.ask("GET", REPORT, json={}).status_code == 400
    answer = api.ask("GET", SUMMARIES, pageSize=3, **WHERE)
    assert answer.status_code == 400
    assert "pageSize is not a known field" in answer.get_json()["errors"][0]["message"]


def test_a_body_that_is_not_json_is_refused(api: Api) -> None:
    headers = {"x-amz-access-token": api.token}
    url = "/reports/2021-06-30/reports"
    assert api.client.post(url, data="{", headers=headers, content_type="application/json").status_code == 400
    assert api.client.post(url, data="{}", headers=headers, content_type="text/plain").status_code == 415


def test_a_revoked_token_is_refused_everywhere(api: Api) -> None:
    api.market.choose(Scenario.TOKEN_REVOKED)
    assert api.client.post(TOKEN, data=GRANT).get_json()["error"] == "invalid_grant"
    assert api.ask("GET", SUMMARIES, **WHERE).status_code == 403


def test_a_captive_portal_answers_everything_with_its_page_but_the_controls(api: Api) -> None:
    api.market.choose(Scenario.CAPTIVE_PORTAL)
    for answer in (api.client.post(TOKEN, data=GRANT), api.ask("GET", SUMMARIES, **WHERE)):
        assert answer.status_code == 200
        assert answer.mimetype == "text/html"
        assert "x-amzn-RequestId" not in answer.headers
    assert api.get("/sandbox/status")["scenario"] == "captive_portal"


def test_a_flaky_backend_fails_in_several_ways_and_mostly_works(api: Api) -> None:
    api.market.mischief.seed(3)
    api.market.choose(Scenario.FLAKY)
    statuses = [api.ask("GET", SUMMARIES, **WHERE).status_code for _ in range(80)]
    assert {200, 500, 502, 503} <= set(statuses)
    assert statuses.count(200) > 50


def test_a_lost_answer_leaves_the_mutation_done(api: Api) -> None:
    api.market.choose(Scenario.LOST_ANSWERS)
    lossy = Client(Mischief(api.app))
    with pytest.raises(ClientDisconnected):
        lossy.post("/reports/2021-06-30/reports", json=CREATE, headers={"x-amz-access-token": api.token})
    reports = api.get("/reports/2021-06-30/reports", reportTypes=CREATE["reportType"])["reports"]
    assert len(reports) == 1


def test_the_controls_tell_and_move_the_clock(api: Api) -> None:
    before = api.get("/sandbox/status")
    answer = api.ask("POST", "/sandbox/clock", json={"advance_seconds": 90})
    assert before["now"] == "2026-03-18T15:20:00Z"
    assert answer.get_json()["now"] == "2026-03-18T15:21:30Z"
    assert api.ask("POST", "/sandbox/clock", json={"advance_seconds": -1}).status_code == 400
    assert api.ask("POST", "/sandbox/clock", json={}).status_code == 400
    assert api.ask("POST", "/sandbox/clock").status_code == 400


def test_the_answers_carry_the_marketplaces_own_date(api: Api) -> None:
    assert api.ask("GET", "/sandbox/status").headers["Date"] == "Wed, 18 Mar 2026 15:20:00 GMT"


def test_the_controls_choose_a_scenario(api: Api) -> None:
    assert api.ask("POST", "/sandbox/scenario", json={"name": "slow"}).get_json()["scenario"] == "slow"
    assert api.market.patience(30) == 600
    assert api.ask("POST", "/sandbox/scenario", json={"name": "nonsense"}).status_code == 400


def test_a_marketplace_with_stock_cannot_become_empty(open_api: Callable[..., Api]) -> None:
    api = open_api()
    assert api.ask("POST", "/sandbox/scenario", json={"name": "empty"}).status_code == 400
    with pytest.raises(SandboxError, match="cannot become empty"):
        open_api(scenario="empty")
