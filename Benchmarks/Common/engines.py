"""The engines that are measured: how each builds an index and is asked, and which version it is."""

import os
import re
import subprocess
from typing import Callable, NamedTuple

PEERS = ".build/peers"
LUCENE = f"{PEERS}/lucene"
PYTHON = f"{PEERS}/python/bin/python3"
LUCENE_THREADS = 2


class Engine(NamedTuple):
    name: str
    version: str
    command: Callable[[str, str], list]  # of the corpus's directory and the index's
    query: Callable[[str, str, int], list] = None  # of the index's directory, the queries' file, and how many rounds


def wensou(program):
    return Engine("wensou", answer([program, "--version"]), lambda corpus, index: [
        program, "index", corpus, "--index", index])


def peers():
    """The peers that setup-peers could set up, and the names of the others."""
    every = [
        lucene("Lucene ICU words", "icu"),
        lucene("Lucene CJK bigrams", "cjk"),
        lucene("Lucene smartcn", "smartcn"),
        python("tantivy + jieba", "tantivy-jieba", "import tantivy, rjieba", ["tantivy", "rjieba"]),
        python("SQLite FTS5 trigram", "fts5-trigram", "import sqlite3; version = 'SQLite ' + sqlite3.sqlite_version", []),
        python("Xapian + jieba", "xapian-jieba", "import xapian; version = 'Xapian ' + xapian.version_string()", ["rjieba"]),
    ]
    return [peer for peer in every if peer.version], [peer.name for peer in every if not peer.version]


def lucene(name, mode):
    version = classpath = ""
    if os.path.exists(f"{LUCENE}/classpath"):
        with open(f"{LUCENE}/classpath") as file:
            classpath = f"{LUCENE}:{file.read().strip()}"
        java = answer(["java", "-version"]).partition("\n")[0].replace('"', "")
        found = re.search(r"lucene-core-([\d.]+)\.jar", classpath)
        version = f"Lucene {found[1]}, {LUCENE_THREADS} threads, {java}" if java and found else ""
    return Engine(name, version, lambda corpus, index: [
        "java", "-cp", classpath, "LucenePeer", "index", mode, corpus, index, str(LUCENE_THREADS)],
        lambda index, queries, rounds: [
            "java", "-cp", classpath, "LucenePeer", "query", mode, index, queries, str(rounds)])


def python(name, peer, imports, packages):
    script = (
        f"{imports}\nfrom importlib.metadata import version as of\n"
        f"print(', '.join(([version] if 'version' in globals() else []) + [p + ' ' + of(p) for p in {packages}]))")
    version = answer([PYTHON, "-c", script])
    return Engine(name, version, lambda corpus, index: [
        PYTHON, f"{PEERS}/python/py_peers.py", "index", peer, corpus, index],
        lambda index, queries, rounds: [
            PYTHON, f"{PEERS}/python/py_peers.py", "query", peer, index, queries, str(rounds)])


def answer(command):
    """What a program prints, or nothing where it is missing or fails."""
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
