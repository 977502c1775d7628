// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/voiceviewmodel.h"

#include "ui/admin/voicewords.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using contract::VoiceStanding;
using core::Result;

namespace {

constexpr qsizetype kLongestTitle = 60;
const QString kUsualVoice = u"ScienceTeacher"_s;
const QString kUsualLanguage = u"en"_s;

QString titleOf(const QString &text)
{
    const QString words = text.simplified();
    return words.size() <= kLongestTitle ? words : words.left(kLongestTitle - 1) + u'…';
}

} // namespace

VoiceViewModel::VoiceViewModel(AdminStore &store, SpeakAloud speak, QObject *parent)
    : ViewModel(store, parent), m_api(store.session().api()), m_speak(std::move(speak)),
      m_standing(
          this, store.clock(), [this] { return m_api.standing(); },
          [this](const Result<VoiceStanding> &answer) {
              take(answer);
              settle(answer);
          }),
      m_cast(store, nullptr), m_preparer(store, m_cast, nullptr), m_history(store, nullptr)
{
    m_look.setSingleShot(true);
    m_look.setInterval(kLook);
    connect(&m_look, &QTimer::timeout, this, &ViewModel::refresh);
    for (ViewModel *part : {static_cast<ViewModel *>(&m_cast), static_cast<ViewModel *>(&m_preparer),
                            static_cast<ViewModel *>(&m_history)}) {
        connect(part, &ViewModel::told, this, &ViewModel::told);
        connect(this, &ViewModel::shownChanged, part, [this, part] { part->setShown(isShown()); });
    }
    connect(this, &ViewModel::shownChanged, &m_look, &QTimer::stop);
    connect(this, &ViewModel::changed, this, &VoiceViewModel::sayingChanged); // being offline is a reason
    connect(&m_cast, &VoiceCast::worded, this, &VoiceViewModel::onCast);
    connect(&m_preparer, &VoicePreparer::begun, this, [this] {
        m_isAwaited = true;
        m_isStale = isReading();
        refresh();
    });
}

void VoiceViewModel::forget()
{
    m_look.stop();
    m_standing.forget();
    m_most = 0;
    m_isAwaited = false;
    m_isStale = false;
    m_text.clear();
    m_language.clear();
    m_voice.clear();
}

void VoiceViewModel::retranslate()
{
    m_history.rows()->reword();
    Q_EMIT changed();
    Q_EMIT m_cast.worded();
    Q_EMIT m_preparer.ticked();
    Q_EMIT m_preparer.changed();
    Q_EMIT m_history.changed();
}

// What is kept and what it cost.

const VoiceStanding *VoiceViewModel::standing() const
{
    const auto &value = m_standing.reading().value;
    return value ? &*value : nullptr;
}

void VoiceViewModel::take(const Result<VoiceStanding> &answer)
{
    if (!answer) {
        return;
    }
    m_preparer.setUsual(*answer);
    const bool isStale = std::exchange(m_isStale, false);
    if (answer->preparing > 0) {
        m_most = std::max(m_most, answer->preparing);
        if (isShown()) {
            m_look.start();
        }
        return;
    }
    m_most = 0;
    if (!isStale && std::exchange(m_isAwaited, false)) {
        m_preparer.readBack();
        Q_EMIT told(tr("Prepared. %Ln sentences are kept now.", nullptr, static_cast<int>(answer->clips)));
    }
}

QVariantMap VoiceViewModel::figure(const QString &label, const QString &value, const QString &source) const
{
    const Provenance from = provenance(m_standing.reading().readAt, standing()->isSimulated, source);
    return {{u"label"_s, label},    {u"value"_s, value},        {u"certainty"_s, from.certainty},
            {u"time"_s, from.time}, {u"source"_s, from.source}, {u"old"_s, from.isOld}};
}

QVariantList VoiceViewModel::figures() const
{
    const VoiceStanding *known = standing();
    if (known == nullptr) {
        return {};
    }
    const QLocale locale;
    return {figure(tr("Sentences kept"), locale.toString(known->clips), tr("each spoken once")),
            figure(tr("Their size"), locale.formattedDataSize(known->bytes, 1, QLocale::DataSizeSIFormat),
                   tr("on the service’s disk")),
            figure(tr("Their length"), voiceLengthText(known->lengthMs), tr("one after the other")),
            figure(tr("Used again"), locale.toString(known->hits), tr("times, at no cost"))};
}

QVariantMap VoiceViewModel::speaker() const
{
    return standing() != nullptr ? voiceSpeaking(*standing()) : QVariantMap();
}

QVariantMap VoiceViewModel::budget() const
{
    return standing() != nullptr ? voiceBudget(*standing()) : QVariantMap();
}

QString VoiceViewModel::trouble() const
{
    return standing() != nullptr ? voiceTrouble(*standing()) : QString();
}

Provenance VoiceViewModel::provenanceNow() const
{
    return standing() != nullptr
               ? provenance(m_standing.reading().readAt, standing()->isSimulated, tr("from our records"))
               : Provenance();
}

QString VoiceViewModel::progressText() const
{
    const qint64 left = standing() != nullptr ? standing()->preparing : 0;
    return left > 0 ? tr("%Ln sentences are being spoken", nullptr, static_cast<int>(left)) : QString();
}

double VoiceViewModel::progress() const
{
    const qint64 left = standing() != nullptr ? standing()->preparing : 0;
    return m_most > 0 ? static_cast<double>(m_most - left) / static_cast<double>(m_most) : 0;
}

// A text of one's own.

void VoiceViewModel::onCast()
{
    m_history.rows()->setLanguages(m_cast.ownNames());
    const QStringList codes = m_cast.codes();
    const QString mine = QLocale().name().section(u'_', 0, 0);
    if (!codes.isEmpty() && !codes.contains(m_language)) {
        m_language = codes.contains(mine) ? mine : kUsualLanguage;
    }
    const QStringList names = m_cast.names();
    if (!names.isEmpty() && !names.contains(m_voice)) {
        m_voice = names.contains(kUsualVoice) ? kUsualVoice : names.first();
    }
    Q_EMIT sayingChanged();
}

void VoiceViewModel::setSayText(const QString &text)
{
    if (text != m_text) {
        m_text = text;
        Q_EMIT sayingChanged();
    }
}

void VoiceViewModel::setSayLanguage(const QString &code)
{
    if (code != m_language) {
        m_language = code;
        Q_EMIT sayingChanged();
    }
}

void VoiceViewModel::setSayVoice(const QString &name)
{
    if (name != m_voice) {
        m_voice = name;
        Q_EMIT sayingChanged();
    }
}

QString VoiceViewModel::sayCount() const
{
    const QLocale locale;
    return tr("%1 of %2 characters").arg(locale.toString(m_text.size()), locale.toString(kLongestText));
}

QString VoiceViewModel::sayProblem() const
{
    return m_text.size() > kLongestText
               ? tr("Make it shorter: at most %1 characters are spoken at once.").arg(QLocale().toString(kLongestText))
               : QString();
}

QString VoiceViewModel::sayReason() const
{
    if (isOffline()) {
        return offlineReason();
    }
    if (m_text.trimmed().isEmpty()) {
        return tr("Write something first.");
    }
    if (m_language.isEmpty() || m_voice.isEmpty()) {
        return tr("The languages and voices could not be read.");
    }
    return sayProblem();
}

void VoiceViewModel::say()
{
    if (!m_speak || !sayReason().isEmpty()) {
        return;
    }
    const auto make = [&session = store().session(), text = m_text](const QString &language, const QString &profile) {
        client::VoiceAdminApi api(session.api());
        return api.say(text, language, profile);
    };
    m_speak(titleOf(m_text), make, m_language, m_voice);
}

} // namespace dotm::admin
