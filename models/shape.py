"""Frozen dataclasses from JSON and back: the annotations are the format.

A field may be a string, a whole number, true or false, a word of a vocabulary, a record
of its own, a list (`tuple[X, ...]`) of any of these, or null (`X | None`). A text that has
a form of its own is `Annotated[str, Form(...)]`. A field may be left out where it has a
default, where it may be null, or where it is a list.
"""

import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import StrEnum
from typing import Annotated, Any, NamedTuple, TypeVar, Union, get_args, get_origin, get_type_hints

Shaped = TypeVar("Shaped")


class Form(NamedTuple):
    """What a text must look like: words for the message, and the test."""

    words: str
    accepts: Callable[[str], object]


class WrongShape(ValueError):
    """A value that is not of its shape; the message names its place."""


def shape(kind: type[Shaped], value: object, place: str = "") -> Shaped:
    """Return the `kind` that a JSON value spells. Raises WrongShape, naming the place."""
    if not isinstance(value, Mapping):
        raise WrongShape(f"{place or 'the whole'} must be an object, not {_spell(value)}")
    known = _fields(kind)
    for name in value:
        if name not in known:
            raise WrongShape(f"{_at(place, str(name))} is no field; allowed: {', '.join(known)}")
    return kind(
        **{
            name: _value(annotation, value[name], _at(place, name))
            if name in value
            else _absent(field, annotation, _at(place, name))
            for name, (field, annotation) in known.items()
        }
    )


def plain(value: object) -> Any:
    """Return the JSON value that a record spells."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    return str(value) if isinstance(value, StrEnum) else value


def _fields(kind: type) -> dict[str, tuple[Field[Any], Any]]:
    annotations = get_type_hints(kind, include_extras=True)
    return {field.name: (field, annotations[field.name]) for field in fields(kind)}


def _at(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name


def _spell(value: object) -> str:
    return "null" if value is None else repr(value)


def _optional(annotation: Any) -> tuple[Any, bool]:
    """Return the annotation without None, and whether None was in it."""
    if get_origin(annotation) not in (Union, types.UnionType):
        return annotation, False
    inner = [part for part in get_args(annotation) if part is not type(None)]
    return inner[0], True


def _absent(field: Field[Any], annotation: Any, place: str) -> object:
    if field.default is not MISSING:
        return field.default
    inner, nullable = _optional(annotation)
    if nullable:
        return None
    if get_origin(inner) is tuple:
        return ()
    raise WrongShape(f"{place} is missing")


def _value(annotation: Any, value: object, place: str) -> object:
    kind, nullable = _optional(annotation)
    if value is None and nullable:
        return None
    if get_origin(kind) is tuple:
        if not isinstance(value, list):
            raise WrongShape(f"{place} must be a list, not {_spell(value)}")
        inner = get_args(kind)[0]
        return tuple(_value(inner, item, f"{place}[{i}]") for i, item in enumerate(value))
    if get_origin(kind) is Annotated:
        base, form = get_args(kind)
        return _formed(form, _value(base, value, place), place)
    if is_dataclass(kind) and isinstance(kind, type):
        return shape(kind, value, place)
    if issubclass(kind, StrEnum):
        return _word(kind, value, place)
    if type(value) is not kind:
        wanted = {str: "text", int: "a whole number", bool: "true or false"}[kind]
        null = " or null" if nullable else ""
        raise WrongShape(f"{place} must be {wanted}{null}, not {_spell(value)}")
    return value


def _word(vocabulary: type[StrEnum], value: object, place: str) -> StrEnum:
    for word in vocabulary:
        if word == value:
            return word
    raise WrongShape(f"{place} is {_spell(value)}; allowed: {', '.join(vocabulary)}")


def _formed(form: Form, value: object, place: str) -> object:
    if not (isinstance(value, str) and form.accepts(value)):
        raise WrongShape(f"{place} must be {form.words}, not {_spell(value)}")
    return value
