"""Whose paper it is: the council or authority, weighed from every place that names one."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import NamedTuple

from extract.layout import BlockKind
from extract.metadata.bodies import LOCAL_AUTHORITY, SMALL_SIGNS, core_of, find_councils, is_parish
from extract.metadata.mastheads import HeadLine
from extract.paper import Paper
from extract.transcript import Transcript
from models.rule import folded, has_any
from models.vocabulary import Kind

DOMAIN = re.compile(
    r"(?:@|www\.|//)(?:[\w-]+\.)*?([\w-]+)\.(?:gov|org|com|co|sch|police|wales|cymru|scot|info|net)\b"
)
ENOUGH = 2.0
"""Weight that a council named only in running text must have."""
EXPECTED = frozenset(
    {
        Kind.COMMITTEE_REPORT,
        Kind.MINUTES,
        Kind.DECISION_NOTICE,
        Kind.FORWARD_PLAN,
        Kind.SCRUTINY_REVIEW,
        Kind.APPENDIX,
        Kind.INSPECTION_REPORT,
    }
)
"""Kinds that one mention will do for, if nobody else is mentioned."""


LONGEST_NAME = 70
OWN_LINE = 10.0
IN_LINE = 5.0
IN_MARGIN = 4.0
FIRST_NAMED = 1.0
FIRST_PAGES = 2
FAR_AHEAD = 1.2
"""How much more weight the choice must have than the next."""
COMMITTEE_NEXT = re.compile(
    r"\s+(?:[\w&]+\s+){0,6}?(?:sub-)?(?:committee|board|panel|cabinet|forum|commission)\b",
    re.IGNORECASE,
)
MOST_COUNTED = 12
CONTACT = re.compile(r"[\s,]*(?:contact|logo)\b", re.IGNORECASE)
PARTNERSHIP = re.compile(
    r"(?:the\s+)?[A-Z][\w&,’' -]*\bpartnership|(?:y\s+)?partneriaeth\s[\w&,’' -]+"
    r"|(?:the\s+)?safer\s[\w’'-]+(?:\s[\w’'-]+){0,2}\s(?:board|group|executive|forum)"
    r"|[A-Z][\w’' -]*\bsafer\scommunities\s(?:board|group|executive|forum)"
    r"|[A-Z][\w’' -]*\bcommunity\ssafety\s(?:board|group|executive|forum)",
    re.IGNORECASE,
)
MADE_FOR = re.compile(
    r"(?:prepared|produced|published|commissioned|compiled|written|issued|agreed|adopted)\s+"
    r"(?:for|by|on\s+behalf\s+of)\s+(?:the\s+)?",
    re.IGNORECASE,
)
BEFORE_TITLE = re.compile(r"\s*[:–—]\s+\S")
ATTENDANT = re.compile(r"(?:cllrs?|councillors?|mrs?|ms|miss|dr|y\scyng)\b\.?\s", re.IGNORECASE)
"""How a line of an attendance list begins; it says whom somebody sits for."""
PARTNERSHIP_KINDS = frozenset(
    {Kind.MINUTES, Kind.AGENDA, Kind.CSP_PLAN, Kind.PLAN, Kind.STRATEGIC_ASSESSMENT}
)


@dataclass
class _Candidate:
    """Mentions of one council: printed forms with the weight of their places."""

    core: frozenset[str]
    parish: bool
    weight: float = 0.0
    forms: list[tuple[float, int, int, str]] = field(default_factory=list)

    def add(self, mention: "_Mention") -> None:
        self.weight += mention.weight
        self.forms.append((mention.standing, mention.start, mention.end, mention.name))

    def fullest(self) -> tuple[float, int, int, str]:
        """Return the fullest printed form; of equals the one in the most telling place."""
        return max(self.forms, key=lambda form: (_words(form[3]), form[0], -form[1]))


_Candidates = dict[tuple[frozenset[str], bool], _Candidate]


class _Mention(NamedTuple):
    """A council named at `start` to `end`; `standing` is how telling the printed form is."""

    name: str
    start: int
    end: int
    weight: float
    standing: float


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
    candidates: _Candidates = {}
    for mention in _mentions(transcript, lines):
        key = (core_of(mention.name), is_parish(mention.name))
        candidates.setdefault(key, _Candidate(*key)).add(mention)
    candidates = _in_language(candidates, paper.language)
    if paper.kind is Kind.INSPECTION_REPORT:
        return _inspected(transcript, candidates)
    headed = any(candidate.weight >= IN_LINE for candidate in candidates.values())
    if not headed and paper.kind in PARTNERSHIP_KINDS and (partnership := _partnership(lines)):
        return partnership
    _weigh_domains(transcript.text, candidates)
    first = next(iter(candidates.values()), None)
    if first is not None:
        first.weight += FIRST_NAMED
    ranked = sorted(candidates.values(), key=lambda c: (-c.weight, min(f[1] for f in c.forms)))
    if not ranked:
        return None
    best = ranked[0]
    second = ranked[1].weight if len(ranked) > 1 else 0.0
    alone = second == 0 and paper.kind in EXPECTED
    named = best.weight - (FIRST_NAMED if best is first else 0.0)
    if (named < ENOUGH and not alone) or best.weight < FAR_AHEAD * second:
        return None
    if paper.kind not in EXPECTED and not _named_early(best, transcript, paper):
        return None
    _, start, end, name = best.fullest()
    in_head = any(form[0] >= IN_LINE for form in best.forms) or best.weight >= OWN_LINE
    rule = "council_in_head" if in_head else "council_in_text"
    return Council(name, start, end, rule, 0.85 if in_head else 0.6)


def _in_language(candidates: _Candidates, language: str | None) -> _Candidates:
    """Of a letter-head in Welsh and English leave the names in the paper's own language."""
    headed = [
        form[3] for found in candidates.values() for form in found.forms if form[0] >= IN_LINE
    ]
    if language is None or len({_is_welsh(name) for name in headed}) < 2:
        return candidates
    kept = {}
    for key, candidate in candidates.items():
        forms = [form for form in candidate.forms if _is_welsh(form[3]) == (language == "cy")]
        if forms:
            kept[key] = replace(candidate, forms=forms)
    return kept


def _is_welsh(name: str) -> bool:
    return "cyngor" in name.casefold()


def _named_early(candidate: _Candidate, transcript: Transcript, paper: Paper) -> bool:
    """Say whether a council is named in the head, the margins or the first pages."""
    if any(standing >= IN_MARGIN for standing, *_ in candidate.forms):
        return True
    first = transcript.passage_at(min(start for _, start, _, _ in candidate.forms))
    return first.block.page - paper.page_from < FIRST_PAGES


def _words(name: str) -> int:
    return len(
        [word for word in re.findall(r"[^\W\d_]+", name) if word.lower() not in ("the", "and")]
    )


def _mentions(transcript: Transcript, lines: Sequence[HeadLine]) -> Iterator[_Mention]:
    """Yield every council named, with the weight of the place."""
    for line in lines:
        for named in find_councils(line.apart, whole_line=True):
            whole = len(line.text) - len(named.name) <= 4
            start, end = line.start + named.start, line.start + named.end
            weight = OWN_LINE if whole else IN_LINE
            if line.rest or ATTENDANT.match(line.text):
                weight = 0.5
            # In "<council> Cabinet Committee" the name may be cut short.
            cut = COMMITTEE_NEXT.match(line.text, named.end)
            yield _Mention(named.name, start, end, weight, 0.5 if cut else weight)
    for line, below in pairwise(lines):
        joined = f"{line.text} {below.text}"
        named_alone = line.council is not None or below.only_council
        apart = abs(line.size - below.size) > 1 or line.page != below.page
        if named_alone or apart or len(joined) > LONGEST_NAME:
            continue
        one, other = (transcript.passage_at(part.start).cell for part in (line, below))
        if one != other:
            continue
        found = find_councils(joined, whole_line=True)
        if found and len(found[0].name) >= len(joined) - 4:
            yield _Mention(found[0].name, line.start, below.end, OWN_LINE, OWN_LINE)
    head = {line.start for line in lines}
    seen: dict[str, int] = defaultdict(int)
    for passage in (*transcript.having_folded(SMALL_SIGNS), *transcript.furniture):
        if passage.start in head:
            continue
        furniture = passage.block.kind is BlockKind.FURNITURE
        for named in find_councils(passage.block.text, whole_line=furniture):
            seen[named.name] += 1
            after = passage.block.text[named.end : named.end + 12]
            weight = 1.0
            if furniture:
                weight = IN_MARGIN
            elif CONTACT.match(after):
                weight = 3.0
            elif after.startswith(("’s", "'s")):
                weight = 2.0
            if not furniture:
                weight /= 1 + 0.5 * (seen[named.name] - 1)
            if seen[named.name] <= MOST_COUNTED:
                start = passage.start
                yield _Mention(named.name, start + named.start, start + named.end, weight, weight)


def _partnership(lines: Sequence[HeadLine]) -> Council | None:
    for line in lines:
        text = line.text.rstrip()
        if not has_any(folded(text), ("partner", "safe")):
            continue
        begin = led.end() if (led := MADE_FOR.match(text)) else 0
        named = PARTNERSHIP.fullmatch(text, begin) or next(
            (
                one
                for one in PARTNERSHIP.finditer(text, begin)
                if BEFORE_TITLE.match(text, one.end())
            ),
            None,
        )
        if named and named.start() == begin and _words(named[0]) > 1:
            name = " ".join(named[0].split())
            start, end = line.start + named.start(), line.start + named.end()
            return Council(name, start, end, "partnership_in_head", 0.7)
    return None


def _weigh_domains(text: str, candidates: _Candidates) -> None:
    """Trust a name that the paper's own e-mail and web addresses repeat."""
    if len(candidates) < 2:
        return
    stems = {re.sub(r"[^a-z]", "", match[1].lower()) for match in DOMAIN.finditer(text)}
    for candidate in candidates.values():
        name = _words_joined(candidate)
        if any(
            name == stem or (len(name) > 5 and stem.startswith(name) and len(stem) - len(name) < 4)
            for stem in stems
        ):
            candidate.weight += 4.0


def _words_joined(candidate: _Candidate) -> str:
    words = re.findall(r"[^\W\d_]+", candidate.forms[0][3].lower())
    return "".join(
        word
        for word in words
        if word in candidate.core or (word in ("of", "and") and len(candidate.core) > 1)
    )


def _inspected(transcript: Transcript, candidates: _Candidates) -> Council | None:
    """Choose the council an inspection is about: the place in its title, fullest form."""
    place: re.Match[str] | None = None
    offset = 0
    for passage in transcript.passages[:6]:
        if place := LOCAL_AUTHORITY.search(
            passage.block.text.replace("Inspection of ", "              ")
        ):
            offset = passage.start
            break
    if place is not None:
        words = core_of(place["place"])
        for candidate in candidates.values():
            if candidate.core == words and not candidate.parish:
                _, start, end, name = candidate.fullest()
                return Council(name, start, end, "council_inspected", 0.8)
        end = place.start() + len(
            re.sub(r"\s+Local\s+Area\s+Partnership$", "", place[0], flags=re.IGNORECASE)
        )
        name = transcript.text[offset + place.start() : offset + place.end()]
        if "authority" in name.lower():
            return Council(
                name, offset + place.start(), offset + place.end(), "council_inspected", 0.6
            )
        return None
    heads = [c for c in candidates.values() if any(form[0] >= 10 for form in c.forms)]
    if heads:
        _, start, end, name = heads[0].fullest()
        return Council(name, start, end, "council_in_head", 0.85)
    first = next((p for p in transcript.passages if p.block.kind is BlockKind.HEADING), None)
    if (
        first is not None
        and len(first.block.text.split()) <= 4
        and "nspect" not in first.block.text
    ):
        return Council(first.block.text, first.start, first.end, "council_first_heading", 0.6)
    ranked = sorted(candidates.values(), key=lambda c: -c.weight)
    if ranked and ranked[0].weight >= ENOUGH:
        _, start, end, name = ranked[0].fullest()
        return Council(name, start, end, "council_in_text", 0.5)
    return None
