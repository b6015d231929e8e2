"""Collects the texts of the program into resources/translations/*.ts and compiles them to *.qm.

    python installer/translations.py           collect and compile
    python installer/translations.py --check   say what is missing; exit code 1 when something is

Qt's own collector sees neither the templates of errors and phrases, which live in parts of the program that know
nothing of Qt, nor a ``translate`` under another name, nor the words of the designs that ship; so this one reads the
syntax trees and those files. English gets a file of its own for its plurals.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from shutil import which
from xml.etree import ElementTree as ET

from fba_client.phrases import plural_forms

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "fba_client"
FOLDER = ROOT / "resources" / "translations"
DESIGNS = ROOT / "resources" / "label_designs"
LANGUAGES = ("en", "de")
ERRORS = "Errors"
_NOT_FOR_THE_WINDOW = {"cli", "sandbox"}
_PHRASE = "Phrase"
_TEMPLATE_MAKERS = {"Notice", "EntryProblem"}  # as errors: a sentence first, and perhaps advice
_PROSE_FUNCTIONS = {"try_connection"}  # return sentences that the window translates


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """One text in its context; ``plural`` when it counts something."""

    context: str
    source: str
    plural: bool = False


def collect(package: Path = PACKAGE, designs: Path = DESIGNS) -> list[Text]:
    """Every text that the window may show in another language, sorted."""
    paths = [path for path in package.rglob("*.py") if not _NOT_FOR_THE_WINDOW & set(path.relative_to(package).parts)]
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in paths}
    errors = _error_names(trees.values())
    found: dict[tuple[str, str], Text] = {}
    for tree in trees.values():
        for text in _Collector(errors).collect(tree):
            key = (text.context, text.source)
            if key not in found or text.plural:
                found[key] = text
    return sorted(
        {*found.values(), *_inherited_plurals(found.values(), _bases(trees.values())), *_words_of_designs(designs)}
    )


def _words_of_designs(folder: Path) -> Iterator[Text]:
    """The titles of the label designs that ship, and what is said about them; what they print is no text of ours."""
    for path in sorted(folder.glob("*.toml")):
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        yield from (Text(ERRORS, table[name]) for name in ("title", "about") if table.get(name))


class _Collector(ast.NodeVisitor):
    """Walks one module with the class it is in, which is the context of ``self.tr``."""

    def __init__(self, errors: set[str]) -> None:
        self._errors = errors
        self._classes: list[str] = []
        self._functions: list[str] = []
        self._texts: list[Text] = []
        self._constants: dict[str, ast.expr] = {}

    def collect(self, tree: ast.Module) -> list[Text]:
        self._constants = dict(_constants(tree))
        self.visit(tree)
        return self._texts

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._functions.append(node.name)
        self.generic_visit(node)
        self._functions.pop()

    def visit_Return(self, node: ast.Return) -> None:
        sentence = _literal(node.value)
        if sentence and self._functions and self._functions[-1] in _PROSE_FUNCTIONS:
            self._texts.append(Text(ERRORS, sentence))
        self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> None:
        if any(isinstance(target, ast.Name) and target.id == "default_advice" for target in node.targets):
            self._note(ERRORS, node.value)
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        words = [_literal(argument) for argument in node.args]
        is_method = name == "tr" and isinstance(node.func, ast.Attribute)
        if is_method and words and words[0] and self._classes:
            self._texts.append(Text(self._classes[-1], words[0], len(node.args) > 2))
        elif name in ("translate", "QT_TRANSLATE_NOOP", "tr") and not is_method and all(words[:2]) and len(words) > 1:
            self._texts.append(Text(words[0], words[1], len(node.args) > 3))
        if name == _PHRASE and words and words[0]:
            self._texts.append(Text(ERRORS, words[0], "%n" in words[0]))
        if name in self._errors | _TEMPLATE_MAKERS or (name == "__init__" and self._is_error_class()):
            self._note_sentences(node)
        self.generic_visit(node)

    def _is_error_class(self) -> bool:
        return bool(self._classes) and self._classes[-1] in self._errors

    def _note_sentences(self, node: ast.Call) -> None:
        for argument in node.args:
            self._note(ERRORS, argument)
        for keyword in node.keywords:
            if keyword.arg in ("advice", "message", "template"):
                self._note(ERRORS, keyword.value)

    def _note(self, context: str, node: ast.expr) -> None:
        for part in _alternatives(node):
            sentence = _literal(self._constants.get(part.id) if isinstance(part, ast.Name) else part)
            if " " in sentence and not sentence[0].islower():  # a small letter begins a value of a sentence, not one
                self._texts.append(Text(context, sentence, "%n" in sentence))


def _alternatives(node: ast.expr) -> Iterable[ast.expr]:
    """What an expression may come to: both arms of ``if``, all parts of ``or``."""
    if isinstance(node, ast.IfExp):
        return node.body, node.orelse
    return node.values if isinstance(node, ast.BoolOp) else (node,)


def _constants(tree: ast.Module) -> Iterator[tuple[str, ast.expr]]:
    """What a module calls by a name of its own, such as an advice that several errors give."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            yield node.targets[0].id, node.value


def _literal(node: ast.expr | None) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _error_names(trees: Iterable[ast.Module]) -> set[str]:
    """The names of all error classes, also of those that a room makes of its own from another's."""
    return {"FbaClientError"} | _descendants("FbaClientError", _bases(trees))


def _inherited_plurals(texts: Iterable[Text], bases: dict[str, set[str]]) -> Iterator[Text]:
    """The counting texts of a class once more for each class derived from it.

    ``self.tr`` asks for the object's own class first, and takes a text with the number filled in for a translation.
    """
    for text in texts:
        if text.plural:
            yield from (Text(name, text.source, plural=True) for name in _descendants(text.context, bases))


def _bases(trees: Iterable[ast.Module]) -> dict[str, set[str]]:
    """The classes of the program by name, each with the names of those that it is derived from."""
    return {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }


def _descendants(ancestor: str, bases: dict[str, set[str]]) -> set[str]:
    names: set[str] = set()
    while more := {name for name, wanted in bases.items() if wanted & {ancestor, *names}} - names:
        names |= more
    return names


@dataclass(frozen=True, slots=True)
class Translated:
    """What a translator wrote: one form, or one for each plural."""

    forms: tuple[str, ...]

    @property
    def is_complete(self) -> bool:
        return all(self.forms) and bool(self.forms)


def read_ts(path: Path) -> dict[tuple[str, str], Translated]:
    """The translations in a .ts file by context and source."""
    if not path.exists():
        return {}
    found = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314  our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None:
                forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
                found[(name, message.findtext("source", ""))] = Translated(tuple(forms))
    return found


def write_ts(path: Path, language: str, texts: list[Text], known: dict[tuple[str, str], Translated]) -> None:
    """Write a .ts file with ``texts`` and their known translations, sorted, so that differences read well."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for context in sorted({text.context for text in texts}):
        group = ET.SubElement(root, "context")
        ET.SubElement(group, "name").text = context
        for text in (text for text in texts if text.context == context):
            _add_message(group, text, known.get((context, text.source)))
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def _add_message(group: ET.Element, text: Text, known: Translated | None) -> None:
    message = ET.SubElement(group, "message", {"numerus": "yes"} if text.plural else {})
    ET.SubElement(message, "source").text = text.source
    forms = known.forms if known else ()
    complete = known is not None and known.is_complete and len(forms) == (2 if text.plural else 1)
    translation = ET.SubElement(message, "translation", {} if complete else {"type": "unfinished"})
    if text.plural:
        for number in range(2):
            ET.SubElement(translation, "numerusform").text = forms[number] if number < len(forms) else ""
    else:
        translation.text = forms[0] if forms else ""


def texts_for(language: str, texts: list[Text]) -> list[Text]:
    """What a language's file holds: for English only what counts something."""
    return [text for text in texts if text.plural] if language == "en" else texts


def english_plurals(texts: list[Text], known: dict[tuple[str, str], Translated]) -> dict[tuple[str, str], Translated]:
    """Both forms of each counting text, from its own “(s)” or “(es)”, where nobody wrote better ones."""
    forms = dict(known)
    for text in texts:
        key = (text.context, text.source)
        if key not in forms or not forms[key].is_complete:
            forms[key] = Translated(plural_forms(text.source))
    return forms


def missing(language: str, texts: list[Text]) -> Iterator[str]:
    """What has no translation, or is not collected, in words."""
    known = read_ts(FOLDER / f"fba_client_{language}.ts")
    for text in texts_for(language, texts):
        found = known.get((text.context, text.source))
        if found is None or not found.is_complete:
            yield f"{language}: {text.context}: {text.source}"


def update() -> None:
    """Collect, keep what is translated, and compile."""
    texts = collect()
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        path = FOLDER / f"fba_client_{language}.ts"
        wanted, known = texts_for(language, texts), read_ts(path)
        write_ts(path, language, wanted, english_plurals(wanted, known) if language == "en" else known)
        compile_ts(path)


def compile_ts(path: Path) -> Path:
    """Compile a .ts file beside itself; returns the .qm file."""
    tool = which("pyside6-lrelease") or str(Path(sys.executable).with_name("pyside6-lrelease"))
    target = path.with_suffix(".qm")
    subprocess.run([tool, "-silent", str(path), "-qm", str(target)], check=True)
    return target


def main() -> int:
    if "--check" not in sys.argv[1:]:
        update()
    gaps = [gap for language in LANGUAGES for gap in missing(language, collect())]
    for gap in gaps:
        sys.stdout.write(gap + "\n")
    sys.stdout.write(f"{len(gaps)} texts without a translation\n")
    return int(bool(gaps))


if __name__ == "__main__":
    sys.exit(main())
