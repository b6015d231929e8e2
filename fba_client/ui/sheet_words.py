"""What media are called in the person's language."""

from __future__ import annotations

from fba_client.labels.media.sheets import Sheet
from fba_client.labels.media.titles import title_words
from fba_client.ui.i18n import phrase_text


def sheet_title(sheet: Sheet) -> str:
    """The title of a medium; one of the person's own as they wrote it."""
    return phrase_text(title_words(sheet))
