// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/elevenlabsear.h"

#include <QChar>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::elevenlabs {

namespace {

using Words = std::pair<QLatin1StringView, const char16_t *>;

/// Words that stand in nearly every sentence, and letters few others have.
constexpr std::array<Words, 20> kWords{
    Words{"en"_L1, u" the and you your is are with of to in this that can we hello welcome "},
    Words{"fr"_L1, u" le la les des et vous votre est pour dans une avec sur nous bonjour que bienvenue un il si "},
    Words{"es"_L1, u" el los las y usted tu su es para con una por en que hola del bienvenido puedes si ahora también "
                   u"nuestra la "},
    Words{"pt"_L1,
          u" o os as e você seu sua é para com uma por em não olá do da bem-vindo pode agora também nossa um "},
    Words{
        "de"_L1,
        u" der die das und sie ist mit für ein eine auf nicht ihr ihre wir hallo willkommen jetzt du dein den dem zu "},
    Words{"it"_L1,
          u" il lo gli e tu è per con una di che non ciao nel della benvenuto puoi tua ora anche nostro i dei la "},
    Words{"nl"_L1, u" de het een en je jouw is met voor van op niet wij hallo welkom kunt dat nu ook "},
    Words{"tr"_L1, u" ve bir bu için ile merhaba hoş geldiniz çok daha olan size sizin her bugün şimdi da de "},
    Words{"pl"_L1, u" i w na z do się jest nie że dla witaj twój twoje masz to oraz "},
    Words{"sv"_L1, u" och är det att en på för med du din ditt inte hej välkommen av som vi kan nu även "},
    Words{"fil"_L1, u" ang ng mga sa na ay mo ka at ito para iyong kumusta maligayang ngayon araw kung "},
    Words{"cs"_L1, u" a v na se je že pro s do vítejte váš vaše můžete jsme který také dnes nyní "},
    Words{"fi"_L1, u" ja on se että voit sinun sinä ei tervetuloa hei myös kun oma me nyt saat tai niin jos "},
    Words{"ro"_L1, u" și în este cu pentru bun venit tău ta poți din sunt acum dacă sau aici pe "},
    Words{"vi"_L1, u" và của là bạn cho với trong có một xin chào các được "},
    Words{"hu"_L1, u" és a az egy hogy nem van üdvözöljük szia te ön ezt vagy meg ma most is már ha "},
    Words{"no"_L1, u" og er det å en på for med du din ikke hei velkommen av som vi kan til deg nå etter hvis hjelp "
                   u"også uten blir bare åpne står ditt siden nytt "},
    Words{"id"_L1, u" dan yang di ke dengan untuk anda ini adalah tidak selamat datang kami bisa ponsel dari hari toko "
                   u"akun kini situs dompet atau "},
    Words{"da"_L1, u" og er det at en på for med du din ikke hej velkommen af som vi kan til dig nu efter hvis hjælp "
                   u"også uden bliver kun åbne står dit siden nyt "},
    Words{"ms"_L1, u" dan yang di ke dengan untuk anda ini ialah tidak selamat datang kami boleh telefon daripada hari "
                   u"kedai akaun kini laman dompet atau jika halaman sokongan bahasa "},
};
constexpr std::array<Words, 12> kLetters{
    Words{"vi"_L1, u"ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ"},
    Words{"tr"_L1, u"ığş"},
    Words{"pl"_L1, u"ąęłńśźż"},
    Words{"cs"_L1, u"ěřůčšž"},
    Words{"hu"_L1, u"őű"},
    Words{"ro"_L1, u"ăâțș"},
    Words{"es"_L1, u"ñ¿¡"},
    Words{"pt"_L1, u"ãõ"},
    Words{"de"_L1, u"ß"},
    Words{"sv"_L1, u"å"},
    Words{"fr"_L1, u"œê"},
    Words{"da"_L1, u"æø"},
};

/// Of a language whose letters are its own; empty for Latin ones.
QString byScript(const QString &text)
{
    QHash<QChar::Script, int> counts;
    bool isUkrainian = false;
    for (const QChar each : text) {
        ++counts[each.script()];
        isUkrainian = isUkrainian || u"іїєґІЇЄҐ"_s.contains(each);
    }
    if (counts.value(QChar::Script_Hiragana) + counts.value(QChar::Script_Katakana) > 0) {
        return u"ja"_s;
    }
    const std::array<std::pair<QChar::Script, QLatin1StringView>, 8> kScripts{{
        {QChar::Script_Han, "zh"_L1},
        {QChar::Script_Hangul, "ko"_L1},
        {QChar::Script_Arabic, "ar"_L1},
        {QChar::Script_Hebrew, "he"_L1},
        {QChar::Script_Thai, "th"_L1},
        {QChar::Script_Devanagari, "hi"_L1},
        {QChar::Script_Greek, "el"_L1},
        {QChar::Script_Cyrillic, isUkrainian ? "uk"_L1 : "ru"_L1},
    }};
    QString best;
    int most = counts.value(QChar::Script_Latin) / 2;
    for (const auto &[script, code] : kScripts) {
        if (counts.value(script) > most) {
            most = counts.value(script);
            best = code;
        }
    }
    return best;
}

QString byWords(const QString &text)
{
    static const QRegularExpression kGaps(u"[^\\p{L}\\p{M}'-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QHash<QString, int> scores;
    const QString lower = text.toLower();
    const QStringList words = lower.split(kGaps, Qt::SkipEmptyParts);
    for (const auto &[code, list] : kWords) {
        const QString known = QString::fromUtf16(list);
        for (const QString &word : words) {
            scores[code] += known.contains(u' ' + word + u' ') ? 2 : 0;
        }
    }
    for (const auto &[code, letters] : kLetters) {
        const QString own = QString::fromUtf16(letters);
        for (const QChar each : lower) {
            scores[code] += own.contains(each) ? 1 : 0;
        }
    }
    QString best = u"en"_s;
    for (const auto &[code, list] : kWords) {
        if (scores.value(code) > scores.value(best)) {
            best = code;
        }
    }
    return best;
}

} // namespace

QString heardLanguage(const QString &text)
{
    const QString own = byScript(text);
    return own.isEmpty() ? byWords(text) : own;
}

QString espeakVoiceFor(const QString &language)
{
    static const QHash<QString, QString> kVoices{
        {u"en"_s, u"en-us"_s}, {u"fr"_s, u"fr-fr"_s}, {u"es"_s, u"es"_s}, {u"zh"_s, u"cmn"_s}, {u"ja"_s, u"ja"_s},
        {u"ar"_s, u"ar"_s},    {u"pt"_s, u"pt-br"_s}, {u"de"_s, u"de"_s}, {u"hi"_s, u"hi"_s},  {u"ko"_s, u"ko"_s},
        {u"it"_s, u"it"_s},    {u"ru"_s, u"ru"_s},    {u"nl"_s, u"nl"_s}, {u"tr"_s, u"tr"_s},  {u"pl"_s, u"pl"_s},
        {u"sv"_s, u"sv"_s},    {u"uk"_s, u"uk"_s},    {u"el"_s, u"el"_s}, {u"cs"_s, u"cs"_s},  {u"fi"_s, u"fi"_s},
        {u"ro"_s, u"ro"_s},    {u"vi"_s, u"vi"_s},    {u"hu"_s, u"hu"_s}, {u"no"_s, u"nb"_s},  {u"th"_s, u"th"_s},
        {u"id"_s, u"id"_s},    {u"da"_s, u"da"_s},    {u"he"_s, u"he"_s}, {u"ms"_s, u"ms"_s},  {u"fil"_s, u"id"_s},
    };
    return kVoices.value(language, u"en-us"_s);
}

} // namespace dotm::sandbox::elevenlabs
