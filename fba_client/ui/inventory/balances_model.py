"""The small table of one SKU's units by center and disposition."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QDate, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from fba_client.domain.inventory import SELLABLE
from fba_client.queries.centers import center_place
from fba_client.queries.sku_details import Balance
from fba_client.ui.i18n import format_count, format_day, parse_moment

_ROOT = QModelIndex()
_NUMBERS = (2, 3)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class BalancesModel(QAbstractTableModel):
    """One row a center and disposition: center, disposition, units, units in transit between centers, day."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._balances: tuple[Balance, ...] = ()

    def set_balances(self, balances: Sequence[Balance]) -> None:
        """Show these."""
        self.beginResetModel()
        self._balances = tuple(balances)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._balances)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else 5

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if index.column() in _NUMBERS else _LEFT
        balance = self._balances[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return {
                0: center_place(balance.center).place,
                1: self.disposition_name(balance.disposition),
                4: format_day(balance.day),
            }.get(index.column())
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            balance.center,
            self.disposition_name(balance.disposition),
            format_count(balance.units),
            format_count(balance.in_transit),
            _short(balance.day),
        )[index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < 5:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section in _NUMBERS else _LEFT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (self.tr("Center"), self.tr("Condition"), self.tr("Units"), self.tr("Moving"), self.tr("As of"))
        return names[section]

    def disposition_name(self, disposition: str) -> str:
        """A disposition in words; one that this version does not know is shown as it came."""
        return {
            SELLABLE: self.tr("Sellable"),
            "DEFECTIVE": self.tr("Defective"),
            "CUSTOMER_DAMAGED": self.tr("Customer damaged"),
            "WAREHOUSE_DAMAGED": self.tr("Warehouse damaged"),
            "CARRIER_DAMAGED": self.tr("Carrier damaged"),
            "DISTRIBUTOR_DAMAGED": self.tr("Distributor damaged"),
            "EXPIRED": self.tr("Expired"),
        }.get(disposition, disposition.replace("_", " ").capitalize())


def _short(day: str) -> str:
    moment = parse_moment(day)
    return QLocale().toString(QDate(moment.year, moment.month, moment.day), "d MMM") if moment else day
