"""Our symbols are those that zint draws; ``tests/benchmarks/symbol_peer.py`` compares a thousand of each."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from zint_peer import NOT_INSTALLED, SYMBOLOGIES, compare, is_installed

CODES = 60

pytestmark = pytest.mark.skipif(not is_installed(), reason=NOT_INSTALLED)


@pytest.mark.parametrize("symbology", SYMBOLOGIES)
def test_an_independent_generator_draws_the_same_modules(symbology: str) -> None:
    found = compare(symbology, CODES, seed=7)
    assert found.differences == ()
    assert found.compared == CODES
    assert found.distinct > CODES * 0.9


@pytest.mark.parametrize("symbology", SYMBOLOGIES)
def test_a_single_wrong_module_would_be_found(symbology: str) -> None:
    code = SYMBOLOGIES[symbology](random.Random(3))
    row = code.ours[-1]
    turned = row[:20] + ("0" if row[20] == "1" else "1") + row[21:]
    assert code.difference() is None
    assert replace(code, ours=(*code.ours[:-1], turned)).difference() is not None


def test_a_code_that_the_peer_refuses_is_a_difference() -> None:
    code = replace(SYMBOLOGIES["PDF417"](random.Random(3)), symbology="EANX")
    found = code.difference()
    assert found is not None
    assert found.theirs == "refused"
