"""Paths: what is drawn of them in dots, and what is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fba_client.errors import LabelError
from fba_client.labels.designs.areas import Area
from fba_client.labels.designs.model import Field
from fba_client.labels.designs.outlines import MOST_PATH, outlines, shape


def drawn(path: str, area: Area, **values: object) -> tuple[tuple[tuple[int, int], ...], ...]:
    return shape(Field(type="shape", path=path, **values), area).polygons  # type: ignore[arg-type]


def test_a_square_is_four_points_of_dots() -> None:
    assert drawn("M 0 0 H 100 V 100 H 0 Z", Area(0, 0, 50, 50)) == (((0, 0), (50, 0), (50, 50), (0, 50)),)


@pytest.mark.parametrize(
    "path", ["M10,10 L90,10 L90 90Z", "M10 10 90 10 90 90 z", "m10 10 80 0 0 80z", "M10 10h80v80Z"]
)
def test_the_same_triangle_is_written_in_many_ways(path: str) -> None:
    assert drawn(path, Area(0, 0, 100, 100)) == (((10, 10), (90, 10), (90, 90)),)


def test_a_circle_of_curves_is_round_within_a_dot() -> None:
    circle = "M0 50 C0 22.4 22.4 0 50 0 C77.6 0 100 22.4 100 50 C100 77.6 77.6 100 50 100 C22.4 100 0 77.6 0 50 Z"
    (points,) = drawn(circle, Area(0, 0, 200, 200))
    assert len(points) > 60
    assert all(abs(((x - 100) ** 2 + (y - 100) ** 2) ** 0.5 - 100) < 1 for x, y in points)


def test_a_hole_is_an_outline_of_its_own() -> None:
    assert len(drawn("M0 0H100V100H0Z M25 25H75V75H25Z", Area(0, 0, 40, 40))) == 2


def test_proportions_are_kept_and_the_drawing_is_aligned() -> None:
    made = shape(
        Field(type="shape", path="M0 0H200V100H0Z", view=(200, 100), align="centre", valign="bottom"),
        Area(10, 20, 100, 100),
    )
    assert (made.x, made.y, made.width, made.height) == (10, 70, 100, 50)


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("", "draws nothing"),
        ("M 1 1", "draws nothing"),
        ("L 1 1", "does not begin with M"),
        ("M 1 1 A 5 5 0 0 1 9 9", "none of M L H V C Q Z"),
        ("M 1 1 L 2", "wrong number of numbers"),
        ("M 1 1 L", "wrong number of numbers"),
        ("M 1 1 L 2 2 Z 3", "wrong number of numbers"),
        ("M 1 1 L 2 -- 2", "no number"),
        ("M 1 1 L 1..2 2", "no number|wrong number"),
        ("<svg>", "none of M L H V C Q Z"),
        ("M 1 1 L 2 2 " + "L 3 3 " * MOST_PATH, "the most is"),
    ],
)
def test_a_path_that_cannot_be_drawn_is_refused_with_the_reason(path: str, reason: str) -> None:
    with pytest.raises(LabelError, match=reason):
        outlines(path)


@given(st.text(alphabet="MLHVCQZmlhz 0123456789.,-+eA", max_size=60))
def test_any_path_is_drawn_within_its_size_or_refused(path: str) -> None:
    try:
        polygons = drawn(path, Area(0, 0, 80, 60))
    except LabelError:
        return
    assert all(0 <= x <= 60 and 0 <= y <= 60 for polygon in polygons for x, y in polygon)
