"""The chosen routine to take along: asked where to, written by a process, told when it is there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QLibraryInfo, QObject, Signal

from backstretch_gui.catalog.stretch import in_language
from backstretch_gui.export.export_process import ExportProcess
from backstretch_gui.storage.own_command import own_command
from backstretch_gui.ui.routine_words import file_name

if TYPE_CHECKING:
    from backstretch_gui.language.languages import Languages
    from backstretch_gui.routines.routine_keeper import RoutineKeeper
    from backstretch_gui.settings.settings_keeper import SettingsKeeper
    from backstretch_gui.ui.dialogs.progress_dialog import ProgressDialog
    from backstretch_gui.ui.main_window import MainWindow
    from backstretch_gui.ui.theme import Theme


class Exporter(QObject):
    """A session can go on meanwhile."""

    done = Signal(str)
    """A sentence on what was done."""
    failed = Signal(str)
    """A sentence on what could not be done."""

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        languages: Languages,
        settings: SettingsKeeper,
        routines: RoutineKeeper,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._language = languages.shown
        self._settings = settings
        self._routines = routines
        self._dialog: ProgressDialog | None = None
        self._path = Path()
        self.process = ExportProcess(self)
        self.process.progress.connect(self._on_progress)
        self.process.written.connect(self._on_written)
        self.process.failed.connect(self._on_failed)
        window.closing.connect(self.process.cancel)

    def ask_for_audio_guide(self) -> None:
        """Where to, as a sound file?"""
        from backstretch_gui.ui.dialogs.file_dialogs import ask_where_to

        kinds = ";;".join(("MP3 (*.mp3)", "Opus (*.opus)", "FLAC (*.flac)"))
        name = file_name(self._routines.routine, self._language, ".mp3")
        ask_where_to(self._window, self.tr("Save the audio guide"), name, self._on_audio_chosen, kinds)

    def ask_for_video_guide(self) -> None:
        """Where to, as a film? Where none can be written, that is said."""
        from backstretch_gui.ui.dialogs.file_dialogs import ask_where_to

        if not films_possible():
            sentence = self.tr("This installation can’t write films. An audio guide can be had instead.")
            self.done.emit(sentence)
            return
        name = file_name(self._routines.routine, self._language, ".mp4")
        ask_where_to(self._window, self.tr("Save the video guide"), name, self._on_video_chosen)

    def write_audio_guide(self, path: Path) -> None:
        """The chosen routine as it is heard."""
        self._write("--audio", path)

    def write_video_guide(self, path: Path) -> None:
        """The chosen routine as it is seen and heard."""
        self._write("--video", path)

    # Inside ---------------------------------------------------------------------------------

    def _write(self, wanted: str, path: Path) -> None:
        """The process reads what is on disk: routine and settings are written first."""
        from backstretch_gui.ui.dialogs.progress_dialog import ProgressDialog

        self._routines.write_now()
        self._settings.write_now()
        routine = self._routines.routine
        self._path = path
        command = own_command(wanted, str(path), "--routine", routine.id, "--progress")
        self.process.start(command, path)
        title = self.tr("Writing “{0}”").format(in_language(routine.name, self._language))
        self._dialog = dialog = ProgressDialog(self._theme, title, path.name, self._window)
        dialog.rejected.connect(self._on_cancelled)
        dialog.open()

    def _on_audio_chosen(self, path: str) -> None:
        self.write_audio_guide(Path(path))

    def _on_video_chosen(self, path: str) -> None:
        self.write_video_guide(Path(path))

    def _on_progress(self, per_cent: int) -> None:
        if self._dialog is not None:
            self._dialog.show_progress(per_cent)

    def _on_written(self) -> None:
        self._close_dialog()
        self.done.emit(self.tr("The guide is {0}.").format(self._path.name))

    def _on_failed(self, why: str) -> None:
        self._close_dialog()
        self.failed.emit(
            why or self.tr("{0} could not be written. Nothing was lost.").format(self._path.name)
        )

    def _on_cancelled(self) -> None:
        if self.process.running:
            self.process.cancel()
            self.done.emit(self.tr("Cancelled. Nothing was written."))
        self._dialog = None

    def _close_dialog(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.accept()


def films_possible() -> bool:
    """Whether Qt's plugin with FFmpeg is installed: the packages do without its 20 MB."""
    folder = QDir(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath) + "/multimedia")
    return bool(folder.entryList(["*ffmpeg*"], QDir.Filter.Files))
