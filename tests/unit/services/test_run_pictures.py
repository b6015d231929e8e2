"""A run prints the same when it is taken up again, whatever became of its design and of the pictures beside it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from sqlalchemy import text

from fba_client.domain.clock import FixedClock
from fba_client.domain.times import parse_moment
from fba_client.errors import LabelError
from fba_client.labels.designs.library import delete_design, find_design, shipped_designs
from fba_client.labels.designs.model import Design, Field
from fba_client.labels.designs.writing import design_toml, save_design
from fba_client.labels.elements import Picture
from fba_client.labels.job import Copies, Printable
from fba_client.labels.kinds.design_label import design_label
from fba_client.labels.kinds.item_label import ItemLabel
from fba_client.labels.media.library import find_sheet
from fba_client.labels.setting.fonts import FontBook
from fba_client.paths import DataFolder
from fba_client.services.desk import Desk, open_desk
from fba_client.services.labels.order_specs import order_spec
from fba_client.services.labels.orders import LabelOrder, Medium
from fba_client.services.labels.specs import LabelSpecs, label_again
from fba_client.services.printing.runs import begin_run, reprint_order, resume_order

NOW = parse_moment("2026-03-02T09:30:00Z")
BOOK = FontBook(())
ROLL = Medium(find_sheet("Thermal_57x32"), 203)
LOGO = Field(type="image", file="logo.png", x=0, y=0, width=30, height=30)
WORDS = Field(type="text", value=("{location}",), x=0, y=50, width=100, height=30)


@pytest.fixture
def desk(folder: DataFolder) -> Iterator[Desk]:
    assert NOW is not None
    with open_desk(folder, FixedClock(NOW)) as opened:
        yield opened


def draw(desk: Desk, shade: str, name: str = "logo.png") -> Path:
    path = desk.folder.designs / name
    image = Image.new("L", (40, 40), "white")
    image.paste(shade, (5, 5, 30, 20))
    image.save(path)
    return path


def own(desk: Desk, *fields: Field, saved: bool = True) -> Design:
    design = Design(id="mine" if saved else "", title="Mine", fields=fields, folder=desk.folder.designs)
    if not saved:
        return design
    save_design(desk.folder.designs, design)
    return find_design("mine", desk.folder.designs)


def order_of(design: Design, copies: int = 2) -> LabelOrder:
    labels = [design_label(design, {"location": f"A-{number}"}) for number in (1, 2)]
    return LabelOrder("Shelves", design.id, ROLL.job([Copies(label, copies, "A") for label in labels], BOOK))


def stopped(desk: Desk, order: LabelOrder) -> str:
    with begin_run(desk, order, output="Bench") as run:
        run.acknowledge(1)
    return run.run_id


def kept(desk: Desk) -> list[str]:
    return sorted(path.name for path in desk.folder.run_pictures.iterdir())


@pytest.mark.parametrize("saved", [True, False])
def test_the_rest_is_drawn_with_the_picture_as_it_was(desk: Desk, saved: bool) -> None:
    draw(desk, "black")
    order = order_of(own(desk, LOGO, WORDS, saved=saved))
    run = stopped(desk, order)
    before = [list(order.job.page(number)) for number in range(4)]
    assert any(isinstance(element, Picture) for element in before[0][0].label.elements)
    draw(desk, "white")
    own(desk, WORDS)
    rest = resume_order(desk, run, BOOK)
    assert [list(rest.job.page(number)) for number in range(3)] == before[1:]
    (desk.folder.designs / "logo.png").unlink()
    delete_design(desk.folder.designs, "mine")
    again = reprint_order(desk, run, BOOK)
    assert [list(again.job.page(number)) for number in range(4)] == before
    assert len({entry.label.design for entry in again.job.copies}) == 1  # type: ignore[attr-defined]


def test_the_rest_of_a_rest_is_drawn_with_the_same_picture(desk: Desk) -> None:
    draw(desk, "black")
    order = order_of(own(desk, LOGO, WORDS))
    before = [list(order.job.page(number)) for number in range(4)]
    rest = resume_order(desk, stopped(desk, order), BOOK)
    names = kept(desk)
    draw(desk, "white")
    again = resume_order(desk, stopped(desk, rest), BOOK)
    assert [list(again.job.page(number)) for number in range(2)] == before[2:]
    assert kept(desk) == names


def test_one_picture_is_kept_once(desk: Desk) -> None:
    draw(desk, "black")
    draw(desk, "black", "copy.png")
    own_design = own(desk, LOGO, replace(LOGO, file="copy.png", x=40), WORDS)
    stopped(desk, order_of(own_design))
    stopped(desk, order_of(own_design))
    assert len(kept(desk)) == 1


def test_pictures_of_runs_that_are_forgotten_are_taken_away(desk: Desk) -> None:
    draw(desk, "black")
    stopped(desk, order_of(own(desk, LOGO, WORDS)))
    (name,) = kept(desk)
    os.utime(desk.folder.run_pictures / name, (0, 0))
    stopped(desk, order_of(own(desk, WORDS)))
    assert kept(desk) == [name], "its run can still be taken up again"
    with desk.workspace.write() as conn:
        conn.execute(text("UPDATE print_run SET spec_json = '{}' WHERE title = 'Shelves'"))
    stopped(desk, order_of(own(desk, WORDS)))
    assert kept(desk) == []


def test_a_picture_that_was_just_kept_is_not_taken_away(desk: Desk) -> None:
    draw(desk, "black")
    order_spec(order_of(own(desk, LOGO, WORDS)), desk.folder.run_pictures)  # of a run that another program begins
    stopped(desk, order_of(own(desk, WORDS)))
    assert len(kept(desk)) == 1


def test_a_picture_that_is_gone_before_the_print_is_told(desk: Desk) -> None:
    path = draw(desk, "black")
    order = order_of(own(desk, LOGO, WORDS))
    path.unlink()
    with pytest.raises(LabelError, match=r"The picture “logo\.png” cannot be used"):
        begin_run(desk, order, output="Bench")


@pytest.mark.parametrize("label", [ItemLabel("X001ABCDEF", "Bottle"), design_label(shipped_designs()["fragile"], {})])
def test_a_shipped_design_is_kept_too_as_the_next_version_may_change_it(label: Printable, desk: Desk) -> None:
    spec = LabelSpecs().of(label)
    design_id = str(spec["design"])
    assert spec["toml"] == design_toml(shipped_designs()[design_id])
    assert label_again(desk, spec).design is shipped_designs()[design_id]  # type: ignore[attr-defined]
    older = {**spec, "toml": str(spec["toml"]).replace('title = "', 'title = "Older ', 1)}
    assert label_again(desk, older).design.title.startswith("Older ")  # type: ignore[attr-defined]
    del older["toml"]  # as it was kept before
    assert label_again(desk, older).design is shipped_designs()[design_id]  # type: ignore[attr-defined]
