"""A routine as it would be seen and heard, as a film: by Qt's own recorder, where its FFmpeg is installed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QByteArray, QEventLoop, QObject, QUrl
from PySide6.QtMultimedia import (
    QAudioBuffer,
    QAudioBufferInput,
    QAudioFormat,
    QMediaCaptureSession,
    QMediaFormat,
    QMediaMetaData,
    QMediaRecorder,
    QVideoFrame,
    QVideoFrameFormat,
    QVideoFrameInput,
)

from backstretch_gui.export.captions import HEADING, captions
from backstretch_gui.export.film import FRAMES_A_SECOND, SIZE
from backstretch_gui.export.guide import RecorderError
from backstretch_gui.export.sound import blocks
from backstretch_gui.storage.files import part_beside, put_in_place, read_text, write_text
from backstretch_gui.voice.player.mixer import RATE

if TYPE_CHECKING:
    import array
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtGui import QImage

    from backstretch_gui.export.film import Film
    from backstretch_gui.export.guide import Guide

CODECS: Final = (QMediaFormat.VideoCodec.H264, QMediaFormat.VideoCodec.MPEG4)
"""The better one first. H.264 is written where the system has it (Windows, macOS, some graphics cards): no
encoder of our own comes under the GPL. MPEG-4 Visual is always there, at twice the size."""

MICROSECONDS: Final = 1_000_000


def film_format() -> QMediaFormat | None:
    """The best format that can be written here; None if Qt's FFmpeg is not installed."""
    encode = QMediaFormat.ConversionMode.Encode
    found = QMediaFormat(QMediaFormat.FileFormat.MPEG4)
    codec = next((each for each in CODECS if each in found.supportedVideoCodecs(encode)), None)
    if codec is None or QMediaFormat.AudioCodec.AAC not in found.supportedAudioCodecs(encode):
        return None
    found.setVideoCodec(codec)
    found.setAudioCodec(QMediaFormat.AudioCodec.AAC)
    return found


def write_video_guide(
    path: Path, kind: QMediaFormat, film: Film, guide: Guide, progress: Callable[[float], None]
) -> None:
    """Replace the file at `path` by the film, once all of it is written, and put its captions beside it.

    A file that is called as the captions would be, and holds something else, is left alone.

    Raises:
        RecorderError: the recorder gave up.
        UnspokenError: a sentence could not be rendered.
        OSError: the film can't be written, or a clip can't be read.
    """
    with part_beside(path) as part:
        writer = FilmWriter(film.pictures(), film.frames, blocks(guide.plan, guide.samples), progress)
        writer.write(part, kind, guide.title)
        put_in_place(part, path)
    beside = path.with_suffix(".vtt")
    if (read_text(beside) or HEADING).startswith(HEADING):
        write_text(beside, captions(guide.plan))


class FilmWriter(QObject):
    """Feeds pictures and sound to the recorder as fast as it takes them."""

    def __init__(
        self,
        pictures: Iterator[QImage],
        frames: int,
        sound: Iterator[array.array[int]],
        progress: Callable[[float], None],
    ) -> None:
        """`frames`: how many pictures there are. `progress` is told the share that is done, 0 to 1."""
        super().__init__()
        self._pictures, self._frames, self._sound, self._progress = pictures, frames, sound, progress
        self._frame = self._sample = 0
        self._next_frame: QVideoFrame | None = None
        self._next_buffer: QAudioBuffer | None = None
        self._failed: Exception | None = None
        self._loop = QEventLoop()
        self._audio_format = QAudioFormat()
        self._audio_format.setSampleRate(RATE)
        self._audio_format.setChannelCount(1)
        self._audio_format.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        video_format = QVideoFrameFormat(SIZE, QVideoFrameFormat.PixelFormat.Format_BGRX8888)
        video_format.setStreamFrameRate(FRAMES_A_SECOND)
        self._video_input = QVideoFrameInput(video_format, self)
        self._audio_input = QAudioBufferInput(self._audio_format, self)
        self._session = QMediaCaptureSession(self)
        self._recorder = QMediaRecorder(self)

    def write(self, path: Path, kind: QMediaFormat, title: str) -> None:
        """All of it, to `path`.

        Raises:
            RecorderError: the recorder gave up.
            Exception: what pictures, sound or `progress` raised.
        """
        recorder = self._recorder
        self._session.setVideoFrameInput(self._video_input)
        self._session.setAudioBufferInput(self._audio_input)
        self._session.setRecorder(recorder)
        recorder.setMediaFormat(kind)
        recorder.setQuality(QMediaRecorder.Quality.HighQuality)
        recorder.setVideoResolution(SIZE)
        recorder.setVideoFrameRate(FRAMES_A_SECOND)
        recorder.setAutoStop(True)
        about = QMediaMetaData()
        about.insert(QMediaMetaData.Key.Title, title)
        recorder.setMetaData(about)
        recorder.setOutputLocation(QUrl.fromLocalFile(str(path)))
        self._video_input.readyToSendVideoFrame.connect(self._send_pictures)
        self._audio_input.readyToSendAudioBuffer.connect(self._send_sound)
        recorder.recorderStateChanged.connect(self._on_state)
        recorder.errorOccurred.connect(self._on_error)
        recorder.record()
        self._loop.exec()
        if self._failed is not None:
            raise self._failed

    def _send_pictures(self) -> None:
        self._guarded(self._send_more_pictures)

    def _send_sound(self) -> None:
        self._guarded(self._send_more_sound)

    def _send_more_pictures(self) -> None:
        """What the recorder does not take now is offered again when it asks."""
        while True:
            if self._next_frame is None:
                self._next_frame = self._picture()
            if not self._video_input.sendVideoFrame(self._next_frame):
                return
            if not self._next_frame.isValid():
                return
            self._next_frame = None
            self._progress(self._frame / self._frames)

    def _send_more_sound(self) -> None:
        while True:
            if self._next_buffer is None:
                self._next_buffer = self._block()
            if not self._audio_input.sendAudioBuffer(self._next_buffer):
                return
            if not self._next_buffer.isValid():
                return
            self._next_buffer = None

    def _picture(self) -> QVideoFrame:
        """The next one; an empty one at the end, by which the recorder knows."""
        image = next(self._pictures, None)
        if image is None:
            return QVideoFrame()
        frame = QVideoFrame(image)
        frame.setStartTime(self._frame * MICROSECONDS // FRAMES_A_SECOND)
        self._frame += 1
        frame.setEndTime(self._frame * MICROSECONDS // FRAMES_A_SECOND)
        return frame

    def _block(self) -> QAudioBuffer:
        samples = next(self._sound, None)
        if samples is None:
            return QAudioBuffer()
        start = self._sample * MICROSECONDS // RATE
        self._sample += len(samples)
        return QAudioBuffer(QByteArray(samples.tobytes()), self._audio_format, start)

    def _guarded(self, send: Callable[[], None]) -> None:
        """An exception can't pass through Qt: it is kept, and raised from `write`."""
        if self._failed is not None:
            return
        try:
            send()
        except Exception as error:
            self._fail(error)

    def _fail(self, error: Exception) -> None:
        self._failed = self._failed or error
        self._recorder.stop()
        self._loop.quit()

    def _on_error(self, _error: Any, words: str) -> None:
        self._fail(RecorderError(words))

    def _on_state(self, state: QMediaRecorder.RecorderState) -> None:
        if state is QMediaRecorder.RecorderState.StoppedState:
            self._loop.quit()
