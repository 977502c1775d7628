// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/voice/voicelanguage.h"

#include "domain/nametable.h"

#include <QList>

#include <algorithm>
#include <array>

namespace dotm::domain {
using namespace Qt::Literals::StringLiterals;

namespace {

using enum SpeechModel;

const std::array<std::pair<SpeechModel, QString>, 3> kModelNames = {{
    {MultilingualV2, u"eleven_multilingual_v2"_s},
    {FlashV25, u"eleven_flash_v2_5"_s},
    {V3, u"eleven_v3"_s},
}};

std::array<VoiceLanguage, 30> allLanguages()
{
    return {{
        {u"en"_s, u"English"_s, u"English"_s, false, u"en-us"_s, true, MultilingualV2},
        {u"fr"_s, u"French"_s, u"Français"_s, false, u"fr-fr"_s, true, MultilingualV2},
        {u"es"_s, u"Spanish"_s, u"Español"_s, false, u"es-419"_s, true, MultilingualV2},
        {u"zh"_s, u"Chinese"_s, u"中文"_s, false, u"cmn"_s, true, MultilingualV2},
        {u"ja"_s, u"Japanese"_s, u"日本語"_s, false, u"ja"_s, false, MultilingualV2},
        {u"ar"_s, u"Arabic"_s, u"العربية"_s, true, u"ar"_s, true, MultilingualV2},
        {u"pt"_s, u"Portuguese"_s, u"Português"_s, false, u"pt-br"_s, true, MultilingualV2},
        {u"de"_s, u"German"_s, u"Deutsch"_s, false, u"de"_s, true, MultilingualV2},
        {u"hi"_s, u"Hindi"_s, u"हिन्दी"_s, false, u"hi"_s, true, MultilingualV2},
        {u"ko"_s, u"Korean"_s, u"한국어"_s, false, u"ko"_s, true, MultilingualV2},
        {u"it"_s, u"Italian"_s, u"Italiano"_s, false, u"it"_s, true, MultilingualV2},
        {u"ru"_s, u"Russian"_s, u"Русский"_s, false, u"ru"_s, true, MultilingualV2},
        {u"nl"_s, u"Dutch"_s, u"Nederlands"_s, false, u"nl"_s, true, MultilingualV2},
        {u"tr"_s, u"Turkish"_s, u"Türkçe"_s, false, u"tr"_s, true, MultilingualV2},
        {u"pl"_s, u"Polish"_s, u"Polski"_s, false, u"pl"_s, true, MultilingualV2},
        {u"sv"_s, u"Swedish"_s, u"Svenska"_s, false, u"sv"_s, true, MultilingualV2},
        {u"fil"_s, u"Filipino"_s, u"Filipino"_s, false, {}, false, MultilingualV2},
        {u"uk"_s, u"Ukrainian"_s, u"Українська"_s, false, u"uk"_s, true, MultilingualV2},
        {u"el"_s, u"Greek"_s, u"Ελληνικά"_s, false, u"el"_s, true, MultilingualV2},
        {u"cs"_s, u"Czech"_s, u"Čeština"_s, false, u"cs"_s, true, MultilingualV2},
        {u"fi"_s, u"Finnish"_s, u"Suomi"_s, false, u"fi"_s, true, MultilingualV2},
        {u"ro"_s, u"Romanian"_s, u"Română"_s, false, u"ro"_s, true, MultilingualV2},
        {u"vi"_s, u"Vietnamese"_s, u"Tiếng Việt"_s, false, u"vi"_s, true, FlashV25},
        {u"hu"_s, u"Hungarian"_s, u"Magyar"_s, false, u"hu"_s, true, FlashV25},
        {u"no"_s, u"Norwegian"_s, u"Norsk"_s, false, u"nb"_s, true, FlashV25},
        {u"th"_s, u"Thai"_s, u"ไทย"_s, false, u"th"_s, false, V3},
        {u"id"_s, u"Indonesian"_s, u"Bahasa Indonesia"_s, false, u"id"_s, true, MultilingualV2},
        {u"da"_s, u"Danish"_s, u"Dansk"_s, false, u"da"_s, true, MultilingualV2},
        {u"he"_s, u"Hebrew"_s, u"עברית"_s, true, u"he"_s, false, V3},
        {u"ms"_s, u"Malay"_s, u"Bahasa Melayu"_s, false, u"ms"_s, true, MultilingualV2},
    }};
}

/// Names of our languages that other programs use.
const std::array<std::pair<QStringView, QStringView>, 5> kOtherNames = {{
    {u"nb", u"no"},
    {u"nn", u"no"},
    {u"tl", u"fil"},
    {u"iw", u"he"},
    {u"in", u"id"},
}};

QString codeOfTag(QStringView tag)
{
    const QString code =
        tag.left(tag.indexOf(u';')).trimmed().toString().toLower().replace(u'_', u'-').section(u'-', 0, 0);
    const auto found = std::ranges::find(kOtherNames, QStringView(code), [](const auto &row) { return row.first; });
    return found == kOtherNames.end() ? code : found->second.toString();
}

} // namespace

QString speechModelName(SpeechModel model)
{
    return nameIn(kModelNames, model);
}

int longestSpeech(SpeechModel model)
{
    switch (model) {
    case MultilingualV2:
        return 10'000;
    case FlashV25:
        return 40'000;
    case V3:
        return 3'000;
    }
    Q_UNREACHABLE();
    return 0;
}

std::span<const VoiceLanguage> voiceLanguages()
{
    static const std::array<VoiceLanguage, 30> all = allLanguages();
    return all;
}

const VoiceLanguage *voiceLanguage(QStringView code)
{
    const auto all = voiceLanguages();
    const auto found = std::ranges::find(all, code, &VoiceLanguage::code);
    return found == all.end() ? nullptr : &*found;
}

const VoiceLanguage *voiceLanguageIn(QStringView tags)
{
    for (const QStringView tag : tags.left(256).split(u',', Qt::SkipEmptyParts)) {
        if (const VoiceLanguage *found = voiceLanguage(codeOfTag(tag))) {
            return found;
        }
    }
    return nullptr;
}

} // namespace dotm::domain
