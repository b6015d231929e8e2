"""Pictures of a design: a PNG or JPEG file beside it, turned into black and white dots of the printer.

Drawings are cut at the middle grey, so that their edges stay sharp; photographs get the grain that shows their greys.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from fba_client.errors import LabelError
from fba_client.labels.designs.areas import Area
from fba_client.labels.designs.model import IMAGE, Design, Field
from fba_client.labels.elements import Picture
from fba_client.phrases import Phrase, reason_of

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_BYTES, MOST_PIXELS, MOST_NAME = 20_000_000, 40_000_000, 200
_FORMATS = ("PNG", "JPEG")
_NO_PICTURE = Phrase("it is not a whole PNG or JPEG file")
_NEARLY, _MOST_GREY = 48, 0.1  # so far from black or white is grey, and so much of it makes a photograph


def picture(design: Design, field: Field, area: Area) -> Picture:
    """The field's picture as large as the area takes it, its proportions kept.

    Raises LabelError when the file is not there, is too large, or is no picture.
    """
    path = picture_path(design, field.file)
    try:
        width, height, rows = _dots(path, path.stat().st_mtime_ns, area.width, area.height)
    except OSError as error:
        raise _unusable(path.name, reason_of(error) if error.strerror else _NO_PICTURE) from error
    x, y = area.aligned(field, width, height)
    return Picture(x, y, width, height, rows)


def pictures_changed(design: Design) -> tuple[int, ...]:
    """When each of the design's pictures was last changed, in nanoseconds; -1 for one that is not there.

    Raises LabelError for a name that leads elsewhere.
    """
    paths = (picture_path(design, field.file) for field in design.fields if field.type == IMAGE)
    return tuple([path.stat().st_mtime_ns if path.is_file() else -1 for path in paths])


def picture_path(design: Design, name: str) -> Path:
    """Where a design's picture lies: always beside the design. Raises LabelError for a name that leads elsewhere."""
    if not name.isprintable() or len(name.encode()) > MOST_NAME:
        shown = "".join(filter(str.isprintable, name[:60]))
        raise _unusable(
            shown, Phrase("no file is named so: {most} bytes at most, no control characters", most=MOST_NAME)
        )
    if not name or Path(name).name != name or "\\" in name or name.startswith("."):
        raise _unusable(name[:60], Phrase("a picture is named by its file name alone and lies beside the design"))
    if design.folder is None:
        raise _unusable(name[:60], Phrase("this design is not saved yet, so no picture lies beside it"))
    return design.folder / name


def picture_content(design: Design, name: str) -> bytes:
    """The file of a design's picture. Raises LabelError when it cannot be read."""
    path = picture_path(design, name)
    try:
        return path.read_bytes()
    except OSError as error:
        raise _unusable(path.name, reason_of(error)) from error


@lru_cache(maxsize=32)
def _dots(path: Path, _changed_ns: int, width: int, height: int) -> tuple[int, int, tuple[bytes, ...]]:
    """The picture in at most that many dots: its width, height and rows as ``Picture`` has them."""
    image = _grey(path)
    scale = min(width / image.width, height / image.height)
    size = max(1, int(image.width * scale)), max(1, int(image.height * scale))
    dots = _black_and_white(image.resize(size)).point(lambda shade: 255 - shade)
    data, stride = dots.tobytes(), (size[0] + 7) // 8
    return *size, tuple(data[start : start + stride] for start in range(0, stride * size[1], stride))


def _grey(path: Path) -> Image:
    from PIL import Image, UnidentifiedImageError  # noqa: PLC0415 - heavy, and only a design with a picture needs it

    if path.stat().st_size > MOST_BYTES:
        raise _unusable(path.name, Phrase("it is larger than {most} MB", most=MOST_BYTES // 1_000_000))
    try:
        with Image.open(path, formats=_FORMATS) as image:
            if image.width * image.height > MOST_PIXELS:
                raise _unusable(
                    path.name, Phrase("it has more than {most} million pixels", most=MOST_PIXELS // 1_000_000)
                )
            coloured = image.convert("RGBA")
    except (UnidentifiedImageError, Image.DecompressionBombError, SyntaxError, ValueError) as error:
        raise _unusable(path.name, _NO_PICTURE) from error
    paper = Image.new("RGBA", coloured.size, "white")
    return Image.alpha_composite(paper, coloured).convert("L")


def _black_and_white(image: Image) -> Image:
    shades = image.histogram()
    if sum(shades[_NEARLY:-_NEARLY]) > _MOST_GREY * image.width * image.height:
        return image.convert("1")
    return image.point(lambda shade: 255 if shade >= 128 else 0).convert("1")


def _unusable(name: str, reason: str) -> LabelError:
    return LabelError(
        "The picture “{name}” cannot be used: {reason}.",
        advice="Put a PNG or JPEG file of that name into the designs folder, beside the design.",
        field="file",
        name=name,
        reason=reason,
    )
