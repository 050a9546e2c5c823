"""What a voice would misread is written otherwise for it."""

from __future__ import annotations

from backstretch_gui.language.spelling import for_a_voice


def test_whole_words_are_written_otherwise_in_their_own_language() -> None:
    assert for_a_voice("Dos plat. Assieds-toi sur le dos.", "fr_CA") == "Deau plat. Assié-toi sur le deau."
    assert for_a_voice("Sente-se ao lado dos ombros.", "pt_BR") == "Sente-se ao lado dos ombros."


def test_what_is_only_a_part_of_a_word_stays() -> None:
    assert for_a_voice("Le dossier, l’endos", "fr") == "Le dossier, l’endos"
