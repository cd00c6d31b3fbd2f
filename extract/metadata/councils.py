"""Whose paper it is: the council or authority, weighed from every place that names one."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from extract.layout import BlockKind
from extract.metadata.bodies import LOCAL_AUTHORITY, Named, core_of, find_councils, is_parish
from extract.metadata.mastheads import HeadLine
from extract.paper import Paper
from extract.transcript import Transcript
from models.vocabulary import Kind

DOMAIN = re.compile(r"(?:@|www\.|//)(?:[\w-]+\.)*?([\w-]+)\.(?:gov|org|com|co|sch|police|wales|cymru|scot|info|net)\b")
ENOUGH = 2.0
"""Weight that a council named only in running text must have."""
EXPECTED = frozenset(
    {Kind.COMMITTEE_REPORT, Kind.MINUTES, Kind.DECISION_NOTICE, Kind.FORWARD_PLAN, Kind.SCRUTINY_REVIEW, Kind.APPENDIX, Kind.INSPECTION_REPORT}
)
"""Kinds that one mention will do for, if nobody else is mentioned."""


@dataclass
class _Candidate:
    """Mentions of one council: printed forms with the weight of their places."""

    core: frozenset[str]
    parish: bool
    weight: float = 0.0
    forms: list[tuple[float, int, int, str]] = field(default_factory=list)

    def add(self, name: str, weight: float, start: int, end: int) -> None:
        self.weight += weight
        self.forms.append((weight, start, end, name))

    def fullest(self) -> tuple[float, int, int, str]:
        """Return the fullest printed form; of equals the one in the most telling place."""
        return max(self.forms, key=lambda form: (_words(form[3]), form[0], -form[1]))


@dataclass(frozen=True, slots=True)
class Council:
    """The chosen council: its printed form and where it is printed."""

    name: str
    start: int
    end: int
    rule: str
    confidence: float


def find_council(transcript: Transcript, paper: Paper, lines: Sequence[HeadLine]) -> Council | None:
    """Choose the council whose paper it is; None where nothing names one for certain."""
    candidates: dict[tuple[frozenset[str], bool], _Candidate] = {}
    for named, weight, offset in _mentions(transcript, lines):
        key = (core_of(named.name), is_parish(named.name))
        candidate = candidates.setdefault(key, _Candidate(*key))
        candidate.add(named.name, weight, offset + named.start, offset + named.end)
    if paper.kind is Kind.INSPECTION_REPORT:
        return _inspected(transcript, candidates)
    _weigh_domains(transcript.text, candidates)
    ranked = sorted(candidates.values(), key=lambda c: (-c.weight, min(f[1] for f in c.forms)))
    if not ranked:
        return None
    best = ranked[0]
    second = ranked[1].weight if len(ranked) > 1 else 0.0
    alone = best.weight >= 1 and second == 0 and paper.kind in EXPECTED
    if best.weight < ENOUGH and not alone or best.weight < 1.3 * second:
        return None
    weight, start, end, name = best.fullest()
    in_head = any(form[0] >= 5 for form in best.forms)
    rule = "council_in_head" if in_head else "council_in_text"
    return Council(name, start, end, rule, 0.85 if in_head else 0.6)


def _words(name: str) -> int:
    return len([word for word in re.findall(r"[^\W\d_]+", name) if word.lower() != "the"])


def _mentions(transcript: Transcript, lines: Sequence[HeadLine]) -> Iterator[tuple[Named, float, int]]:
    """Yield every council named, the weight of the place, and the place's offset."""
    for line in lines:
        for named in find_councils(line.text, whole_line=True):
            whole = len(line.text) - len(named.name) <= 4
            yield named, (10.0 if whole else 5.0), line.start
    head = {line.start for line in lines}
    seen: dict[str, int] = defaultdict(int)
    for passage in transcript.passages:
        if passage.start in head:
            continue
        furniture = passage.block.kind is BlockKind.FURNITURE
        for named in find_councils(passage.block.text, whole_line=furniture):
            seen[named.name] += 1
            if furniture:
                yield named, 4.0, passage.start
            elif re.match(r"[\s,]*(?:contact|logo)\b", passage.block.text[named.end :], re.IGNORECASE):
                yield named, 3.0, passage.start
            elif seen[named.name] <= 12:
                yield named, 1.0, passage.start


def _weigh_domains(text: str, candidates: dict[tuple[frozenset[str], bool], _Candidate]) -> None:
    """Trust a name that the paper's own e-mail and web addresses repeat."""
    if len(candidates) < 2:
        return
    stems = {re.sub(r"[^a-z]", "", match[1].lower()) for match in DOMAIN.finditer(text)}
    for candidate in candidates.values():
        name = _words_joined(candidate)
        if any(name == stem or (len(name) > 5 and stem.startswith(name) and len(stem) - len(name) < 4) for stem in stems):
            candidate.weight += 4.0


def _words_joined(candidate: _Candidate) -> str:
    words = re.findall(r"[^\W\d_]+", candidate.forms[0][3].lower())
    return "".join(word for word in words if word in candidate.core or word in ("of", "and") and len(candidate.core) > 1)


def _inspected(
    transcript: Transcript, candidates: dict[tuple[frozenset[str], bool], _Candidate]
) -> Council | None:
    """Choose the council an inspection is about: the place in its title, fullest form."""
    place: re.Match[str] | None = None
    offset = 0
    for passage in transcript.passages[:6]:
        if place := LOCAL_AUTHORITY.search(passage.block.text.replace("Inspection of ", "              ")):
            offset = passage.start
            break
    if place is not None:
        words = core_of(place["place"])
        for candidate in candidates.values():
            if candidate.core == words and not candidate.parish:
                _, start, end, name = candidate.fullest()
                return Council(name, start, end, "council_inspected", 0.8)
        end = place.start() + len(re.sub(r"\s+Local\s+Area\s+Partnership$", "", place[0], flags=re.IGNORECASE))
        name = transcript.text[offset + place.start() : offset + place.end()]
        if "authority" in name.lower():
            return Council(name, offset + place.start(), offset + place.end(), "council_inspected", 0.6)
        return None
    heads = [c for c in candidates.values() if any(form[0] >= 10 for form in c.forms)]
    if heads:
        _, start, end, name = heads[0].fullest()
        return Council(name, start, end, "council_in_head", 0.85)
    first = next((p for p in transcript.passages if p.block.kind is BlockKind.HEADING), None)
    if first is not None and len(first.block.text.split()) <= 4 and "nspect" not in first.block.text:
        return Council(first.block.text, first.start, first.end, "council_first_heading", 0.6)
    ranked = sorted(candidates.values(), key=lambda c: -c.weight)
    if ranked and ranked[0].weight >= ENOUGH:
        _, start, end, name = ranked[0].fullest()
        return Council(name, start, end, "council_in_text", 0.5)
    return None
