"""A browser, a server with papers to look at, and pictures that are kept for the run only."""

import os
import shutil
import socket
import threading
import time
from collections.abc import Iterator

import httpx
import pytest
from exhibited import exhibit_papers
from playwright.sync_api import Browser, Page, sync_playwright

from browse import page_images
from browse.datasette import serve
from models.reading import Reading


@pytest.fixture(autouse=True, scope="session")
def _own_pictures(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    folder = tmp_path_factory.mktemp("pictures")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(page_images, "folder", lambda: folder)
        yield
    page_images.WORKER.close()


# Not for the session: while a browser is open, its event loop runs, and no other can.
@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium, for the tests of one module."""
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if program is None:
        told = "Chromium is needed for the tests in a browser; install it: apt-get install chromium"
        if os.environ.get("CI"):
            pytest.fail(told)
        pytest.skip(told)
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    with sync_playwright() as playwright:
        # Chromium refuses to shut itself off from a system that it could change.
        started = playwright.chromium.launch(
            executable_path=program, args=["--no-sandbox"] if root else []
        )
        yield started
        started.close()


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, dict[str, Reading]]:
    """A server with the papers, and where it is."""
    path, made = exhibit_papers(tmp_path_factory.mktemp("journeys"))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    threading.Thread(target=serve, args=(path,), kwargs={"port": port}, daemon=True).start()
    address = f"http://127.0.0.1:{port}"
    for _ in range(100):
        try:
            httpx.get(f"{address}/-/versions.json")
            break
        except httpx.TransportError:
            time.sleep(0.1)
    return address, made


@pytest.fixture
def page(browser: Browser, made: tuple[str, dict[str, Reading]]) -> Iterator[Page]:
    """A wide window; complaints of the browser, and requests to others, fail the test."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, base_url=made[0])
    opened = context.new_page()
    complaints: list[str] = []
    opened.on(
        "console",
        lambda said: complaints.append(said.text) if said.type in ("error", "warning") else None,
    )
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.on(
        "request",
        lambda sent: None if sent.url.startswith(made[0]) else complaints.append(sent.url),
    )
    yield opened
    context.close()
    assert not complaints
