"""The whole app: today's card leads to a session, and what was done is on its page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QResizeEvent

from backstretch_gui.history.folder import HistoryFolder
from backstretch_gui.history.history_window import HistoryWindow
from backstretch_gui.history.lines import line_of
from backstretch_gui.history.records import Feel
from backstretch_gui.ui.history.charts import MonthDrawing
from backstretch_gui.ui.history.page import HistoryPage
from backstretch_gui.ui.stage.figure_view import FigureView
from backstretch_gui.ui.stage.offer_card import Answer
from backstretch_gui.ui.stage.stage import Page
from tests.history.histories import session, years
from tests.stage_app import StageApp

Opener = Callable[..., StageApp]
TODAY = date.today()


@pytest.fixture
def folder(tmp_path: Path) -> HistoryFolder:
    return HistoryFolder(tmp_path / "data" / "backstretch" / "history")


def history_of(app: StageApp) -> HistoryWindow:
    QCoreApplication.processEvents()
    return app.features.history.need()


def page_of(app: StageApp) -> HistoryPage:
    app.key("Ctrl+H")
    page = app.window.findChild(HistoryPage)
    assert page is not None
    assert page.isVisible()
    return page


def test_the_card_is_on_the_home_page_and_says_why(app: StageApp) -> None:
    card = history_of(app).card
    assert card.isVisible()
    assert card.text == "Today, 6 minutes. A little of everything, to begin with."
    assert 1 < len(card.stills) <= 6


def test_the_figure_keeps_its_size_as_the_card_comes(
    launch: Callable[..., StageApp], monkeypatch: pytest.MonkeyPatch
) -> None:
    sizes: list[QSize] = []
    resized = FigureView.resizeEvent

    def noted(self: FigureView, event: QResizeEvent) -> None:
        sizes.append(event.size())
        resized(self, event)

    monkeypatch.setattr(FigureView, "resizeEvent", noted)
    app = launch()

    assert history_of(app).card.isVisible()
    assert sizes[-1] not in sizes[:-1]


def test_start_on_the_card_begins_what_is_on_it(app: StageApp, folder: HistoryFolder) -> None:
    card = history_of(app).card
    offered = [still.stretch for still in card.stills]
    card.begin.click()
    QCoreApplication.processEvents()
    assert app.now().plan.routine == "for-today"
    assert not card.isVisible()
    app.wind_to_the_end()
    (done,) = folder.read().sessions
    assert [entry.stretch for entry in done.entries] == offered
    assert done.finished
    app.key("Esc")
    assert card.isVisible()
    assert card.text.split(". ")[0].startswith("Today,")
    assert {still.stretch for still in card.stills} != set(offered), "no card twice running"


def test_another_one_instead_not_now_and_never(app: StageApp, launch: Opener) -> None:
    card = history_of(app).card
    first, second, *_ = (still.stretch for still in card.stills)
    card.swap_wanted.emit(first)
    after = [still.stretch for still in card.stills]
    assert first not in after
    assert second in after
    card.not_now_wanted.emit(second)
    assert second not in [still.stretch for still in card.stills]
    never = card.stills[0].stretch
    card.never_wanted.emit(never)
    before = [still.stretch for still in card.stills]
    assert never not in before
    app.close()
    again = launch()
    assert [still.stretch for still in history_of(again).card.stills] == before, "it is remembered"
    page = page_of(again)
    assert page.choices.never.isVisible()
    page.choices.never.click()
    assert not page.choices.never.isVisible()


def test_other_minutes_make_another_card(app: StageApp) -> None:
    card = history_of(app).card
    card.chosen.emit("today_minutes", 15)
    assert card.text.startswith("Today, 15 minutes")
    assert app.settings.settings.today_minutes == 15


def test_the_page_is_reached_by_key_and_left_by_escape(app: StageApp, folder: HistoryFolder) -> None:
    for back in (0, 2, 9):
        folder.append(session(TODAY - timedelta(days=back), "cat-cow", "sphinx", seconds=1200))
    page = page_of(app)
    assert page.month.isVisible()
    assert page.stretches.isVisible()
    app.key("Esc")
    assert not page.isVisible()
    assert app.page is Page.HOME


def test_a_day_can_be_looked_at_and_deleted(app: StageApp, folder: HistoryFolder) -> None:
    for back in (0, 40):
        folder.append(session(TODAY - timedelta(days=back), "cat-cow", "sphinx", seconds=1200))
    page = page_of(app)
    drawing = page.month.drawing
    assert isinstance(drawing, MonthDrawing)
    drawing.choose(TODAY)
    assert page.month.sentence.text().endswith("20 min. Cat and cow, Sphinx pose.")
    page.month.delete.click()
    from backstretch_gui.ui.dialogs.confirm import Confirm

    dialog = app.window.findChild(Confirm)
    assert dialog is not None
    dialog.yes.click()
    assert [each.day for each in folder.read().sessions] == [TODAY - timedelta(days=40)]
    assert TODAY not in drawing.minutes


def test_keys_go_through_the_days_from_today_on(app: StageApp, folder: HistoryFolder) -> None:
    folder.append(session(TODAY, "cat-cow", seconds=1200))
    drawing = page_of(app).month.drawing
    assert isinstance(drawing, MonthDrawing)
    drawing.setFocus()
    app.key("Up")
    assert drawing.day == TODAY
    app.key("Left")
    assert drawing.day == (TODAY - timedelta(days=1) if TODAY.day > 1 else TODAY)


def test_the_table_behind_a_drawing_says_the_same(app: StageApp, folder: HistoryFolder) -> None:
    folder.append(session(TODAY, "cat-cow", seconds=1800))
    page = page_of(app)
    page.week.switch.click()
    rows = [page.week.table.item(row, 1) for row in range(7)]
    assert sorted(item.text() for item in rows if item is not None)[-1] == "30 min"
    assert "30 of 60 min this week, on one day" in page.week.sentence.text()


def test_it_asks_how_the_back_feels_only_if_wished(app: StageApp, folder: HistoryFolder) -> None:
    window = history_of(app)
    app.start()
    app.wind_to_the_end()
    assert not window.feel.isVisible()
    app.key("Esc")
    app.settings.set("ask_feel", True)
    app.start()
    app.wind_to_the_end()
    assert window.feel.isVisible()
    window.feel.buttons[Feel.BETTER].click()
    assert not window.feel.isVisible()
    assert [each.feel for each in folder.read().sessions].count(Feel.BETTER) == 1


def test_a_little_more_is_offered_once_and_remembered_if_declined(app: StageApp) -> None:
    asked: list[str] = []
    history_of(app)
    for _ in range(5):
        app.start()
        app.wind_to_the_end()
        offers = app.stage.done_sheet.offers
        asked.append(", ".join(sorted(offer.stretch for offer in offers)))
        while app.stage.done_sheet.offers:
            app.stage.done_sheet.answer(Answer.NO)
        app.key("Esc")
    assert asked[:2] == ["", ""]
    assert asked[2]
    assert asked[3:] == ["", ""]


def test_nothing_is_kept_while_that_is_not_wanted(app: StageApp, tmp_path: Path) -> None:
    history_of(app)
    app.settings.set("history", False)
    app.start()
    app.wind_to_the_end()
    assert not list((tmp_path / "data").rglob("*.jsonl"))
    assert not list((tmp_path / "state").rglob("unfinished*"))


def test_ten_years_can_be_taken_along(app: StageApp, folder: HistoryFolder) -> None:
    folder.path.mkdir(parents=True, exist_ok=True)
    records = years(10, TODAY)
    for record in records:
        with (folder.path / f"{record.start:%Y-%m}.jsonl").open("ab") as file:
            file.write(line_of(record))
    window = history_of(app)
    page_of(app)
    assert window.csv().count(b"\r\n") == 1 + sum(len(record.entries) for record in records)
    assert window.json().count(b'"id"') == len(records)
    assert window.pdf().startswith(b"%PDF")
