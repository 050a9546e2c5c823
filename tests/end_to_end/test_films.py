"""A routine as a film, by the real program: its pictures are the floor view's own."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backstretch_gui.export.captions import captions
from backstretch_gui.export.film import FRAMES_A_SECOND, SIZE, Film
from backstretch_gui.export.guide import Guide
from backstretch_gui.export.measured_speech import MeasuredSpeech
from backstretch_gui.export.video_guide import film_format
from backstretch_gui.figure.model import FigureModel
from backstretch_gui.language.languages import Languages
from backstretch_gui.routines.library import load_catalog, words_in
from backstretch_gui.routines.own_folder import OwnFolder
from backstretch_gui.settings.settings import Settings
from backstretch_gui.start.figures import read_body_tables, read_named_person
from backstretch_gui.storage.own_command import own_command
from backstretch_gui.storage.user_paths import Paths
from backstretch_gui.training.coaching_settings import coaching
from backstretch_gui.ui.figure_colours import figure_colours
from backstretch_gui.ui.stage.stage_props import PropsSource
from backstretch_gui.ui.theme import Theme

pytestmark = pytest.mark.heavy

MOMENTS = 20
FAR = 6.0
"""Of 255: the mean difference of a pixel that a codec may make."""

MINE = """
version = 1
id = "mine"
name.en = "Mine"
purpose.en = "One side."

[[stretches]]
stretch = "supine-twist"
hold = 10
sides = "left"
"""


@pytest.fixture
def film(qapp: QApplication, bundle: Path) -> Film:
    """What the program is to film."""
    del bundle
    paths = Paths.of_user()
    paths.routines.mkdir(parents=True)
    (paths.routines / "mine.toml").write_text(MINE)
    settings = Settings()
    catalog, *wrong = load_catalog({}, OwnFolder(paths.routines).load(), words_in(Languages()))
    assert not any(wrong)
    speech = MeasuredSpeech(paths.clips, settings, "en", qapp)
    plan = speech.plan(catalog.routines["mine"], catalog, coaching(settings, "en"))
    speech.close()
    theme, person = Theme(qapp, "light"), read_named_person("ana")
    colours = figure_colours(theme.tokens, person)
    model = FigureModel(person, read_body_tables(), colours, catalog.stretches, catalog.positions)
    guide = Guide(catalog.routines["mine"], plan, catalog, speech.clip, "en")
    return Film(guide, PropsSource(catalog, "en"), theme, model)


def pixels(image: QImage) -> NDArray[np.float64]:
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return lines[:, : 3 * plain.width()].astype(np.float64)


@pytest.fixture
def picture_at(qtbot: QtBot, tmp_path: Path) -> Callable[[float], QImage]:
    """Looks at a film, `film.mp4`, at a second."""
    player, sink = QMediaPlayer(), QVideoSink()
    player.setVideoSink(sink)

    def is_loaded(status: QMediaPlayer.MediaStatus) -> bool:
        return status is QMediaPlayer.MediaStatus.LoadedMedia

    def load() -> None:
        with qtbot.waitSignal(player.mediaStatusChanged, timeout=20_000, check_params_cb=is_loaded):
            player.setSource(QUrl.fromLocalFile(str(tmp_path / "film.mp4")))
        with qtbot.waitSignal(sink.videoFrameChanged, timeout=20_000, check_params_cb=QVideoFrame.isValid):
            player.pause()

    def look(seconds: float) -> QImage:
        if player.source().isEmpty():
            load()
        wanted = round(1_000_000 * seconds)

        def is_it(frame: QVideoFrame) -> bool:
            return frame.isValid() and frame.startTime() <= wanted < frame.endTime()

        with qtbot.waitSignal(sink.videoFrameChanged, timeout=20_000, check_params_cb=is_it):
            player.setPosition(round(1000 * seconds))
        return sink.videoFrame().toImage()

    return look


def test_a_film_shows_what_the_floor_view_shows(
    film: Film, picture_at: Callable[[float], QImage], tmp_path: Path
) -> None:
    if film_format() is None:
        pytest.skip("Qt's FFmpeg plugin is not installed: no film can be written")
    path = tmp_path / "film.mp4"

    done = subprocess.run(
        own_command("--video", str(path), "--routine", "mine", "--progress"),
        capture_output=True, text=True, timeout=400, check=False,
    )  # fmt: skip

    assert done.returncode == 0, done.stderr
    assert done.stdout.split()[-1] == "100"
    for number in range(MOMENTS):
        frame = int((number + 0.5) / MOMENTS * film.frames)
        shown = picture_at((frame + 0.5) / FRAMES_A_SECOND)
        assert shown.size() == SIZE
        assert np.abs(pixels(shown) - pixels(film.picture(frame))).mean() < FAR, frame
    assert path.with_suffix(".vtt").read_text() == captions(film.plan)
    assert sorted(file.name for file in tmp_path.glob("*film*")) == ["film.mp4", "film.vtt"]
    film.close()


def test_each_moment_of_a_film_is_another_picture(film: Film) -> None:
    """A film that stands still would be like itself all the time."""
    pictures = [pixels(film.picture(int((n + 0.5) / MOMENTS * film.frames))) for n in range(MOMENTS)]
    differences = [np.abs(one - other).mean() for one, other in pairwise(pictures)]
    assert min(differences) > 0.05
    film.close()
