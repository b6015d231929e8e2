"""The contents of a box in the person's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from fba_client.queries.box_labels import BoxRow
from fba_client.ui.i18n import format_count


def contents_text(row: BoxRow) -> str:
    """What is in a box, in one line."""
    tr = QCoreApplication.translate
    if not row.contents:
        return ""
    mskus = list(dict.fromkeys(item.msku for item in row.contents))
    if len(mskus) == 1:
        return tr("BoxLabels", "{0} × {1}").format(format_count(row.units), mskus[0])
    return tr("BoxLabels", "{0} units of {1} SKUs: {2}").format(
        format_count(row.units), format_count(len(mskus)), ", ".join(mskus)
    )
