"""What designs of labels, and their values, are called in the person's language."""

from __future__ import annotations

from fba_client.labels.designs.captions import about_words, choice_words, title_words, value_words
from fba_client.labels.designs.model import Design
from fba_client.ui.i18n import phrase_text


def design_title(design: Design) -> str:
    """The title of a design; one of the person's own as they wrote it."""
    return phrase_text(title_words(design))


def design_about(design: Design) -> str:
    """What a design is for."""
    return phrase_text(about_words(design))


def value_caption(name: str) -> str:
    """The name of a value as a person reads it: “weight_lb” is “Weight in pounds”."""
    return phrase_text(value_words(name))


def choice_caption(word: str) -> str:
    """A word that a value may be, as a person reads it: “qr” is “QR code”."""
    return phrase_text(choice_words(word))
