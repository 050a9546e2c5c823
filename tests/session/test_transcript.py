"""What was said, as text."""

from __future__ import annotations

from backstretch_gui.session.transcript import Transcript


def test_each_sentence_has_a_line_with_its_time() -> None:
    transcript = Transcript()
    assert not transcript

    transcript.add(0.2, "The supine twist.")
    transcript.add(65.9, "Halfway.")

    assert str(transcript) == "0:00  The supine twist.\n1:05  Halfway."


def test_another_session_begins_with_an_empty_page() -> None:
    transcript = Transcript()
    transcript.add(1.0, "Halfway.")

    transcript.clear()

    assert str(transcript) == ""
