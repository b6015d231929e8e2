"""Text and bars on a PDF page, placed on the dots of a label printer so that every bar is a whole number of dots."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.graphics.barcode.code128 import Code128
from reportlab.graphics.barcode.qr import QrCode
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

INCH = 72.0
MM = 72.0 / 25.4
PLAIN, BOLD, MONO = "Helvetica", "Helvetica-Bold", "Courier-Bold"


@dataclass(frozen=True, slots=True)
class Frame:
    """A rectangle in points, its origin at the lower left corner, as PDF counts."""

    x: float
    y: float
    width: float
    height: float

    def inset(self, by: float) -> Frame:
        """The same rectangle without a margin of ``by`` on each side."""
        return Frame(self.x + by, self.y + by, self.width - 2 * by, self.height - 2 * by)

    def at_most(self, width: float) -> Frame:
        """The middle of it, ``width`` wide, where it is wider than that."""
        over = max(0.0, self.width - width)
        return Frame(self.x + over / 2, self.y, self.width - over, self.height)

    @property
    def top(self) -> float:
        """The upper edge."""
        return self.y + self.height

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width


def printable(text: str) -> str:
    """``text`` in what the PDF's built-in fonts can show; anything else becomes a question mark."""
    return text.encode("cp1252", "replace").decode("cp1252").translate(dict.fromkeys(range(32), " "))


def fitted(text: str, font: str, size: float, width: float) -> str:
    """``text`` cut with an ellipsis so that it is at most ``width`` points wide."""
    text = printable(text)
    if stringWidth(text, font, size) <= width:
        return text
    while text and stringWidth(text + "…", font, size) > width:
        text = text[:-1]
    return text.rstrip() + "…"


def draw_line(
    canvas: Canvas, text: str, x: float, y: float, width: float, *, font: str = PLAIN, size: float = 8
) -> None:
    """One line of text from ``x``, cut to ``width``."""
    canvas.setFont(font, size)
    canvas.drawString(x, y, fitted(text, font, size, width))


def draw_lines(canvas: Canvas, lines: Sequence[str], x: float, top: float, width: float, *, size: float = 8) -> float:
    """Lines from ``top`` downwards; returns the y below the last one."""
    for line in lines:
        top -= size * 1.2
        draw_line(canvas, line, x, top, width, size=size)
    return top


def draw_code128(canvas: Canvas, value: str, frame: Frame, *, dots: int = 2, dpi: int = 203) -> None:
    """Code 128 of ``value``, centred in ``frame``, each module ``dots`` dots of a ``dpi`` printer wide.

    Raises ValueError when the symbol and ten modules of quiet zone on each side are wider than the frame.
    """
    dot = INCH / dpi
    module = dots * dot
    symbol = Code128(value, barWidth=module, barHeight=frame.height, quiet=0)
    if symbol.width + 20 * module > frame.width + 0.01:
        raise ValueError(f"{value} needs {symbol.width + 20 * module:.0f} of {frame.width:.0f} points")
    left = frame.x + (frame.width - symbol.width) / 2
    symbol.drawOn(canvas, round(left / dot) * dot, frame.y)


def widest_dots(value: str, width: float, *, dpi: int = 203, most: int = 4) -> int:
    """The most dots that a module of ``value``'s Code 128 can have in ``width`` points; 0 if even one is too many."""
    for dots in range(most, 0, -1):
        module = dots * INCH / dpi
        if Code128(value, barWidth=module, quiet=0).width + 20 * module <= width:
            return dots
    return 0


def draw_qr(canvas: Canvas, value: str, x: float, top: float, room: float, *, module: float = 0.04 * INCH) -> None:
    """A QR code of ``value`` downwards from ``top``; its modules are smaller than ``module`` if ``room`` is short."""
    code = QrCode(value, qrBorder=4, qrLevel="M")
    code.qr.make()  # only then does it know its size
    side = min((code.qr.getModuleCount() + 8) * module, room)
    code.width = code.height = side
    code.drawOn(canvas, x, top - side)
