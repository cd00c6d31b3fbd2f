"""`moothall build --profile` says where the time went, and finds what any build finds."""

import re
from pathlib import Path
from time import process_time
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner

import pipeline
from bench.built import contents
from browse.profile import STAGES, stage_of
from models.sampling import sampled

CORPUS = Path(__file__).parents[1] / "corpus" / "saltmere"
SVG = "{http://www.w3.org/2000/svg}"


def build(database: Path, *options: str) -> str:
    arguments = ["build", str(CORPUS), "--db", str(database), "--no-ocr", "--no-cache", *options]
    done = CliRunner().invoke(pipeline.main, arguments)
    assert done.exit_code in (0, 3), done.output
    return done.output


def test_a_profiled_build_tells_its_stages_and_finds_the_same(tmp_path: Path) -> None:
    flame = tmp_path / "flame.svg"
    said = build(tmp_path / "profiled.db", "--profile", str(flame))
    shares = {
        name.strip(): int(share)
        for name, share in re.findall(r"^(\S.*?)\s+\d+\.\d\d\s+(\d+)%$", said, re.MULTILINE)
    }
    assert {"read", "metadata", "write"} <= shares.keys() <= {*STAGES, "load libraries", "other"}
    assert sum(shares.values()) == pytest.approx(100, abs=len(shares))
    build(tmp_path / "plain.db", "--workers", "1")
    assert contents(tmp_path / "profiled.db") == contents(tmp_path / "plain.db")
    rects = list(ElementTree.parse(flame).iter(f"{SVG}rect"))
    widths = [float(one.get("width", "0")) for one in rects]
    assert max(widths) == widths[0] == 1200
    assert all(
        float(one.get("x", "0")) + width <= 1201 for one, width in zip(rects, widths, strict=True)
    )
    titles = [one.text or "" for one in ElementTree.parse(flame).iter(f"{SVG}title")]
    assert any(title.startswith("extract.read:read:") for title in titles)


def test_a_profile_is_of_this_machine(tmp_path: Path) -> None:
    arguments = ["build", str(CORPUS), "--profile", str(tmp_path / "a.svg")]
    done = CliRunner().invoke(pipeline.main, [*arguments, "--scheduler", "tcp://127.0.0.1:1"])
    assert done.exit_code == 2
    assert "leave out --scheduler" in done.output


def test_time_counts_for_who_spent_it() -> None:
    def spend(seconds: float) -> None:
        end = process_time() + seconds
        while process_time() < end:
            pass

    def little() -> None:
        spend(0.1)

    def much() -> None:
        spend(0.4)

    with sampled() as seconds:
        little()
        much()
    by = {
        name: sum(spent for stack, spent in seconds.items() if any(name in one for one in stack))
        for name in ("little", "much")
    }
    assert by["little"] == pytest.approx(0.1, abs=0.05)
    assert by["much"] == pytest.approx(0.4, abs=0.05)


@pytest.mark.parametrize(
    ("stack", "stage"),
    [
        (("pipeline:process", "extract.kept:read_once", "extract.read:read"), "read"),
        (("pipeline:process", "extract.kept:read_once"), "read"),
        (("extract.annotate:annotate", "extract.decisions.component:x", "re:sub"), "decisions"),
        (("extract.annotate:annotate", "spacy.language:Language.__call__"), "mark and assemble"),
        (("pipeline:connect", "link.links:link", "link.families:link_families"), "families"),
        (("pipeline:connect", "link.links:link", "link.twins:find_twins"), "links"),
        (("pipeline:store", "models.database:Database.write", "json:dumps"), "write"),
        (("pipeline:process", "importlib._bootstrap:_find_and_load"), "load libraries"),
        (("pipeline:build",), "other"),
    ],
)
def test_a_stage_is_known_by_its_outermost_function(stack: tuple[str, ...], stage: str) -> None:
    assert stage_of(stack) == stage
