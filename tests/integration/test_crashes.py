"""The program is killed again and again while it sends: nothing is lost and nothing is doubled."""

from __future__ import annotations

from pathlib import Path

from crash_rig import run_rig


def test_kills_at_random_moments_lose_nothing_and_double_nothing(tmp_path: Path) -> None:
    drafts = 2
    outcome = run_rig(tmp_path, kills=6, drafts=drafts)
    assert outcome.kills >= 2
    assert outcome.finished == drafts
    assert outcome.plans == drafts
    assert set(outcome.operations.values()) == {drafts}, outcome.operations
