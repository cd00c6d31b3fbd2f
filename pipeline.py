"""Moothall's table of contents: the way of a document, the way of a corpus, the commands.

A document's way is `process`: read -> tidy -> divide -> arrange -> recognise -> annotate
-> assemble, each an ordinary function from one frozen type to the next. A corpus's way is
`build`: sources go to worker processes, whole readings come back, and one writer puts
each into the database in one transaction, so that a crash leaves whole documents or none.
"""

import json
import sqlite3
from collections.abc import Callable, Collection, Sequence
from concurrent.futures import Executor
from contextlib import nullcontext
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic
from typing import Any, Literal

import click

from browse.commands import COMMANDS
from browse.commands.hands import Hands
from browse.commands.options import database_option, output_options
from extract.changes import Changes, Elsewhere, Readers, find_changes, vanished
from extract.cluster import hands
from extract.limits import Limits
from extract.options import ENGINES, LIMITS, How, reading_options
from extract.page import Engine, Manner
from extract.results import Result, failed
from extract.sharing import reading
from extract.source import at_hand, digest, find_sources
from extract.spacy_loader import load_spacy
from extract.steps import begin
from models.claim import claim
from models.database import Database
from models.edition import edition
from models.errors import MoothallError
from models.holdings import count_holdings
from models.identities import settle
from models.ledger import SourceFile
from models.merging import merge, remember_families
from models.reading import Reading
from models.storage import explain
from models.tally import Tally
from models.troubled import sources_with
from models.vocabulary import Action, Severity

DEFAULT = Manner()
FINISHED_WITH_ERRORS = 3
UNWRITABLE = (UnicodeError, OverflowError, sqlite3.IntegrityError, sqlite3.DataError)
"""What a hostile document may cause at its writing; what ails the disk is none of these."""


# --- the way of a document -------------------------------------------------------------


def process(data: bytes, source: str, sha256: str, manner: Manner = DEFAULT) -> tuple[Reading, ...]:
    """Read one PDF: the whole file first, then the papers inside it if it is a pack.

    Raises UnreadableDocument where there are no pages to read.
    """
    # Only a process that reads PDFs pays for loading spaCy and PDFium.
    load_spacy()
    from extract.annotate import annotate
    from extract.arrange import arrange
    from extract.assemble import Origin, assemble
    from extract.divide import divide
    from extract.kept import read_once
    from extract.parts import read_whole
    from extract.recognise import recognise
    from extract.tidy import tidy

    pages = read_once(read_whole, data, manner)
    begin("understand", pages=len(pages.pages))
    layouts = [arrange(paper) for paper in divide(tidy(pages))]
    whole, *papers = recognise(*layouts)
    origin = Origin(source, sha256)
    reading = assemble(annotate(whole), origin)
    inside = (assemble(annotate(paper), origin, reading.document.id) for paper in papers)
    return (reading, *inside)


# --- the way of a corpus ---------------------------------------------------------------


def build(
    paths: Sequence[str],
    database: Database,
    *,
    workers: int = 1,
    executor: Executor | None = None,
    manner: Manner = DEFAULT,
    limits: Limits = LIMITS,
    force: bool = False,
    verify: bool = False,
    only: Collection[str] | None = None,
    aliases: Path | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Tally:
    """Read every PDF in `paths` into the database; only what has changed, unless `force`.

    `workers` processes read, or an `executor` that has as many workers (of processes, of
    threads, of a cluster); what it does not bring back is read here. Without workers this
    process reads, with no limits.

    `only` names the sources that this is about, where it is not about all of them.

    A source is unchanged when its size and time are as in the ledger, or failing that its
    bytes (`verify` compares them always), and the same rules read them in the same manner.
    `aliases` is a list of names (`models.identities.known`) that is kept for later builds.
    Raises MoothallError for a path that is not there.
    """
    started = monotonic()
    if aliases is not None:
        # Only a build that is given names pays for loading what compares them.
        from models.identities.known import read_known

        database.know(read_known(aliases))
    readers = Readers.of(manner)
    sources = [source for source in find_sources(paths) if only is None or source.name in only]
    ledger = database.ledger()
    run = database.start_run(
        now(), version(), json.dumps({"paths": [*paths], "reader": readers.of_scans})
    )
    present = {source.name for source in sources}
    changes = Changes(to_read=sources)
    if not force:
        changes = find_changes(sources, ledger, readers, verify=verify)
    if only is None:
        changes.gone = vanished(paths, present, ledger)
    elsewhere = Elsewhere(ledger, present.union(changes.gone))
    for moved in changes.moved:
        changes.gone += elsewhere.left(moved.sha256)
    if force and manner.kept == "use":
        manner = manner._replace(kept="renew")
    database.touch(changes.moved)
    database.mark_missing(changes.gone)
    tally = Tally(len(sources), changes.unchanged + len(changes.moved), len(changes.gone))
    progress(0, len(changes.to_read))
    with reading(process, changes.to_read, manner, workers, limits, executor) as results:
        if changes.to_read:
            # What connects documents is loaded now, by connecting none, while the workers load
            # what they need: it is at hand when they are done.
            from link.links import links_between

            links_between(())
        for done, result in enumerate(results, 1):
            result = store(database, result, readers)
            if left := elsewhere.left(result.sha256):
                database.mark_missing(left)
                tally.missing += len(left)
            tally.add(result.readings, result.problems)
            tally.read_here += result.read_here
            progress(done, len(changes.to_read))
    if changes.to_read and manner.kept != "none":
        from extract.kept import trim_kept

        trim_kept(tally.pages)
    connect(database, tally)
    tally.seconds = monotonic() - started
    database.finish_run(run, now(), tally.read, tally.unchanged, tally.problems.total())
    return tally


def store(database: Database, result: Result, readers: Readers) -> Result:
    """Write one result, and its line in the ledger, in one transaction; return what was written.

    That is another result where the readings hold what no table takes.
    """
    source = result.source
    document = result.readings[0].document.id if result.readings else None
    status = "read" if result.readings else "failed"
    reader = readers.who_read(result)
    entry = SourceFile(
        source.name, result.sha256, document, source.size, source.modified, status, reader
    )
    if not result.readings:
        database.fail(entry, result.problems)
        return result
    try:
        database.write(entry, result.readings)
    except UNWRITABLE as error:
        message = f"what was read cannot be written ({error}); please report this with the file"
        return store(database, failed(source, result.sha256, "store", "crash", message), readers)
    return result


def connect(database: Database, tally: Tally) -> None:
    """Lay people's corrections on what was extracted, and work out what is between documents.

    Nothing is done where that was done of the same documents and corrections.
    """
    rules = edition("link", "models")
    if database.connected() == rules:
        return
    # Only a build that changes something, and a correction, pay for loading what compares texts.
    from link.links import link
    from models.corrections.kept import apply_corrections

    applied = apply_corrections(database, verbs)
    tally.corrections, tally.misfits = applied.holding, len(applied.misfits)
    settle(database)
    tally.decided = link(database)
    tally.again = database.printed_again()
    count_holdings(database)
    database.optimise()
    database.note_connected(rules)


def verbs(text: str, lead_in: str | None) -> tuple[Action, ...]:
    """Return what a recommendation asks for."""
    from extract.recommendations.errands import actions

    return actions(text, lead_in)


def version() -> str:
    """Return Moothall's version."""
    # What asks for no version, as most commands do, is spared what loading this takes.
    from importlib import metadata

    return metadata.version("moothall")


def now() -> str:
    """Return the time in UTC, ISO."""
    return datetime.now(UTC).isoformat(timespec="seconds")


# --- the commands ----------------------------------------------------------------------


class Commands(click.Group):
    """The group of commands: what stops a run becomes a plain message and exit code 1."""

    def invoke(self, context: click.Context) -> Any:
        """Run a command."""
        try:
            return super().invoke(context)
        except MoothallError as error:
            raise click.ClickException(str(error)) from error
        except sqlite3.Error as error:
            plain = explain(error)
            if plain is None:
                raise
            raise click.ClickException(plain) from error


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="moothall")
@click.pass_context
def main(context: click.Context) -> None:
    """Turn a folder of council PDFs into one database that answers questions.

    \b
    moothall build council-papers/            read the PDFs into moothall.db
    moothall search "knife crime"             find every mention, with its page
    moothall show 2024-04-16-briefing.pdf     what was extracted from one document
    moothall serve                            browse and search in a web browser
    """
    context.obj = Hands(verbs, connect)


for command in COMMANDS:
    main.add_command(command)


def build_and_say(
    path: Path,
    how: How,
    paths: Sequence[str],
    *,
    force: bool,
    verify: bool = False,
    cause: str | None = None,
    aliases: Path | None = None,
    profile: Path | None = None,
) -> None:
    """Build, show how it goes and what came of it; with `cause`, only sources that have it.

    With `profile`, this process reads, and says where its time went in a picture there.

    Ends the command with exit code 3 if documents have problems of severity error.
    """
    from rich.console import Console

    from browse.profile import print_stages, write_flame
    from browse.summary import progress_bar, summarise
    from models.sampling import sampled

    with claim(path), Database(path) as database:
        if database.backup:
            click.echo(f"{path} had an older layout; a copy of it is {database.backup}", err=True)
        only = None if cause is None else sources_with(database.connection, cause)
        if only == set():
            click.echo(f"No file in {path} has the problem {cause}.")
            return
        paths = paths or [place for place in database.paths() if at_hand(place)]
        with (
            hands(how.workers, how.scheduler) as readers,
            progress_bar("Reading") as progress,
            nullcontext() if profile is None else sampled() as spent,
        ):
            tally = build(
                paths,
                database,
                workers=readers.workers if profile is None else 0,
                executor=readers.executor,
                manner=how.manner,
                limits=how.limits,
                force=force,
                verify=verify,
                only=only,
                aliases=aliases,
                progress=progress,
            )
    summarise(Console(), tally, path)
    if profile is not None and spent is not None:
        print_stages(Console(), spent)
        write_flame(profile, spent)
        click.echo(f"Flame graph: {profile}")
    if tally.problems[Severity.ERROR]:
        click.get_current_context().exit(FINISHED_WITH_ERRORS)


@main.command(name="build")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@database_option
@reading_options
@click.option("--force", is_flag=True, help="Read unchanged files again.")
@click.option("--verify", is_flag=True, help="Compare the bytes of files, not only size and time.")
@click.option(
    "--aliases",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    metavar="FILE",
    help="Names that are the same, and who succeeded whom (TOML); kept until another is given.",
)
@click.option(
    "--profile",
    type=click.Path(dir_okay=False, writable=True, path_type=Path),
    metavar="FILE.svg",
    help="Say which stage takes how much time, and draw it; one process reads, without limits.",
)
def build_command(
    paths: tuple[str, ...],
    path: Path,
    how: How,
    force: bool,
    verify: bool,
    aliases: Path | None,
    profile: Path | None,
) -> None:
    """Read PDFs into the database.

    PATH is a folder (searched all the way down), a PDF, a zip archive or a URL. A second
    run reads only what has changed. A file that hangs, crashes what reads it or takes too
    much is tried once more and then left out; `moothall problems` says which and why.

    \b
    moothall build council-papers/
    moothall build papers.zip minutes.pdf --db thornley.db --workers 4
    moothall build council-papers/ --force --profile flame.svg

    Exit code 3 means: finished, but some documents have problems of severity error.
    """
    if profile is not None and how.scheduler is not None:
        raise click.UsageError("--profile looks at one process here: leave out --scheduler")
    build_and_say(path, how, paths, force=force, verify=verify, aliases=aliases, profile=profile)


@main.command(name="retry")
@click.argument("paths", nargs=-1, metavar="[PATH...]")
@click.option("--cause", required=True, metavar="CAUSE", help="As `moothall problems` names it.")
@database_option
@reading_options
def retry_command(paths: tuple[str, ...], path: Path, how: How, cause: str) -> None:
    """Read the files again that have a problem.

    PATH is where they are, if not where they were at earlier builds. Recognised pages are
    kept, so that a long scan goes on where its time was up.

    \b
    moothall retry --cause timeout --timeout 7200
    moothall retry --cause password_needed --password-file passwords.txt
    """
    build_and_say(path, how, paths, force=True, cause=cause)


@main.command(name="merge")
@click.argument(
    "parts",
    nargs=-1,
    required=True,
    metavar="DATABASE...",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
)
@database_option
def merge_command(parts: tuple[Path, ...], path: Path) -> None:
    """Join databases that were built apart.

    What DATABASEs hold is added to the one that --db names, which is made if need be; they
    are left as they are. Ids, links and families come out as if all had been built together.
    What people wrote comes along; where two wrote different things, the later stands, and
    `moothall problems --cause merge_conflict` has the other.

    \b
    moothall merge saltmere.db brackwater.db --db all.db
    moothall merge new.db
    """
    with claim(path), Database(path) as database:
        merged = [merge(database, part) for part in parts]
        connect(database, Tally())
        for part in parts:
            remember_families(database, part)
    for one in merged:
        click.echo(f"{one.part}: {one.added:,} files added, {one.there:,} there before")
        for conflict in one.conflicts:
            click.echo(f"  {conflict}")


@main.command(name="seen")
@click.argument("draft")
@database_option
@click.option("--council", help="Whose draft it is; part of the name will do.")
@click.option("--limit", type=click.IntRange(min=1), default=10, show_default=True)
@output_options
def seen_command(
    draft: str,
    path: Path,
    council: str | None,
    limit: int,
    output: Literal["json", "csv"] | None,
) -> None:
    """Say whether a draft was recommended before, here or elsewhere, and what was decided.

    DRAFT is the text of a recommendation. Its matter is compared, not its frame, dates,
    figures or names.

    \b
    moothall seen "That taxi marshals be funded for a further year"
    moothall seen "Fit lights along the paths of Harbour Park" --council saltmere
    """
    from contextlib import closing
    from dataclasses import asdict

    from rich.console import Console

    from browse.families import occurrence_rows, print_matches
    from browse.terminal import print_csv
    from link.likeness import ALIKE
    from link.seen import seen
    from models.shelf import choose_council, open_shelf

    with closing(open_shelf(path)) as connection:
        of = None if council is None else choose_council(connection, council)
        found = seen(connection, draft, council=of, limit=limit)
    if output == "json":
        click.echo(json.dumps([asdict(one) for one in found], indent=2, ensure_ascii=False))
    elif output == "csv":
        print_csv(
            {"draft_likeness": one.score} | row
            for one in found
            for row in occurrence_rows(one.family_id, one.occurrences)
        )
    else:
        matches = [(one.family_id, one.score, one.shared, one.occurrences) for one in found]
        print_matches(Console(highlight=False), matches, ALIKE)


@main.command(name="evaluate")
@click.argument(
    "folders",
    nargs=-1,
    required=True,
    metavar="GOLD_DIR...",
    type=click.Path(exists=True, path_type=Path),
)
@click.option("--engine", type=click.Choice(ENGINES), default="pdfium", show_default=True)
@click.option("--misses", is_flag=True, help="List every miss, false find and wrong value.")
@click.option("--json", "as_json", is_flag=True, help="Print the scores as JSON.")
def evaluate_command(
    folders: tuple[Path, ...], engine: Engine, misses: bool, as_json: bool
) -> None:
    """Compare what is extracted with gold annotations.

    A gold file is NAME.json beside NAME.pdf. Prints strict and soft precision, recall and
    F1 for each field, and what was gained and lost since the last evaluation of the same
    folders.

    \b
    moothall evaluate corpus/
    moothall evaluate corpus/ --misses
    """
    from rich.console import Console

    from browse.scores import print_evaluation, scores
    from link.families import families_labelled
    from link.links import links_between
    from models.evaluation import changes, evaluate_folder, load, save

    def read(pdf: Path) -> tuple[Reading, ...]:
        data = pdf.read_bytes()
        return process(data, str(pdf), digest(data), Manner(engine))

    evaluation = evaluate_folder(folders, read, links_between, families_labelled)
    kept = last_evaluation(folders)
    before = load(kept) if kept.exists() else None
    if as_json:
        click.echo(json.dumps(scores(evaluation), indent=2))
    else:
        since = None if before is None else changes(before, evaluation)
        print_evaluation(Console(), evaluation, since, misses=misses)
    save(evaluation, kept)


def last_evaluation(folders: Sequence[Path]) -> Path:
    """Name the file in the user's own folder that keeps the last evaluation of `folders`."""
    name = "+".join(sorted(str(folder.resolve()) for folder in folders))
    return Path(click.get_app_dir("moothall")) / f"evaluation-{digest(name.encode())[:16]}.json"


if __name__ == "__main__":
    # Other processes find what they are to run by its module's own name.
    import pipeline

    pipeline.main(prog_name="moothall")
