"""Runs a program and tells what it used."""

import os
import resource
import statistics
import subprocess
import time
from typing import NamedTuple


class Usage(NamedTuple):
    wall: float  # seconds
    cpu: float  # seconds, user and system, all threads
    peak: int  # bytes, largest resident set (mapped files included)
    status: int  # exit status


def run(command, log, environment=None):
    """Runs a command to its end, its output and errors into the file `log`; in this environment, else in its own."""
    os.sync()  # So that no run pays for what another has written.
    with open(log, "wb") as output:
        start = time.perf_counter()
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT, env=environment)
        _, status, used = os.wait4(child.pid, 0)
        wall = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    return Usage(wall, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024, child.returncode)


def own_peak():
    """The bytes below which no peak can be told: a child begins with its parent's."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def medians(usages):
    """The median of each figure by itself; the worst exit status."""
    walls, cpus, peaks, statuses = zip(*usages)
    return Usage(statistics.median(walls), statistics.median(cpus), int(statistics.median(peaks)), max(statuses, key=abs))


def size(directory):
    """The bytes of all files below a directory."""
    return sum(os.path.getsize(os.path.join(d, name)) for d, _, names in os.walk(directory) for name in names)
