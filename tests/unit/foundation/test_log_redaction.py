from __future__ import annotations

import logging
from pathlib import Path

import pytest

from fba_client.log import configure_logging, describe_crash, redact

SECRETS = [
    "x-amz-access-token: Atza|IwEBIcanary",
    '{"refresh_token": "Atzr|canary/+="}',
    "client_secret=amzn1.oa2-cs.v1.canary&x=1",
    "Authorization: canary",
    "https://storage.example/doc?X-Amz-Signature=canary&a=1",
    "'x-amz-access-token': 'canary'",
    "Bearer canary.canary",
    "password = canary",
]


@pytest.mark.parametrize("text", SECRETS)
def test_no_secret_survives(text: str) -> None:
    assert "canary" not in redact(text)


def test_plain_words_are_left_alone() -> None:
    text = "GET /inbound/fba/2024-03-20/inboundPlans 200 in 0.2 s, token refreshed"
    assert redact(text) == text


def test_neither_message_nor_traceback_of_a_record_holds_a_secret(tmp_path: Path) -> None:
    configure_logging(tmp_path)
    try:
        try:
            raise ValueError("refresh_token=canary")
        except ValueError:
            logging.getLogger("x").exception("failed with %s", "Atza|canary")
        logging.shutdown()
        written = (tmp_path / "fba-client.log").read_text()
        assert "failed with" in written
        assert "canary" not in written
    finally:
        for handler in list(logging.getLogger().handlers):
            logging.getLogger().removeHandler(handler)
            handler.close()


def test_a_crash_report_holds_no_secret() -> None:
    assert "canary" not in describe_crash(ValueError("access_token='canary'"))
