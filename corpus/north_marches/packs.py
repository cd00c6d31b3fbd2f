"""North Marches Joint Scrutiny Committee: a pack bound by hand from its members' papers."""

import corpus.ashmarsh.papers as ashmarsh
import corpus.dunmorrow.papers as dunmorrow
import corpus.edgemoor.papers as edgemoor
import corpus.five_rivers.papers as five_rivers
import corpus.hallowmere.papers as hallowmere
import corpus.kestrelby.papers as kestrelby
import corpus.lantern.papers as lantern
import corpus.loughside.papers as loughside
import corpus.marchdale_county.papers as marchdale
import corpus.oxlode.papers as oxlode
import corpus.penhallow.papers as penhallow
import corpus.quillbridge.papers as quillbridge
import corpus.strathlevan.papers as strathlevan
import corpus.strathorme.papers as strathorme
import corpus.tarnmoor_fire.papers as tarnmoor
import corpus.wendleholme.papers as wendleholme
from corpus.authoring import Bound, Extents, House, Look, Pack, Paper, Para, Running, says

FRONT = House(
    renderer="word",
    font="Liberation Serif",
    size=12,
    margins=(72, 72, 72, 72),
    real_headings=False,
    looks={
        "authority": Look(size=14, bold=True, align="centre", after=8),
        "agenda": Look(size=12, bold=True, align="centre", before=12, after=12),
    },
)


def agenda(extents: Extents) -> Paper:
    """Write an agenda that names no pages."""
    items = [
        "Apologies",
        "Declarations of interest",
        "Minutes circulated by the member authorities",
        "Empty shops, taxi marshals, cameras and ferries: reports from the members",
        "Domestic abuse and the police plan",
        "Housing repairs and the night-time economy: two reviews by members",
        "Strategies, assessments and action plans of the members' partnerships",
        "Bus fares",
        "Fire cover",
        "Any other business",
    ]
    return Paper(
        name="2022-12-06-joint-agenda-front",
        kind="agenda",
        house=FRONT,
        made="2022-11-28",
        foot=Running(centre="{page}"),
        body=[
            Para(
                says("title", says("committee", "North Marches Joint Scrutiny Committee")),
                style="authority",
            ),
            Para("AGENDA", style="agenda"),
            Para(
                [
                    "for the meeting of the ",
                    "Joint Scrutiny Committee",
                    " on ",
                    says("meeting_date", "Tuesday 6 December 2022", "2022-12-06"),
                    " at 2 pm in the Corn Exchange, Orme Cross",
                ]
            ),
            *(Para(words, f"{number}.") for number, words in enumerate(items, 1)),
            Para("Clerk to the Joint Committee: Miriam Ashe, 01632 960 771"),
        ],
    )


PACKS = [
    Pack(
        "2022-12-06-joint-scrutiny-agenda-and-papers",
        agenda,
        [
            Bound(paper)
            for paper in (
                quillbridge.MINUTES,
                hallowmere.REPORT,
                edgemoor.CAPITALS,
                strathorme.REPORT,
                marchdale.REPORT,
                marchdale.RECORD,
                strathlevan.REPORT,
                quillbridge.REVIEW,
                quillbridge.REPORT,
                penhallow.REVIEW,
                oxlode.ASSESSMENT,
                oxlode.PLAN,
                ashmarsh.STRATEGY,
                dunmorrow.PLAN,
                loughside.PLAN,
                loughside.MINUTES,
                five_rivers.REPORT,
                five_rivers.APPENDIX,
                tarnmoor.REPORT,
                wendleholme.BRIEFING,
                lantern.COVER,
                kestrelby.SHEET,
                kestrelby.LONG,
            )
        ],
        stamped=False,
    )
]
