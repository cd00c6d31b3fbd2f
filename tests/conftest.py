"""What every test goes by: recognised pages are kept for the run, never in the user's folder."""

from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True, scope="session")
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    folder = tmp_path_factory.mktemp("recognised")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MOOTHALL_CACHE", str(folder))
        yield
