"""Orders for labels of SKUs and of designs, whoever asks for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from fba_client.domain.items import ItemLine
from fba_client.errors import LabelError
from fba_client.labels.designs.captions import title_words
from fba_client.labels.designs.library import find_design
from fba_client.labels.job import Copies
from fba_client.labels.kinds.design_label import design_label
from fba_client.labels.kinds.item_label import ITEM_DESIGN
from fba_client.labels.setting.fonts import FontBook
from fba_client.phrases import Count, Phrase
from fba_client.services.desk import Desk
from fba_client.services.labels.language import LANGUAGE, in_its_language
from fba_client.services.labels.lines import LabelLook, ResolvedLine, cannot_be_labelled, resolve_lines
from fba_client.services.labels.orders import ITEM, LabelOrder, LeftOut, Medium

_SUBJECT_MAX = 80


def item_order(
    desk: Desk,
    lines: Sequence[ItemLine],
    medium: Medium,
    book: FontBook,
    *,
    title: str = "",
    draft_id: str = "",
    confirmation_id: str = "",
    look: LabelLook | None = None,
    skip_faulty: bool = False,
) -> LabelOrder:
    """Item labels for ``lines``, one for each unit but of those that are left out; ``draft_id`` and ``confirmation_id``
    are the shipment that they are for.

    Raises LabelError, which names every line that has no label, or says what is wrong with the job as a whole. With
    ``skip_faulty`` the order is without such lines, which it names, and none at all is the error.
    """
    resolved, left_out = sound_lines(desk, lines, look, skip_faulty=skip_faulty)
    title = title or _title([line.line for line in resolved])
    job = medium.job(item_copies(desk, resolved, draft_id, confirmation_id), book)
    return LabelOrder(
        title,
        ITEM,
        job,
        draft_id,
        skips_faulty=skip_faulty,
        left_out=left_out,
        confirmation_id=confirmation_id,
    )


def sound_lines(
    desk: Desk, lines: Sequence[ItemLine], look: LabelLook | None = None, *, skip_faulty: bool = False
) -> tuple[list[ResolvedLine], tuple[LeftOut, ...]]:
    """The labels of the lines that are to be printed, and with ``skip_faulty`` what has none and why; else that is a
    LabelError, as it is when nothing is left."""
    resolved = resolve_lines(desk, [line for line in lines if not line.is_left_out], look)
    faulty = [line for line in resolved if line.error is not None]
    if faulty and not (skip_faulty and len(faulty) < len(resolved)):
        raise cannot_be_labelled(faulty)
    left_out = tuple(LeftOut(line.line.msku, line.error, line.line.line) for line in faulty if line.error is not None)
    return [line for line in resolved if line.error is None], left_out


def item_copies(
    desk: Desk, lines: Sequence[ResolvedLine], draft_id: str = "", confirmation_id: str = ""
) -> list[Copies]:
    """The labels of those lines that have one, in the design for items: the person's own, or the shipped one. Lines
    that are left out have none.

    Raises LabelError when the person's own is faulty.
    """
    design = find_design(ITEM_DESIGN, desk.folder.designs)
    return [
        Copies(
            label.label(design),
            line.line.quantity,
            label.fnsku,
            line.line.msku,
            draft_id,
            confirmation_id,
            expiration=label.expiration,
            lot=label.lot,
            condition=label.condition,
        )
        for line in lines
        if (label := line.label) is not None and not line.line.is_left_out
    ]


def design_order(
    desk: Desk, design_id: str, values: Mapping[str, str], medium: Medium, book: FontBook, *, copies: int = 1
) -> LabelOrder:
    """``copies`` of a label of any design. Raises LabelError for a design or a value that there is not."""
    design = find_design(design_id, desk.folder.designs)
    names = design.names()
    unknown = [name for name in values if name not in names]
    if unknown:
        raise LabelError(
            "The design “{design}” has no field {names}. Its fields are: {known}.",
            field="value",
            design=title_words(design),
            names=", ".join(unknown),
            known=", ".join(names) or Phrase("none"),
        )
    label = design_label(design, in_its_language(desk, design, values))
    subject = next((values[name] for name in names if values.get(name) and name != LANGUAGE), "")[:_SUBJECT_MAX]
    job = medium.job([Copies(label, copies, subject or design.title)], book)
    return LabelOrder(title_words(design), design.id, job)


def _title(lines: Sequence[ItemLine]) -> str:
    mskus = list(dict.fromkeys(line.msku for line in lines))
    return mskus[0] if len(mskus) == 1 else Phrase("{count} SKUs", count=Count(len(mskus)))
