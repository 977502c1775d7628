// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "contract/voice.h"

#include <QJsonArray>
#include <QTest>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;

namespace {

contract::VoiceMessage someMessage()
{
    contract::VoiceMessage message;
    message.id = u"m-1"_s;
    message.kind = u"tip"_s;
    message.language = u"he"_s;
    message.profile = u"BuddyFriend"_s;
    message.isReady = true;
    message.wasCached = true;
    message.isSimulated = true;
    message.source = u"local"_s;
    message.reason = u"Away."_s;
    message.audioUrl = u"/api/welcome-audio/m-1"_s;
    message.generationMs = 120;
    message.sentences = {{u"One."_s, u"One!"_s, 0, 900, u"/api/voice/clips/a"_s, u"local"_s, false},
                         {u"Two."_s, u"Two."_s, 900, 900, {}, u"captions"_s, true}};
    return message;
}

} // namespace

class VoiceTypesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void message_survivesJson();
    void message_ofAnotherShape_isNone();
    void language_survivesJson();
    void listen_survivesJson();
};

void VoiceTypesTest::message_survivesJson()
{
    const auto read = contract::VoiceMessage::fromJson(someMessage().toJson());
    QVERIFY(read);
    QCOMPARE(read->toJson(), someMessage().toJson());
    QCOMPARE(read->lengthMs(), 900);
    QCOMPARE(read->sentences.last().url, QString());
    QVERIFY(read->sentences.last().isWaiting);
    QCOMPARE(read->generationMs, 120);
}

void VoiceTypesTest::message_ofAnotherShape_isNone()
{
    QVERIFY(!contract::VoiceMessage::fromJson({}));
    QJsonObject object = someMessage().toJson();
    object[u"sentences"_s] = QJsonArray{QJsonObject{{u"text"_s, u"x"_s}, {u"start_ms"_s, 5}, {u"end_ms"_s, 4}}};
    QVERIFY(!contract::VoiceMessage::fromJson(object));
}

void VoiceTypesTest::language_survivesJson()
{
    const contract::SpokenLanguage language{u"he"_s, u"Hebrew"_s, u"עברית"_s, true, u"captions"_s};
    const auto read = contract::SpokenLanguage::fromJson(language.toJson());
    QVERIFY(read);
    QCOMPARE(read->toJson(), language.toJson());
    QVERIFY(!contract::SpokenLanguage::fromJson({}));
}

void VoiceTypesTest::listen_survivesJson()
{
    const contract::VoiceListen listen{
        u"l"_s, u"tip"_s,          u"en"_s, u"BuddyFriend"_s, u"m"_s, 70, true, core::fromMs(1'768'469'400'123),
        u"u"_s, u"a@example.org"_s};
    const auto read = contract::VoiceListen::fromJson(listen.toJson());
    QVERIFY(read);
    QCOMPARE(read->toJson(), listen.toJson());
    QVERIFY(!contract::VoiceListen::fromJson({}));
}

QTEST_GUILESS_MAIN(VoiceTypesTest)
#include "tst_voicetypes.moc"
