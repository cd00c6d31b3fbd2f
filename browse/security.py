"""What a browser is told to refuse, as a Datasette plugin.

Everything that stands in a PDF is untrusted. Templates escape it; these headers see to it that
what slipped through could do nothing: no script or style runs that is not a file of ours or of
Datasette's, or written in a template. Datasette writes some into its pages; those, and only
those, are let through by a number that is new for each response.
"""

import re
from collections.abc import Awaitable, Callable, MutableMapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from secrets import token_urlsafe
from typing import Any

from datasette import hookimpl
from jinja2 import Environment
from jinja2.ext import Extension

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Awaitable[None]]

ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
"""Headers of every response."""

ELSE = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
"""The policy for what is no page: pictures, data, style sheets."""

VIEWED = "frame-ancestors 'none'"
"""The policy for a PDF: browsers show it with scripts and styles of their own."""


EDITOR = (
    "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' "
    "'sha256-38xqj8N9cygggde3AvM+xVgS15DUXTOhM9fjk0hLOS0='"
)
"""The style sheet that the SQL editor's cm-resize 1.0.1 adds to a page, empty and then filled."""


@dataclass(slots=True)
class Inline:
    """What the templates of one response have written into it themselves."""

    nonce: str = field(default_factory=lambda: token_urlsafe(16))
    scripts: bool = False
    styles: bool = False
    attributes: bool = False

    def policy(self) -> str:
        """Return the tightest policy under which the page works."""
        nonce = f" 'nonce-{self.nonce}'"
        parts = [
            "default-src 'none'",
            f"script-src 'self'{nonce if self.scripts else ''}",
            f"style-src 'self'{f'{nonce} {EDITOR}' if self.styles else ''}",
            # The pictures in Datasette's own inline styles are part of the styles.
            f"img-src 'self'{' data:' if self.styles else ''}",
            "connect-src 'self'",
            "font-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
        ]
        if self.attributes:
            parts.append("style-src-attr 'unsafe-inline'")
        return "; ".join(parts)


_INLINE: ContextVar[Inline] = ContextVar("inline")


class Nonces(Extension):
    """Marks the scripts and styles that stand in templates themselves.

    Templates are marked as they are loaded, before anything is filled in: what comes out of
    the database can never be marked.
    """

    TAGS = re.compile(r"<(script|style)\b(?![^>]*\bsrc=)", re.IGNORECASE)
    ATTRIBUTES = re.compile(r"\sstyle=(?=[\"'])", re.IGNORECASE)

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:
        """Return a template with the marks."""
        source = self.TAGS.sub(
            lambda tag: f'{tag[0]} nonce="{{{{ inline_{tag[1].lower()}() }}}}"', source
        )
        return self.ATTRIBUTES.sub(lambda found: "{{ inline_attribute() }}" + found[0], source)


@hookimpl  # type: ignore[untyped-decorator]
def prepare_jinja2_environment(env: Environment) -> None:
    """Mark what templates themselves contain."""
    env.add_extension(Nonces)
    env.globals |= {
        "inline_script": inline_script,
        "inline_style": inline_style,
        "inline_attribute": inline_attribute,
    }


def inline_script() -> str:
    """Let a script through that a template contains; return its number."""
    inline = _INLINE.get(Inline())
    inline.scripts = True
    return inline.nonce


def inline_style() -> str:
    """Let a style sheet through that a template contains; return its number."""
    inline = _INLINE.get(Inline())
    inline.styles = True
    return inline.nonce


def inline_attribute() -> str:
    """Let style attributes through on this page: there are no numbers for those."""
    _INLINE.get(Inline()).attributes = True
    return ""


@hookimpl  # type: ignore[untyped-decorator]
def asgi_wrapper() -> Callable[[Application], Application]:
    """Put the headers on every response."""
    return guarded


def guarded(application: Application) -> Application:
    """Return an application whose every response has the headers."""

    async def guard(scope: Scope, receive: Receive, send: Send) -> None:
        inline = Inline()
        _INLINE.set(inline)

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = _headers(list(message.get("headers", ())), inline)
            await send(message)

        await application(scope, receive, send_guarded)

    return guard


def _headers(headers: list[tuple[bytes, bytes]], inline: Inline) -> list[tuple[bytes, bytes]]:
    kind = next((value for name, value in headers if name.lower() == b"content-type"), b"")
    policy = ELSE
    if kind.startswith(b"text/html"):
        policy = inline.policy()
    elif kind.startswith(b"application/pdf"):
        policy = VIEWED
    ours = {"Content-Security-Policy": policy, **ALWAYS}
    names = {name.lower().encode() for name in ours}
    kept = [(name, value) for name, value in headers if name.lower() not in names]
    return kept + [(name.encode(), value.encode()) for name, value in ours.items()]
