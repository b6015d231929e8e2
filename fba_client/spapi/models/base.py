"""What every data transfer object shares, so that each model states only its fields.

The rules of reading are kinder than those of writing: unknown fields are passed over, a null counts as absent, enums
stay text, times may lack their seconds. A required field that is missing is a fault: then it is not the backend's
answer.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, ClassVar, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, PlainSerializer
from pydantic.alias_generators import to_camel

T = TypeVar("T")


def parse_time(value: object) -> object:
    """An aware UTC time from the wire's text; minute precision and a missing zone (taken as UTC) are accepted."""
    if isinstance(value, str):
        value = datetime.fromisoformat(value)
    if isinstance(value, datetime):
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
    raise ValueError("a time must be text in ISO 8601")


def format_time(moment: datetime) -> str:
    """The wire's text of a time: UTC with seconds, which every operation takes."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _none_to_empty_text(value: object) -> object:
    return "" if value is None else value


def _none_to_nothing(value: object) -> object:
    return () if value is None else value


Time = Annotated[datetime, BeforeValidator(parse_time), PlainSerializer(format_time)]
Text = Annotated[str, BeforeValidator(_none_to_empty_text)]
Many = Annotated[tuple[T, ...], BeforeValidator(_none_to_nothing)]


class Dto(BaseModel):
    """A frozen object of the wire: snake_case here, the backend's spelling by alias."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        alias_generator=to_camel, populate_by_name=True, extra="ignore", frozen=True
    )

    def to_wire(self) -> dict[str, object]:
        """The object as the wire has it; what was left at its default is left out."""
        return self.model_dump(by_alias=True, exclude_defaults=True)


class Pagination(Dto):
    """Where the next page begins; '' on the last."""

    next_token: Text = ""


class Page(Dto):
    """A page of a list."""

    pagination: Pagination | None = None


class Error(Dto):
    """One reason of a refusal, in the backend's words."""

    code: Text = ""
    message: Text = ""
    details: Text = ""


class ErrorList(Dto):
    """The body of a refusal."""

    errors: Many[Error] = ()
