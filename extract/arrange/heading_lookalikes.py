"""What is set like headings and is none: labels of front matter, names that sign a paper."""

from collections.abc import Sequence

from extract.arrange.draft import HEADING, Draft

# So many labels with a value below each are front matter.
FEWEST_LABELS = 3

# Points within which labels share their left edge.
EDGE = 3.0

# A label's value is no longer than this (characters).
LONGEST_VALUE = 80


def find_lookalikes(drafts: Sequence[Draft]) -> list[Draft]:
    """Return the headings among `drafts` that are labels or signatures."""
    found = [*_end_of_document(drafts), *_labels(drafts), *_empty_labels(drafts)]
    return list({id(draft): draft for draft in found}.values())


def _labels(drafts: Sequence[Draft]) -> list[Draft]:
    """Return what looks like headings but is labels, each with its short value below."""
    labels: list[Draft] = []
    run: list[Draft] = []
    index = 0
    while index < len(drafts):
        label = drafts[index]
        value = drafts[index + 1] if index + 1 < len(drafts) else None
        if _is_labelled(label, value):
            run.append(label)
            if value and value.kind is HEADING:
                run.append(value)
            index += 2
            continue
        if len(run) >= FEWEST_LABELS:
            labels += run
        run = []
        index += 1
    return labels + run if len(run) >= FEWEST_LABELS else labels


def _empty_labels(drafts: Sequence[Draft]) -> list[Draft]:
    """Return what looks like headings but is labels without a value among labels with one."""
    found: list[Draft] = []
    label: Draft | None = None
    waiting: list[Draft] = []
    for draft in drafts:
        text = draft.lines[0].text
        if ":\t" in text and text.partition("\t")[0].endswith(":"):
            if waiting and abs(waiting[0].left - draft.left) < EDGE:
                found += waiting
            label, waiting = draft, []
        elif draft.kind is HEADING and draft.text.endswith(":"):
            if label and abs(label.left - draft.left) < EDGE:
                found.append(draft)
            else:
                waiting.append(draft)
        else:
            label, waiting = None, []
    return found


def _is_labelled(label: Draft, value: Draft | None) -> bool:
    return (
        label.kind is HEADING
        and label.text.endswith(":")
        and value is not None
        and value.table is None
        and value.marker is None
        and len(value.lines) == 1
        and not value.text.endswith((":", "."))
        and len(value.text) < LONGEST_VALUE
    )


def _end_of_document(drafts: Sequence[Draft]) -> list[Draft]:
    """Return the headings at a document's end, with nothing under them: names that sign it."""
    trailing: list[Draft] = []
    for draft in reversed(drafts):
        if draft.kind is not HEADING or any("tag" in sign for sign in draft.reasons):
            return trailing if draft.kind is not HEADING else []
        trailing.append(draft)
    return []
