"""This build and the one before it, measured in turns: what is slower shows whatever the machine
does meanwhile."""
import statistics

PAIRS = 9
GOAL = 0.95
FORMATS = {"rate": "{:,.0f} /s", "cpu": "{:.1f} us", "took": "{:.2f} ms"}
NAMES = {"cpu": "  CPU per request"}


class Build:
    """A binary and a folder for its databases."""

    def __init__(self, binary, folder):
        self.binary, self.folder = binary, folder


def compare(what, measure, new, before):
    """Rows for the table: each thing measured, its medians and how fast the new build is.

    `measure(build)` gives some of `rate`, `cpu` and `took`. A miss of the goal is measured again
    before it counts.
    """
    rows = once(what, measure, new, before)
    if not all(met for *_, met in rows):
        rows = once(what, measure, new, before)
    return rows


def once(what, measure, new, before):
    runs = {new: [], before: []}
    for turn in range(PAIRS):
        # Who comes first changes, so that what drifts favours nobody.
        for build in (new, before) if turn % 2 == 0 else (before, new):
            runs[build].append(measure(build))
    rows = []
    for key in (key for key in FORMATS if key in runs[new][0]):
        ours, theirs = (statistics.median(run[key] for run in runs[build])
                        for build in (new, before))
        speed = ours / theirs if key == "rate" else theirs / ours
        rows.append((NAMES.get(key, what) if rows else what, FORMATS[key].format(ours),
                     "before " + FORMATS[key].format(theirs), f"{speed:.2f}", f">= {GOAL}",
                     speed >= GOAL))
    return rows
