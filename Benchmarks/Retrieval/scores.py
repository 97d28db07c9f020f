"""What the scorers beside the project say."""

import json
import subprocess
import sys
from typing import NamedTuple

RETRIEVAL = "../shared/bench/score_ir.py"
SEGMENTATION = "../shared/bench/score_seg.py"


class Scores(NamedTuple):
    queries: int
    ndcg: float
    mrr: float
    recall: float


def of_run(qrels, run):
    said = answer(RETRIEVAL, qrels, run)
    return Scores(said["queries"], said["ndcg@10"], said["mrr@10"], said["recall@100"])


def f1(gold, output):
    return answer(SEGMENTATION, gold, output)["f1"]


def answer(scorer, *files):
    done = subprocess.run([sys.executable, scorer, *files], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if done.returncode:
        raise SystemExit(f"{scorer} failed: {done.stderr.strip()}")
    return json.loads(done.stdout)
