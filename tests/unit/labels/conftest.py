"""One font book for all label tests: it only reads the fonts that ship, so that no test depends on the machine."""

from __future__ import annotations

import pytest

from fba_client.labels.setting.fonts import FontBook


@pytest.fixture(scope="session")
def book() -> FontBook:
    """The shipped fonts and no others."""
    return FontBook(folders=())
