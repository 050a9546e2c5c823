"""Outlines of where values are above zero, strung together from pieces."""

from __future__ import annotations

import numpy as np
import pytest

from backstretch_gui.figure.contours import Tracer

AROUND = 20


@pytest.mark.parametrize("rows", [5, 64, 70, 129, 400])
def test_an_outline_of_any_length_is_one(rows: int) -> None:
    values = np.full((rows, AROUND), -1.0, dtype=np.float32)
    values[1:-1, 3:6] = values[1:-1, 12] = 1.0
    loops = Tracer([rows], AROUND).loops(values)
    assert np.diff(loops.starts).tolist() == [2 * (rows - 2) + 6, 2 * (rows - 2) + 2]
    assert loops.of_region.tolist() == [0, 2]
