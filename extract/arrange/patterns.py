"""Text that tells headings from other short lines."""

from extract.rule import Rule

CONTENTS_ENTRY = Rule(
    "heading.contents_entry",
    r".*(?:\.\s?){4,}\s*\d{1,4}$",
    matches=("Recommendations ......... 7", "Introduction. . . . . 12"),
    passes_over=("Recommendations 7", "And so on..."),
)

LABELLED_VALUE = Rule(
    "heading.labelled_value",
    r"(?!\w+\s+(?:no\.?\s*|number\s+)?(?:\d+[a-z]?|[ivx]+|[a-z]|one|two|three|four|five|six)\s*:)"
    r"[^:]{2,45}:\s+\S",
    matches=("Purpose: For decision", "Report of: Head of Housing", "Action: write to the trust"),
    passes_over=("Priority 1: Safer streets", "Appendix A: Budget", "Recommendations:"),
)

TRAILING = Rule(
    "heading.goes_on",
    r".*(?:\b(?:of|and|the|for|in|to|on|with|by|at|from|or|a|an|y|yr|ar|i|o|am)|[,&–—/-])$",
    matches=("Minutes of the meeting of", "Policy and", "Housing, Health &"),
    passes_over=("Minutes", "Action plan", "Follow-up"),
)

LEAD_IN = Rule(
    "heading.lead_in",
    r"it\s+(?:was|is|were)\b|that\b|(?:resolved|agreed|decided|recommended|noted)\s*[:;-]*$|"
    r"(?:\S+\s+){2,}(?:resolved|agreed|approved|noted|carried|recommended)(?:\s+(?:that|to))?\s*[:;-]*$|"
    r".*\b(?:asked|requested|recommended|invited|resolved|agreed)\s+(?:to|that)\b",
    matches=(
        "It was APPROVED:",
        "RESOLVED:",
        "The Committee RESOLVED:",
        "Cabinet is recommended to:",
    ),
    passes_over=("Resolved items", "Recommendations", "Decisions agreed", "Items approved"),
)
