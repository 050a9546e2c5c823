"""Tests for curves through points on the screen."""

import numpy as np

from backstretch_gui.figure.curves import curved

RADIUS = 100.0
ROUND = np.exp(2j * np.pi * np.arange(12) / 12).astype(np.complex64) * np.float32(RADIUS)
SLACK = 3
SQUARE = np.array([0, 100, 100 + 100j, 100j], dtype=np.complex64)


def test_a_bend_goes_through_its_points() -> None:
    points, _ = curved(ROUND, np.array([0, 12]))
    away = np.abs(points[:, None] - ROUND).min(axis=0)
    assert away.max() < 0.02 * RADIUS
    assert np.abs(np.abs(points) - RADIUS).max() < 0.03 * RADIUS


def test_a_corner_is_rounded() -> None:
    points, _ = curved(SQUARE, np.array([0, 4]))
    assert points.real.min() >= -SLACK
    assert points.real.max() <= 100 + SLACK
    assert np.abs(points[:, None] - SQUARE).min() > 10


def test_loops_do_not_touch_each_other() -> None:
    points, starts = curved(np.concatenate([ROUND, SQUARE + 1000]), np.array([0, 12, 16]))
    assert np.abs(points[: starts[1]]).max() < 200 < np.abs(points[starts[1] :]).min()
