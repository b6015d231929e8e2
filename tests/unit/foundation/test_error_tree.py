from __future__ import annotations

from fba_client import errors
from fba_client.errors import DataFolderError, FbaClientError, ItemsFileError, Problem, RequestRejected
from fba_client.faults import LineFault


def all_errors(cls: type[FbaClientError] = FbaClientError) -> list[type[FbaClientError]]:
    return [cls, *(found for child in cls.__subclasses__() for found in all_errors(child))]


def test_the_drawing_in_the_docstring_is_the_tree() -> None:
    ours = {cls.__name__ for cls in all_errors() if cls.__module__ == errors.__name__}
    drawn = {word for line in (errors.__doc__ or "").splitlines() for word in line.split() if word in ours}
    assert drawn == ours


def test_braces_in_a_value_do_not_break_the_sentence() -> None:
    error = DataFolderError("{folder} cannot be used.", folder="/x/{y}")
    assert str(error) == "/x/{y} cannot be used."
    assert error.advice


def test_a_refusal_tells_the_backends_own_words() -> None:
    error = RequestRejected(400, [Problem("FBA_INB_0182", "Prep category is missing")], request_id="r-1")
    assert "FBA_INB_0182: Prep category is missing" in str(error)
    assert error.request_id == "r-1"


def test_every_faulty_line_is_in_the_text() -> None:
    assert str(ItemsFileError([LineFault(2, "a"), LineFault(0, "b")])) == "line 2: a\nb"


def test_an_error_without_values_may_hold_braces() -> None:
    assert str(FbaClientError("a {b} c")) == "a {b} c"
