"""People as papers print them: "Name, Post", "Post – Name", a post alone, several at once."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from extract.metadata.patterns import (
    CONTACT_NOISE,
    NOT_NAMES,
    PARTICLES,
    POST_NOMINALS,
    POST_WORDS,
    RANKS,
    TITLES,
)

_TITLE = "|".join(sorted(TITLES))
TITLE = re.compile(rf"(?:(?:the\s+)?(?:{_TITLE})\b\.?\s*)+", re.IGNORECASE)
PLURAL = re.compile(r"(?:Councillors|Cllrs|Cynghorwyr|Messrs|Members)\b\.?:?\s+", re.IGNORECASE)
NAME_WORD = re.compile(
    r"(?:[A-Z]\.?){1,4}$|(?:(?:Mc|Mac|O['’`]|D['’])?[A-ZÀ-ÝŴŶ][a-zà-ÿŵŷ'’`]*)(?:\s?-\s?[A-Za-zÀ-ÿ][a-zà-ÿ'’]+)*\.?$"
)
CAPITALS_WORD = re.compile(r"[A-ZÀ-ÝŴŶ][A-ZÀ-ÝŴŶ'’-]+$")
_NOMINAL = "|".join(sorted(POST_NOMINALS))
PARTS = re.compile(
    rf"(?!,\s*(?:{_NOMINAL})\b)\s*(?:[,;:|\t\n]|\s[–—]\s?|\s?[–—]\s|\s-\s?(?=[A-Z])|\()\s*"
)
SEVERAL = re.compile(
    r"\s*(?:;|\n|\t|(?<=[a-z)])/(?=\s?[A-Z])|\s/\s|,?\s+(?:and|or|&|a|ac|neu)\s+(?=[A-ZÀ-Ý]))\s*"
)
AFTER_NOISE = re.compile(r"[\s,;:|–—-]*[(\[]?\s*$")
POST_TAIL = re.compile(r"(?:[\s,;:|–—/-]|\(\s*\))+$")
ADDRESS = re.compile(
    r",\s*(?=\d|(?:[A-Z][\w’'-]+\s+){0,5}(?:Council|Authority|House|Offices?|Road|Street|Hall|Building)\b(?!\s+\w))"
)
NAME_LABEL = re.compile(r"\b(?:name|officer|enw)\s*:\s*", re.IGNORECASE)
LEADING = re.compile(r"^(?:the|and|or|also|by|of)\s+", re.IGNORECASE)
POST_OF = re.compile(r"\b(?:of|for|to|and|&|with|\()\s*$", re.IGNORECASE)


class Person(NamedTuple):
    """A name and a post, one of which may be missing, at `start` to `end` of the text."""

    name: str | None
    post: str | None
    start: int
    end: int


class _Part(NamedTuple):
    text: str
    start: int
    end: int


def blank_noise(text: str) -> str:
    """Return `text` with telephone numbers, e-mail and web addresses blanked out."""
    for rule in CONTACT_NOISE:
        text = rule.expression.sub(lambda match: " " * len(match[0]), text)
    return text


def is_name(text: str) -> bool:
    """Say whether `text` is a person's name, with or without a title before it."""
    text = text.strip(" .,")
    title = TITLE.match(text)
    rest = text[title.end() :] if title else text
    words = rest.replace(" - ", "-").split()
    while words and words[-1].strip("().,") in POST_NOMINALS:
        words.pop()
        words[-1:] = [word.rstrip(",") for word in words[-1:]]
    if not words or len(words) > 5 or not (title or len(words) > 1):
        return False
    if any(word.lower().strip(".,'’()") in POST_WORDS | NOT_NAMES for word in words):
        return False
    capitals = all(CAPITALS_WORD.match(w) or NAME_WORD.match(w) for w in words) and text.isupper()
    return capitals or (
        all(
            (NAME_WORD.match(word) is not None) or (0 < i < len(words) - 1 and word in PARTICLES)
            for i, word in enumerate(words)
        )
        and any(len(word.strip(".")) > 1 for word in words)
    )


def is_post(text: str) -> bool:
    """Say whether `text` names a post."""
    words = [word for word in re.split(r"[\s/–-]+", text.strip(" .,()")) if word]
    if not words or len(words) > 16 or not (words[0][0].isupper() or words[0] == "the"):
        return False
    if text.rstrip().endswith((".", "?")) and len(words) > 5:
        return False
    return any(word.lower().strip(".,()'’") in POST_WORDS for word in words)


def find_people(text: str) -> list[Person]:
    """Read the value of a people field."""
    clean = NAME_LABEL.sub(lambda match: " " * len(match[0]), blank_noise(text))
    people: list[Person] = []
    for group in _groups(clean):
        read = [*_read(group)]
        alone = len(read) == 1 and read[0].post is None and len(people) > 1
        # "the independent members – A, B and C": the last of a list shares its post.
        if alone and people[-1].post == people[-2].post:
            read = [read[0]._replace(post=people[-1].post)]
        people.extend(read)
    return people


def _groups(clean: str) -> Iterator[_Part]:
    """Split a value into what each person is said to be."""
    start = 0
    bounds = []
    for match in SEVERAL.finditer(clean):
        if _splits(clean, start, match):
            bounds.append((start, match.start()))
            start = match.end()
    bounds.append((start, len(clean)))
    for begin, end in bounds:
        part = _trim(clean, begin, end)
        if part.text:
            yield part


def _splits(clean: str, start: int, match: re.Match[str]) -> bool:
    """Say whether a joiner stands between two people and not inside a name or a post."""
    joiner = match[0].strip()
    if joiner == ";":
        return True
    before = _trim(clean, start, match.start()).text
    after = clean[match.end() :]
    head = re.split(r"[,;(\n\t]|\s[–-]\s|\s(?:and|or|&)\s", after, maxsplit=1)[0].strip()
    if not before or not head:
        return False
    if joiner == "":
        if POST_OF.search(before):
            return False  # a post that runs on to the next line
        return is_name(head) and is_name(_first(before))
    if PLURAL.match(before) or not is_name(head):
        return False
    if is_name(before) or joiner.lower() == "or" or TITLE.match(head):
        return is_name(_first(before)) or is_name(_last(before))
    # "Head of Parks and Ada Thornley" is two; "Head of Parks and Street Care" is one post.
    tail = after[after.find(head) + len(head) :].lstrip()
    return (is_name(_first(before)) and tail.startswith((",", "(", "–", "-"))) or is_name(
        _last(before)
    )


def _first(text: str) -> str:
    return PARTS.split(text, maxsplit=1)[0]


def _last(text: str) -> str:
    return PARTS.split(text)[-1].strip(" )")


def _trim(clean: str, start: int, end: int) -> _Part:
    piece = clean[start:end]
    if tail := POST_TAIL.search(piece):
        end -= len(piece) - tail.start()
        piece = clean[start:end]
    lead = len(piece) - len(piece.lstrip(" \n\t,;:|–—-."))
    piece = piece[lead:]
    if piece.endswith(")") and "(" not in piece:
        piece = piece.rstrip(")")
    return _Part(piece, start + lead, start + lead + len(piece))


def _read(group: _Part) -> Iterator[Person]:
    """Read one group: a name, a post, or both in either order."""
    text, base = group.text, group.start
    if plural := PLURAL.match(text):
        text, base = text[plural.end() :], base + plural.end()
        names = list(_split_list(text, base))
        if len(names) > 1 and all(len(n.text.split()) <= 4 for n in names):
            yield from (Person(_squeeze(n.text), None, n.start, n.end) for n in names)
            return
        if names and not is_name(text) and len(text.split()) <= 3:
            yield Person(_squeeze(text), None, base, group.end)
            return
    if rank := RANKS[0].match(text):
        cut = PARTS.search(text, rank.end())
        name = text[: cut.start()] if cut else text
        post = _post(text[cut.end() :]) if cut else None
        yield Person(_squeeze(name), post, base, group.end)
        return
    parts = [_trim(text, *span) for span in _spans(text)]
    parts = [part for part in parts if part.text]
    if not parts:
        return
    names = [part for part in parts if is_name(part.text)]
    if len(names) == 1 and names[0] is parts[0] and len(parts) > 1:
        yield Person(_name(names[0].text), _post(text[parts[1].start :]), base, group.end)
    elif len(names) == 1 and names[0] is parts[-1] and is_post(text[: parts[-1].start]):
        lead = _trim(text, 0, parts[-1].start).text
        yield Person(_name(names[0].text), _post(lead), base, group.end)
    elif len(names) == len(parts):
        yield from (Person(_name(n.text), None, base + n.start, base + n.end) for n in names)
    elif 1 < len(names) == len(parts) - 1 and names[0] is parts[1] and is_post(parts[0].text):
        post = _post(parts[0].text)
        yield from (Person(_name(n.text), post, base + n.start, base + n.end) for n in names)
    elif len(names) > 1 and names[0] is parts[0]:
        yield from _alternating(parts, names, text, base)
    elif (glued := _glued(text)) is not None:
        yield Person(glued[0], glued[1], base, group.end)
    elif is_post(parts[0].text) and not names:
        yield Person(None, _post(text), base, group.end)


def _alternating(parts: list[_Part], names: list[_Part], text: str, base: int) -> Iterator[Person]:
    """Read "Name, Post, Name, Post"."""
    places = [parts.index(name) for name in names] + [len(parts)]
    for index, name in enumerate(names):
        last = parts[places[index + 1] - 1]
        post = _post(text[parts[places[index] + 1].start : last.end]) if last is not name else None
        yield Person(_name(name.text), post, base + name.start, base + last.end)


def _glued(text: str) -> tuple[str, str] | None:
    """Part "Ada Thornley Head of Parks": a name of two or three words and then a post."""
    words = text.split()
    title = TITLE.match(text)
    least = (len(title[0].split()) if title else 0) + (1 if title else 2)
    for count in range(min(least + 2, len(words) - 1), least - 1, -1):
        name, post = " ".join(words[:count]), " ".join(words[count:])
        first = post.split()[0].strip(",.").lower()
        if (
            is_name(name)
            and is_post(post)
            and (first in POST_WORDS or is_post(" ".join(words[count : count + 3])))
        ):
            return name, post
    return None


def _split_list(text: str, base: int) -> Iterator[_Part]:
    position = 0
    for match in re.finditer(r"\s*(?:,|;|\band\b|&)\s*", text):
        if text[position : match.start()].strip():
            yield _Part(
                text[position : match.start()].strip(), base + position, base + match.start()
            )
        position = match.end()
    if text[position:].strip():
        yield _Part(text[position:].strip(), base + position, base + len(text.rstrip()))


def _spans(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in PARTS.finditer(text):
        yield start, match.start()
        start = match.end()
    yield start, len(text)


def _name(text: str) -> str:
    return _squeeze(text).rstrip(",;:)")


def _post(text: str) -> str | None:
    post = LEADING.sub("", _squeeze(ADDRESS.split(text, maxsplit=1)[0]).strip(" ,;:–—-"))
    if post.count(")") > post.count("("):
        post = post.replace(")", "", 1) if post.endswith(")") is False else post[:-1]
    post = re.sub(r"\(\s*\)", "", post).strip(" ,;:–—-(")
    return post if re.search(r"[^\W\d_]{2}", post) else None


def _squeeze(text: str) -> str:
    return " ".join(text.split())
