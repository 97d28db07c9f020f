"""Where benchmarks work and keep their tables, and the building of an index there."""

import datetime
import os
import shutil

import corpora
import machine
import measure

PROJECT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
WORK = ".build/bench"
CACHE = f"{WORK}/cache"  # where wensou keeps what all indexes of a user share
RESULTS = "Benchmarks/results"
FILES_SKIPPED = 2  # wensou's exit status


def begin():
    """Makes the project the current directory, with an empty place to work in."""
    os.chdir(PROJECT)
    shutil.rmtree(WORK, ignore_errors=True)
    os.makedirs(f"{WORK}/logs")
    os.environ["XDG_CACHE_HOME"] = os.path.abspath(CACHE)


def end():
    shutil.rmtree(WORK)


def heading(report, title, measured):
    report.line(f"{title}, {datetime.date.today().isoformat()}")
    report.line()
    report.line(f"Machine: {machine.description(WORK)}.")
    for engine in measured:
        report.line(f"{engine.name}: {engine.version}.")


def build(engine, corpus, index, keep=False):
    """Builds a fresh index. Returns what that used, and the bytes of the index."""
    corpora.fresh(index)
    usage = measure.run(engine.command(corpus, index), log(engine))
    size = measure.size(index)
    if not keep:
        shutil.rmtree(index)
    return usage, size


def cache_note(report):
    report.line(
        f"Beside wensou's index there is a cache of {measure.size(CACHE) / 1e6:.1f} MB, one for all indexes of a user: ICU's words, which the "
        "first build makes ready.")


def succeeded(program, usage):
    if usage.status:
        raise SystemExit(f"wensou ended with {usage.status}; see {log(program)}.")


def log(engine):
    return f"{WORK}/logs/{engine.name.replace(' ', '-')}.txt"
