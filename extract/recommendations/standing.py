"""In what standing a recommendation is made."""

from extract.recommendations.openers import Opener
from extract.recommendations.patterns import PROCEDURAL, REFERRING
from models.vocabulary import Kind, RecommendationType

_BY_KIND = {
    Kind.SCRUTINY_REVIEW: RecommendationType.SCRUTINY,
    Kind.INSPECTION_REPORT: RecommendationType.INSPECTION,
}


def recommendation_type(kind: Kind, opener: Opener, text: str) -> RecommendationType:
    """Return who recommends, by the kind of document, the heading and the words."""
    if PROCEDURAL.search(text):
        return RecommendationType.PROCEDURAL
    if kind in _BY_KIND:
        return _BY_KIND[kind]
    if REFERRING.search(opener.passage.block.text[: opener.offset]):
        return RecommendationType.REFERRED
    return RecommendationType.PROPOSED
