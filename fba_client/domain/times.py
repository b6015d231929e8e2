"""Moments as the stores keep them: ISO 8601 text in UTC that sorts as text."""

from __future__ import annotations

from datetime import UTC, datetime


def iso_seconds(moment: datetime) -> str:
    """``2026-01-31T09:30:00Z``, the form of every time in the stores."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def iso_millis(moment: datetime) -> str:
    """``2026-01-31T09:30:00.250Z``, for waits that may be shorter than a second; compare only with its like."""
    moment = moment.astimezone(UTC)
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03}Z"


def parse_moment(text: str) -> datetime | None:
    """The moment in ``text`` (either form, or any ISO 8601), aware in UTC; None for ''. ValueError if it is none."""
    if not text:
        return None
    moment = datetime.fromisoformat(text)
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
