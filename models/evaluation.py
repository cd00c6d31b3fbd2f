"""An evaluation: gold folders read and compared, kept as JSON, and set beside an earlier one."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from models.errors import GoldError, MoothallError
from models.family_scoring import Found, compare_families
from models.gold import Gold, read_gold
from models.gold_families import NAME as FAMILIES
from models.gold_links import NAME as LINKS
from models.link_scoring import Links, compare_links
from models.predicted import predicted
from models.reading import Reading
from models.scoring import Finding, Score, Verdict, compare, score
from models.shape import WrongShape, plain, shape


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be read at all; everything in it counts as missed."""

    file: str
    message: str


@dataclass(frozen=True, slots=True)
class Evaluation:
    """All findings over some gold, in the order of the files' names."""

    findings: tuple[Finding, ...]
    failures: tuple[Failure, ...] = ()

    @property
    def files(self) -> tuple[str, ...]:
        """The files compared."""
        return tuple(dict.fromkeys(finding.file for finding in self.findings))

    def about(self, what: str, file: str | None = None) -> list[Finding]:
        """Return the findings on one thing; "metadata" stands for all its fields."""
        return [
            finding
            for finding in self.findings
            if (
                finding.what == what
                or (what == "metadata" and finding.what.startswith("metadata."))
            )
            and file in (None, finding.file)
        ]

    def score(self, what: str, *, soft: bool = False, file: str | None = None) -> Score:
        """Return the score on one thing, over all files or one."""
        return score(self.about(what, file), soft=soft)

    def confusions(self) -> Counter[tuple[str, str]]:
        """Count the kinds taken for another: (gold's, the one found)."""
        return Counter(
            (finding.expected or "", finding.found or "unreadable")
            for finding in self.about("kind")
            if finding.verdict is Verdict.WRONG
        )


def evaluate(cases: Iterable[tuple[str, Gold, Sequence[Reading] | MoothallError]]) -> Evaluation:
    """Compare gold with what was read; a case is (file, gold, its readings or why none)."""
    findings: list[Finding] = []
    failures = []
    for file, gold, readings in cases:
        if isinstance(readings, MoothallError):
            failures.append(Failure(file, str(readings)))
            findings += compare(file, gold, None)
        else:
            findings += compare(file, gold, predicted(gold.file, readings))
    return Evaluation(tuple(findings), tuple(failures))


def evaluate_folder(
    folders: Iterable[Path],
    read: Callable[[Path], Sequence[Reading]],
    link: Callable[[Iterable[Sequence[Reading]]], Links] | None = None,
    relate: Found | None = None,
) -> Evaluation:
    """Read every PDF that has gold beside it and compare.

    `link` finds the links between the documents of a folder that has gold of them, `relate`
    the families among wordings that a folder has labelled. Files
    are named by their folder and the way down from it. Raises GoldError where gold is
    malformed or lacks its PDF, and where a folder has none.
    """
    folders = list(folders)
    files = gold_files(folders)
    linked = tuple(folder for folder in folders if (folder / LINKS).exists()) if link else ()
    readings: dict[Path, Sequence[Reading]] = {}

    def cases() -> Iterator[tuple[str, Gold, Sequence[Reading] | MoothallError]]:
        for file, gold, pdf in files:
            try:
                parts = read(pdf)
            except MoothallError as error:
                yield file, gold, error
                continue
            if any(pdf.is_relative_to(folder) for folder in linked):
                readings[pdf] = parts
            yield file, gold, parts

    evaluation = evaluate(cases())
    for folder in linked:
        inside = {_down(pdf, folder): pdf for _, _, pdf in files if pdf.is_relative_to(folder)}
        golds = {_down(pdf, folder): gold for _, gold, pdf in files if pdf.is_relative_to(folder)}
        ours = {name: readings[pdf] for name, pdf in inside.items() if pdf in readings}
        assert link is not None
        findings = compare_links(
            folder / LINKS, golds, ours, link(ours.values()), f"{folder.resolve().name}/"
        )
        evaluation = replace(evaluation, findings=(*evaluation.findings, *findings))
    for folder in folders:
        if relate is not None and (folder / FAMILIES).exists():
            families = compare_families(folder / FAMILIES, relate, f"{folder.resolve().name}/")
            evaluation = replace(evaluation, findings=(*evaluation.findings, *families))
    return evaluation


def _down(pdf: Path, folder: Path) -> str:
    return pdf.relative_to(folder).with_suffix("").as_posix()


def gold_files(folders: Iterable[Path]) -> list[tuple[str, Gold, Path]]:
    """Return (name, gold, PDF) for every gold file in the folders, in order of name."""
    found = []
    for folder in folders:
        found_here = [
            path for path in sorted(folder.rglob("*.json")) if path.name not in (LINKS, FAMILIES)
        ]
        paths = [folder] if folder.suffix == ".json" else found_here
        if not paths:
            raise GoldError(f"{folder}: no gold here; a gold file is name.json beside name.pdf")
        for path in paths:
            pdf = path.with_suffix(".pdf")
            if not pdf.exists():
                raise GoldError(f"{path}: there is no {pdf.name} beside it")
            root = (folder if folder.is_dir() else folder.parent).resolve().parent
            found.append(
                (path.resolve().relative_to(root).with_suffix("").as_posix(), read_gold(path), pdf)
            )
    return found


def save(evaluation: Evaluation, path: Path) -> None:
    """Write the evaluation as JSON, for a later one to be set beside."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(plain(evaluation), indent=1, ensure_ascii=False), encoding="utf-8")


def load(path: Path) -> Evaluation:
    """Read a saved evaluation. Raises GoldError where it is none."""
    try:
        return shape(Evaluation, json.loads(path.read_text(encoding="utf-8")))
    except (WrongShape, ValueError) as error:
        raise GoldError(f"{path} is no saved evaluation: {error}") from error


@dataclass(frozen=True, slots=True)
class Changes:
    """What became better and what became worse between two evaluations."""

    gains: tuple[Finding, ...]
    losses: tuple[Finding, ...]


_STANDING = {
    Verdict.EXACT: 2,
    Verdict.NEAR: 1,
    Verdict.MISSED: 0,
    Verdict.WRONG: 0,
    Verdict.EXTRA: -1,
}


def changes(before: Evaluation, after: Evaluation) -> Changes:
    """Return the findings that became better or worse, over the files that both have.

    A false find that is gone is a gain, and is listed as it was.
    """
    common = set(before.files) & set(after.files)
    old, new = _by_subject(before, common), _by_subject(after, common)
    gains: list[Finding] = []
    losses: list[Finding] = []
    for subject in dict.fromkeys((*new, *old)):
        one, other = old.get(subject, []), new.get(subject, [])
        extra = subject[3] is None and subject[4] is not None
        if not extra and not (one and other):
            continue
        difference = _standing(other) - _standing(one)
        if difference > 0:
            gains += other or one
        elif difference < 0:
            losses += other or one
    return Changes(tuple(gains), tuple(losses))


Subject = tuple[str, str, str | None, str | None, str | None]


def _by_subject(evaluation: Evaluation, files: set[str]) -> dict[Subject, list[Finding]]:
    """Group findings by what they are about: gold's value, or the false find itself."""
    subjects: dict[Subject, list[Finding]] = {}
    for finding in evaluation.findings:
        if finding.file in files:
            extra = finding.found if finding.verdict is Verdict.EXTRA else None
            subject = (finding.file, finding.what, finding.of, finding.expected, extra)
            subjects.setdefault(subject, []).append(finding)
    return subjects


def _standing(findings: Sequence[Finding]) -> int:
    return sum(_STANDING[finding.verdict] for finding in findings)
