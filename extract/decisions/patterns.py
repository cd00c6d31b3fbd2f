"""What decisions look like in minutes and notices: rules with their examples."""

import re

from extract.rule import Rule

NUMBER_WORDS = {
    word: value
    for value, words in enumerate(
        (
            ("no", "none", "nil", "nobody"),
            *(
                (word,)
                for word in [
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen",
                    "twenty",
                ]
            ),
        )
    )
    for word in words
}
"""What a count spelt out is worth."""
_NUMBER_WORD = rf"(?:{'|'.join(sorted(NUMBER_WORDS, key=len, reverse=True))})"
COUNT = rf"(?:\d{{1,3}}|{_NUMBER_WORD})"
"""A count in figures or in words."""

BODY_NOUN = r"""(?:sub-?\s?committees?|committees?|cabinet|executive|council|panel|board|commission|forum
    |authority|members(?!\sof\sthe\spublic)|councillors(?!\s(?:[A-Z]\.|(?-i:[A-Z][a-z])))|trustees
    |assembly|meeting|(?:working|task|steering)\s(?:group|party)|group|partnership|sub-?group)"""
BODY = rf"""(?:(?:the|this|all|full|both|that\sthe)\s)*(?:(?!of\b|by\b|if\b|that\b|who\b|with\b|from\b|to\b|in\b|at\b|as\b|on\b|after\b|following\b|having\b|during\b|was\b|were\b
    |chair\w*\b|vice\b|clerk\b|officers?\b|director\b|leader\b|mayor\b|members\b|councillors?\b)
    (?:[\w&’'-]+,?\s)){{0,7}}?{BODY_NOUN}(?:\s(?:for|on|of)\s(?:(?-i:[A-Z])[\w&’'-]*,?\s|and\s|&\s){{0,7}}
    (?-i:[A-Z])[\w’'-]*)?(?:\spresent)?"""
"""The name of a body that decides: "the Harbours Panel", "Members", "all Councillors present"."""

_ADVERB = r"""(?:unanimously|also|then|therefore|further|formally|duly|hereby|subsequently|accordingly|all
    |collectively|consequently|provisionally|informally|generally|thereupon|nem\.?\scon\.?|in\sprinciple
    |reluctantly|on\sbalance|by\s(?:a\s)?(?:majority|consensus|general\sconsent)|,[^,;:]{3,90},)"""
_ADVERBS = rf"(?:\s?{_ADVERB})*\s?"

_CARRIED = r"""(?:\s*[,(\[–-]?\s*(?:by\s|on\s|with\s|following\s|after\s|and\s|it\swas\s|was\s)?(?:
    unanimous(?:ly)?(?:\svote)?|nem\.?\s?con\.?(?:tradicente)?|without\sdissent|all\s(?:in\sfavour|agreed)
    |(?:a\s)?(?:clear\s|simple\s|large\s)?majority(?:\svote)?|(?:a\s)?show\sof\shands
    |(?:the\schair[\w’']*\s)?casting\svote
    |[^)\]:;.]{0,60}?\b(?:\d+|no|none|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen)\s
     (?:votes?|voting|members?|councillors?|abst\w+|for\b|against|in\sfavour|to\b)[^)\]:;.]{0,90}?
     (?=[)\],]?(?:,?\sthat\b|,?\sto\s(?!\d|no|one|two|three|four|five|six|seven|eight|nine|ten)|\s*[:–-]|[)\],]|\s*\Z))
    |(?:on|upon)\s(?:the\s)?(?:proposal|proposition|motion)\sof[^)\]:;]{3,120}?(?=,?\s(?:that|to)\b)
    |proposed[^)\]:;]{3,80}|moved[^)\]:;]{3,80}
    |(?:for|against|abst\w*)\s?[:=–-]?\s?\d+[^)\]]{0,60})[)\],]?)*"""
"""How it was carried, between the operative word and what was resolved."""

_SEPARATOR = r"(?:\s*(?:[:;]|(?:\s|\A|(?<=\w))[–—-])+[\s:;–—-]*)"

# --- where a resolution opens ----------------------------------------------------------

OPENINGS = (
    Rule(
        name="resolved_in_capitals",
        pattern=rf"""(?<!\bbe\s)(?<!\bis\s)(?<!\bare\s)(?<!\bto\s)(?<!\bhad\s)
            (?-i:\b(?:R\s?E\s?S\s?O\s?L\s?V\s?E\s?D|A\s?G\s?R\s?E\s?E\s?D|APPROVED|NOTED|DECIDED|DETERMINED
            |R\s?E\s?C\s?O\s?M\s?M\s?E\s?N\s?D\s?E\s?D|ORDERED|DELEGATED|PENDERFYNN?WYD|CYTUNWYD|NODWYD
            |ARGYMHELLWYD|CYMERADWYWYD))\b
            (?P<to>\s(?:(?:to|by)\s(?:the\s)?(?:full\s)?(?:council|cabinet|executive)))?{_CARRIED}\s*
            (?:{_SEPARATOR}|(?=(?:that|to|bod|y\sdylid)\b)|(?:T\s?H\s?A\s?T\b)?\s*\Z
            |(?=\(?(?:1|a|i|A)[.)]\s))""",
        matches=(
            "RESOLVED: that the report be noted.",
            "It was RESOLVED (unanimously) that the lease be granted",
            "AGREED – To fund the harbour lights",
            "RECOMMENDED TO CABINET: That the fees be frozen",
            "R E S O L V E D - That the minutes be approved",
            "RESOLVED by 8 votes to 3 that the motion be adopted",
            "PENDERFYNWYD: derbyn yr adroddiad",
        ),
        passes_over=(
            "the recommendations in the report be AGREED.",
            "The Panel NOTED the report.",
            "the Panel is asked to note",
        ),
        confidence=0.95,
    ),
    Rule(
        name="resolved_and_no_that",
        pattern=rf"\A(?:it\swas\s)?(?-i:R\s?E\s?S\s?O\s?L\s?V\s?E\s?D)\b{_CARRIED}\s+(?=\w)",
        matches=("RESOLVED the accounts be paid.",),
        passes_over=("The Panel RESOLVED the matter", "Resolved the matter"),
        confidence=0.9,
        signs=("resolved", "r e s"),
    ),
    Rule(
        name="resolved_at_the_start",
        pattern=rf"""\A(?:and\s)?(?:it\swas\s|(?P<who>{BODY})\s)?{_ADVERBS}
            (?:resolved|decided|penderfynn?wyd|cytunwyd)\b{_CARRIED}\s*
            (?:[:;][\s–—-]*|[–—]\s*|\s-+\s*|(?=that\b)|\Z)(?<!\Acytunwyd)""",
        matches=(
            "Resolved: to obtain a second quotation",
            "Resolved – That the lease be renewed",
            "Resolved that the Clerk write to the owners.",
            "Penderfynwyd: derbyn y pris",
        ),
        passes_over=("Resolved issues were listed", "The Clerk had resolved: nothing"),
        confidence=0.93,
        signs=("resolved", "decided", "penderfyn", "cytunwyd"),
    ),
    Rule(
        name="member_resolved",
        pattern=rf"""\A(?:the\s)?(?:executive\s(?:councillor|member)|cabinet\smember|portfolio\sholder
            |(?:deputy\s)?leader(?:\sof\sthe\scouncil)?|(?:elected\s)?mayor)
            (?:\s(?:for|of)\s[^.;:]{{3,80}}?)?\s(?:has\s|have\s)?{_ADVERBS}
            (?:resolved|agreed|decided|approved)(?:\sto|\sthat)?\s*[:;][\s–—-]*""",
        matches=(
            "The Executive Councillor resolved to:",
            "Cabinet Member for Harbours has agreed that: the slipway be closed",
        ),
        passes_over=("The Executive Councillor said: no", "The Leader agreed to look at it."),
        confidence=0.9,
    ),
    Rule(
        name="agreed_with_colon",
        pattern=rf"""\A(?:it\swas\s|(?P<who>{BODY})\s)?{_ADVERBS}
            (?:agreed|approved|resolution|recommended(?:\sto\s(?:the\s)?(?:full\s)?(?:council|cabinet|executive))?|decisions?(?:\s(?:taken|made|agreed))?|determined
            |penderfyniad(?:au)?|cytunwyd|outcome)(?:\s\d{{1,2}})?\b{_CARRIED}(?:\s*[:;][\s–—-]*|\s+[–—-]+\s+)""",
        matches=(
            "Agreed: the Clerk to order two benches",
            "Decision: That the report be accepted.",
            "Members agreed:- (1) to note the report",
            "Recommended to Council:",
            "Penderfyniad: Derbyn yr adroddiad",
        ),
        passes_over=("Agreed charges apply", "Decision making in Saltmere", "Agreed action: Clerk"),
        confidence=0.88,
    ),
    Rule(
        name="agreed_after_movers",
        pattern=rf"""\A(?:it\swas\s)?(?:proposed|moved|(?:on|upon)\s(?:the\s)?(?:proposal|proposition|motion)|following)[^:;]{{3,220}}?
            \b(?:agreed|resolved|carried)\b{_CARRIED}\s*(?:[:;][\s–—-]*|[–—]\s*)(?=that\b|to\b|\Z)""",
        matches=(
            "Proposed by Cllr Marsh, seconded by Cllr Dunn and agreed: that the minutes be signed",
        ),
        passes_over=(
            "Proposed by Cllr Marsh, seconded by Cllr Dunn and agreed that the fee be paid",
        ),
        confidence=0.88,
        signs=("agreed", "resolved", "carried"),
    ),
    Rule(
        name="lead_in_before_a_list",
        pattern=rf"""\A(?:[^.;:]{{0,200}}?[\s,])??(?:it\swas|(?P<who>{BODY}))\s{_ADVERBS}
            (?:agreed|resolved|decided|approved|recommended|authorised|accepted)\b{_CARRIED}\s*
            (?:that|to|the\sfollowing(?:\s\w+){{0,4}}|as\sfollows)?(?:,?\sas\sfollows)?
            \s*(?:[:;][\s–—-]*|[–—-]+)\s*\Z""",
        matches=(
            "The Committee agreed to:",
            "Following debate, it was agreed that:-",
            "Members approved the following:",
        ),
        passes_over=("The Committee agreed to write to the owners.", "Costs were as follows:"),
        confidence=0.9,
    ),
    Rule(
        name="lead_in_before_glued_list",
        pattern=rf"""\A(?:[^.;:]{{0,200}}?[\s,])??(?:it\swas|(?P<who>{BODY}))\s{_ADVERBS}
            (?:agreed|resolved|decided|approved|recommended)\b{_CARRIED}\s*(?:that|to)?\s*[:–-]*\s*
            (?=\((?:1|a|i)\)\s)""",
        matches=("it was agreed (i) that the lights be bought and (ii) that they be lit",),
        passes_over=("it was agreed that clause (i) be deleted",),
        confidence=0.85,
        signs=("(1)", "(a)", "(i)"),
    ),
)
"""Where a resolution opens: its words begin where the match ends."""

TRAILERS = Rule(
    name="after_the_resolution",
    pattern=r"""\s*(?:[(\[]?\b(?:action(?:\sby|ed\sby)?|voting|votes?|vote\srecorded)\s?[:–][^\n]{0,160}|[(\[](?:proposed|moved|prop)\b[^\n]{0,140}[)\]]
        |(?<=[.;)]\s)(?:proposed|moved|prop)\b[^.\n]{0,60}\bsec(?:onded|\.)?\b[^\n]{0,60}|(?<=[.;)]\s)(?:all\s)?(?:agreed|carried|in\sfavour|unanimous)(?:ly)?(?:\sagreed|\scarried)?\.?
        |(?<=\.\s)(?-i:He|She|They)\s(?:then\s)?(?:made|took|signed|thanked|accepted|left|read|gave)\b[^\n]{0,160})\s*\Z""",
    matches=(
        "That Cllr Dunn be Mayor. She made her declaration.",
        "That the fee be paid. Action: Clerk",
        "That the bench be bought. (Proposed Cllr Dunn, seconded Cllr Marsh)",
        "to buy a bench. Proposed AB, seconded CD.",
    ),
    passes_over=("That no action be taken.", "That the motion proposed by Cllr Dunn be agreed"),
)
"""What is printed after a resolution about who moved it, the vote, or who is to act."""

BODY_OPENINGS = Rule(
    name="body_alone",
    pattern=rf"""\A(?:that\s)?(?P<who>{BODY})(?:\s(?:then|hereby|has|have|also|agrees?\sto|agreed\sto
        |resolves?\sto|resolved\sto|decides?\sto))*\s*(?P<end>[:;][\s–—-]*)?\Z""",
    matches=(
        "That the Committee for Leisure and Culture:",
        "The Policy Committee:",
        "Cabinet:",
        "That the Panel",
        "The Cabinet then:-",
    ),
    passes_over=("The Committee noted the report.", "That the report be noted by the Committee:"),
)
"""A line that only says who decides, before a list of what."""

LEAD_INS = (
    BODY_OPENINGS,
    Rule(
        name="that_alone",
        pattern=r"\A(?:that|to|t\sh\sa\st|bod|the\sfollowing|as\sfollows|it\swas)\s*[:;–—-]*\Z",
        matches=("That:-", "THAT", "to:"),
        passes_over=("That the fee be paid", "Total: £40"),
    ),
    Rule(
        name="whose_recommendations",
        pattern=r"""\A(?:(?:the\s)?(?:officers?[’']?s?|report)\s)?(?:recommendations?|decisions?|resolutions?)
            (?:\s(?:approved|agreed|as\samended|taken|made))?\s?:?\Z""",
        matches=("Officer Recommendations:", "Recommendations:", "Decision"),
        passes_over=("Recommendation 3 be accepted", "Officer decisions are listed"),
    ),
    Rule(
        name="as_member_i_decide",
        pattern=r"""\A(?:as\s(?:the\s)?[^.;:]{3,120},?\s)?I\s(?:have\s|hereby\s)?(?:agreed?|approved?|decided?
            |authorised?|propose|resolved?)(?:\s(?:to|that))?\s*[:–-]*\Z""",
        matches=("As Cabinet Member for Highways, I agree to:", "I have decided to:"),
        passes_over=("I agree to the closure of the slipway.",),
    ),
)
"""Lines inside a record of decision that only lead in to what was decided."""

STEMS = Rule(
    name="following_was_agreed",
    pattern=rf"""\A(?:[^;:]{{0,160}}?\b(?:it\swas|(?:{BODY}))\s{_ADVERBS}(?:agreed|resolved|decided|approved|authorised|accepted)\b[^;:]{{0,140}}?
        \bfollowing\b[^;:]{{0,100}}|(?:the\s)?following\b[^;:]{{3,100}}?\s(?:were|was|be)\s{_ADVERBS}(?:agreed|approved|resolved|authorised|accepted|adopted)\b[^;:]{{0,60}}
        |[^;:]{{3,120}}?\s(?:were|was)\s(?:[\w\s]{{0,40}}\sand\s)?(?:approved|authorised)\sfor\s[^;:]{{3,40}}|(?:resolved|agreed)\sto\s[^;:]{{0,140}}?\bfollowing\b[^;:]{{0,60}}
        |[^;:]{{3,160}}?\s(?:were|was)\s{_ADVERBS}(?:approved|agreed|confirmed|accepted|received)\b[^;:]{{0,80}}\bsubject\sto\b[^;:]{{0,60}}|cytunwyd\b[^;:]{{0,100}}\bcanlynol)\s?(?::|:\s?-|;)\s*\Z""",
    matches=(
        "It was agreed to submit the following observations to the planning department:",
        "The following payments were approved:",
        "The invoices were tabled and authorised for online payment:",
        "Cytunwyd gwneud y sylw canlynol:",
    ),
    passes_over=("The Clerk reported on the following matters:", "Members agreed to:"),
    confidence=0.8,
)
"""A sentence that approves the list which follows it."""

CONDITIONS = Rule(
    name="conditions_or_reasons",
    pattern=r"\b(?:conditions?|reasons?|grounds?|informatives?|observations?|subject\sto)\b[^.]{0,60}:?[\s–-]*\Z",
    matches=("That permission be granted subject to the following conditions:",),
    passes_over=("That the conditions be varied.", "That authority be given to:"),
)
"""A stem whose list is not of further resolutions."""

NOTICE_WORDS = Rule(
    name="one_word",
    pattern=r"\A(?:noted|approved|agreed|deferred|withdrawn|refused|granted|adopted|endorsed)(?:\sunanimously)?\s?[.]?\Z",
    matches=("Noted.", "APPROVED"),
    passes_over=("Noted the report", "Clerk"),
    confidence=0.7,
)
"""All that a list of decisions says of an item."""

CAPITAL_ACT = Rule(
    name="operative_word_in_capitals",
    pattern=r"(?-i:\b(?:RESOLVED|AGREED|APPROVED|NOTED|ADOPTED|ENDORSED|DEFERRED|REFERRED|GRANTED|REFUSED)\b)",
    matches=("The Panel NOTED the report.",),
    passes_over=("The Panel noted the report.", "WARDS AFFECTED"),
)
"""A printed sign that a sentence is the formal outcome."""

ALREADY_SAID = Rule(
    name="resolved_elsewhere",
    pattern=r"""\b(?:had|has|have|having|be|being|been|were\sto\sbe|was\sto\sbe|as|if|whether|when|once|until
        |where|previously|already|originally|is|are|which|who|would\sbe|not\syet)\s
        (?:(?:been|previously|already|formally|it\swas|were|was|the\s\w+|provisionally)\s){0,2}
        (?:agreed|resolved|approved|adopted|accepted|decided|noted|carried|confirmed)\b
        |\b(?:agreed|resolved|approved|adopted|decided|confirmed)\s(?:at|by|in)\s(?:the\s|a|an|its|their|our)?\s?
        (?:last|previous|earlier|\d{4}|(?:January|February|March|April|May|June|July|August|September
        |October|November|December)\b)""",
    matches=(
        "a sum had been agreed",
        "as agreed in the budget",
        "which was approved",
        "it was agreed at the last meeting",
        "the fee is agreed",
    ),
    passes_over=("It was agreed to renew the lease", "The Council approved the budget"),
)
"""An operative word that tells of another time, or of what may be."""

HEARSAY = Rule(
    name="somebody_said_so",
    pattern=r"""\b(?:said|reported|explained|advised|informed|confirmed|noted|stated|told|understood|understands?|felt|asked|queried|suggested|hoped|reminded|commented|responded|replied
        |clarified|highlighted|outlined)\b[^.;]{0,160}\b(?:that|whether|if)\b[^.;]{0,120}\Z""",
    matches=("Mr Pike confirmed that at the site meeting ", "The Clerk reported that "),
    passes_over=("Following discussion ", "The report was received and "),
)
"""Words before an operative word that make it somebody's account."""

# --- decisions told in sentences -------------------------------------------------------

_DECIDED = r"""(?:agreed|resolved|decided|determined|approved|adopted|ratified|authorised|endorsed
    |re-?appointed|re-?elected|elected|appointed|co-?opted|granted|refused|rejected|declined|recommended
    |deferred|delegated|accepted(?!\sthat)|voted|were\s(?:unanimous\sin|all\sin\sfavour|all\sagreed|in\sagreement
    |unanimously\sin))"""

STATEMENTS = (
    Rule(
        name="it_was_agreed",
        pattern=rf"""\bit\swas\s{_ADVERBS}(?:agreed|resolved|decided|determined|approved|accepted|carried)\b
            (?!\s(?:with|by)\s(?!(?:all|the\s(?:council|committee|members|councillors|panel|board)|members
            |councillors|a\smajority|\d)))""",
        matches=(
            "It was agreed to add the matter to the June agenda.",
            "it was unanimously resolved that the fee be paid",
        ),
        passes_over=("It was agreed with the contractor to begin in May", "It was noted that"),
        confidence=0.85,
        signs=("it was",),
    ),
    Rule(
        name="body_decided",
        pattern=rf"""(?:(?<=\A)|(?<=[,;:(–-]\s)|(?<=\band\s)|(?<=\bdiscussion\s)|(?<=\bdebate\s)
            |(?<=\bconsideration\s)|(?<=\bvote\s))(?P<who>{BODY})\s{_ADVERBS}{_DECIDED}\b(?!\s(?:for|against|in\sfavour\sof)\s(?:the|it)\b)""",
        matches=(
            "Councillors agreed to give £50.",
            "After discussion the Councillors resolved to support the application.",
            "The Housing Committee approved the policy.",
            "The Committee agreed to note the report",
        ),
        passes_over=(
            "Members voted for the proposal and one against",
            "Officers agreed to return with figures.",
            "The Chair of the Committee agreed to write",
            "Members were told that grants were due",
        ),
        confidence=0.82,
    ),
    Rule(
        name="all_agreed",
        pattern=rf"""\A(?:this\swas\s)?(?:all|everyone|those\spresent|all\s(?:present|members|councillors))\s
            (?:present\s|members\s|councillors\s)?{_ADVERBS}(?:agreed|approved|resolved|voted|were\s(?:in\sfavour|in\sagreement
            |happy))\b""",
        matches=("All agreed this was a true record", "All present agreed to pay"),
        passes_over=("All other business was agreed earlier", "All roads were swept"),
        confidence=0.8,
        signs=("all ", "everyone", "those present"),
    ),
    Rule(
        name="proposed_seconded_and_agreed",
        pattern=r"""\b(?:propos(?:ed|al|ition)|mov(?:ed|ing)|motion\sof)\b[^;]{0,160}\bsecond(?:ed|er|ing)\b[^;]{0,240}?
            \b(?:agreed|resolved|carried|approved|accepted|all\sin\sfavour|unanimous(?:ly)?|all\svoted)\b""",
        matches=(
            "It was proposed by Cllr Marsh, seconded by Cllr Dunn and unanimously agreed to donate £100.",
            "Cllr Marsh proposed, Cllr Dunn seconded and Members agreed the precept",
        ),
        passes_over=("Cllr Marsh proposed and Cllr Dunn seconded that a valuer be appointed",),
        confidence=0.88,
        signs=("second",),
    ),
    Rule(
        name="and_this_was_agreed",
        pattern=rf"""(?:\band|,|;)\s(?:this|these|the\s(?:request|proposal|suggestion|motion))\s(?:was|were)\s{_ADVERBS}
            (?:agreed|approved|carried|accepted|supported)\b(?!\sby\s(?!all|the\s(?:council|committee|members)))""",
        matches=("Cllr Dunn asked that the matter wait and this was agreed.",),
        passes_over=("and this was agreed by the contractor", "This was a surprise"),
        confidence=0.8,
        signs=(" was ", " were "),
    ),
    Rule(
        name="resolved_to",
        pattern=r"""\A(?:(?:therefore|accordingly|duly|unanimously)\s)?(?:resolved|agreed)\s(?:unanimously\s)?to\s(?!meet\b)\w+
            |\A(?:deferred|adjourned|carried\sforward|held\sover)(?:\s(?:to|until|pending|for)\b|\.?\Z)""",
        matches=(
            "Resolved to accept the apologies.",
            "Agreed to buy a bench",
            "Deferred to the July meeting.",
        ),
        passes_over=("Resolved issues to date", "Cllr Dunn agreed to help"),
        confidence=0.8,
    ),
    Rule(
        name="done_in_capitals",
        pattern=r"(?<![A-Z]\s)(?<!be\s)(?-i:\b(?:GRANTED|REFUSED|APPROVED|DEFERRED|ADOPTED|ENDORSED|REJECTED)\b)(?!\s[A-Z]{3})",
        matches=("Application GRANTED subject to conditions.", "The Panel ENDORSED the bid."),
        passes_over=("SUMMARY OF APPROVED RECOMMENDATIONS", "the bid be APPROVED", "granted"),
        confidence=0.8,
        flags=re.VERBOSE,
    ),
    Rule(
        name="operative_word_first",
        pattern=r"""\A(?-i:RESOLVED|AGREED|APPROVED|NOTED|ADOPTED|ENDORSED|DEFERRED|GRANTED|REFUSED|AUTHORISED|ACCEPTED)\s
            (?=[a-z])""",
        matches=("AGREED the recommendations in the report.", "NOTED the update"),
        passes_over=("AGREED: that the fee be paid", "Agreed the fee"),
        confidence=0.85,
    ),
    Rule(
        name="they_agreed",
        pattern=r"\b(?:they|it)\s(?:all\s|unanimously\s|also\s)?(?:agreed|resolved|decided)\s(?:to|that)\b",
        matches=("As the Council had set money aside they agreed to give £500",),
        passes_over=("They agreed a price", "it was agreed to wait"),
        confidence=0.7,
        signs=("they", " it "),
    ),
    Rule(
        name="cytunwyd",
        pattern=r"""\b(?:cytunwyd|chytunwyd|gytunwyd|penderfynn?wyd|phenderfynwyd|benderfynwyd|cymeradwywyd
            |chymeradwywyd|gymeradwywyd|(?:roedd\s)?ph?awb\syn\s(?:gytûn|gytun|cytuno)
            |(?:cytunodd|penderfynodd|cymeradwyodd)\s(?:y|yr)\s(?:cyngor|aelodau|pwyllgor|cabinet|cynghorwyr))\b""",
        matches=("Cytunwyd y dylid prynu mainc.", "ac roedd pawb yn gytûn", "penderfynwyd parhau"),
        passes_over=("Nodwyd", "Mae’r cytundeb yn ei le"),
        confidence=0.85,
        signs=("ytun", "ytûn", "enderf", "ymeradwy"),
    ),
)
"""Sentences that tell of a decision."""

REFUSED = Rule(
    name="was_not_approved",
    pattern=r"\A(?!(?:it|this|that|there)\b)[^.;:]{3,120}\s(?:was|were)\snot\s(?:approved|agreed|accepted|adopted|supported)\b",
    matches=("The Vexatious Complaints Policy was not approved.",),
    passes_over=("It was not agreed who would go.", "The policy was approved."),
    confidence=0.6,
)
"""Something put to the body that it did not approve."""

PASSIVES = Rule(
    name="was_approved",
    pattern=rf"""(?:\A|(?<=[,;]\s)|(?<=\band\s)|(?<=–\s)|(?<=-\s))(?P<what>(?!(?:which|who|that|it|as|when|once)\b)
        (?:[^.;:]|[.:](?=\d)){{3,260}}?)\s(?:were|was|is|be|are)\s{_ADVERBS}
        (?P<act>agreed|approved|adopted|accepted|confirmed|ratified|carried(?!\sout)|signed\sas|taken\sas\sread
        |authorised|endorsed|passed\sfor|(?:received|considered|discussed|circulated|read|reviewed|tabled|checked)
        ,?\sand\s(?:duly\s)?(?:agreed|approved|accepted|adopted|confirmed|authorised|signed|noted)
        |re-?elected|elected|co-?opted|appointed|re-?appointed)\b
        (?!\s(?:by|with|at|from)\s(?!(?:all|one\b|two\b|an?\samend|the\samend|the\sfollowing|minor|some|the\s(?:parish\s|town\s|community\s|full\s)?(?:council|committee|members
        |councillors|panel|board|meeting)|members|councillors|council|a\s(?:majority|show)|\d)\b))
        (?!\s(?:in|on)\s(?:\d|(?-i:[A-Z])))""",
    matches=(
        "The minutes of the previous meeting were agreed as accurate.",
        "The budget for 2024/25 was approved.",
        "a quotation of £177 has been received, this quote was approved",
        "The payments listed, totalling £1,846.22, were approved.",
    ),
    passes_over=(
        "The application was approved by the planning authority.",
        "It was agreed that the lease be renewed",
        "The scheme was approved in 2019",
        "Works were carried out in May",
    ),
    confidence=0.75,
)
"""Something was approved; by whom is told by the meeting it is told of."""

OUR_MATTERS = Rule(
    name="what_a_council_approves",
    pattern=r"""\b(?:minutes?|accounts?|statements?|budgets?|precept|payments?|invoices?|cheques?|expenditure|polic(?:y|ies)
        |quot(?:e|es|ation|ations)|tender|grants?|donations?|recommendations?|motion|proposals?|terms\sof\sreference|standing\sorders
        |regulations|risk\sassessment|reports?|apologies|dispensations?|strategy|plan|annual\s(?:return|governance)|reconciliation
        |register|cost|purchase|expenses|governance|schedule|calendar|agreement|lease|observations|comments|response|reasons)\b""",
    matches=("The draft budget", "the invoices listed"),
    passes_over=("The application", "the weather"),
)
"""What a body itself approves, rather than hears was approved."""

OTHERS_MATTERS = Rule(
    name="what_others_approve",
    pattern=r"""\b(?:planning\s(?:application|permission|consent)|applications?|appeal|licen[cs]e|listed\sbuilding\sconsent
        |(?:district|county|borough|unitary|city)\scouncil|government|planners|planning\s(?:authority|committee|inspector\w*))\b""",
    matches=("Planning application 22/0431 was approved", "the County Council"),
    passes_over=("The accounts for payment", "the draft budget"),
)
"""What is approved elsewhere and only reported."""

_PAPERS = r"""\b(?:reports?|updates?|contents|minutes|position|papers?|plans?|programmes?|briefings?|information|kpis?|registers?|correspondence|statements?|dates?
    |forum|recommendations?|decisions?|outcomes?|presentations?|tables?|figures|summary|letters?|actions?|logs?|trackers?|schedules?|budgets?|forecasts?|accounts|petitions?
    |performance|documents?|strategy|strategies|reviews?|items?|notices?|appointments?|balances?|reconciliation|payments?|returns?|notes|results|meetings?)\b"""
NOTINGS = (
    Rule(
        name="body_noted",
        pattern=rf"""(?:(?<=\A)|(?<=[,;]\s)|(?<=\band\s)|(?<=particular,\s)|(?<=\bdiscussion\s))(?P<who>{BODY})\s{_ADVERBS}
            (?:(?:considered|discussed|debated|received|welcomed|reviewed|scrutinised)(?:,?\sand|,)\s)?
            (?:duly\s)?(?:noted|received(?!\s(?:a\sletter|an?\s(?:verbal\s|oral\s|brief\s)?(?:update|report|presentation|email|request)
            |confirmation|from)))\s(?!that\b|how\b|with\b|it\b)(?:[^.;]{{0,70}}?{_PAPERS}|the\s[^.;,]{{3,40}}\.?\Z)""",
        matches=(
            "The Committee noted the report.",
            "Councillors noted the dates of future meetings.",
            "The Panel considered and noted the update",
        ),
        passes_over=(
            "The Committee noted that the figures had risen.",
            "The Board noted the potentially great contribution of champions to progress in the field.",
            "The Chair noted the time",
            "The Council received a letter from a resident",
        ),
        confidence=0.7,
        signs=("noted", "received"),
    ),
    Rule(
        name="next_meeting_noted",
        pattern=rf"""\A(?:it\swas|(?P<who>{BODY}))\s{_ADVERBS}noted\sthat\s
            (?:(?:its|the|their)\snext\s(?:\w+\s){{0,3}}meeting|the\sdate\sof\sthe\snext)\b""",
        matches=("The Committee noted that its next meeting would be held on 4 May.",),
        passes_over=("The Committee noted that the figures had risen.",),
        confidence=0.7,
        signs=("noted that",),
    ),
    Rule(
        name="was_noted",
        pattern=r"""\A(?!(?:it|this|concerns?|that|there)\b)[^.;:]{3,240}\s(?:was|were|be)\s(?:duly\s|received\sand\s|accepted\sand\s
            |also\s|formally\s)*(?:noted|received\sand\saccepted|accepted)(?:\sand\sapproved|\swithout\scomment)?\.?\Z""",
        matches=("The contents of the report were noted.", "Apologies were received and noted."),
        passes_over=(
            "It was noted that costs rise",
            "Concerns were noted.",
            "The report was noted by the Clerk.",
        ),
        confidence=0.6,
        signs=("noted", "accepted"),
    ),
    Rule(
        name="apologies_accepted",
        pattern=r"""\Aapologies\b[^.;]{0,120}\b(?:(?:received|given)\sand\s)?(?:accepted|approved|noted)\b""",
        matches=("Apologies were received and accepted from Cllr Marsh.",),
        passes_over=("Apologies were received from Cllr Marsh.",),
        confidence=0.75,
        signs=("apologies",),
    ),
    Rule(
        name="nodwyd",
        pattern=r"""\A(?:nodwyd|nododd\s(?:y|yr)\s\w+|derbyniwyd)\s(?:yr?\s|cynnwys\s|a\schymeradwy\w+\s|cofnodion\s)\S+""",
        matches=("Nodwyd yr adroddiad.", "Derbyniwyd yr adroddiad"),
        passes_over=("Nodwyd", "Derbyniwyd ymddiheuriadau gan y Cynghorydd Rees"),
        confidence=0.65,
        signs=("nodwyd", "nododd", "derbyniwyd"),
    ),
)
"""Sentences that tell that something was noted, taken only where nothing firmer is told."""

CLOSINGS = Rule(
    name="all_approved",
    pattern=r"""(?:\A|[–—-]\s*|,\s)(?P<closing>(?:all|both|this\swas|these\swere|payments?|and\s)?\s?(?:were\s|was\s|duly\s|unanimously\s)*
        (?:approved|agreed|adopted|accepted|carried)
        (?:\s(?:unanimously|for\spayment|(?:and|&)\s(?:duly\s)?signed(?:\s[^.]{0,60})?|as\s[^.]{3,60}|by\sall[^.]{0,30}|nem\.?\scon\.?
        |in\sfull))*)\s*\.?\s*\Z""",
    matches=(
        "all approved for payment.",
        "Approved and signed as correct.",
        "Timber shed at Fern Cottage – approved.",
        "Carried unanimously.",
    ),
    passes_over=(
        "The Clerk will check whether it is approved",
        "approved applications",
        "Agreed action: Clerk",
    ),
    confidence=0.75,
    signs=("approved", "agreed", "adopted", "accepted", "carried"),
)
"""A closing word that approves what stands before it."""

POINTING_BACK = Rule(
    name="approves_the_above",
    pattern=r"""\b(?:approved|agreed|resolved|adopted|accepted|authorised)\s(?:to\s\w+\s)?(?:this|these|both|them|it
        |(?:all\s(?:of\s)?)?the\sabove(?:\s\w+)?)\s*(?:unanimously)?\.?\Z
        |\A(?:(?:following|after|on|upon)\s[^,.]{3,40}?,?\s)?(?:this|these|both|the\sabove|all\sof\sthe\sabove)\s(?:was|were)\s(?:unanimously\s|duly\s)*
        (?:approved|agreed|resolved|adopted|accepted|carried)\b
        |\A(?:resolved|agreed)\sto\s(?:pay|approve|accept)\s(?:both|all|these|them|the\sabove)\b
        |\A(?:all\s(?:in\sfavour|agreed|voted\sin\sfavour)|carried(?:\sunanimously)?|unanimous(?:ly\sagreed)?|agreed)\.?\Z""",
    matches=(
        "All Councillors approved this.",
        "Resolved to pay both",
        "The Councillors resolved to pay all of the above.",
        "All in favour.",
    ),
    passes_over=("The Council approved the budget.", "All agreed this was a true record."),
    signs=(
        *("approved", "agreed", "resolved", "adopted", "accepted", "authorised", "favour"),
        *("carried", "unanimous"),
    ),
)
"""A sentence that means nothing without what stands before it."""

NO_DECISION = Rule(
    name="nothing_decided",
    pattern=r"\b(?:not\squorate|no\s(?:official\s|formal\s)?(?:response|decision|comment)\s(?:could|was|had|were))\b",
    matches=("The meeting was not quorate for this item.",),
    passes_over=("No objections",),
)
OBJECTIONS = Rule(
    name="formal_objection",
    pattern=rf"""\A(?:the\s)?(?:{BODY}|(?-i:[A-Z]{{2,5}}))\s(?:formally|strongly|wish(?:es|ed)?\sto)\s
        (?:object|oppose|support|recommend\s(?:refusal|approval))s?\b
        |\A[A-Z\d]{{1,6}}/[A-Z\d/]{{2,16}}\b.{{3,160}}?[–—:-]\s(?:no\s(?:objections?|comments?)|object(?:s|ed|ions?)?|support(?:s|ed)?)\s*(?:[.:;–—-]|\Z)""",
    matches=(
        "19/00412/FUL 3 Quay Lane, garage – No objection.",
        "SBC formally object to this application.",
        "The Council wishes to object",
    ),
    passes_over=("Residents strongly object", "The Council had concerns"),
    confidence=0.7,
)
"""What a parish or town council says of a planning application, in the present tense."""

PROPOSED_ONLY = Rule(
    name="proposed_and_seconded",
    pattern=r"\b(?:propos(?:ed|al)|moved)\b[^;]{0,160}\bsecond(?:ed|er)\b[^;]{0,60}\b(?:that|to)\b",
    matches=("Cllr Marsh proposed and Cllr Dunn seconded that a valuer be appointed.",),
    passes_over=("Cllr Marsh proposed a visit.", "Proposed by AB, seconded by CD."),
    confidence=0.55,
    signs=("second",),
)
"""A motion of which no vote is told; it belongs to the agreement beside it."""

BARE_LIST = Rule(
    name="list_of_thats",
    pattern=r"\A(?:that|bod)\s(?!is\b|was\b)",
    matches=("that the minutes be submitted again;", "That the fee be paid"),
    passes_over=("the fee be paid", "that was all"),
    confidence=0.75,
)
"""The first of a numbered list of resolutions that no word introduces."""
BARE_RESOLUTION = Rule(
    name="that_it_be_so",
    pattern=r"""\A(?:[“"‘']\s?)?(?-i:That|THAT|Bod)\s(?!is\b|was\b|would\b|evening\b|meant\b|said\b|night\b)
        [^.?]{3,400}?\b(?:be|not\sbe|is|are|notes?|approves?|agrees?|endorses?|supports?|should|shall|adopts?|receives?
        |accepts?|yn)\b""",
    matches=("That the report be accepted.", "That the Clerk’s action is endorsed"),
    passes_over=("That was the end of it.", "The report be accepted"),
    confidence=0.7,
)
"""A resolution that stands alone, without a word to say it was carried."""

PAST_ACT = Rule(
    name="act_in_the_past",
    pattern=r"""\A(?:also\s|further\s|formally\s|unanimously\s)*(?:accepted|adopted|agreed|appointed|approved|authorised|awarded
        |confirmed|declined|deferred|delegated|directed|endorsed|granted|instructed|noted|ratified|received|recommended|referred
        |refused|rejected|requested|resolved|supported|welcomed)\b(?!\s*[.:])""",
    matches=("Noted the report;", "Authorised the Director to sign"),
    passes_over=("Approved.", "Note the report"),
    confidence=0.8,
)
"""An item of a list of what a body did."""

_ACT_VERB = r"""(?:accept|acknowledg|adopt|advis|agree|allocat|allow|amend|appoint|approv|ask|authori[sz]|award|cancel|clos
    |commend|commission|confirm|consider|continu|creat|declin|defer|delegat|determin|direct|dispos|donat|elect|endors|engag
    |ensur|enter|establish|exclud|extend|formally|fund|grant|implement|increas|initiat|instruct|invit|issu|leas|make|monitor
    |nominat|not|object|obtain|order|pay|permit|plac|proceed|progress|promot|publish|purchas|rais|ratif|recommend|receiv
    |refer|refus|reject|releas|remov|renew|replac|request|requir|resolv|retain|review|revis|revok|scrutini[sz]|seek|sell|send
    |set|sign|submit|support|suspend|tak|thank|transfer|updat|urg|vary|waiv|welcom|withdraw|writ|us|adher|instal|repair|hold
    |keep|leav|add|arrang|chang|buy|carr|complet|contact|contribut|join|look|mak|meet|offer|provid|put|delet|undertak)"""
CLAUSES = (
    Rule(
        name="begins_as_a_resolution",
        pattern=rf"""\A[“"‘'(]?(?:that\b|to\s(?!the\b|a\b|be\b)\w+|bod\b|y\sdylid\b|i\s\w+o\b
            |(?:formally\s|also\s|unanimously\s)?{_ACT_VERB}(?:e|es|s|y|ies|ed|d|ied)?\s(?!(?:of|is|are|was|were)\b)\w+
            |(?:nodi|derbyn|cymeradwyo|cytuno|cefnogi|gofyn|mabwysiadu|penodi|gohirio|cyfeirio)\b)""",
        matches=(
            "That the fee be paid",
            "To write to the owners",
            "Approves the policy",
            "derbyn yr adroddiad",
        ),
        passes_over=("The Grange, at the junction of two lanes", "Setting of the harbour lights"),
    ),
    Rule(
        name="has_a_verb",
        pattern=r"\b(?:be|is|are|was|were|will|would|shall|should|must|may|has|have|had|can|cannot)\b",
        matches=("the Plan be referred to Council", "The above will apply"),
        passes_over=("Residents Parking", "Trading stalls and visitor permits"),
    ),
)
"""What reads as a resolution of its own, not as a thing in a list."""

# --- the labels of a record of decision ------------------------------------------------

DECISION_LABEL = Rule(
    name="decision_label",
    pattern=r"""\A(?:\(?[a-z0-9]{1,2}[.)]\s)?(?:(?:the|details\sof(?:\sthe)?|summary\sof(?:\sthe)?|record\sof(?:\sthe)?|proposed|actual|final|full|executive
        |officer|council|cabinet|committee[’']?s?|text\sof)\s)*(?:decisions?|resolutions?|penderfyniad(?:au)?)(?:\(s\))?
        (?:\s(?:taken|made|reached|agreed|details?|text|of\sthe\s(?:cabinet|committee|council|executive|panel)))?
        (?:\s\(.{3,60}\))?\s*(?P<end>[:–-]+(?:\s|\Z)|\Z)""",
    matches=(
        "Decision taken",
        "DECISION:",
        "Decision(s) made: That",
        "Details of decision",
        "Record of the Decision",
    ),
    passes_over=(
        "Decision made in exempt session?",
        "Decision maker:",
        "Reason for decision:",
        "Decision date: 4 May",
        "Decision Recording Form",
    ),
)
SUBJECT_LABEL = Rule(
    name="subject_label",
    pattern=r"""\A(?:\(?[a-z0-9]{1,2}[.)]\s)?(?:subject(?:\smatter)?|title(?:\sof\s(?:decision|report|item))?|report\stitle|decision\stitle|item|topic|agenda\sitem
        |matter(?:\sfor\sdecision)?|item\sof\sbusiness|pwnc|teitl)\s*(?:[:–-]+\s*|\Z)""",
    matches=("Subject:", "Title of decision: Harbour lights", "Topic"),
    passes_over=("Subject to call-in", "Items for noting", "Subjects taught"),
)
NUMBER_LABEL = Rule(
    name="item_number_label",
    pattern=r"""\A(?:\(?[a-z0-9]{1,2}[.)]\s)?(?:agenda\s|minute\s)?(?:item|minute|agenda)?\s?(?:no\.?|number|ref\.?)\s*[:.]?\s*\Z
        |\A(?:agenda\sitem|item|minute)(?:\sno\.?)?\s*:?\s*\Z""",
    matches=("Agenda item no.", "Item", "Minute No:"),
    passes_over=("Item of business", "Items"),
)
OTHER_LABEL = Rule(
    name="other_label",
    pattern=r"""\A(?:\(?[a-z0-9]{1,2}[.)]\s)?(?:reasons?(?:\(s\))?(?:\s(?:for|behind)\b.*)?|alternat\w+\soptions?\b.*|other\soptions?\b.*|(?:any\s)?alternatives?\b.*
        |options\s(?:considered|rejected)\b.*|declarations?\b.*|conflicts?\sof\sinterest\b.*|(?:any\s)?interests?\sdeclared\b.*|dispensations?\b.*|exempt\w*\b.*
        |wards?(?:\(?s?\)?)?(?:\saffected)?|additional\sinformation\b.*|background(?:\spapers?|\sdocuments?|\sinformation)?|(?:key|urgent)\sdecision\b.*|call[\s-]?in\b.*
        |decision\s(?:maker|made\s(?:by|in)|date|type|status|number|ref\w*|due|taker|published|record\w*)\b.*|date\b.*|portfolio\b.*
        |(?:financial|legal|equalit\w+|data\sprotection|risk|resource|staffing|climate|corporate|other)\s(?:implications?|considerations?)\b.*|implications\b.*
        |consult\w+\b.*|signed\b.*|signature\b.*|contact\b.*|author\b.*|report\s(?:author|of|by)\b.*|lead\s(?:officer|member)\b.*|documents?\s(?:considered|taken)\b.*
        |scrutiny\b.*|deadline\b.*|publi(?:cation|shed)\b.*|effective\b.*|implementation\b.*|notes?|minutes|discussion|rhesymau\b.*|action(?:s|\sby|\srequired|\spoints?)?
        |vot(?:e|es|ing)\b.*|record(?:ed)?\svot\w+\b.*)\s*(?:[:–?-]|\Z)""",
    matches=(
        "Reason for decision:",
        "Exempt Information?",
        "Alternative options considered",
        "Action by",
        "Minutes:",
    ),
    passes_over=("Decision taken", "Reasonable costs be met", "The note be withdrawn"),
)
"""What ends a decision in a record of decisions, or a list in minutes."""

AGENDA_ITEM = Rule(
    name="agenda_item_in_brackets",
    pattern=r"\s*\(?\b(?:agenda\s)?item\s(?:no\.?\s?)?(?P<number>\d{1,3}[a-z]?)\)?\.?",
    matches=("(agenda item 7)", "Harbour lights (Item 12)"),
    passes_over=("items of plate", "(agenda)"),
)

DECISION_COLUMN = Rule(
    name="decision_column",
    pattern=r"\A(?:decisions?|resolutions?|outcomes?|decisions?\s(?:taken|made)|resolved|penderfyniad(?:au)?|committee\sdecision)\s*:?\Z",
    matches=("Decision", "Decision taken"),
    passes_over=("Decision maker", "Action"),
)
NUMBER_COLUMN = Rule(
    name="number_column",
    pattern=r"\A(?:(?:agenda\s|minute\s)?(?:item\s|minute\s|ref\.?\s)?(?:no\.?|number|ref\.?|reference)|\#|item|minute|agenda\sitem|rhif)\s*:?\Z",
    matches=("No.", "Agenda item", "Minute no."),
    passes_over=("Number of homes", "Topic"),
)
PROGRESS_COLUMN = Rule(
    name="progress_column",
    pattern=r"\A(?:stat(?:e|us)|progress|updates?|complet\w+|outcome\sto\sdate|rag|made|date\s(?:made|agreed|of\sdecision)|due(?:\sdate)?|deadline|timescale)\b.{0,30}\Z",
    matches=("Status", "Progress", "Date agreed"),
    passes_over=("Decision", "Topic"),
)
"""A column that makes a table a tracker of earlier decisions."""
SUBJECT_COLUMN = Rule(
    name="subject_column",
    pattern=r"\A(?:topic|title|subject|item|heading|report|description|matter|item\stitle|agenda\sitem|report\stitle)\s*:?\Z",
    matches=("Topic", "Report title"),
    passes_over=("Report author", "Decision"),
)
ACTION_COLUMN = Rule(
    name="action_column",
    pattern=r"\A(?:actions?(?:\s(?:by|for|required|owner))?|by\swhom|owner|lead|responsib\w+|who|gweithredu)\s*:?\Z",
    matches=("Action", "By whom"),
    passes_over=("Action plan", "Decision"),
)

# --- items of business -----------------------------------------------------------------

NUMBER = Rule(
    name="item_number",
    pattern=r"""\A(?:(?:agenda\s|minute\s)?(?:item|minute|min|no|eitem|cofnod)\.?\s(?:no\.?\s)?)?
        (?P<number>(?-i:[A-Z]{1,4}(?:\s(?=\d{1,4}/\d))?)?[./-]?\d{1,4}(?:[./-]\d{1,4}){0,3}(?:[a-zA-Z]|/(?-i:[A-Z]{1,4}))?|article\s(?-i:[IVXL]{1,6}))(?:\s?[.):]|\s[–-])?(?=\s|\Z)""",
    matches=(
        "19.07.03 Minutes",
        "24/051 Apologies",
        "2654. Community boundaries",
        "10 Rights of way",
        "12.",
        "Item 4:",
        "5A Auditor",
        "HC 14/21 Apologies",
        "14/52/HC Apologies",
    ),
    passes_over=("Present", "£500 grant", "(a)"),
)
MONTH_AFTER = Rule(
    name="not_a_number_but_a_date",
    pattern=r"""\A(?:\d{1,2}(?:st|nd|rd|th|eg|fed|af)?\s(?:of\s)?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?
        |sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|ionawr|chwefror|mawrth|ebrill|mai|mehefin
        |gorffennaf|awst|medi|hydref|tachwedd|rhagfyr)\b|(?:19|20)\d\d(?:[/-]\d{2,4})?\s(?!and\b)[a-z]|\d+(?:\.\d+)?\s?(?:%|per\scent|am\b|pm\b|members?\b|votes?\b|years?\b)|\d{1,2}[.:]\d\d\s?(?:[ap]\.?m\.?\s?)?[-–]\s?\d{1,2}[.:]\d\d\b)""",
    matches=("12 September 2024 at 5.00 pm", "1.30 - 4.05 pm", "2024 budget", "3 members voted"),
    passes_over=("12 Planning", "10. Rights of way", "3 Declarations of interest"),
)
NOT_BUSINESS = Rule(
    name="not_an_item_of_business",
    pattern=r"""\A(?:present|presennol|in\sattendance|also\s(?:present|in\sattendance)|attendance|attendees?|members?\spresent|committee\smembers\spresent|minutes|cofnodion
        |officers(?:\spresent)?|r\s?e\s?s\s?o\s?l\s?v\s?e\s?d|agreed|decided|clerk|clerc|(?:(?:executive|delegated|officer|urgent)\s)*decisions?(?:\s(?:taken|made)(?:\sby\b.{3,60})?)?|resolutions?|recommend\w*|reasons?\b.*|summary\b.*|action\b.*|voting\b.*|recorded\svote|proposed|seconded
        |membership|councillors|(?:un)?signed|chair(?:man|person)?|note|key\spoints|discussion|public\sforum\s(?:questions|statements)|part\s(?:1|2|i|ii|one|two|a|b)\b.*
        |contractual|questions|background|appendix\b.*|for\s(?:decision|information|noting)|penderfyniad)\s*[:.-]*\Z""",
    matches=(
        "Present:",
        "RESOLVED",
        "Members Present:-",
        "Decision",
        "Executive decision made by a Cabinet Member",
        "Reasons for decision",
    ),
    passes_over=("Minutes of the last meeting", "Harbour lights"),
)
"""Headings that divide an item rather than begin one."""

MARGIN_MARK = Rule(
    name="margin_mark",
    pattern=r"""\A\s*(?:noted|nodwyd|clerk|clerc|all|pawb|chair(?:man)?|agreed|approved|action\b.*|signed\sby\b.*|arwyddwyd\b.*|none|dim|info(?:rmation)?|ongoing|complete[d]?
        |(?-i:[A-Z]{2,4}(?:\s?[/,&]\s?[A-Z]{2,4})*)|(?:(?:cllrs?|cyng(?:hor(?:ydd|wyr))?)\b\.?\s?)[^£]{2,60}|[^£\d]{0,30}\b(?:clerk|clerc)\b[^£\d]{0,30}
        |(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|chwef)\w*(?:\s\d{4})?|gwefan\b.*|hysbysf\w+|website\b.*)\s*\Z""",
    matches=("Noted", "Clerk", "JD", "Cllr. J. Marsh", "Feb 2019", "Cllr. Marsh/Clerk"),
    passes_over=("£24.50", "Reception class extension", "Chq No 1231"),
)
"""A mark in the action column beside the text."""

PLANNING_REFERENCE = Rule(
    name="planning_reference",
    pattern=r"""\A(?-i:[A-Z]{1,5}/\d{2,6}|[A-Z]{1,5}/?\d{2,4}/(?:[A-Z]{1,3}/)?\d{2,6}|\d{2,4}/(?:[A-Z]{1,3}/)?\d{3,6})(?:/(?-i:[A-Z]{1,6}\d?))*(?=[\s,:;–-]|\Z)""",
    matches=(
        "E/34934 Single dwelling",
        "DM/2019/00022 – Barn",
        "24/00083/HOUS, Old Dairy",
        "19/0403 Cobble Court",
    ),
    passes_over=("12 Planning", "2019 budget", "Merlin Waste - £30", "2023/24 budget"),
)

# --- motions, movers and votes ---------------------------------------------------------

AMENDMENT_MOVED = Rule(
    name="amendment_moved",
    pattern=r"\b(?:moved|proposed|put\sforward|submitted|tabled)\b[^.]{0,90}\bamendments?\b|\bamendment\b[^.]{0,60}\b(?:was|were)\s(?:moved|proposed)\b|\bas\san\samendment\b|\bfollowing\samendment\b",
    matches=("Councillor Dunn moved an amendment as follows:", "an amendment was proposed"),
    passes_over=("the Plan as amended", "The motion was moved"),
    signs=("amendment",),
)
AMENDMENT_CARRIED = Rule(
    name="amendment_carried",
    pattern=r"\bamendments?\b(?!.*\b(?:lost|fell|defeated|rejected|withdrawn|not\s(?:carried|agreed|accepted))\b)(?:(?!\bmotion\b)[^.]){0,140}\b(?:carried|agreed|accepted|approved|won|incorporated)\b",
    matches=("the amendment was CARRIED (5 to 3)", "The mover accepted; the amendment was agreed"),
    passes_over=(
        "the amendment was LOST",
        "An amendment was moved",
        "two voted for the amendment and six for the motion, which was carried",
    ),
    signs=("amendment",),
)
AMENDMENT_FAILED = Rule(
    name="amendment_failed",
    pattern=r"\bamendments?\b[^.]{0,140}\b(?:lost|fell|defeated|rejected|withdrawn|not\s(?:carried|agreed|accepted|seconded))\b",
    matches=(
        "the amendment was LOST (2 for, 7 against)",
        "The amendment was withdrawn on these assurances.",
    ),
    passes_over=("the amendment was carried",),
    signs=("amendment",),
)
MOTION_CARRIED = Rule(
    name="motion_carried",
    pattern=r"""\b(?:recommendations?|motions?|propos(?:al|ition)s?|resolution)\b[^.]{0,160}\b(?:carried|agreed|approved|passed)\b
        |\bthe\svote\b[^.]{0,60}\bcarried\b
        |\b(?:motion|amendment)\b[^.]{0,60}\bbec(?:a|o)me\sthe\s(?:finding|decision|resolution)\b""",
    matches=(
        "On being put to the vote the motion was CARRIED unanimously.",
        "The amendment accordingly became the finding of the meeting.",
    ),
    passes_over=("the motion was LOST", "The motion was moved by Cllr Dunn"),
    confidence=0.7,
    signs=("carr", "agreed", "approved", "passed", "came the", "come the"),
)
MOTION_LOST = Rule(
    name="motion_lost",
    pattern=r"""\b(?:recommendations?|motions?|propos(?:al|ition)s?|request|it)\b(?:[^.;]|\.(?=\d)){0,140}?\b(?:was|were|be|being|declared|vote,?\sand|fell)\b\s(?:declared\s|was\s|therefore\s|duly\s|then\s)*
        (?:lost|defeated|rejected|voted\sdown|not\s(?:carried|agreed|approved|accepted|supported|passed))\b|\b(?:motion|proposal|recommendation)\sfell\b""",
    matches=(
        "On being put to the vote the recommendation was LOST (4 for, 5 against).",
        "the motion was declared LOST",
        "Recommendations 4 and 5 were not approved.",
    ),
    passes_over=("the motion was CARRIED", "the lease be not granted"),
    confidence=0.8,
    signs=("lost", "defeated", "rejected", "fell", "voted down", " not "),
)
MOVING = Rule(
    name="something_is_moved",
    pattern=r"\A(?:officers?[’']?s?\s)?recommendations?(?:\(s\))?\s?:?\Z|\b(?:moved|amendment|motion|asked\sto|invited\sto|recommended\s(?:that|to)|propos(?:al|ed\sthat)|draft)\b[^.]{0,80}\Z",
    matches=("Councillor Dunn moved that:", "The amendment read as follows:"),
    passes_over=("The motion was carried. Members then rose.",),
    signs=(
        *("moved", "amendment", "motion", "asked to", "invited to", "recommend"),
        *("propos", "draft"),
    ),
)
"""What makes the list that follows a proposal rather than a decision."""
AFTERWARDS = Rule(
    name="told_afterwards",
    pattern=r"\A[(\[]?(?:\d{1,2}\s(?:votes?\s)?(?:for|in\sfavour)|voting|votes?|recorded\svote|for|in\sfavour|proposed|moved|proposer|unanimous|carried|the\s(?:vote|motion)\s(?:was|being))\b",
    matches=("Voting: 6 for, 2 against", "Proposed by Cllr Dunn, seconded by Cllr Marsh"),
    passes_over=("The Clerk reported", "Fortnightly collections"),
)
"""A line after a decision that says how it was carried."""
RECOMMENDATION_QUOTED = Rule(
    name="recommendation_quoted",
    pattern=r"\A[“\"‘]?(?:recommendation|motion|proposal)(?:\s(?:no\.?\s)?\d{0,2}[a-zA-Z]?)?\s*[.:]?\Z",
    matches=("“Recommendation 4c", "Motion:"),
    passes_over=("Recommendation 4 was moved by Cllr Dunn", "Recommendations"),
)
NO_SECONDER = Rule(
    name="no_seconder",
    pattern=r"\b(?:no|not|lack\sof\sa|want\sof\sa|without\sa)\s(?:been\s)?second(?:ed|er)\b",
    matches=(
        "There was no seconder and the motion fell.",
        "The motion fell for lack of a seconder.",
    ),
    passes_over=("Cllr Dunn seconded the motion",),
)
"""A motion that was never put to the vote."""
MOVED_THAT = Rule(
    name="moved_that",
    pattern=r"\b(?:moved|proposed|seconded|proposal|motion)\b[^.]{0,120}?\b(?P<that>that\s(?!the\s(?:motion|question)\sbe\s(?:now\s)?put)[^.]{10,})",
    matches=(
        "Councillor Dunn moved, and Councillor Marsh seconded, that parking be free.",
        "A motion that the swings be replaced",
    ),
    passes_over=("Councillor Dunn moved the recommendations.",),
    signs=("moved", "proposed", "seconded", "proposal", "motion"),
)
"""A motion told in a sentence, from "that"."""
RECOMMENDATION_HEADED = Rule(
    name="recommendation_headed",
    pattern=r"\Arecommendation\s\d{1,2}[a-z]?\s?[–—:-]\s",
    matches=("Recommendation 3 – Harbour lights",),
    passes_over=("Recommendation 3 was moved", "Recommendations 3 – 5 were lost"),
)
"""The sub-heading under which one recommendation is taken."""

WITHDRAWN = Rule(
    name="item_withdrawn",
    pattern=r"\A(?:this|the)\s(?:item|report|motion|application|paper)(?:\s\w+){0,4}\s(?:was|had\sbeen|has\sbeen)\swithdrawn\b",
    matches=("This item was withdrawn.", "The report had been withdrawn from the agenda."),
    passes_over=("The amendment was withdrawn.", "The item was noted"),
    confidence=0.7,
)

_TITLE = r"(?:(?:county\s|parish\s|town\s|borough\s)?(?:cllrs?|councillors?|cyng|cynghorydd|cynghorwyr|aldermen|alderman|ald|mr|mrs|ms|miss|dr|sir|lord|lady|bailie|provost|prof|rev|the\schair(?:man)?)\b\.?\s?)"
_NAME = rf"(?P<%s>(?:y\s)?{_TITLE}*(?-i:(?!Cllr|Seconded|Second|Proposed|Moved|And|All|Agreed|Resolved|Members|Carried)[A-Z][\w’'.-]*(?:\s(?:[A-Z]\.?(?!\w)|(?!Seconded|Second|Proposed|Moved|All|Agreed|Resolved|Carried)[A-Z][\w’'-]+|de|van|der|ap|-)){{0,4}}))"
MOVERS = (
    Rule(
        name="moved_by",
        pattern=rf"""\b(?:proposed|moved|proposer|mover|prop\b\.?|cynigiwyd|cynigydd|cynnig|(?:proposal|proposition|motion)\sof)(?:\s(?:by|gan))?\s?[:–-]?\s*{_NAME % "proposer"}""",
        matches=(
            "proposed by Cllr. P. Marsh, seconded",
            "Moved by Councillor Dunn",
            "Cynigiwyd gan y Cyng. O. Rees",
            "Proposed: JD",
        ),
        passes_over=("proposed that the fee rise", "moved to the next item"),
        signs=("propos", "moved", "mover", "prop", "cyni", "cynn", "motion of"),
    ),
    Rule(
        name="someone_seconded_moved",
        pattern=rf"""(?:\A|(?<=[.;:]\s)){_NAME % "proposer"},\sseconded\sby\s[^.;]{{3,60}},\s(?:then\s)?(?:moved|proposed)\b""",
        matches=("Councillor Muir, seconded by Councillor Rae, moved approval.",),
        passes_over=("Seconded by Councillor Rae",),
        signs=("seconded",),
    ),
    Rule(
        name="someone_moved",
        pattern=rf"""(?:\A|(?<=[.;,:]\s)|(?<=\band\s)){_NAME % "proposer"}\s(?:then\s|formally\s)?(?:proposed|moved)\b(?!\sby)""",
        matches=("Cllr Marsh proposed and Cllr Dunn seconded", "Councillor Dunn moved that"),
        passes_over=("It was proposed by Cllr Marsh",),
        signs=("proposed", "moved"),
    ),
)
SECONDERS = (
    Rule(
        name="seconded_by",
        pattern=rf"""\b(?:seconded|seconder|second|sec\.?|eiliwyd|eilydd)(?:\s(?:by|gan))?\s?[:–-]?\s*{_NAME % "seconder"}""",
        matches=("and seconded by Councillor Dunn.", "Seconded: AB", "eiliwyd gan y Cyng. K. Rees"),
        passes_over=("seconded that", "duly seconded"),
        signs=("second", "sec", "eili"),
    ),
    Rule(
        name="someone_seconded",
        pattern=rf"""(?:\A|(?<=[.;,:]\s)|(?<=\band\s)){_NAME % "seconder"}\s(?:seconded)\b(?!\sby)""",
        matches=("Cllr Marsh proposed, Cllr Dunn seconded and Members agreed",),
        passes_over=("seconded by Cllr Dunn",),
        signs=("seconded",),
    ),
)

_FOR = r"(?:in\sfavou?r|for|o\sblaid)"
VOTES = {
    "for": (
        Rule(
            name="so_many_for",
            pattern=rf"\b(?P<n>{COUNT})\s(?:(?:members?|votes?|councillors?|voting|voted|cast|were|hands)\s)*{_FOR}\b(?!\s(?:the|a|an|each|every|all|this|our)\s(?!motion|recommendation|proposal|resolution|amendment))(?!\s\d)",
            matches=("6 members voting in favour", "twelve votes for", "8 voting FOR"),
            passes_over=("3 for the hire of the hall", "in favour"),
            signs=(
                *("vote", "voting", "favour", "against", "abst", "for", "blaid"),
                *("erbyn", "ymatal"),
            ),
        ),
        Rule(
            name="for_so_many",
            pattern=rf"\b(?:votes?\s)?{_FOR}(?:\sthe\s(?:motion|recommendation|proposal))?\s?[:=(–-]+\s?\(?(?P<n>\d{{1,3}})\b",
            matches=("For: 26 Against: 32", "In favour - 9", "FOR (12)"),
            passes_over=("for 26 years", "agreed for payment"),
            signs=("for", "favour", "blaid"),
        ),
        Rule(
            name="by_so_many_to_so_many",
            pattern=rf"\b(?:by\s(?:a\smajority\sof\s)?|majority\sof\s)(?P<n>{COUNT})\s(?:votes?\s)?to\s(?P<against>{COUNT})\b",
            matches=(
                "carried by 22 votes to one",
                "by a majority of 6 to 3",
                "(By 14 votes to none)",
            ),
            passes_over=("£5 to £100", "from nine to five"),
            signs=(" to ",),
        ),
        Rule(
            name="so_many_votes_to_so_many",
            pattern=rf"\b(?P<n>{COUNT})\svotes?\sto\s(?P<against>{COUNT})\b",
            matches=("9 votes to 0 (unanimously)",),
            passes_over=("the votes to come", "from nine to five"),
            signs=(" to ",),
        ),
    ),
    "against": (
        Rule(
            name="so_many_against",
            pattern=rf"\b(?P<n>{COUNT})\s(?:(?:members?|votes?|councillors?|voting|voted|cast|were)\s)*(?:against|yn\serbyn)\b",
            matches=("none against", "and 1 against", "3 votes against"),
            passes_over=("against", "guard against"),
            signs=("against", "erbyn"),
        ),
        Rule(
            name="against_so_many",
            pattern=r"\bagainst(?:\sthe\s(?:motion|recommendation|proposal))?\s?[:=(–-]+\s?\(?(?P<n>\d{1,3})\b",
            matches=("Against: 32", "against (2)"),
            passes_over=("against 3 proposals",),
            signs=("against",),
        ),
    ),
    "abstained": (
        Rule(
            name="so_many_abstained",
            pattern=rf"\b(?P<n>{COUNT})\s(?:(?:members?|votes?|councillors?)\s)*(?:abst(?:entions?|ain\w*)|ymatal\w*)\b",
            matches=("with 3 abstentions", "two members abstained", "one abstention"),
            passes_over=("abstained",),
            signs=("abst", "ymatal"),
        ),
        Rule(
            name="abstained_so_many",
            pattern=r"\babst(?:entions?|ain(?:ed|ing)?|\.)?\s?[:=(–-]+\s?\(?(?P<n>\d{1,3})\b",
            matches=("Abstentions: 4", "Abstained (1)"),
            passes_over=("abstained from voting",),
            signs=("abst",),
        ),
    ),
}
"""Counts of votes, in figures or words."""

VOTERS = Rule(
    name="recorded_vote",
    pattern=r"""\b(?P<side>(?:voting\s|voted\s|votes?\s)?(?:for|in\sfavour|against|abstain(?:ed|ing)|abstentions?))(?:\sthe\s(?:motion|recommendation|amendment|proposal))?\s?[:–-]\s?
        (?P<names>(?:(?:the\s)?(?:cllrs?|councillors?|aldermen|mr|mrs|ms)\.?\s)(?-i:[A-Z])[^:;()]{2,1200}?)(?=\s*(?:\(|;|\Z|\.\s|\.\Z|\b(?:voting\s|votes?\s)?(?:for|against|abstain\w+|abstentions?)(?:\sthe\s\w+)?\s?[:–]))""",
    matches=("For: Councillors Dunn, Marsh and Reed. Against: Councillor Pike.",),
    passes_over=("for Councillor Dunn", "For: 26"),
    signs=("for", "favour", "against", "abst"),
)
"""A recorded vote: the names on one side."""

# --- what became of it -----------------------------------------------------------------

_START = rf"""(?:\A(?:that\s|and\s|to\s|yn\s|i\s)?|\bbe\s(?:duly\s|hereby\s|unanimously\s)?|\b(?:was|were)\s(?:duly\s|unanimously\s|also\s)?|\band\s(?:to\s|also\s|unanimously\s)?
    |[;,]\s(?:and\s)?(?:to\s)?|\A(?:that\s)?{BODY}\s{_ADVERBS}(?:to\s)?|\b(?:agree|resolve|decide)[sd]?\sto\s)"""
APPROVING = Rule(
    name="approves",
    pattern=rf"""{_START}(?!approval\b)(?:approv(?:e|es|ed)|adopt(?:s|ed)?|authori[sz](?:e|es|ed)|delegat(?:e|es|ed)|endors(?:e|es|ed)|implement(?:s|ed)?|award(?:s|ed)?|grant(?:s|ed)?|confirm(?:s|ed)?
        |appoint(?:s|ed)?|agree(?:s|d)?(?!\sto\b|\sthat\b)|accept(?:s|ed)?(?!\sthat)|elect(?:s|ed)?|support(?:s|ed)?|establish(?:es|ed)?|purchas(?:e|es|ed)|pay|paid|refus(?:e|es|ed)
        |increas(?:e|es|ed)|commission(?:s|ed)?|ratif(?:y|ies|ied)|set|(?<=and\s)agreed\s(?:to|that)|cymeradwyo|derbyn|cefnogi|gofyn|fund(?:ed|s)?|donate[ds]?|provide[ds]?)\b""",
    matches=(
        "That the lease be approved",
        "Notes the report and approves the plan",
        "to endorse the bid",
    ),
    passes_over=("That the approved budget be noted", "to note the report", "subject to approval"),
)
NOTING = Rule(
    name="notes",
    pattern=rf"""{_START}(?:not(?:e|es|ed|ing)|receiv(?:e|es|ed)(?!\sas\sa?)|welcom(?:e|es|ed)|nodi|nodwyd)\b|\bnoted\.?\Z|\A(?:received|noted)\b""",
    matches=(
        "That the report be noted.",
        "The Committee noted the report.",
        "to note the position",
        "nodi’r sefyllfa",
    ),
    passes_over=("the notes of the working party be kept", "a note be sent"),
    signs=("not", "receiv", "welcom", "nod"),
)
DEFERRING = Rule(
    name="defers",
    pattern=rf"""{_START}(?:re-?)?(?:defer(?:s|red|ral)?|adjourn(?:s|ed)?|postpon(?:e|es|ed)|left\son\sthe\stable|put\soff|continue[ds]?\s(?:further\s)?consideration|gohirio|ohirio|held\sover|carried\sforward\sto\s(?:the\s)?next)\b|\bdeferred\b\.?\Z""",
    matches=(
        "that consideration be deferred to July",
        "To defer a decision",
        "The item was deferred.",
        "To continue consideration of the fees to the meeting in June",
    ),
    passes_over=("the deferred payment scheme", "approve the loan"),
    signs=(
        *("defer", "adjourn", "postpon", "table", "put off", "ohirio", "held"),
        *("carried", "continue"),
    ),
)
REFERRING = Rule(
    name="refers",
    pattern=rf"""{_START}(?:referred\s(?:back\s)?(?:to|for)|refer(?:s)?\s(?!to\b)|forwarded\sto|remitted|remit\s|recommend(?:s|ed)?\s(?:to\s)?(?:the\s)?(?:full\s)?(?:council|cabinet|executive)\b|recommended\s(?:to|that)\b|remit\b|cyfeirio|argymell\si[’']r\s(?:cyngor|cabinet))
        |\b(?:council|cabinet|executive)\sbe\srecommended\b""",
    matches=(
        "the Plan be referred to Council",
        "refer the matter to Cabinet",
        "The views were referred to the Chair",
    ),
    passes_over=("refer to the slides", "the report referred costs"),
    signs=("refer", "forward", "remit", "recommend", "cyfeirio", "argymell"),
)
REJECTING = Rule(
    name="rejects_a_recommendation",
    pattern=r"""\A[^.;]{3,90}\s(?:was|were)\snot\s(?:approved|agreed|accepted|adopted|supported)\b|\b(?:recommendations?|motion|proposal|petition)\b[^.;]{0,80}?\b(?:be|was|were|is)\s(?:not\s(?:be\s)?(?:accepted|agreed|approved|supported|carried|adopted)|rejected|lost)\b""",
    matches=("That recommendation 3 be not accepted", "Recommendations 4 and 5 were not approved."),
    passes_over=("That the lease be not granted", "recommendation 3 be accepted"),
    signs=(" not ", "rejected", "lost"),
)
WITHDRAWING = Rule(
    name="withdraws",
    pattern=r"\b(?:be|was|were|had\sbeen|has\sbeen)\s(?:formally\s)?withdrawn\b",
    matches=("This item was withdrawn.", "that the report be withdrawn"),
    passes_over=("withdrawn services", "to withdraw"),
    signs=("withdrawn",),
)
AMENDED = Rule(
    name="as_amended",
    pattern=r"""(?<!\()(?<!act\s)(?<!\d,\s)(?<!\d\s)\b(?:as\samended(?!\s(?:by\sthe|in\s\d))|as\srevised\sat\sthe\smeeting|subject\sto\s(?:the\s)?(?:words?|wording|phrase)\b[^.]{0,160}\b(?:added|deleted|inserted|replaced|amended|removed|altered)|with\s(?:the\s)?(?:following\s|above\s|these\s|an?\s|agreed\s)?(?:additional\s)?(?:amendments?|addition|alteration)
        |after\s(?:the\s)?(?:incorporation\sof\s|making\s)?(?:the\s)?(?:changes|corrections|amendments)
        |subject\sto(?:\s?:-?)?\s(?:\(?[a1i]\)\s)?(?:the\s|an?\s|these\s|some\s)?(?:following\s|minor\s|above\s)*(?:amendments?|changes?|inclusion|additions?|deletion|corrections?|replacement|revisions?|insertion|alterations?|amending|removal
        |adding|(?:clear|strong|short|firm|great|clos)er|(?:further|additional|new|extra)\s(?:clause|wording|recommendation|paragraph|condition))\b)""",
    matches=(
        "the policy be adopted as amended",
        "be endorsed, subject to a clearer measure",
        "be approved subject to the following amendment",
    ),
    passes_over=(
        "the Local Government Act 1972 (as amended)",
        "subject to consultation",
        "approved subject to funding",
    ),
)
"""What the words of a decision say became of the matter."""

# --- procedure -------------------------------------------------------------------------

PROCEDURAL_HEADINGS = Rule(
    name="procedural_heading",
    pattern=r"""\A(?:.{0,30}\b(?:apolog(?:y|ies)\b|ymddiheuriadau)|(?:disclosure|declaration|register|notification)s?\sof\s(?:\w+\s){0,3}interests?|declarations?\b|datgan\w*\so\s\w+
        |(?:(?:to\s)?(?:confirm(?:ation)?|approv(?:e|al)|sign(?:ing)?|agree|receive|adopt(?:ion)?|accept(?:ance)?)\s(?:of\s|and\s\w+\s)?)?(?:the\s)?(?:draft\s|public\s)?minutes?\b(?!\sof\s(?:the\s)?(?:sub|working|other|joint))
        |(?:previous|last)\sminutes|cofnodion|cadarnhau|exclusion\sof|.{0,30}\bpress\sand\s(?:the\s)?public|.{0,30}\bdates?\sof\s(?:the\s)?(?:next|future)|next\smeeting|dyddiad|dispensations?|record\sof\s(?:the\s)?(?:previous|last)
        |substitut\w+|adjournment|close\b|suspension\sof\sstanding|order\sof\sbusiness|filming)""",
    matches=(
        "Apologies for absence",
        "To confirm the minutes of the last meeting",
        "Exclusion of the press and public",
        "MINUTES",
        "MINUTE OF LAST MEETING",
        "Date of next meeting",
    ),
    passes_over=("Harbour lights", "Minutes of the joint working group", "Press releases"),
)
PROCEDURAL_TEXTS = Rule(
    name="procedural_words",
    pattern=r"""\bminutes\s(?:of|from)\s(?:the\s)?(?:[\w’'-]+\s){0,12}?(?:meetings?|held)\b[^.]{0,160}\b(?:approved|agreed|signed|confirmed|accepted|correct|true|adopted|received)\b
        |\A(?:the\s)?minutes\sof\s\d{1,2}(?:st|nd|rd|th)?\s\w+\s\d{4},?\s[^.]{0,80}\b(?:approved|agreed|signed|confirmed|accepted)\b
        |\b(?:press\sand\s(?:the\s)?public|public\sand\s(?:the\s)?press)\b[^.]{0,80}\bexcluded|\bexclu\w+\s(?:of\s)?(?:the\s)?(?:press|public)\b|\bapologies\b[^.]{0,100}\b(?:noted|accepted|approved|received)\b
        |\bdates?\sof\s(?:the\s)?(?:next|future)\s(?:\w+\s)?meetings?\b|\bnext\s(?:ordinary\s|council\s)?meeting\s(?:would|will|be|is)\b|\bstanding\sorders?\b[^.]{0,40}\bsuspended|\bsuspend\s(?:standing|procedure|council\sprocedure)
        |\b(?:order\sof\s(?:the\s)?(?:business|agenda|items))\b|\bmeeting\s(?:be\s)?(?:adjourned|closed|continue)|\bcofnodion\s(?:y\s)?cyfarfod""",
    matches=(
        "that the minutes of the meeting held on 4 May be approved",
        "The log and minutes from the spring meeting were agreed.",
        "that the press and public be excluded",
        "Minutes of 8 January 2024 were APPROVED and signed.",
        "noted the dates of future meetings",
    ),
    passes_over=(
        "that the minutes be typed weekly",
        "that the fees be frozen",
        "press the Council for funds",
    ),
    signs=(
        *("minutes", "press", "apolog", "next", "future", "standing", "suspend", "procedure"),
        *("order of", "meeting", "cofnodion", "exclu"),
    ),
)
"""What is decided only so that the meeting can go on."""
