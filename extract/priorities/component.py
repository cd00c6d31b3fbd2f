"""Find priorities in a paper."""

from collections.abc import Iterable

from spacy.language import Language
from spacy.tokens import Doc

from extract.marks import PriorityMark
from extract.priorities.announced import announced
from extract.priorities.cited import labelled, referred
from extract.priorities.entry import Entry, Statement
from extract.priorities.merge import is_covered, is_restatement, is_same
from extract.priorities.numbered import labelled_by_noun
from extract.priorities.owner import is_foreign, scope, standing, tier
from extract.priorities.patterns import NUMBERED, PROSE_LIST, THEMES
from extract.priorities.prose import sentenced
from extract.priorities.sections import repeated, sectioned
from extract.priorities.setting import PLANS, REPORTS, Setting
from extract.priorities.tables import tabled
from models.vocabulary import Kind, Scope, Tier

FINDERS = (announced, labelled_by_noun, tabled, sentenced, sectioned, repeated, labelled, referred)


@Language.factory(
    "council_priorities",
    requires=["doc._.paper", "doc._.transcript"],
    assigns=["doc._.priorities"],
)
def create_component(nlp: Language, name: str) -> "PrioritiesComponent":
    """Make the component for spaCy."""
    return PrioritiesComponent(nlp)


class PrioritiesComponent:
    """Puts a mark on the Doc for every priority that a plan or report states as such."""

    def __init__(self, nlp: Language) -> None:
        self.nlp = nlp

    def __call__(self, doc: Doc) -> Doc:
        """Mark what the paper says."""
        paper = doc._.paper
        if not paper.template and paper.kind in PLANS | REPORTS:
            doc._.priorities = marks(Setting(paper, doc._.transcript))
        return doc


def marks(setting: Setting) -> tuple[PriorityMark, ...]:
    """Return the priorities in the order in which they are first stated."""
    found = [statement for finder in FINDERS for statement in finder(setting)]
    own = [statement for statement in found if not is_foreign(statement, setting)]
    statements = sorted(_called_priorities(standing(own, setting)), key=lambda s: s.entries[0].span)
    kept: dict[Scope, list[tuple[Entry, Statement]]] = {}
    for statement in statements:
        whose = scope(statement, setting)
        if whose is Scope.OTHER and not _may_be_unowned(statement, setting):
            continue
        known = kept.setdefault(whose, [])
        known.extend((entry, statement) for entry in _new(statement, [e for e, _ in known]))
    rows = [(entry, s, whose) for whose, pairs in kept.items() for entry, s in pairs]
    rows.sort(key=lambda row: row[0].span)
    places = {id(entry): place for place, (entry, _, _) in enumerate(rows)}
    return tuple(
        PriorityMark(
            spans=(entry.span,),
            rule=statement.rule,
            confidence=statement.confidence,
            label=entry.label,
            parent=None if entry.parent is None else places.get(id(entry.parent)),
            description=entry.description,
            scope=whose,
            tier=entry.tier or tier(statement),
            theme=None if whose is Scope.CORPORATE else theme(entry.name),
        )
        for entry, statement, whose in rows
    )


def theme(name: str) -> str | None:
    """Return the community safety topic of a priority, from the closed list."""
    found = [(match.start(), rule.name) for rule in THEMES if (match := rule.search(name))]
    return min(found, key=lambda item: item[0])[1] if found else None


def _may_be_unowned(statement: Statement, setting: Setting) -> bool:
    """Say whether priorities count though nobody says whose they are.

    Those of a plan are the plan's; elsewhere it takes a heading, list or table of them.
    """
    if setting.paper.kind is Kind.OTHER:
        return False
    if not statement.strong:
        return setting.is_plan and statement.rule == NUMBERED.name
    return setting.is_plan or statement.rule != PROSE_LIST.name


def _called_priorities(statements: list[Statement]) -> Iterable[Statement]:
    """Leave themes and objectives out where the paper calls something else priorities."""
    strong = [statement for statement in statements if statement.strong]
    called = any(tier(statement) is not Tier.CROSS_CUTTING for statement in strong)
    return strong if called else statements


def _new(statement: Statement, known: list[Entry]) -> list[Entry]:
    """Return what a statement adds to what is known."""
    restated = is_restatement(statement.entries, known)
    new: list[Entry] = []
    for entry in statement.entries:
        seen = any(is_same(entry.name, other.name) for other in (*known, *new))
        if not seen and not (restated and is_covered(entry, known)):
            new.append(entry)
    return new
