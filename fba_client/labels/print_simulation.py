"""What a worn printer and a crooked label make of a drawing, and how a scanner looks at it: before ink is spent.

The faults, in the order in which they come about:

* ``gain_dots``: ink and heat spread. Every black run, across and along, becomes that many dots longer, to the right and
  down; white gaps become as much shorter.
* ``turn_degrees``: the label lies askew under the scanner. The picture is turned about its middle, counter-clockwise,
  and sampled again at its own resolution, between dots in shades of grey.
* ``blur_dots``: the optics are not sharp. Each point becomes the mean of a square of ``2 * blur_dots + 1`` points.
* ``noise``: that share of all points of the picture, chosen at random, shows the opposite: white becomes black, black
  white, grey its complement.

The same seed makes the same faults.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass
from math import hypot
from typing import TYPE_CHECKING

from fba_client.labels.drawing.raster import PAPER

if TYPE_CHECKING:
    import zxingcpp

    from fba_client.labels.drawing.raster import Bitmap

_FORMATS = "Code128,PDF417,DataMatrix,QRCode"
_MM_PER_INCH = 25.4


@dataclass(frozen=True, slots=True)
class PrintFaults:
    """How bad a print is; see the module for what each of them does."""

    gain_dots: int = 0
    turn_degrees: float = 0.0
    blur_dots: int = 0
    noise: float = 0.0


def printed(bitmap: Bitmap, faults: PrintFaults, seed: int) -> Bitmap:
    """A picture (one byte a dot, 0 black and 255 white) with those faults. A turned one is larger, white around."""
    image = _spread(bitmap, faults.gain_dots)
    if faults.turn_degrees:
        image = _turned(image, faults.turn_degrees)
    if faults.blur_dots:
        image = _averaged(image, faults.blur_dots, faults.blur_dots)
    return _noisy(image, faults.noise, seed) if faults.noise else image


def read_by_scanner(image: Bitmap, dpi: int, wanted: Set[str]) -> set[str]:
    """The codes that a scanner finds in the picture; it looks in several ways, until it has all that is ``wanted``.

    What it takes for bars must be seen over a millimetre of their height: on the few lines where something else begins,
    chance can make another code of them.
    """
    found: set[str] = set()
    for view in scanner_views(image, dpi):
        found |= _read(view, dpi)
        if wanted <= found:
            break
    return found


def scanner_views(image: Bitmap, dpi: int) -> Iterator[Bitmap]:
    """The ways in which a scanner looks at a picture, each a picture of the same size.

    First the picture as it is. Then, since a scanner's line is not one dot thin and it takes many of them, means over
    3 mm along the bars of a code that stands upright, and of one that lies on its side; over 0.7, 1 and 1.3 mm in both
    directions for two-dimensional codes, and over 0.3 and 0.4 mm for small ones. It knows of the picture only the
    resolution.
    """
    yield image
    line, spots = dpi // 18, (dpi // 75, dpi // 50, dpi // 40, dpi // 200, dpi // 120)
    for across, along in ((0, line), (line, 0), *zip(spots, spots, strict=True)):
        yield _averaged(image, across, along)


def _read(image: Bitmap, dpi: int) -> set[str]:
    import zxingcpp  # noqa: PLC0415 - heavy, and only needed to try out labels

    least_side = dpi / _MM_PER_INCH
    found = zxingcpp.read_barcodes(image, formats=zxingcpp.barcode_formats_from_str(_FORMATS))
    return {result.text for result in found if _shortest_side(result.position) >= least_side}


def _shortest_side(position: zxingcpp.Position) -> float:
    """The length of the shortest side of the area in which a symbol was seen."""
    corners = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    ends = (*corners[1:], corners[0])
    return min(hypot(end.x - start.x, end.y - start.y) for start, end in zip(corners, ends, strict=True))


def _spread(bitmap: Bitmap, dots: int) -> Bitmap:
    import numpy as np  # noqa: PLC0415 - heavy, and only needed to try out labels

    image = bitmap
    for _ in range(dots):
        image = image.copy()
        image[:, 1:] = np.minimum(image[:, 1:], image[:, :-1].copy())
        image[1:] = np.minimum(image[1:], image[:-1].copy())
    return image


def _turned(image: Bitmap, degrees: float) -> Bitmap:
    import numpy as np  # noqa: PLC0415 - heavy, and only needed to try out labels
    from PIL import Image  # noqa: PLC0415

    turned = Image.fromarray(image).rotate(degrees, resample=Image.Resampling.BILINEAR, expand=True, fillcolor=PAPER)
    return np.array(turned)


def _averaged(image: Bitmap, across: int, along: int) -> Bitmap:
    import numpy as np  # noqa: PLC0415 - heavy, and only needed to try out labels
    from PIL import Image, ImageFilter  # noqa: PLC0415

    return np.array(Image.fromarray(image).filter(ImageFilter.BoxBlur((across, along))))


def _noisy(image: Bitmap, share: float, seed: int) -> Bitmap:
    import numpy as np  # noqa: PLC0415 - heavy, and only needed to try out labels

    chosen = np.random.default_rng(seed).random(image.shape, dtype=np.float32) < share
    return np.where(chosen, PAPER - image, image)
