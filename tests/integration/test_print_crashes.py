"""The program is killed again and again while it prints: no label is lost, none known to be out comes out again."""

from __future__ import annotations

from pathlib import Path

import pytest
from print_rig import run_rig


@pytest.mark.parametrize("answers", [True, False], ids=["a printer that answers", "a silent printer"])
def test_kills_in_the_middle_of_a_job_lose_no_label(tmp_path: Path, answers: bool) -> None:
    labels = 60
    outcome = run_rig(tmp_path / "data", kills=3, labels=labels, answers=answers)
    assert outcome.kills >= 2
    assert outcome.missing == 0
    assert outcome.twice == outcome.in_flight, "only what nobody knew of yet came out again"
    assert outcome.entered == labels, "each label is in the ledger once"
    assert outcome.runs["done"] == 1
    assert set(outcome.runs) <= {"done", "dismissed"}
