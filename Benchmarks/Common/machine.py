"""On what the figures were taken."""

import os
import subprocess


def description(directory):
    return (
        f"{processor()}, {len(os.sched_getaffinity(0))} cores, {memory() / 2**30:.1f} GiB of memory, "
        f"{os.uname().sysname} {os.uname().release}, {file_system(directory)}")


def load():
    """The mean number of running processes in the last minute."""
    return f"{os.getloadavg()[0]:.1f}"


def processor():
    with open("/proc/cpuinfo") as file:
        for line in file:
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return os.uname().machine


def memory():
    return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")


def file_system(directory):
    done = subprocess.run(
        ["findmnt", "--noheadings", "--output=FSTYPE", "--target", directory], stdout=subprocess.PIPE, text=True)
    return done.stdout.strip()
