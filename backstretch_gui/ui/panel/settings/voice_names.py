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
    """ "English", in the language that is shown; empty if the engine names none that is known."""
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
    headings = [_in_shown(language) for language in own]
    groups = [VoiceGroup(heading, [v for v in named if v.language == heading]) for heading in headings]
    others = [voice for voice in named if voice.language not in headings]
    groups.append(VoiceGroup(translate("VoiceNames", "Other languages"), others))
    return [group for group in groups if group.voices]


def name_of(voice: Voice) -> str:
    """What a voice is called in plain language."""
    return _named(voice).name


def _named(voice: Voice) -> NamedVoice:
    language = _spoken(voice)
    own = _in_shown(language) if language else ""
    name = voice.name.strip() or voice.id
    if voice.recorded:
        told = translate("VoiceNames", "{0}, natural ({1})").format(name, _region(voice.languages[0]))
        return NamedVoice(voice.id, told, own, recorded=True)
    if voice.variant:
        name = translate("VoiceNames", "{0}, higher").format(name)
    if language and name.casefold().startswith(language.casefold()):
        shown = own + _where(name[len(language) :])
    else:
        shown = wording.together((name, own)) if own not in ("", name) else name
    return NamedVoice(voice.id, shown, own, recorded=False)


def _spoken(voice: Voice) -> str:
    """ "English"; empty if the engine names no language that Qt knows."""
    return next((found for code in voice.languages if (found := _language(code))), "")


def _language(code: str) -> str:
    """ "English" for "en-us"; empty if Qt doesn't know it."""
    language = QLocale.codeToLanguage(code.replace("_", "-").partition("-")[0])
    return "" if language is QLocale.Language.AnyLanguage else QLocale.languageToString(language)


def _in_shown(language: str) -> str:
    """What Qt's "German" is called in the language that is shown or, if we don't know that, by itself."""
    known = {
        "English": translate("VoiceNames", "English"),
        "German": translate("VoiceNames", "German"),
        "Spanish": translate("VoiceNames", "Spanish"),
        "French": translate("VoiceNames", "French"),
        "Italian": translate("VoiceNames", "Italian"),
        "Dutch": translate("VoiceNames", "Dutch"),
        "Portuguese": translate("VoiceNames", "Portuguese"),
    }
    if language in known or QLocale().language() is QLocale.Language.English:
        return known.get(language, language)
    by_name = {QLocale.languageToString(each): each for each in QLocale.Language}
    locale = QLocale(by_name[language])
    own = locale.nativeLanguageName() if locale.language() is by_name[language] else ""  # else another one's
    return own[:1].upper() + own[1:] if own else language


def _region(code: str) -> str:
    """ "United States" for "en-us"."""
    region = QLocale.territoryToString(QLocale(code.replace("-", "_")).territory())
    return _regions().get(region, region)


def _where(rest: str) -> str:
    """ " (America)" in the language that is shown; as it is if no language of ours is spoken there."""
    region = rest.strip().removeprefix("(").removesuffix(")")
    return f" ({_regions()[region]})" if region in _regions() else rest


def _regions() -> dict[str, str]:
    """Where our languages are spoken: by the names that eSpeak and Qt have for that. Qt has no others."""
    return {
        "America": translate("VoiceNames", "America", "where English is spoken: the United States"),
        "America, New York City": translate("VoiceNames", "America, New York City"),
        "Belgium": translate("VoiceNames", "Belgium"),
        "Brazil": translate("VoiceNames", "Brazil"),
        "Caribbean": translate("VoiceNames", "Caribbean"),
        "France": translate("VoiceNames", "France"),
        "Great Britain": translate("VoiceNames", "Great Britain"),
        "Italy": translate("VoiceNames", "Italy"),
        "Latin America": translate("VoiceNames", "Latin America"),
        "Portugal": translate("VoiceNames", "Portugal"),
        "Received Pronunciation": translate("VoiceNames", "Received Pronunciation"),
        "Scotland": translate("VoiceNames", "Scotland"),
        "Spain": translate("VoiceNames", "Spain"),
        "Switzerland": translate("VoiceNames", "Switzerland"),
        "United Kingdom": translate("VoiceNames", "United Kingdom"),
        "United States": translate("VoiceNames", "United States"),
    }
