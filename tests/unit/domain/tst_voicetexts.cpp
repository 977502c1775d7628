// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/voice/messagescript.h"
#include "domain/voice/messagetext.h"
#include "domain/voice/speechsentences.h"
#include "domain/voice/spokenform.h"
#include "domain/voice/spokenpart.h"
#include "domain/voice/voicelanguage.h"
#include "domain/voice/voiceprofile.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace dotm::domain;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kSaturday(2026, 11, 21);
const QDate kFirst(2026, 3, 1); // a Sunday

MessageContext contextOf(int parts)
{
    MessageContext result;
    if (parts & 1) {
        result.name = u"Zoë Ωλ"_s;
    }
    if (parts & 2) {
        result.date = kSaturday;
    }
    if (parts & 4) {
        result.place = u"Toronto"_s;
    }
    return result;
}

QStringList textsOf(const QList<MessageSentence> &sentences)
{
    QStringList result;
    for (const MessageSentence &sentence : sentences) {
        result.append(sentence.text);
    }
    return result;
}

template <typename Check>
void forEachMessage(const Check &check)
{
    for (const VoiceLanguage &language : voiceLanguages()) {
        for (const MessageKind kind : messageKinds()) {
            check(language, kind);
        }
    }
}

/// The letters a language is written with, beyond a to z; for the others the scripts.
struct Letters
{
    QString code;
    QString more;
    QList<QChar::Script> scripts = {};
};

const QList<Letters> &letters()
{
    static const QList<Letters> all = {
        {u"en"_s, {}},
        {u"fr"_s, u"àâæçéèêëîïôœùûüÿ"_s},
        {u"es"_s, u"áéíñóúü"_s},
        {u"zh"_s, {}, {QChar::Script_Han}},
        {u"ja"_s, {}, {QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Katakana}},
        {u"ar"_s, {}, {QChar::Script_Arabic}},
        {u"pt"_s, u"áâãàçéêíóôõúº"_s},
        {u"de"_s, u"äöüß"_s},
        {u"hi"_s, {}, {QChar::Script_Devanagari}},
        {u"ko"_s, {}, {QChar::Script_Hangul}},
        {u"it"_s, u"àèéìòùº"_s},
        {u"ru"_s, {}, {QChar::Script_Cyrillic}},
        {u"nl"_s, u"éëïóöü"_s},
        {u"tr"_s, u"çğıİöşüâ"_s},
        {u"pl"_s, u"ąćęłńóśźż"_s},
        {u"sv"_s, u"åäöé"_s},
        {u"fil"_s, u"ñ"_s},
        {u"uk"_s, {}, {QChar::Script_Cyrillic}},
        {u"el"_s, {}, {QChar::Script_Greek}},
        {u"cs"_s, u"áčďéěíňóřšťúůýž"_s},
        {u"fi"_s, u"äöå"_s},
        {u"ro"_s, u"ăâîșț"_s},
        {u"vi"_s, u"ăâđêôơưàằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹáắấéếíóốớúứýạặậẹệịọộợụựỵ"_s},
        {u"hu"_s, u"áéíóöőúüű"_s},
        {u"no"_s, u"æøåéóòô"_s},
        {u"th"_s, {}, {QChar::Script_Thai}},
        {u"id"_s, {}},
        {u"da"_s, u"æøåé"_s},
        {u"he"_s, {}, {QChar::Script_Hebrew}},
        {u"ms"_s, {}},
    };
    return all;
}

bool isOfLanguage(const Letters &own, QChar c)
{
    if (!c.isLetter()) {
        return true;
    }
    if (!own.scripts.isEmpty()) {
        return own.scripts.contains(c.script()) || c.script() == QChar::Script_Common; // the long mark of Katakana
    }
    return (c.toLower() >= u'a' && c.toLower() <= u'z') || own.more.contains(c) || own.more.contains(c.toLower());
}

/// Names that every language writes in Latin letters.
QString withoutNames(QString text)
{
    static const QRegularExpression kNames(u"DOTM|eSIM|VPN|full MVNO|MVNO|Wi-Fi|Bitchat|Shopify|Marketplace"_s);
    return text.remove(kNames);
}

/// What holds for any text.
void checkSentences(const QString &text, const QString &code)
{
    static const QRegularExpression kSpace(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QStringList pieces = sentencesOf(text, code);
    for (const QString &piece : pieces) {
        QVERIFY(!piece.isEmpty() && piece == piece.trimmed() && piece.size() <= kLongestSentence);
        QVERIFY(piece.isValidUtf16());
    }
    QCOMPARE(pieces.join(QString()).remove(kSpace), QString(text).remove(kSpace));
}

QString codeOf(const Letters &own)
{
    return own.code;
}

} // namespace

class VoiceTextsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void languages_areThoseOfThePlatform();
    void languages_eachHasAModelThatSpeaksIt();
    void languages_tags_findTheirs_data();
    void languages_tags_findTheirs();
    void profiles_areThoseOfThePlatform();
    void kinds_comeInTheirOrder_data();
    void kinds_comeInTheirOrder();
    void names_comeBack();
    void scripts_areWhole();
    void scripts_broken_areRefused_data();
    void scripts_broken_areRefused();
    void messages_withAnyPartMissing_areWhole();
    void messages_personalSentences_areOnlyThoseWithAPart();
    void messages_together_areTheWhole();
    void messages_areWrittenInTheirLanguage();
    void messages_endAsTheirLanguageEnds();
    void messages_ofAnUnknownLanguage_areEnglish();
    void captions_keepWhatWasInsertedApart();
    void dates_areSaidAsInTheLanguage_data();
    void dates_areSaidAsInTheLanguage();
    void dates_everyDay_isInTheLanguage();
    void parts_hostile_areCleaned_data();
    void parts_hostile_areCleaned();
    void parts_endless_areCut();
    void spokenForm_changesWholeWordsOnly();
    void sentences_areFound_data();
    void sentences_areFound();
    void sentences_tooLong_areCut();
    void sentences_ofAnyText_loseNothing();
};

void VoiceTextsTest::languages_areThoseOfThePlatform()
{
    QStringList codes;
    QStringList names;
    for (const VoiceLanguage &language : voiceLanguages()) {
        codes.append(language.code);
        names.append(language.englishName);
        QCOMPARE(voiceLanguage(language.code), &language);
        QCOMPARE(language.rightToLeft, language.code == u"ar" || language.code == u"he");
        QVERIFY(!language.ownName.isEmpty());
    }
    QCOMPARE(codes.join(u' '),
             u"en fr es zh ja ar pt de hi ko it ru nl tr pl sv fil uk el cs fi ro vi hu no th id da he ms"_s);
    QCOMPARE(names.join(u", "_s),
             u"English, French, Spanish, Chinese, Japanese, Arabic, Portuguese, German, Hindi, Korean, Italian, "_s
             u"Russian, Dutch, Turkish, Polish, Swedish, Filipino, Ukrainian, Greek, Czech, Finnish, Romanian, "_s
             u"Vietnamese, Hungarian, Norwegian, Thai, Indonesian, Danish, Hebrew, Malay"_s);
    QCOMPARE(voiceLanguage(u"xx"), nullptr);
    QCOMPARE(voiceLanguage({}), nullptr);
}

void VoiceTextsTest::languages_eachHasAModelThatSpeaksIt()
{
    for (const VoiceLanguage &language : voiceLanguages()) {
        const bool isNewer = QStringList{u"vi"_s, u"hu"_s, u"no"_s}.contains(language.code);
        const bool isNewest = QStringList{u"th"_s, u"he"_s}.contains(language.code);
        QCOMPARE(language.model, isNewest  ? SpeechModel::V3
                                 : isNewer ? SpeechModel::FlashV25
                                           : SpeechModel::MultilingualV2);
        QVERIFY(!language.isReadByEspeak || !language.espeakVoice.isEmpty());
    }
    QCOMPARE(voiceLanguage(u"fil")->espeakVoice, QString());
    QCOMPARE(voiceLanguage(u"ja")->isReadByEspeak, false);
    QCOMPARE(voiceLanguage(u"no")->espeakVoice, u"nb"_s);
    QCOMPARE(speechModelName(SpeechModel::FlashV25), u"eleven_flash_v2_5"_s);
    QCOMPARE(longestSpeech(SpeechModel::V3), 3'000);
}

void VoiceTextsTest::languages_tags_findTheirs_data()
{
    QTest::addColumn<QString>("tags");
    QTest::addColumn<QString>("code");
    QTest::newRow("one") << u"pt"_s << u"pt"_s;
    QTest::newRow("with a region") << u"pt-BR"_s << u"pt"_s;
    QTest::newRow("of a locale") << u"zh_Hans_CN"_s << u"zh"_s;
    QTest::newRow("a list") << u"xx, de-AT;q=0.8, en"_s << u"de"_s;
    QTest::newRow("Bokmål") << u"nb-NO"_s << u"no"_s;
    QTest::newRow("Tagalog") << u"tl"_s << u"fil"_s;
    QTest::newRow("older Hebrew") << u"iw"_s << u"he"_s;
    QTest::newRow("none") << u"xx-YY"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("endless") << QString(100'000, u',') << QString();
}

void VoiceTextsTest::languages_tags_findTheirs()
{
    QFETCH(QString, tags);
    QFETCH(QString, code);
    const VoiceLanguage *found = voiceLanguageIn(tags);
    QCOMPARE(found ? found->code : QString(), code);
}

void VoiceTextsTest::profiles_areThoseOfThePlatform()
{
    QStringList names;
    for (const VoiceProfile profile : voiceProfiles()) {
        names.append(voiceProfileName(profile));
        QCOMPARE(voiceProfileFromName(voiceProfileName(profile)), profile);
        QVERIFY(voiceProfileDescription(profile).endsWith(u'.'));
    }
    QCOMPARE(names.join(u' '), u"CanadianRockstar ScienceTeacher BuddyFriend"_s);
    QCOMPARE(voiceProfileFromName(u"scienceteacher"_s), std::nullopt);
    QCOMPARE(voiceProfileName(kDefaultVoiceProfile), u"ScienceTeacher"_s);
    QCOMPARE(voiceProfileTitle(VoiceProfile::BuddyFriend), u"Buddy Friend"_s);
    QCOMPARE(voiceProfileSpeaker(VoiceProfile::BuddyFriend), u"Antoni"_s);
    QCOMPARE(voiceSettings(VoiceProfile::CanadianRockstar), (VoiceSettings{65, 80, 60, true}));
    QCOMPARE(voiceSettings(VoiceProfile::ScienceTeacher), (VoiceSettings{80, 75, 40, true}));
    QCOMPARE(voiceSettings(VoiceProfile::BuddyFriend), (VoiceSettings{70, 70, 55, true}));
    QCOMPARE(fallbackVoiceSettings(), (VoiceSettings{75, 75, 50, true}));
}

void VoiceTextsTest::kinds_comeInTheirOrder_data()
{
    using enum MessageKind;
    QTest::addColumn<QList<MessageKind>>("completed");
    QTest::addColumn<MessageKind>("next");
    QTest::newRow("nothing heard") << QList<MessageKind>{} << Welcome;
    QTest::newRow("the welcome") << QList{Welcome} << Tip;
    QTest::newRow("welcome twice") << QList{Welcome, Welcome} << Tip;
    QTest::newRow("welcome and tip") << QList{Tip, Welcome} << Update;
    QTest::newRow("only the tip, on request") << QList{Tip} << Welcome;
    QTest::newRow("welcome and update") << QList{Welcome, Update} << Tip;
    QTest::newRow("all") << QList{Welcome, Tip, Update} << Update;
}

void VoiceTextsTest::kinds_comeInTheirOrder()
{
    QFETCH(QList<MessageKind>, completed);
    QFETCH(MessageKind, next);
    QCOMPARE(nextKind(completed), next);
}

void VoiceTextsTest::names_comeBack()
{
    for (const MessageKind kind : messageKinds()) {
        QCOMPARE(messageKindFromName(messageKindName(kind)), kind);
    }
    QCOMPARE(messageKindFromName(u"Welcome"_s), std::nullopt);
    QCOMPARE(messageKindName(MessageKind::Tip), u"tip"_s);
}

void VoiceTextsTest::scripts_areWhole()
{
    forEachMessage([](const VoiceLanguage &language, MessageKind kind) {
        const MessageScript &script = messageScript(language.code);
        const QList<ScriptSentence> sentences = script.sentences(kind);
        const QByteArray where = (language.code + u' ' + messageKindName(kind)).toUtf8();
        QVERIFY2(sentences.size() == (kind == MessageKind::Update ? 7 : 8), where);
        QList<MessagePlace> places;
        for (const ScriptSentence &sentence : sentences) {
            if (sentence.place != MessagePlace::None) {
                places.append(sentence.place);
            }
        }
        // Tips and news say nothing of anybody: one synthesis serves all.
        const QList<MessagePlace> inWelcome{MessagePlace::Name, MessagePlace::Date, MessagePlace::Place};
        QVERIFY2(places == (kind == MessageKind::Welcome ? inWelcome : QList<MessagePlace>{}), where);
    });
}

void VoiceTextsTest::scripts_broken_areRefused_data()
{
    const QString week = u"\"weekdays\":[\"a\",\"b\",\"c\",\"d\",\"e\",\"f\",\"g\"],"_s;
    const QString year = u"\"months\":[\"a\",\"b\",\"c\",\"d\",\"e\",\"f\",\"g\",\"h\",\"i\",\"j\",\"k\",\"l\"],"_s;
    const QString rest = u"\"date\":\"{day}\",\"tip\":[\"A.\"],\"update\":[\"A.\"],\"welcome\":[%1]}"_s;
    const QString whole = u"{"_s + week + year + rest;
    QTest::addColumn<QString>("json");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("whole") << whole.arg(u"\"A.\""_s) << true;
    QTest::newRow("with a place") << whole.arg(u"{\"with\":\"A {name}.\",\"without\":\"A.\"}"_s) << true;
    QTest::newRow("two places") << whole.arg(u"{\"with\":\"A {name} {date}.\",\"without\":\"A.\"}"_s) << false;
    QTest::newRow("no place") << whole.arg(u"{\"with\":\"A.\",\"without\":\"A.\"}"_s) << false;
    QTest::newRow("a place left over") << whole.arg(u"\"A {name}.\""_s) << false;
    QTest::newRow("unknown place") << whole.arg(u"{\"with\":\"A {what}.\",\"without\":\"A.\"}"_s) << false;
    QTest::newRow("no form without") << whole.arg(u"{\"with\":\"A {name}.\"}"_s) << false;
    QTest::newRow("empty message") << whole.arg(QString()) << false;
    QTest::newRow("no months") << (u"{"_s + week + rest).arg(u"\"A.\""_s) << false;
    QTest::newRow("no object") << u"[]"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void VoiceTextsTest::scripts_broken_areRefused()
{
    QFETCH(QString, json);
    QFETCH(bool, isTaken);
    QCOMPARE(parsedScript(json.toUtf8()).has_value(), isTaken);
}

void VoiceTextsTest::messages_withAnyPartMissing_areWhole()
{
    static const QRegularExpression kHole(u"[{}%<>]|  |^\\s|\\s$|[,،、，] ?[.。।]|\\( *\\)"_s);
    forEachMessage([](const VoiceLanguage &language, MessageKind kind) {
        for (int parts = 0; parts < 8; ++parts) {
            const auto sentences = messageSentences(kind, language.code, contextOf(parts));
            for (const MessageSentence &sentence : sentences) {
                QVERIFY2(!sentence.text.isEmpty() && !kHole.match(sentence.text).hasMatch(), qPrintable(sentence.text));
                QVERIFY2(sentence.text.size() < 200, qPrintable(sentence.text));
            }
            const QString whole = messageText(kind, language.code, contextOf(parts));
            const bool isWelcome = kind == MessageKind::Welcome;
            QCOMPARE(whole.contains(u"Zoë Ωλ"), isWelcome && (parts & 1));
            QCOMPARE(whole.contains(spokenDate(language.code, kSaturday)), isWelcome && (parts & 2));
            QCOMPARE(whole.contains(u"Toronto"), isWelcome && (parts & 4));
        }
    });
}

void VoiceTextsTest::messages_personalSentences_areOnlyThoseWithAPart()
{
    forEachMessage([](const VoiceLanguage &language, MessageKind kind) {
        const auto bare = messageSentences(kind, language.code, {});
        const auto full = messageSentences(kind, language.code, contextOf(7));
        QCOMPARE(full.size(), bare.size());
        for (qsizetype i = 0; i < full.size(); ++i) {
            QVERIFY(!bare[i].personal);
            QVERIFY2(full[i].personal == (full[i].text != bare[i].text), qPrintable(full[i].text));
        }
    });
}

void VoiceTextsTest::messages_together_areTheWhole()
{
    forEachMessage([](const VoiceLanguage &language, MessageKind kind) {
        const QStringList texts = textsOf(messageSentences(kind, language.code, contextOf(7)));
        const QString whole = messageText(kind, language.code, contextOf(7));
        QCOMPARE(whole, texts.join(sentenceGap(language.code)));
        if (language.code != u"th") { // which has no full stop to tell
            QCOMPARE(sentencesOf(whole, language.code), texts);
        }
    });
}

void VoiceTextsTest::messages_areWrittenInTheirLanguage()
{
    for (const Letters &own : letters()) {
        for (const MessageKind kind : messageKinds()) {
            for (const auto &context : {MessageContext(), MessageContext{{}, kSaturday, {}}}) {
                const QString text = withoutNames(messageText(kind, own.code, context));
                for (const QChar c : text) {
                    QVERIFY2(isOfLanguage(own, c), qPrintable(own.code + u": "_s + c + u" in "_s + text));
                }
            }
        }
    }
    QCOMPARE(letters().size(), qsizetype(voiceLanguages().size()));
}

void VoiceTextsTest::messages_endAsTheirLanguageEnds()
{
    const QHash<QString, QString> ends = {{u"zh"_s, u"。"_s}, {u"ja"_s, u"。"_s}, {u"hi"_s, u"।"_s}};
    forEachMessage([&](const VoiceLanguage &language, MessageKind kind) {
        for (const MessageSentence &sentence : messageSentences(kind, language.code, contextOf(7))) {
            const bool hasStop = sentence.text.endsWith(ends.value(language.code, u"."_s));
            QVERIFY2(hasStop == (language.code != u"th"), qPrintable(sentence.text));
        }
    });
}

void VoiceTextsTest::messages_ofAnUnknownLanguage_areEnglish()
{
    QCOMPARE(messageText(MessageKind::Tip, u"xx", {}), messageText(MessageKind::Tip, u"en", {}));
    QVERIFY(messageText(MessageKind::Welcome, u"en", {u"Maria"_s, kSaturday, u"Toronto, Canada"_s})
                .startsWith(u"Hello, Maria, and welcome to DOTM. Today is Saturday, November 21. "
                            "Your location is Toronto, Canada, and"));
}

void VoiceTextsTest::captions_keepWhatWasInsertedApart()
{
    const QStringList captions = messageCaptions(MessageKind::Welcome, u"ar", {u"Zoë"_s, kSaturday, {}});
    const auto sentences = messageSentences(MessageKind::Welcome, u"ar", {u"Zoë"_s, kSaturday, {}});
    QVERIFY(captions[0].contains(u"\u2068Zoë\u2069"));
    QCOMPARE(captions.size(), sentences.size());
    for (qsizetype i = 0; i < captions.size(); ++i) {
        QString bare = captions[i];
        QCOMPARE(bare.remove(QChar(0x2068)).remove(QChar(0x2069)), sentences[i].text);
        QCOMPARE(captions[i] != sentences[i].text, sentences[i].personal);
    }
}

void VoiceTextsTest::dates_areSaidAsInTheLanguage_data()
{
    QTest::addColumn<QString>("saturday");
    QTest::addColumn<QString>("first");
    const auto row = [](const char *code, const QString &saturday, const QString &first) {
        QTest::newRow(code) << saturday << first;
    };
    row("en", u"Saturday, November 21"_s, u"Sunday, March 1"_s);
    row("fr", u"samedi 21 novembre"_s, u"dimanche 1er mars"_s);
    row("es", u"sábado, 21 de noviembre"_s, u"domingo, 1 de marzo"_s);
    row("zh", u"11月21日，星期六"_s, u"3月1日，星期日"_s);
    row("ja", u"11月21日、土曜日"_s, u"3月1日、日曜日"_s);
    row("ar", u"السبت، 21 نوفمبر"_s, u"الأحد، 1 مارس"_s);
    row("pt", u"sábado, 21 de novembro"_s, u"domingo, 1º de março"_s);
    row("de", u"Samstag, der 21. November"_s, u"Sonntag, der 1. März"_s);
    row("hi", u"शनिवार, 21 नवंबर"_s, u"रविवार, 1 मार्च"_s);
    row("ko", u"11월 21일 토요일"_s, u"3월 1일 일요일"_s);
    row("it", u"sabato 21 novembre"_s, u"domenica 1º marzo"_s);
    row("ru", u"суббота, 21 ноября"_s, u"воскресенье, 1 марта"_s);
    row("nl", u"zaterdag 21 november"_s, u"zondag 1 maart"_s);
    row("tr", u"21 Kasım Cumartesi"_s, u"1 Mart Pazar"_s);
    row("pl", u"sobota, 21 listopada"_s, u"niedziela, 1 marca"_s);
    row("sv", u"lördag den 21 november"_s, u"söndag den 1 mars"_s);
    row("fil", u"Sabado, ika-21 ng Nobyembre"_s, u"Linggo, ika-1 ng Marso"_s);
    row("uk", u"субота, 21 листопада"_s, u"неділя, 1 березня"_s);
    row("el", u"Σάββατο, 21 Νοεμβρίου"_s, u"Κυριακή, 1η Μαρτίου"_s);
    row("cs", u"sobota 21. listopadu"_s, u"neděle 1. března"_s);
    row("fi", u"lauantai 21. marraskuuta"_s, u"sunnuntai 1. maaliskuuta"_s);
    row("ro", u"sâmbătă, 21 noiembrie"_s, u"duminică, 1 martie"_s);
    row("vi", u"thứ Bảy, ngày 21 tháng 11"_s, u"Chủ nhật, ngày 1 tháng 3"_s);
    row("hu", u"november 21-e, szombat"_s, u"március 1-je, vasárnap"_s);
    row("no", u"lørdag 21. november"_s, u"søndag 1. mars"_s);
    row("th", u"วันเสาร์ที่ 21 พฤศจิกายน"_s, u"วันอาทิตย์ที่ 1 มีนาคม"_s);
    row("id", u"Sabtu, 21 November"_s, u"Minggu, 1 Maret"_s);
    row("da", u"lørdag den 21. november"_s, u"søndag den 1. marts"_s);
    row("he", u"יום שבת, 21 בנובמבר"_s, u"יום ראשון, 1 במרץ"_s);
    row("ms", u"Sabtu, 21 November"_s, u"Ahad, 1 Mac"_s);
}

void VoiceTextsTest::dates_areSaidAsInTheLanguage()
{
    QFETCH(QString, saturday);
    QFETCH(QString, first);
    const QString code = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(spokenDate(code, kSaturday), saturday);
    QCOMPARE(spokenDate(code, kFirst), first);
    QCOMPARE(spokenDate(code, QDate()), QString());
}

void VoiceTextsTest::dates_everyDay_isInTheLanguage()
{
    const QStringList english = messageScript(u"en").weekdays + messageScript(u"en").months;
    for (const VoiceLanguage &language : voiceLanguages()) {
        const auto own = std::ranges::find(letters(), language.code, &codeOf);
        QStringList all;
        for (QDate day(2028, 1, 1); day.year() == 2028; day = day.addDays(1)) {
            const QString text = spokenDate(language.code, day);
            QVERIFY2(!text.contains(u'{') && text.contains(QString::number(day.day())), qPrintable(text));
            QVERIFY2(std::ranges::all_of(text, [&](QChar c) { return isOfLanguage(*own, c); }), qPrintable(text));
            if (language.code != u"en") {
                QVERIFY2(!english.first(7).contains(text.section(u',', 0, 0)), qPrintable(text));
            }
            all.append(text);
        }
        QCOMPARE(all.removeDuplicates(), 0);
    }
}

void VoiceTextsTest::parts_hostile_areCleaned_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("said");
    QTest::newRow("plain") << u"Maria Sample"_s << u"Maria Sample"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("white space") << u" \t\n "_s << QString();
    QTest::newRow("several lines") << u"Maria\r\n\r\nSample"_s << u"Maria Sample"_s;
    QTest::newRow("an address of mail") << u"maria@example.com"_s << QString();
    QTest::newRow("an address of the web") << u"see https://evil.example"_s << QString();
    QTest::newRow("digits alone") << u"12345"_s << QString();
    QTest::newRow("markup") << u"Ann <break time=\"9s\"/>"_s << u"Ann break time 9s"_s;
    QTest::newRow("a tag of a model") << u"[laughs] Ann"_s << u"laughs Ann"_s;
    QTest::newRow("a place of ours") << u"{date}"_s << u"date"_s;
    QTest::newRow("controls") << u"A\u0000n\u0007n"_s << u"A n n"_s;
    QTest::newRow("turned round") << u"\u202Eevil\u202C Ann\u2066"_s << u"evil Ann"_s;
    QTest::newRow("invisible") << u"An\u200Bn\uFEFF"_s << u"Ann"_s;
    QTest::newRow("a lone surrogate") << QString(u"Ann"_s + QChar(0xD83D)) << u"Ann"_s;
    QTest::newRow("a smiley") << u"Ann 😀"_s << u"Ann"_s;
    QTest::newRow("stacked marks") << u"e\u0334\u0335\u0336\u0337\u0338\u0339"_s << u"e\u0334\u0335\u0336"_s;
    QTest::newRow("a mark alone") << u"\u0301Ann"_s << u"Ann"_s;
    QTest::newRow("apart and together") << u"Zoe\u0308"_s << u"Zoë"_s;
    QTest::newRow("initials") << u"J. R. O'Neil-Łuć, Jr."_s << u"J. R. O'Neil-Łuć, Jr"_s;
    QTest::newRow("Arabic") << u"فاطمة الزهراء"_s << u"فاطمة الزهراء"_s;
    QTest::newRow("Persian with its joiner") << u"علی\u200Cرضا"_s << u"علی\u200Cرضا"_s;
    QTest::newRow("Hindi") << u"श्रीमती क्षमा"_s << u"श्रीमती क्षमा"_s;
    QTest::newRow("Thai") << u"สมชาย ใจดี"_s << u"สมชาย ใจดี"_s;
    QTest::newRow("Japanese") << u"マリア・山田"_s << u"マリア・山田"_s;
    QTest::newRow("beyond the first plane") << u"𠮷田"_s << u"𠮷田"_s;
    QTest::newRow("ends in marks") << u"-, Ann ,."_s << u"Ann"_s;
}

void VoiceTextsTest::parts_hostile_areCleaned()
{
    QFETCH(QString, given);
    QFETCH(QString, said);
    QCOMPARE(spokenPart(given, kLongestSpokenName), said);
}

void VoiceTextsTest::parts_endless_areCut()
{
    QCOMPARE(spokenPart(QString(10'000, u'a'), kLongestSpokenName), QString(40, u'a'));
    QCOMPARE(spokenPart(QString(10'000, QChar(0x0301)).prepend(u'e'), 40), u"é\u0301\u0301\u0301"_s);
    QCOMPARE(spokenPart(u"Maria "_s.repeated(2'000), 40), u"Maria Maria Maria Maria Maria Maria"_s);
    const QString cut = spokenPart(u"a"_s + u"𠮷"_s.repeated(5'000), 40);
    QCOMPARE(cut, u"a"_s + u"𠮷"_s.repeated(19));
    const auto sentences = messageSentences(MessageKind::Welcome, u"en", {QString(10'000, u'a'), {}, u"<>"_s});
    QVERIFY(sentences[0].text.size() < 90);
    QVERIFY(!sentences[2].personal);
}

void VoiceTextsTest::spokenForm_changesWholeWordsOnly()
{
    QCOMPARE(spokenForm(u"DOTM is a full MVNO."_s), u"dot M is a full M V N O."_s);
    QCOMPARE(spokenForm(u"üdvözlünk a DOTM-nél"_s), u"üdvözlünk a dot M-nél"_s);
    QCOMPARE(spokenForm(u"DOTM은 10.33 DOTM"_s), u"dot M은 10.33 dot M"_s);
    QCOMPARE(spokenForm(u"DOTMOBILE xDOTM DOTM2 dotm"_s), u"DOTMOBILE xDOTM DOTM2 dotm"_s);
    QCOMPARE(spokenForm(QString()), QString());
}

void VoiceTextsTest::sentences_areFound_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("sentences");
    const auto row = [](const char *name, const QString &code, const QString &text, const QStringList &sentences) {
        QTest::newRow(name) << code << text << sentences;
    };
    row("nothing", u"en"_s, u" \n "_s, {});
    row("two", u"en"_s, u"One here.  Two there!"_s, {u"One here."_s, u"Two there!"_s});
    row("no end", u"en"_s, u"no end"_s, {u"no end"_s});
    row("a number", u"en"_s, u"You get 10.33 DOTM. Good."_s, {u"You get 10.33 DOTM."_s, u"Good."_s});
    row("titles", u"en"_s, u"Ask Dr. Smith or Mrs. Jones. Now."_s, {u"Ask Dr. Smith or Mrs. Jones."_s, u"Now."_s});
    row("initials", u"en"_s, u"J. R. Smith is here. Hello."_s, {u"J. R. Smith is here."_s, u"Hello."_s});
    row("dots", u"en"_s, u"Well... Yes."_s, {u"Well..."_s, u"Yes."_s});
    row("dots alone", u"en"_s, u"Yes. ... No."_s, {u"Yes. ..."_s, u"No."_s});
    row("lines", u"en"_s, u"A heading\nA text."_s, {u"A heading"_s, u"A text."_s});
    row("a title at a line's end", u"en"_s, u"Dr.\nSmith"_s, {u"Dr."_s, u"Smith"_s});
    row("German day", u"de"_s, u"Am 21. November ist Markt. Kommen Sie."_s,
        {u"Am 21. November ist Markt."_s, u"Kommen Sie."_s});
    row("German abbreviations", u"de"_s, u"Das ist z. B. Herr Dr. Maier. Gut."_s,
        {u"Das ist z. B. Herr Dr. Maier."_s, u"Gut."_s});
    row("a year is no day", u"de"_s, u"Es war 2020. Danach kam mehr."_s, {u"Es war 2020."_s, u"Danach kam mehr."_s});
    row("Spanish", u"es"_s, u"¿Qué tal? ¡Muy bien! Vale."_s, {u"¿Qué tal?"_s, u"¡Muy bien!"_s, u"Vale."_s});
    row("French quotes", u"fr"_s, u"Il dit « Bonjour. » Puis il part."_s,
        {u"Il dit « Bonjour. »"_s, u"Puis il part."_s});
    row("Chinese", u"zh"_s, u"您好！今天好吗？很好。"_s, {u"您好！"_s, u"今天好吗？"_s, u"很好。"_s});
    row("Hindi", u"hi"_s, u"नमस्ते। आप कैसे हैं? अच्छा।"_s, {u"नमस्ते।"_s, u"आप कैसे हैं?"_s, u"अच्छा।"_s});
    row("Arabic", u"ar"_s, u"كيف حالك؟ بخير. شكرًا!"_s, {u"كيف حالك؟"_s, u"بخير."_s, u"شكرًا!"_s});
    row("Greek question", u"el"_s, u"Τι κάνετε; Καλά."_s, {u"Τι κάνετε;"_s, u"Καλά."_s});
    row("a semicolon elsewhere", u"en"_s, u"It rains; we stay."_s, {u"It rains; we stay."_s});
    row("Thai, short", u"th"_s, u"สวัสดี ยินดีต้อนรับ"_s, {u"สวัสดี ยินดีต้อนรับ"_s});
    row("Thai, long", u"th"_s, u"ถ้าคุณอยู่ใกล้ ๆ และต้องการส่งข้อความถึงเพื่อนโดยไม่มีอินเทอร์เน็ต ให้เปิด Bitchat แล้วเริ่มพิมพ์ได้เลย"_s,
        {u"ถ้าคุณอยู่ใกล้ ๆ และต้องการส่งข้อความถึงเพื่อนโดยไม่มีอินเทอร์เน็ต"_s, u"ให้เปิด Bitchat แล้วเริ่มพิมพ์ได้เลย"_s});
}

void VoiceTextsTest::sentences_areFound()
{
    QFETCH(QString, code);
    QFETCH(QString, text);
    QFETCH(QStringList, sentences);
    QCOMPARE(sentencesOf(text, code), sentences);
}

void VoiceTextsTest::sentences_tooLong_areCut()
{
    const QStringList texts = {
        QString(20'000, u'a'),         u"word "_s.repeated(3'000),       u"one, two three "_s.repeated(500),
        u"您好，再见"_s.repeated(900), u"a"_s + u"😀"_s.repeated(2'000), u"e"_s + QString(3'000, QChar(0x0301)),
        u"สวัสดี"_s.repeated(500)};
    for (const QString &text : texts) {
        for (const QString &code : {u"en"_s, u"th"_s, u"el"_s}) {
            checkSentences(text, code);
        }
    }
    QVERIFY(sentencesOf(u"one, two three "_s.repeated(100), u"en").first().endsWith(u','));
    QVERIFY(sentencesOf(u"word "_s.repeated(300), u"en").first().endsWith(u"word"));
}

void VoiceTextsTest::sentences_ofAnyText_loseNothing()
{
    const QStringList parts = {u"a"_s,  u"B"_s, u"Dr"_s, u"21"_s, u"."_s,  u"!"_s,      u"？"_s,
                               u"。"_s, u"।"_s, u";"_s,  u" "_s,  u"\n"_s, u"ๆ"_s,      u"ดี"_s,
                               u"يا"_s, u"́"_s,  u"😀"_s, u","_s,  u"، "_s, u"\u2029"_s, u"\u200D"_s,
                               u"\""_s, u"…"_s, u"»"_s,  u"한"_s, u"\t"_s, u"\u00A0"_s};
    QRandomGenerator random(1);
    for (int round = 0; round < 400; ++round) {
        QString text;
        for (int i = random.bounded(round < 390 ? 60 : 3'000); i > 0; --i) {
            text += parts.at(random.bounded(int(parts.size())));
        }
        checkSentences(text, QStringList{u"en"_s, u"de"_s, u"el"_s, u"th"_s, u"xx"_s}.at(round % 5));
    }
}

QTEST_GUILESS_MAIN(VoiceTextsTest)
#include "tst_voicetexts.moc"
