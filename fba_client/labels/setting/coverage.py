"""Which writing no font here has, in words for the person at the desk."""

from __future__ import annotations

from dataclasses import dataclass

from fba_client.errors import EnvironmentProblem
from fba_client.labels.setting.scripts import script_name
from fba_client.phrases import Phrase, listed

_SHOWN = 12  # characters that a sentence names
_FONTS = {  # for scripts whose font is not simply Noto Sans and the script's name
    "Chinese": "Noto Sans SC",
    "Japanese": "Noto Sans JP",
    "Korean": "Noto Sans KR",
    "Latin": "Noto Sans",
    "Greek": "Noto Sans",
    "Cyrillic": "Noto Sans",
    "Mathematical": "Noto Sans Math",
    "Emoji and symbols": "Noto Sans Symbols 2",
}
_SCRIPTS = {
    "Arabic": Phrase("Arabic"),
    "Armenian": Phrase("Armenian"),
    "Bengali": Phrase("Bengali"),
    "Chinese": Phrase("Chinese"),
    "Cyrillic": Phrase("Cyrillic"),
    "Devanagari": Phrase("Devanagari"),
    "Emoji and symbols": Phrase("Emoji and symbols"),
    "Ethiopic": Phrase("Ethiopic"),
    "Georgian": Phrase("Georgian"),
    "Greek": Phrase("Greek"),
    "Gujarati": Phrase("Gujarati"),
    "Gurmukhi": Phrase("Gurmukhi"),
    "Hebrew": Phrase("Hebrew"),
    "Japanese": Phrase("Japanese"),
    "Kannada": Phrase("Kannada"),
    "Khmer": Phrase("Khmer"),
    "Korean": Phrase("Korean"),
    "Lao": Phrase("Lao"),
    "Latin": Phrase("Latin"),
    "Malayalam": Phrase("Malayalam"),
    "Mathematical": Phrase("Mathematical"),
    "Mongolian": Phrase("Mongolian"),
    "Myanmar": Phrase("Myanmar"),
    "Sinhala": Phrase("Sinhala"),
    "Syriac": Phrase("Syriac"),
    "Tamil": Phrase("Tamil"),
    "Telugu": Phrase("Telugu"),
    "Thaana": Phrase("Thaana"),
    "Thai": Phrase("Thai"),
    "Tibetan": Phrase("Tibetan"),
    "Unknown": Phrase("Unknown"),
}


@dataclass(frozen=True, slots=True)
class MissingScript:
    """The characters of one script that cannot be printed, and a free font that has them."""

    script: str
    characters: str
    font: str


def missing_scripts(characters: str) -> tuple[MissingScript, ...]:
    """``characters`` (what ``FontBook.missing`` found) by script, in the order in which the scripts first occur."""
    by_script: dict[str, str] = {}
    for char in characters:
        script = script_name(char)
        by_script[script] = by_script.get(script, "") + char
    return tuple(
        MissingScript(script, chars, _FONTS.get(script, f"Noto Sans {script}")) for script, chars in by_script.items()
    )


def coverage_note(characters: str) -> EnvironmentProblem | None:
    """What to tell the person about characters that no font here has; None when there are none."""
    scripts = missing_scripts(characters)
    if not scripts:
        return None
    shown = " ".join(characters[:_SHOWN]) + (" …" if len(characters) > _SHOWN else "")
    return EnvironmentProblem(
        "No font on this computer has {characters} ({scripts}); □ is printed instead. Fonts that have them: {fonts}.",
        advice="Install such a font, which is free, and start FBA Client again.",
        characters=shown,
        scripts=listed(_SCRIPTS.get(script.script, script.script) for script in scripts),
        fonts=", ".join(dict.fromkeys(script.font for script in scripts)),
    )
