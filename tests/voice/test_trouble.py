from __future__ import annotations

import pytest

from backstretch_gui.voice.trouble import TroubleKind, VoiceTrouble


@pytest.mark.parametrize("kind", TroubleKind)
def test_people_get_one_short_sentence_and_no_internals(kind: TroubleKind) -> None:
    sentence = VoiceTrouble(kind, detail="exit code -9").sentence()
    assert sentence.endswith(".")
    assert sentence.count(". ") == 0
    assert len(sentence) <= 100
    assert "-9" not in sentence
    assert "just" not in sentence.split()


def test_each_trouble_has_its_own_sentence() -> None:
    assert len({VoiceTrouble(kind).sentence() for kind in TroubleKind}) == len(TroubleKind)
