"""Words without which a rule cannot match, so that slow rules are seldom asked."""

import re

from extract.rule import Rule
from models.rule import folded, has_any

_AMENDMENT = ("amendment",)
_LOST = ("lost", "defeated", "rejected", "fell", "voted down", " not ")
_MOVED = ("moved", "proposed", "seconded", "proposal", "motion")
_VOTED = ("vote", "voting", "favour", "against", "abst", "for", "blaid", "erbyn", "ymatal")

SIGNS: dict[str, tuple[str, ...]] = {
    "defers": (
        "defer", "adjourn", "postpon", "table", "put off", "ohirio", "held", "carried", "continue",
    ),
    "refers": ("refer", "forward", "remit", "recommend", "cyfeirio", "argymell"),
    "notes": ("not", "receiv", "welcom", "nod"),
    "withdraws": ("withdrawn",),
    "rejects_a_recommendation": (" not ", "rejected", "lost"),
    "motion_lost": _LOST,
    "motion_carried": ("carried", "agreed", "approved", "passed", "came the", "come the"),
    "moved_that": _MOVED,
    "amendment_moved": _AMENDMENT,
    "amendment_carried": _AMENDMENT,
    "amendment_failed": _AMENDMENT,
    "something_is_moved": (
        "moved", "amendment", "motion", "asked to", "invited to", "recommend", "propos", "draft"
    ),
    "so_many_for": _VOTED,
    "so_many_against": ("against", "erbyn"),
    "against_so_many": ("against",),
    "so_many_abstained": ("abst", "ymatal"),
    "abstained_so_many": ("abst",),
    "by_so_many_to_so_many": (" to ",),
    "so_many_votes_to_so_many": (" to ",),
    "for_so_many": ("for", "favour", "blaid"),
    "recorded_vote": ("for", "favour", "against", "abst"),
    "moved_by": ("propos", "moved", "mover", "prop", "cyni", "cynn", "motion of"),
    "someone_seconded_moved": ("seconded",),
    "someone_moved": ("proposed", "moved"),
    "seconded_by": ("second", "sec", "eili"),
    "someone_seconded": ("seconded",),
    "resolved_at_the_start": ("resolved", "decided", "penderfyn", "cytunwyd"),
    "resolved_and_no_that": ("resolved", "r e s"),
    "agreed_after_movers": ("agreed", "resolved", "carried"),
    "all_approved": ("approved", "agreed", "adopted", "accepted", "carried"),
    "approves_the_above": (
        "approved", "agreed", "resolved", "adopted", "accepted", "authorised", "favour", "carried",
        "unanimous",
    ),
    "body_noted": ("noted", "received"),
    "next_meeting_noted": ("noted that",),
    "was_noted": ("noted", "accepted"),
    "apologies_accepted": ("apologies",),
    "nodwyd": ("nodwyd", "nododd", "derbyniwyd"),
    "all_agreed": ("all ", "everyone", "those present"),
    "proposed_seconded_and_agreed": ("second",),
    "proposed_and_seconded": ("second",),
    "and_this_was_agreed": (" was ", " were "),
    "cytunwyd": ("ytun", "ytûn", "enderf", "ymeradwy"),
    "it_was_agreed": ("it was",),
    "they_agreed": ("they", " it "),
    "lead_in_before_glued_list": ("(1)", "(a)", "(i)"),
    "procedural_words": (
        "minutes", "press", "apolog", "next", "future", "standing", "suspend", "procedure",
        "order of", "meeting", "cofnodion", "exclu",
    ),
}  # fmt: skip
"""One of these, in small letters, stands in every text that the rule of that name matches."""


def may_match(rule: Rule, text: str) -> bool:
    """Whether a rule may match somewhere in `text`."""
    signs = SIGNS.get(rule.name)
    return signs is None or has_any(folded(text), signs)


def ask(rule: Rule, text: str) -> re.Match[str] | None:
    """Search `text` for a rule, unless it cannot be there."""
    return rule.search(text) if may_match(rule, text) else None


def ask_start(rule: Rule, text: str) -> re.Match[str] | None:
    """Match a rule at the start of `text`, unless it cannot match."""
    return rule.match(text) if may_match(rule, text) else None
