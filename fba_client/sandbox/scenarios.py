"""The ways in which the marketplace can behave badly, chosen at its start or later over ``POST /sandbox/scenario``."""

from __future__ import annotations

from enum import StrEnum


class Scenario(StrEnum):
    """What a client has to live with."""

    NORMAL = "normal"
    EMPTY = "empty"  # a new seller without stock; a kind of world, so only for a new state
    THROTTLED = "throttled"  # usage plans far below the documented ones
    FLAKY = "flaky"  # a share of 500, 503, HTML 502 and closed connections
    SLOW = "slow"  # answers take a second or two, asynchronous work takes many times as long
    CAPTIVE_PORTAL = "captive_portal"  # 200 text/html on everything
    TOKEN_REVOKED = "token_revoked"  # noqa: S105
    LOST_ANSWERS = "lost_answers"  # mutations are done, their answers never arrive
    VOIDED_PLANS = "voided_plans"  # plans are cancelled by the backend seconds after it made them
