// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/voiceadminanswers.h"

#include "domain/voice/voicelanguage.h"
#include "domain/voice/voiceprofile.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using contract::SpokenLanguage;
using contract::VoiceListen;
using contract::VoiceMessage;
using contract::VoicePreparation;
using contract::VoiceSpeaker;

namespace {

constexpr qint64 kSentencesOfOne = 23;    ///< of one language and voice
constexpr qint64 kCharactersOfOne = 1418; ///< that they have
constexpr int kLooksToTheEnd = 3;
constexpr int kManyListens = 240;

struct HeardLine
{
    std::chrono::minutes ago;
    const char *mail;
    const char *kind;
    const char *language;
    const char *profile;
    qint64 positionMs;
    bool isCompleted;
};

constexpr std::array kHeardLines = {
    HeardLine{4min, "maria@example.com", "update", "es", "ScienceTeacher", 31'200, true},
    HeardLine{11min, "kofi@example.com", "welcome", "en", "BuddyFriend", 42'000, true},
    HeardLine{38min, "amelie@example.com", "tip", "fr", "ScienceTeacher", 12'400, false},
    HeardLine{3h, "sana@example.com", "welcome", "ar", "ScienceTeacher", 47'900, true},
    HeardLine{5h, "jonas@example.com", "tip", "de", "CanadianRockstar", 65'300, false},
    HeardLine{26h, "pia@example.com", "welcome", "fi", "BuddyFriend", 44'100, true},
    HeardLine{27h, "maria@example.com", "tip", "es", "ScienceTeacher", 38'000, true},
};

QString uidOfHeard(const QString &mail)
{
    return u"uid-"_s + mail.section(u'@', 0, 0);
}

QStringList namesIn(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array) {
        list.append(each.toString());
    }
    return list;
}

QJsonObject wellDone(QJsonObject object)
{
    object.insert("success"_L1, true);
    return object;
}

} // namespace

void VoiceAdminAnswers::fill(Kind kind)
{
    m_standing = {};
    m_prepared.clear();
    m_looks = 0;
    m_standing.hasElevenLabs = kind != Kind::Silent;
    m_standing.hasLocalVoice = true;
    m_standing.month = QDateTime::fromMSecsSinceEpoch(core::toMs(m_clock.now()), Qt::UTC).toString(u"yyyy-MM"_s);
    m_standing.monthLimit = 100'000;
    m_standing.pregenerated = {u"en"_s, u"fr"_s};
    if (kind != Kind::Silent) {
        m_standing.clips = 1'284;
        m_standing.bytes = 61'903'412;
        m_standing.lengthMs = 7'684'000;
        m_standing.hits = 23'418;
        m_standing.monthCharacters = kind == Kind::Spent ? 100'000 : 61'240;
        m_standing.monthSyntheses = 1'127;
        m_standing.localClips = kind == Kind::Spent ? 58 : 0;
        m_standing.failed = kind == Kind::Spent ? 3 : 0;
    }
    fillListens(kind);
}

void VoiceAdminAnswers::fillListens(Kind kind)
{
    m_listens.clear();
    const int number = kind == Kind::Silent ? 0 : kind == Kind::Spent ? kManyListens : int(kHeardLines.size());
    for (int index = 0; index < number; ++index) {
        const HeardLine &line = kHeardLines.at(static_cast<std::size_t>(index) % kHeardLines.size());
        const int round = index / int(kHeardLines.size());
        VoiceListen listen;
        listen.id = u"01937d00-0000-7000-8000-%1"_s.arg(number - index, 12, 10, QChar(u'0'));
        listen.email = QString::fromLatin1(line.mail);
        listen.uid = uidOfHeard(listen.email);
        listen.kind = QString::fromLatin1(line.kind);
        listen.language = QString::fromLatin1(line.language);
        listen.profile = QString::fromLatin1(line.profile);
        listen.messageId = u"01937c00-0000-7000-8000-%1"_s.arg(number - index, 12, 10, QChar(u'0'));
        listen.positionMs = line.positionMs;
        listen.isCompleted = line.isCompleted;
        listen.listenedAt = m_clock.now() - line.ago - round * 30h;
        m_listens.append(listen);
    }
}

QString VoiceAdminAnswers::sourceOf(bool isReadHere) const
{
    return m_standing.hasElevenLabs ? u"elevenlabs"_s : isReadHere ? u"local"_s : u"captions"_s;
}

QJsonObject VoiceAdminAnswers::languages() const
{
    QJsonArray list;
    for (const domain::VoiceLanguage &each : domain::voiceLanguages()) {
        const SpokenLanguage language{each.code, each.englishName, each.ownName, each.rightToLeft,
                                      sourceOf(each.isReadByEspeak)};
        list.append(language.toJson());
    }
    return wellDone({{u"simulated"_s, false}, {u"languages"_s, list}});
}

QJsonObject VoiceAdminAnswers::speakers() const
{
    QJsonArray list;
    for (const domain::VoiceProfile profile : domain::voiceProfiles()) {
        const VoiceSpeaker speaker{domain::voiceProfileName(profile), domain::voiceProfileTitle(profile),
                                   domain::voiceProfileSpeaker(profile), domain::voiceProfileDescription(profile)};
        list.append(speaker.toJson());
    }
    return wellDone({{u"voices"_s, list}});
}

QJsonObject VoiceAdminAnswers::answer(const net::HttpRequest &request)
{
    const QString rest = request.url.path().section(u'/', 4);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (rest == "pregenerate"_L1) {
        return pregenerate(body);
    }
    if (rest == "say"_L1) {
        return say(body);
    }
    return rest == "listens"_L1 ? listens(request) : standing();
}

QJsonObject VoiceAdminAnswers::standing()
{
    if (m_standing.preparing > 0) {
        const qint64 done = ++m_looks == 1             ? 0
                            : m_looks < kLooksToTheEnd ? m_standing.preparing / 3
                                                       : m_standing.preparing;
        m_standing.preparing -= done;
        m_standing.clips += done;
    }
    return wellDone(m_standing.toJson());
}

QJsonObject VoiceAdminAnswers::pregenerate(const QJsonObject &wish)
{
    VoicePreparation told;
    told.isDryRun = wish.value("dry_run"_L1).toBool();
    told.languages = namesIn(wish.value("languages"_L1));
    told.profiles = namesIn(wish.value("voice_profiles"_L1));
    told.isBilled = m_standing.hasElevenLabs;
    told.charactersLeft = std::max<qint64>(0, m_standing.monthLimit - m_standing.monthCharacters);
    for (const QString &language : std::as_const(told.languages)) {
        for (const QString &profile : std::as_const(told.profiles)) {
            const QString pair = language + u' ' + profile;
            told.sentences += kSentencesOfOne;
            if (!m_prepared.contains(pair)) {
                told.missing += kSentencesOfOne;
                told.characters += kCharactersOfOne;
            }
            if (!told.isDryRun) {
                m_prepared.insert(pair);
            }
        }
    }
    if (!told.isDryRun) {
        m_standing.preparing += told.missing;
        m_standing.monthCharacters += told.isBilled ? told.characters : 0;
        m_looks = 0;
    }
    return wellDone(told.toJson());
}

QJsonObject VoiceAdminAnswers::say(const QJsonObject &wish) const
{
    VoiceMessage message;
    message.id = u"01937e00-0000-7000-8000-000000000001"_s;
    message.kind = u"own"_s;
    message.language = wish.value("language"_L1).toString();
    message.profile = wish.value("voice_profile"_L1).toString();
    message.isReady = true;
    message.source = u"captions"_s;
    const QString text = wish.value("text"_L1).toString().simplified();
    message.sentences = {{text, text, 0, 60 * text.size(), {}, u"captions"_s, false}};
    return wellDone(message.toJson());
}

QJsonObject VoiceAdminAnswers::listens(const net::HttpRequest &request) const
{
    const QUrlQuery query(request.url);
    const qsizetype from = query.queryItemValue(u"cursor"_s).toLongLong();
    const qsizetype limit = std::max<qsizetype>(1, query.queryItemValue(u"limit"_s).toLongLong());
    QJsonArray list;
    const QList<VoiceListen> page = m_listens.mid(from, limit);
    for (const VoiceListen &each : page) {
        list.append(each.toJson());
    }
    const bool isMore = from + limit < m_listens.size();
    return wellDone(
        {{u"listens"_s, list}, {u"next_cursor"_s, isMore ? QJsonValue(QString::number(from + limit)) : QJsonValue()}});
}

} // namespace dotm::app
