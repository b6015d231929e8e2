"""A field for a measure that takes a decimal point as well as a comma, whatever the person's language is.

Qt's own takes only the language's: of a “9.5” that was read off an English ruler it makes 9 in a German window, and in
an English one it takes the comma of “7,5” for a separator of thousands. It also swallows the digit that would lead
beyond the most, so that a 400 becomes 40 unseen; here the number is taken back to the most when the field is left, and
who wants to say more about it allows more.
"""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox


class DecimalBox(QDoubleSpinBox):
    """QDoubleSpinBox with both decimal separators and none of thousands."""

    def __init__(self) -> None:
        super().__init__()
        locale = QLocale(self.locale())
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator | QLocale.NumberOption.RejectGroupSeparator)
        self.setLocale(locale)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        mended = self._mended(text)
        if self._number(mended) > self.maximum():
            return QValidator.State.Intermediate, mended, position
        return super().validate(mended, position)

    def fixup(self, text: str) -> str:
        """What becomes of ``text`` when the field is left with it: the most for more than that."""
        most = self.textFromValue(self.maximum())
        return most if self._number(self._mended(text)) > self.maximum() else super().fixup(text)

    def valueFromText(self, text: str) -> float:
        return super().valueFromText(self._mended(text))

    def _mended(self, text: str) -> str:
        """``text`` with the language's own separator before the decimals; prefix and suffix stay as they are."""
        number = self._bare(text)
        point = self.locale().decimalPoint()
        return text.replace(number, number.replace(",", point).replace(".", point), 1) if number else text

    def _bare(self, text: str) -> str:
        return text.removeprefix(self.prefix()).removesuffix(self.suffix()).strip()

    def _number(self, text: str) -> float:
        number, is_one = self.locale().toDouble(self._bare(text))
        return number if is_one else self.minimum()
