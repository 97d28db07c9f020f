"""Retrieval sets, and what wensou ranks for their queries."""

import glob
import os
import shutil
from typing import NamedTuple

import corpora
import engines
import measure
import scores
import workplace
from workplace import WORK

THINNED = 1000
LIMIT = 100


class Result(NamedTuple):
    name: str  # of the set
    suffix: str  # of the queries' file, with its hyphen
    documents: int
    index_seconds: float
    run_seconds: float
    every: scores.Scores
    thinned: scores.Scores

    @property
    def label(self):
        return self.name + self.suffix


class RetrievalSet:
    """A directory of corpus.jsonl, queries*.tsv and qrels*.tsv."""

    def __init__(self, directory):
        self.directory = directory
        self.name = os.path.basename(directory)
        self.notes = []

    def results(self, program):
        """Of every file of queries; the corpus is indexed once."""
        index = f"{WORK}/index"
        seconds = self.build(program, index)
        documents = count_lines(f"{self.directory}/corpus.jsonl")
        for queries in sorted(glob.glob(f"{glob.escape(self.directory)}/queries*.tsv"), key=suffix):
            qrels = self.judgements(suffix(queries))
            if qrels:
                run, run_seconds = ranked(program, index, queries)
                every = scores.of_run(qrels, run)
                thinned = scores.of_run(chosen(qrels, thin(queries)), run)
                yield Result(self.name, suffix(queries), documents, seconds, run_seconds, every, thinned)

    def build(self, program, index):
        """Indexes the corpus alone: the files of queries beside it are texts too."""
        corpora.fresh(f"{WORK}/corpus")
        shutil.copy(f"{self.directory}/corpus.jsonl", f"{WORK}/corpus")
        engine = engines.wensou(program)
        usage, _ = workplace.build(engine, f"{WORK}/corpus", index, keep=True)
        workplace.succeeded(engine, usage)
        return usage.wall

    def judgements(self, ending):
        """Those of the same suffix, else those of the set."""
        for name in (f"qrels{ending}.tsv", "qrels.tsv"):
            if os.path.exists(f"{self.directory}/{name}"):
                if name != f"qrels{ending}.tsv":
                    self.notes.append(f"{self.name}{ending} is judged by {name}.")
                return f"{self.directory}/{name}"
        self.notes.append(f"{self.name}{ending} is left out: it has no judgements.")
        return None


def retrieval_sets(directory):
    """The set that a directory is, or those in it."""
    corpora_found = glob.glob(f"{glob.escape(directory)}/corpus.jsonl") or sorted(
        glob.glob(f"{glob.escape(directory)}/*/corpus.jsonl"))
    if not corpora_found:
        raise SystemExit(f"No corpus.jsonl in {directory} or in a directory in it.")
    return [RetrievalSet(os.path.dirname(path)) for path in corpora_found]


def ranked(program, index, queries):
    """The file of the run, and how many seconds the process took."""
    run = f"{WORK}/run.tsv"
    command = [program, "search", "--index", index, "--batch", queries, "--run", run, "--limit", str(LIMIT)]
    usage = measure.run(command, f"{WORK}/logs/run.txt")
    if usage.status:
        raise SystemExit(f"wensou ended with {usage.status} on {queries}; see {WORK}/logs/run.txt.")
    return run, usage.wall


def thin(queries):
    """The identifiers of the queries, thinned evenly."""
    with open(queries, encoding="utf-8") as lines:
        every = [line.split("\t")[0] for line in lines if line.strip()]
    if len(every) <= THINNED:
        return set(every)
    return {every[number * len(every) // THINNED] for number in range(THINNED)}


def chosen(qrels, identifiers):
    """A file of the judgements of these queries."""
    path = f"{WORK}/qrels.tsv"
    with open(qrels, encoding="utf-8") as lines, open(path, "w", encoding="utf-8") as kept:
        kept.writelines(line for line in lines if line.split()[:1] and line.split()[0] in identifiers)
    return path


def suffix(queries):
    return os.path.basename(queries)[len("queries"):-len(".tsv")]


def count_lines(path):
    with open(path, encoding="utf-8") as lines:
        return sum(1 for line in lines if line.strip())
