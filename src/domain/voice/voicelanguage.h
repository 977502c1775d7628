// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <span>

namespace dotm::domain {

/// ElevenLabs' models that speak our languages; none of them speaks all.
enum class SpeechModel { MultilingualV2, FlashV25, V3 };

[[nodiscard]] QString speechModelName(SpeechModel model); ///< "eleven_multilingual_v2"
/// The longest text the model takes in one request, in characters, as far as its maker's pages agree.
[[nodiscard]] int longestSpeech(SpeechModel model);

/// A language in which the product speaks. Not the languages of its texts on screen: those are fewer.
struct VoiceLanguage
{
    QString code; ///< "pt"; ISO 639-1, "fil" apart
    QString englishName;
    QString ownName;
    bool rightToLeft = false;
    QString espeakVoice; ///< the voice of espeak-ng 1.51; empty: it has none
    /// Whether that voice reads the language as it is written. Japanese it reads in kana alone, Hebrew only with its
    /// vowels, Thai letter by letter: something sounds, nothing is understood.
    bool isReadByEspeak = false;
    SpeechModel model = SpeechModel::MultilingualV2;
};

/// All of them, in the order in which the platform names them; English first.
[[nodiscard]] std::span<const VoiceLanguage> voiceLanguages();
/// The one with exactly this code; null when there is none.
[[nodiscard]] const VoiceLanguage *voiceLanguage(QStringView code);
/// The first of ours in a list of tags such as "pt-BR, en;q=0.8" or in one such as "zh_CN", older names included
/// ("nb", "tl", "iw", "in"); null when there is none.
[[nodiscard]] const VoiceLanguage *voiceLanguageIn(QStringView tags);

} // namespace dotm::domain
