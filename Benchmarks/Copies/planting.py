"""Texts, and copies of them with other names of places and some sentences of other texts."""

import os
import random
import re

LEAST_SENTENCES = 10
SHARE = 0.1  # of the sentences, which are replaced
LONGEST = 100  # characters of a sentence that replaces another
PLACE = re.compile("([\u4e00-\u9fff]{2})(?=[县縣市区區省镇鎮])")
OTHER_PLACES = ["松涛", "鹭洲", "云屏"]


def texts(directory):
    """The texts of the UTF-8 files below a directory, by names that are theirs alone."""
    found = {}
    for folder, _, names in sorted(os.walk(directory)):
        for name in sorted(names):
            with open(os.path.join(folder, name), encoding="utf-8", errors="replace") as file:
                text = file.read()
            if text.count("。") >= LEAST_SENTENCES:
                found[f"{len(found):05}.txt"] = text
    return found


def copy(name):
    return name.replace(".txt", "-copy.txt")


def with_copies(originals, seed):
    chance = random.Random(seed)
    names = list(originals)
    planted = dict(originals)
    for place, name in enumerate(names):
        planted[copy(name)] = changed(originals[name], originals[names[(place + 1) % len(names)]], chance)
    return planted


def changed(text, other, chance):
    others = [sentence for sentence in other.split("。") if len(sentence) < LONGEST]
    sentences = [
        chance.choice(others) if others and chance.random() < SHARE else sentence for sentence in text.split("。")]
    changed = "。".join(sentences)
    for name, replacement in zip(places(changed), OTHER_PLACES):
        changed = changed.replace(name, replacement)
    return changed


def places(text):
    """The three commonest names before 县, 市, 区 and the like."""
    counts = {}
    for name in PLACE.findall(text):
        counts[name] = counts.get(name, 0) + 1
    return sorted(counts, key=lambda name: (-counts[name], name))[:len(OTHER_PLACES)]
