"""Installed voices in the order and under the names a person looks for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QCoreApplication, QLocale

from backstretch_gui.language import amounts as wording

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from backstretch_gui.voice.protocol import Voice

translate = QCoreApplication.translate


class NamedVoice(msgspec.Struct, frozen=True):
    """A voice, and what it is called in plain language."""

    id: str
    name: str
    """ "English (America)", "Anna, German"."""
    language: str
    """ "English"; empty if the engine names none that is known."""
    recorded: bool


class VoiceGroup(msgspec.Struct, frozen=True):
    """Voices under one heading."""

    heading: str
    voices: Sequence[NamedVoice]


def group_voices(voices: Iterable[Voice], languages: Sequence[str]) -> list[VoiceGroup]:
    """Those of these languages ("en", "de_AT") first, then all others by language and name.

    There are a hundred languages with a single voice each: a heading for each of them would double
    the list, so the names lead through it, and variants are offered for one's own languages only.
    """
    own = dict.fromkeys(filter(None, (_language(code) for code in languages)))
    named = sorted(
        (_named(voice) for voice in voices if not voice.variant or _spoken(voice) in own),
        key=lambda voice: (voice.language == "", voice.language, not voice.recorded, voice.name),
    )
    groups = [VoiceGroup(language, [v for v in named if v.language == language]) for language in own]
    groups.append(
        VoiceGroup(
            translate("VoiceNames", "Other languages"),
            [v for v in named if v.language not in own],
        )
    )
    return [group for group in groups if group.voices]


def name_of(voice: Voice) -> str:
    """What a voice is called in plain language."""
    return _named(voice).name


def _named(voice: Voice) -> NamedVoice:
    language = _spoken(voice)
    name = voice.name.strip() or voice.id
    if voice.recorded:
        told = translate("VoiceNames", "{0}, natural ({1})").format(name, _region(voice.languages[0]))
        return NamedVoice(voice.id, told, language, recorded=True)
    if voice.variant:
        name = translate("VoiceNames", "{0}, higher").format(name)
    told = not language or name.casefold().startswith(language.casefold())
    shown = name if told else wording.together((name, language))
    return NamedVoice(voice.id, shown, language, recorded=False)


def _spoken(voice: Voice) -> str:
    """ "English"; empty if the engine names no language that Qt knows."""
    return next((found for code in voice.languages if (found := _language(code))), "")


def _language(code: str) -> str:
    """ "English" for "en-us"; empty if Qt doesn't know it."""
    language = QLocale.codeToLanguage(code.replace("_", "-").partition("-")[0])
    return "" if language is QLocale.Language.AnyLanguage else QLocale.languageToString(language)


def _region(code: str) -> str:
    """ "United States" for "en-us"."""
    return QLocale.territoryToString(QLocale(code.replace("-", "_")).territory())
