"""The rows of Home's lists: a shipment under way, a reason for attention, a product that runs low."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from fba_client.domain.shipment import PIPELINE, Stage
from fba_client.queries.overview import LowStock
from fba_client.queries.shipments import ShipmentRow
from fba_client.ui.home.words import AttentionText
from fba_client.ui.i18n import format_count
from fba_client.ui.theme import Theme
from fba_client.ui.widgets.elided import ElidedLabel
from fba_client.ui.widgets.link_row import LinkRow
from fba_client.ui.widgets.pill import Pill
from fba_client.ui.widgets.pipeline_bar import PipelineBar
from fba_client.ui.widgets.roles import text_label
from fba_client.ui.words import STAGE_TONES, stage_name


def shipment_row(row: ShipmentRow) -> LinkRow:
    """A shipment with where it goes, how much is in it, and how far it is."""
    translate = QCoreApplication.translate
    name = row.name or row.confirmation_id
    units = translate("Home", "%Ln unit(s)", "", row.expected) if row.expected else translate("Home", "no items yet")
    if row.stage is Stage.RECEIVING:
        units = translate("Home", "{0} of {1} units received").format(
            format_count(row.received), format_count(row.expected)
        )
    details = " · ".join(filter(None, (row.confirmation_id, row.center, units)))
    link = LinkRow(f"{name}, {stage_name(row.stage)}, {details}")
    bar = PipelineBar([stage_name(stage) for stage in PIPELINE], compact=True)
    bar.set_stage(PIPELINE.index(row.stage) if row.stage in PIPELINE else 0)
    bar.setFixedWidth(120)
    pill = Pill(stage_name(row.stage), STAGE_TONES[row.stage])
    link.add(_two_lines(name, details), 1)
    link.add(bar)
    link.add(_fixed_width(pill, 104))
    return link


def attention_row(words: AttentionText, theme: Theme) -> LinkRow:
    """A reason for attention with its drawing."""
    link = LinkRow(f"{words.title}. {words.detail}")
    picture = QLabel()
    picture.setPixmap(theme.pixmap(words.icon, 20, words.tone, ratio=link.devicePixelRatio()))
    link.add(picture)
    link.row.setAlignment(picture, Qt.AlignmentFlag.AlignTop)
    link.add(_two_lines(words.title, words.detail, wrap=True), 1)
    return link


def low_stock_row(item: LowStock) -> LinkRow:
    """A product that is out or soon will be, at its recent pace."""
    translate = QCoreApplication.translate
    pace = translate("Home", "{0} left · {1} sold in 30 days").format(
        format_count(item.sellable), format_count(item.sold_30_days)
    )
    if item.inbound:
        pace += " · " + translate("Home", "{0} inbound").format(format_count(item.inbound))
    out = item.sellable <= 0
    state = translate("Home", "Out") if out else translate("Home", "%n day(s)", "", max(1, item.days_left))
    link = LinkRow(f"{item.msku}, {item.title}, {state}, {pace}")
    link.add(_two_lines(item.title or item.msku, f"{item.msku} · {pace}"), 1)
    link.add(Pill(state, "bad" if out else "warning"))
    return link


def _two_lines(first: str, second: str, *, wrap: bool = False) -> QWidget:
    lines = QWidget()
    column = QVBoxLayout(lines)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    if wrap:
        column.addWidget(text_label(first, "strong", wrap=True))
        column.addWidget(text_label(second, "small", wrap=True))
    else:
        column.addWidget(ElidedLabel(first, "strong"))
        column.addWidget(ElidedLabel(second, "small"))
    return lines


def _fixed_width(pill: Pill, width: int) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(pill, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    holder.setFixedWidth(max(width, pill.sizeHint().width()))
    return holder
