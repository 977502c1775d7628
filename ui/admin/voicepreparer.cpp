// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/voicepreparer.h"

#include <QLocale>

#include <algorithm>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using contract::VoicePreparation;
using core::Result;

VoicePreparer::VoicePreparer(AdminStore &store, VoiceCast &cast, QObject *parent)
    : ViewModel(store, parent), m_api(store.session().api()), m_cast(cast)
{
    connect(&cast, &VoiceCast::worded, this, [this] {
        tickUsual();
        Q_EMIT ticked();
    });
}

ViewModel::Status VoicePreparer::status() const
{
    return m_plan ? Status::Ready : m_error ? Status::Failed : isReading() ? Status::Loading : Status::Idle;
}

void VoicePreparer::forget()
{
    ++m_turn;
    m_usual.clear();
    m_languages.clear();
    m_voices.clear();
    m_plan.reset();
    m_error.reset();
    m_stage = Stage::None;
    m_isTouched = false;
    Q_EMIT ticked();
}

// What is ticked.

void VoicePreparer::setUsual(const contract::VoiceStanding &standing)
{
    m_usual = standing.pregenerated;
    m_isSimulated = standing.isSimulated;
    m_hasLocalVoice = standing.hasLocalVoice;
    tickUsual();
}

void VoicePreparer::tickUsual()
{
    if (m_isTouched || !m_languages.isEmpty() || !m_voices.isEmpty() || m_usual.isEmpty() || m_cast.codes().isEmpty() ||
        m_cast.names().isEmpty()) {
        return;
    }
    m_languages = m_cast.codes();
    m_languages.removeIf([this](const QString &code) { return !m_usual.contains(code); });
    m_voices = m_cast.names();
    Q_EMIT ticked();
    Q_EMIT changed(); // there is something to ask about
}

void VoicePreparer::put(QStringList &list, const QString &name, bool isTicked, const QStringList &order)
{
    if (list.contains(name) == isTicked || !order.contains(name)) {
        return;
    }
    if (isTicked) {
        list.append(name);
        std::ranges::sort(list, {}, [&order](const QString &each) { return order.indexOf(each); });
    } else {
        list.removeAll(name);
    }
    onTicked();
}

/// What was said is about other sentences now; so is an answer on its way.
void VoicePreparer::onTicked()
{
    m_isTouched = true;
    ++m_turn;
    m_plan.reset();
    m_error.reset();
    m_stage = Stage::None;
    Q_EMIT ticked();
    Q_EMIT changed();
}

void VoicePreparer::tickLanguage(const QString &code, bool isTicked)
{
    if (!isDoing()) {
        put(m_languages, code, isTicked, m_cast.codes());
    }
}

void VoicePreparer::tickVoice(const QString &name, bool isTicked)
{
    if (!isDoing()) {
        put(m_voices, name, isTicked, m_cast.names());
    }
}

void VoicePreparer::tickAllLanguages()
{
    if (!isDoing() && m_languages != m_cast.codes()) {
        m_languages = m_cast.codes();
        onTicked();
    }
}

void VoicePreparer::tickNoLanguage()
{
    if (!isDoing() && !m_languages.isEmpty()) {
        m_languages.clear();
        onTicked();
    }
}

QString VoicePreparer::tickedText() const
{
    const QLocale locale;
    //: how many are ticked of how many
    const QString languages =
        tr("%1 of %2 languages").arg(locale.toString(m_languages.size()), locale.toString(m_cast.codes().size()));
    const QString voices =
        tr("%1 of %2 voices").arg(locale.toString(m_voices.size()), locale.toString(m_cast.names().size()));
    //: languages, voices
    return tr("%1, %2").arg(languages, voices);
}

// What the dry run said.

QVariantList VoicePreparer::plan() const
{
    if (!m_plan) {
        return {};
    }
    const QLocale locale;
    const auto row = [](const QString &label, const QString &value, bool isStrong = true) {
        return QVariantMap{{u"label"_s, label}, {u"value"_s, value}, {u"strong"_s, isStrong}};
    };
    QVariantList rows{row(tr("Sentences in all"), locale.toString(m_plan->sentences), false),
                      row(tr("Of them missing"), locale.toString(m_plan->missing)),
                      row(tr("Characters that they have"), locale.toString(m_plan->characters))};
    if (m_plan->isBilled) {
        rows.append(row(tr("Characters left this month"), locale.toString(m_plan->charactersLeft), false));
    }
    return rows;
}

QString VoicePreparer::planTone() const
{
    if (m_plan && m_plan->missing == 0) {
        return u"good"_s;
    }
    return m_plan && m_plan->isBilled && m_plan->characters > m_plan->charactersLeft ? u"warn"_s : u"ink"_s;
}

QString VoicePreparer::planNote() const
{
    if (!m_plan) {
        return {};
    }
    if (m_plan->sentences == 0) {
        return tr("Nobody speaks these languages here. Their messages are shown as captions.");
    }
    if (m_plan->missing == 0) {
        return tr("Nothing is missing: everything is spoken, or in line.");
    }
    if (!m_plan->isBilled) {
        return tr("Nothing is billed: the local voice speaks.");
    }
    const QLocale locale;
    if (const qint64 over = m_plan->characters - m_plan->charactersLeft; over > 0) {
        const QString characters = locale.toString(over);
        return m_hasLocalVoice
                   ? tr("%1 characters more than are left: the local voice speaks what passes them.").arg(characters)
                   : tr("%1 characters more than are left: what passes them is not spoken this month.").arg(characters);
    }
    return m_isSimulated ? tr("They are counted, not billed: the voice is simulated.")
                         : tr("ElevenLabs bills them once. Whoever hears these sentences later costs nothing.");
}

QString VoicePreparer::deedText() const
{
    return m_plan && m_plan->missing > 0 ? tr("Prepare %Ln sentences", nullptr, static_cast<int>(m_plan->missing))
                                         : tr("Prepare");
}

QString VoicePreparer::askReason() const
{
    if (isOffline()) {
        return offlineReason();
    }
    return m_languages.isEmpty() ? tr("Tick a language first.")
           : m_voices.isEmpty()  ? tr("Tick a voice first.")
                                 : QString();
}

QString VoicePreparer::deedReason() const
{
    if (isOffline()) {
        return offlineReason();
    }
    return !m_plan ? tr("Ask first what it would cost.") : m_plan->missing == 0 ? tr("Nothing is missing.") : QString();
}

// Asking and doing.

void VoicePreparer::ask()
{
    if (!isReading() && askReason().isEmpty()) {
        send(true);
    }
}

void VoicePreparer::confirm()
{
    if (!isReading() && deedReason().isEmpty()) {
        send(false);
    }
}

void VoicePreparer::readBack()
{
    if (m_plan && !isReading() && askReason().isEmpty()) {
        send(true);
    }
}

void VoicePreparer::send(bool isDryRun)
{
    m_error.reset();
    m_stage = isDryRun ? Stage::Asking : Stage::Doing;
    Q_EMIT changed();
    auto answered = isDryRun ? m_api.plan(m_languages, m_voices) : m_api.prepare(m_languages, m_voices);
    QCoro::connect(std::move(answered), this, [this, isDryRun, turn = m_turn](const Result<VoicePreparation> &answer) {
        if (turn == m_turn) {
            take(isDryRun, answer);
        }
    });
}

void VoicePreparer::take(bool isDryRun, const Result<VoicePreparation> &answer)
{
    m_stage = m_plan ? Stage::Planned : Stage::None;
    if (!answer) {
        m_error = answer.error();
        settle(answer);
        Q_EMIT told(error().sentence());
        return;
    }
    if (isDryRun) {
        m_plan = *answer;
        m_stage = Stage::Planned;
        settle(answer);
        return;
    }
    settle(answer);
    Q_EMIT begun();
    readBack(); // what it says is read, not believed
}

} // namespace dotm::admin
