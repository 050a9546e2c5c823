"""Pace, Voice and Look: a line each until opened, one open at a time."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.session.plan import Talk
from backstretch_gui.settings.declaration import (
    Chooses,
    ChoosesFromList,
    PicksVoice,
    Section,
    Slides,
    Steps,
    Switches,
    in_section,
)
from backstretch_gui.settings.settings import Appearance, Counting, Settings, changed
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.panel.panel import Panel
from backstretch_gui.ui.panel.settings import voice_body
from backstretch_gui.ui.panel.settings.settings_body import SettingsBody
from backstretch_gui.ui.panel.settings.voice_body import VoiceBody
from backstretch_gui.ui.panel.settings.voice_box import VoiceBox
from backstretch_gui.voice.engines.registry import Engines, system_engine
from backstretch_gui.voice.packs import Packs
from backstretch_gui.voice.protocol import Voice
from tests.ui.panel.conftest import MOVEMENT, SIDED, Told

_LEFT = Qt.MouseButton.LeftButton
VOICES = (
    Voice("gmw/en-us", "English (America)", ("en-us",)),
    Voice("gmw/en", "English (Great Britain)", ("en-gb",)),
    Voice("gmw/de", "German", ("de",)),
)


def _pace(panel: Panel) -> SettingsBody:
    panel.settings.pace.set_open(True)
    assert isinstance(panel.settings.pace.body, SettingsBody)
    return panel.settings.pace.body


def _voice(panel: Panel) -> VoiceBody:
    panel.settings.voice.set_open(True)
    assert isinstance(panel.settings.voice.body, VoiceBody)
    return panel.settings.voice.body


def _box(panel: Panel) -> VoiceBox:
    box = _voice(panel).voice
    assert box is not None
    return box


def _look(panel: Panel) -> SettingsBody:
    panel.settings.look.set_open(True)
    assert isinstance(panel.settings.look.body, SettingsBody)
    return panel.settings.look.body


def _offered(box: QComboBox) -> list[str]:
    return [box.itemText(index) for index in range(box.count())]


def test_closed_they_tell_what_is_set(panel: Panel) -> None:
    stack = panel.settings
    lines = [section.head.summary.text() for section in (stack.pace, stack.voice, stack.look)]
    assert lines == ["3 s to settle, 5 s rest", "Full guidance", "Follows the system"]


def test_figure_and_motion_are_chosen(panel: Panel, told: Told) -> None:
    look = _look(panel)
    panel.show_settings(Settings())
    assert (look.choices["figure"].value, look.choices["motion"].value) == ("ana", "system")

    QTest.mouseClick(look.choices["figure"].button("ben"), _LEFT)
    QTest.mouseClick(look.choices["motion"].button("reduced"), _LEFT)

    assert told.settings == [("figure", "ben"), ("motion", "reduced")]


def test_one_is_open_at_a_time(panel: Panel) -> None:
    voice = _voice(panel)
    QTest.mouseClick(panel.settings.pace.head, _LEFT)
    assert _pace(panel).isVisible()
    assert not voice.isVisible()


def test_every_setting_has_the_control_it_is_declared_with(panel: Panel) -> None:
    kinds: dict[type, str] = {
        Steps: "steppers",
        Slides: "sliders",
        Chooses: "choices",
        ChoosesFromList: "lists",
        Switches: "switches",
    }
    for section, body in (
        (Section.PACE, _pace(panel)),
        (Section.VOICE, _voice(panel)),
        (Section.LOOK, _look(panel)),
    ):
        settings = list(in_section(Settings, section))
        assert settings
        for setting in settings:
            if isinstance(setting.offer, PicksVoice):
                assert body.voice is not None
            else:
                assert setting.name in getattr(body, kinds[type(setting.offer)])


def test_limits_are_those_of_the_settings(panel: Panel) -> None:
    fields = {name: stepper.field for name, stepper in _pace(panel).steppers.items()}
    sliders = {name: slider.slider for name, slider in _voice(panel).sliders.items()}
    for name, control in (fields | sliders).items():
        for value in (control.minimum(), control.maximum()):
            assert getattr(changed(Settings(), name, value), name) == value
        for value in (control.minimum() - 1, control.maximum() + 1):
            with pytest.raises(msgspec.ValidationError):
                changed(Settings(), name, value)


def test_everything_told_can_be_set(panel: Panel, told: Told) -> None:
    for stepper in _pace(panel).steppers.values():
        stepper.field.stepBy(1)
    voice = _voice(panel)
    panel.show_voices(VOICES)
    voice.choices["talk"].button("brief").click()
    for slider in voice.sliders.values():
        slider.slider.setValue(slider.slider.value() + 1)
    _box(panel).activated.emit(_box(panel).findData("gmw/de"))
    _look(panel).choices["appearance"].button("dark").click()

    settings = Settings()
    for name, value in told.settings:
        settings = changed(settings, name, value)

    assert settings == Settings(
        settle=4, rest=6, lead_in=4, getting_there=16, talk=Talk.BRIEF, words_per_minute=126, pitch=51,
        volume=81, voice="gmw/de", appearance=Appearance.DARK,
    )  # fmt: skip


def test_showing_settings_tells_nothing_and_shows_all(panel: Panel, told: Told) -> None:
    pace, voice, look = _pace(panel), _voice(panel), _look(panel)
    panel.show_voices(VOICES)
    panel.show_settings(
        Settings(
            settle=9, talk=Talk.TONES, words_per_minute=200, voice="gmw/en", appearance=Appearance.CONTRAST
        )
    )
    assert told.settings == []
    assert pace.steppers["settle"].field.value() == 9
    assert voice.choices["talk"].value == "tones"
    assert voice.sliders["words_per_minute"].slider.value() == 200
    assert _box(panel).currentText() == "English (Great Britain)"
    assert look.choices["appearance"].value == "contrast"


def test_settings_shown_before_opening_are_there_when_it_opens(panel: Panel) -> None:
    panel.show_settings(Settings(rest=20))
    assert _pace(panel).steppers["rest"].field.value() == 20


def test_voices_are_asked_for_once_and_offered(panel: Panel, told: Told) -> None:
    assert told.voices_wanted == 0
    box = _box(panel)
    panel.show_voices(VOICES)
    panel.settings.voice.set_open(False)
    panel.settings.voice.set_open(True)
    assert told.voices_wanted == 1
    assert _offered(box)[0] == "The usual voice"
    assert set(_offered(box)) >= {"English (America)", "English (Great Britain)", "German"}


def test_an_answer_may_come_while_the_section_opens(panel: Panel, told: Told) -> None:
    told.on_voices_wanted = lambda: panel.show_voices(VOICES)
    assert "German" in _offered(_box(panel))


def test_the_heading_of_a_language_cannot_be_chosen(panel: Panel) -> None:
    box = _box(panel)
    panel.show_voices(VOICES)
    heading = box.model().index(box.findText("English"), 0)
    assert not heading.flags() & Qt.ItemFlag.ItemIsSelectable


def test_voices_listed_late_name_the_one_in_force(panel: Panel) -> None:
    panel.show_settings(Settings(voice="gmw/de"))
    box = _box(panel)
    assert box.currentText() == "The usual voice"
    panel.show_voices(VOICES)
    assert box.currentText() == "German"
    assert panel.settings.voice.head.summary.text() == "Full guidance, German"


def test_a_summary_without_room_is_told_whole_in_its_tooltip(panel: Panel) -> None:
    long = Voice("x", "English (Great Britain, very far in the north)", ("en",))
    panel.show_voices((long,))
    panel.show_settings(Settings(voice="x"))
    assert panel.settings.voice.head.summary.toolTip() == f"Full guidance, {long.name}"


def test_speed_is_told_when_it_is_let_go_and_read_before(panel: Panel, told: Told) -> None:
    body = _voice(panel)
    slider = body.sliders["words_per_minute"].slider
    slider.setSliderDown(True)
    slider.setSliderPosition(200)
    assert "200 words/min" in [label.text() for label in body.findChildren(Label)]
    assert told.settings == []
    slider.setSliderDown(False)
    assert told.settings == [("words_per_minute", 200)]


def test_volume_is_told_while_it_is_moved(panel: Panel, told: Told) -> None:
    slider = _voice(panel).sliders["volume"].slider
    slider.setSliderDown(True)
    slider.setSliderPosition(30)
    assert told.settings == [("volume", 30)]


def test_listening_is_wanted(panel: Panel, told: Told) -> None:
    QTest.mouseClick(_voice(panel).listen, _LEFT)
    assert told.listen_wanted == 1


@pytest.mark.parametrize(("engine", "shown"), [("linux", True), ("win32", False)])
def test_pitch_is_offered_where_the_engine_has_it(
    panel: Panel, monkeypatch: pytest.MonkeyPatch, engine: str, shown: bool
) -> None:
    monkeypatch.setattr(voice_body, "engines_here", lambda: Engines(system_engine(engine), Packs()))
    pitch = _voice(panel).sliders["pitch"]
    assert pitch.slider.isVisibleTo(panel) is shown
    assert pitch.reading.isVisibleTo(panel) is shown


@pytest.mark.parametrize("name", ["settle", "rest", "lead_in"])
def test_times_around_a_hold_are_set_by_keys_alone(name: str, panel: Panel, told: Told) -> None:
    panel.settings.pace.head.setFocus()
    QTest.keyClick(panel.settings.pace.head, Qt.Key.Key_Space)
    body = panel.settings.pace.body
    assert body is not None
    field = body.steppers[name].field
    for _ in range(20):
        QTest.keyClick(QApplication.focusWidget() or panel, Qt.Key.Key_Tab)
        if field.hasFocus():
            break
    before = field.value()
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert told.settings[-1] == (name, before + 1)


def test_breaths_say_when_they_are_about_so_many(panel: Panel, routine: Routine) -> None:
    panel.show_settings(Settings(counting=Counting.BREATHS))
    hold = panel.stretches.rows[0].head.hold
    for seconds, shown, tip in ((28, "4 breaths", ""), (7, "1 breath", ""), (5, "≈ 1 breath", "5 s")):
        panel.show_routine(routine.with_entry(0, Entry("childs-pose", hold=seconds)))
        assert (hold.text(), hold.toolTip()) == (shown, tip)
    hold.stepBy(1)
    assert hold.text() == "2 breaths"
    panel.show_settings(Settings())
    assert hold.text() == "14 s"


@pytest.mark.parametrize("height", [600, 800])
def test_in_a_small_window_an_open_section_scrolls_rather_than_shrinks(height: int, panel: Panel) -> None:
    panel.resize(panel.width(), height)
    for section in (panel.settings.pace, panel.settings.voice, panel.settings.look, panel.settings.reminders):
        section.set_open(True)
        QApplication.processEvents()
        assert section.body is not None
        assert section.body.height() >= section.body.sizeHint().height()
        assert panel.stretches.height() >= 60
        section.set_open(False)


def test_an_open_row_has_room_for_breaths(panel: Panel) -> None:
    panel.show_settings(Settings(counting=Counting.BREATHS))
    for row in (MOVEMENT, SIDED):
        panel.stretches.open_row(row)
        QApplication.processEvents()
        inside = panel.stretches.widget()
        assert inside is not None
        assert inside.width() <= panel.stretches.viewport().width()


def test_what_a_natural_voice_cannot_say_stands_below_the_choice(panel: Panel) -> None:
    body = _voice(panel)
    for voice, told in (("natural:heart", True), ("gmw/en-us", False), ("natural:george", True)):
        panel.settings.show_settings(changed(Settings(), "voice", voice))
        assert body.own_words.isVisibleTo(body) is told
