"""Pictures of pages are kept for the run, never in the user's folder."""

from collections.abc import Iterator

import pytest

from browse import page_images


@pytest.fixture(autouse=True, scope="session")
def _own_pictures(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    folder = tmp_path_factory.mktemp("pictures")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(page_images, "folder", lambda: folder)
        yield
    page_images.WORKER.close()
