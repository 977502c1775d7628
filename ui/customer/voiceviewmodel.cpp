// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/voiceviewmodel.h"

#include "ui/customer/voicewords.h"
#include "ui/shared/age.h"
#include "ui/voice/readingtime.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace dotm::customer {
using namespace Qt::Literals::StringLiterals;
using client::VoiceListenPage;
using config::Key;
using contract::SpokenLanguage;
using contract::SpokenLanguages;
using contract::VoiceListen;
using contract::VoicePreview;
using core::Result;

VoiceViewModel::VoiceViewModel(CustomerStore &store, const VoiceParts &parts, QObject *parent)
    : ViewModel(store, parent), m_player(parts.player), m_settings(parts.settings), m_api(store.session().api()),
      m_languages(
          this, store.clock(), [this] { return m_api.languages(); },
          [this](const Result<SpokenLanguages> &) {
              Q_EMIT listsChanged();
              Q_EMIT changed();
          }),
      m_preview(
          this, store.clock(), [this] { return m_api.preview(wish()); },
          [this](const Result<VoicePreview> &answer) { onPreview(answer); }),
      m_listens(
          this, store.clock(), [this] { return m_api.listens({}); },
          [this](const Result<VoiceListenPage> &answer) {
              if (answer) {
                  m_rows = answer->listens;
                  m_next = answer->next;
                  m_moreError.reset();
              }
              Q_EMIT listsChanged();
              Q_EMIT changed();
          })
{
    connect(&m_player, &ui::VoicePlayer::changed, this, &VoiceViewModel::changed);
    connect(&m_player, &ui::VoicePlayer::changed, this, &VoiceViewModel::presentAgain, Qt::QueuedConnection);
    connect(&m_player, &ui::VoicePlayer::heardToTheEnd, this, &VoiceViewModel::onHeard);
    update();
}

const VoicePreview *VoiceViewModel::known() const
{
    const auto &value = m_preview.reading().value;
    return value ? &*value : nullptr;
}

ui::ErrorText VoiceViewModel::error() const
{
    const auto &error = m_preview.reading().error;
    return error ? ui::ErrorText::forUser(*error) : ui::ErrorText();
}

QDate VoiceViewModel::today() const
{
    return QDateTime::fromMSecsSinceEpoch(core::toMs(store().now())).date();
}

client::VoiceWish VoiceViewModel::wish() const
{
    return {m_kind, language(), profile(), today()};
}

void VoiceViewModel::update()
{
    if (store().uid() == m_uid) {
        return;
    }
    m_uid = store().uid();
    m_languages.forget();
    m_preview.forget();
    m_listens.forget();
    m_rows.clear();
    m_next.clear();
    m_kind.clear();
    m_opened.clear();
    m_isPlayWanted = false;
    readAll();
    Q_EMIT listsChanged();
}

void VoiceViewModel::readAll()
{
    if (m_uid.isEmpty()) {
        return;
    }
    m_languages.read();
    m_listens.read();
    readPreview();
}

void VoiceViewModel::readPreview()
{
    m_preview.read();
    Q_EMIT changed();
}

ui::VoiceOrder VoiceViewModel::orderFor(const QString &kind)
{
    return {messageTitle(kind),
            [this, kind](const QString &language, const QString &profile) {
                return m_api.generate({kind, language, profile, today()});
            },
            true};
}

// What is paused waits as it is, until somebody wants another language or voice: then it is there to be read, and is
// spoken when play is pressed.
bool VoiceViewModel::isToBePresented() const
{
    const bool isOtherCast = m_player.language() != language() || m_player.profile() != profile();
    return !m_player.isStarted() || (!m_player.isRunning() && isOtherCast);
}

void VoiceViewModel::onPreview(const Result<VoicePreview> &answer)
{
    store().note(answer ? core::Outcome() : core::fail(answer.error()));
    if (answer && std::exchange(m_isPlayWanted, false)) {
        m_opened = answer->kind;
        m_player.play(orderFor(answer->kind), language(), profile());
    } else if (answer && isToBePresented()) {
        const bool isSame = m_player.state() == ui::VoicePlayer::Paused && m_opened == answer->kind;
        const int sentence = isSame ? m_player.sentence() : 0;
        m_opened = answer->kind;
        m_player.present(orderFor(answer->kind), language(), profile(), answer->captions, answer->message, sentence);
    }
    Q_EMIT changed();
}

// Closed by somebody: the message is there to be read once more.
void VoiceViewModel::presentAgain()
{
    const auto &reading = m_preview.reading();
    if (!m_player.isOpen() && !m_uid.isEmpty() && reading.value && !reading.isReading) {
        onPreview(*reading.value);
    }
}

void VoiceViewModel::onHeard(const QString &kind)
{
    //: %1 is "Welcome message", "Tips" or "News"
    Q_EMIT told(tr("%1: heard to the end").arg(messageTitle(kind)));
    m_kind.clear();
    m_listens.read();
    readPreview();
}

// Languages and voices.

QString VoiceViewModel::language() const
{
    const QString chosen = m_settings.text(Key::VoiceLanguage);
    return chosen.isEmpty() ? voiceLanguageOf(QLocale()) : chosen;
}

QString VoiceViewModel::profile() const
{
    return m_settings.text(Key::VoiceProfile);
}

QString VoiceViewModel::profileTitle() const
{
    return ui::voiceTitle(profile());
}

QString VoiceViewModel::nameOf(const QString &code) const
{
    if (const auto &known = m_languages.reading().value) {
        const auto found = std::ranges::find(known->languages, code, &SpokenLanguage::code);
        if (found != known->languages.end()) {
            return found->ownName;
        }
    }
    return QLocale(code).nativeLanguageName();
}

QVariantList VoiceViewModel::languages() const
{
    QVariantList list;
    if (const auto &known = m_languages.reading().value) {
        for (const SpokenLanguage &each : known->languages) {
            list.append(QVariantMap{{u"code"_s, each.code},
                                    {u"name"_s, each.ownName},
                                    {u"englishName"_s, each.englishName},
                                    {u"rightToLeft"_s, each.isRightToLeft},
                                    {u"icon"_s, capabilityIcon(each.source)},
                                    {u"capability"_s, capabilityText(each.source)}});
        }
    }
    return list;
}

QVariantList VoiceViewModel::profiles() const
{
    QVariantList list;
    for (const QString &name : ui::voiceNames()) {
        list.append(
            QVariantMap{{u"value"_s, name}, {u"title"_s, ui::voiceTitle(name)}, {u"text"_s, ui::voiceText(name)}});
    }
    return list;
}

void VoiceViewModel::keep(Key key, const QString &value)
{
    if (const core::Outcome kept = m_settings.setValue(key, value); !kept) {
        Q_EMIT told(kept.error().detail);
    }
}

void VoiceViewModel::useCast()
{
    if (m_player.isRunning()) {
        m_player.setCast(language(), profile());
        return;
    }
    if (m_player.state() == ui::VoicePlayer::Paused) {
        m_kind = m_opened; // the same message, not the one that comes next
    }
    readPreview();
}

void VoiceViewModel::setLanguage(const QString &code)
{
    if (code == language()) {
        return;
    }
    keep(Key::VoiceLanguage, code);
    useCast();
    Q_EMIT told(nameOf(language()));
    Q_EMIT changed();
}

void VoiceViewModel::setProfile(const QString &name)
{
    if (name == profile()) {
        return;
    }
    keep(Key::VoiceProfile, name);
    useCast();
    Q_EMIT told(profileTitle());
    Q_EMIT changed();
}

// Messages.

QString VoiceViewModel::shownKind() const
{
    return !m_opened.isEmpty() ? m_opened : known() != nullptr ? known()->kind : QString();
}

QString VoiceViewModel::title() const
{
    return m_player.isOpen() ? m_player.title() : messageTitle(shownKind());
}

bool VoiceViewModel::wasHeard(const QString &kind) const
{
    return std::ranges::any_of(
        m_rows, [&kind](const VoiceListen &listen) { return listen.kind == kind && listen.isCompleted; });
}

QVariantList VoiceViewModel::messages() const
{
    QVariantList list;
    const QString next = m_kind.isEmpty() && known() != nullptr ? known()->kind : QString();
    for (const QString &kind : messageKinds()) {
        const QString standing = wasHeard(kind) ? tr("heard") : kind == next ? tr("next") : QString();
        list.append(QVariantMap{{u"kind"_s, kind},
                                {u"title"_s, messageTitle(kind)},
                                {u"standing"_s, standing},
                                {u"chosen"_s, kind == shownKind()}});
    }
    return list;
}

QString VoiceViewModel::nextTitle() const
{
    const bool isOther = m_player.state() == ui::VoicePlayer::Ended && known() != nullptr && known()->kind != m_opened;
    return isOther ? messageTitle(known()->kind) : QString();
}

void VoiceViewModel::choose(const QString &kind)
{
    m_kind = kind;
    m_opened.clear();
    m_player.close();
    readPreview();
}

void VoiceViewModel::playNext()
{
    m_kind.clear();
    m_isPlayWanted = true;
    readPreview();
}

// What was heard.

QVariantList VoiceViewModel::history() const
{
    QVariantList list;
    for (const VoiceListen &each : m_rows) {
        const QString far = each.isCompleted ? tr("to the end")
                                             //: %1 is a time such as 0:19
                                             : tr("until %1").arg(ui::playTimeText(each.positionMs));
        list.append(QVariantMap{{u"title"_s, messageTitle(each.kind)},
                                //: language and voice
                                {u"how"_s, tr("%1, %2").arg(nameOf(each.language), ui::voiceTitle(each.profile))},
                                {u"when"_s, ui::momentText(each.listenedAt)},
                                {u"far"_s, far},
                                {u"completed"_s, each.isCompleted}});
    }
    return list;
}

ui::ErrorText VoiceViewModel::historyError() const
{
    const auto &error = m_moreError ? m_moreError : m_listens.reading().error;
    return error ? ui::ErrorText::forUser(*error) : ui::ErrorText();
}

void VoiceViewModel::readHistory()
{
    m_listens.read();
    Q_EMIT listsChanged();
}

void VoiceViewModel::readMoreHistory()
{
    if (m_next.isEmpty() || m_isReadingMore) {
        return;
    }
    m_isReadingMore = true;
    QCoro::connect(m_api.listens(m_next), this, [this, uid = m_uid](const Result<VoiceListenPage> &answer) {
        m_isReadingMore = false;
        if (uid == m_uid) {
            onMore(answer);
        }
    });
    Q_EMIT listsChanged();
}

void VoiceViewModel::onMore(const Result<VoiceListenPage> &answer)
{
    m_moreError = answer ? std::nullopt : std::optional(answer.error());
    if (answer) {
        m_rows += answer->listens;
        m_next = answer->next;
    }
    Q_EMIT listsChanged();
}

void VoiceViewModel::playAgain(int row)
{
    if (row < 0 || row >= m_rows.size() || !messageKinds().contains(m_rows.at(row).kind)) {
        return;
    }
    const VoiceListen listen = m_rows.at(row);
    keep(Key::VoiceLanguage, listen.language);
    keep(Key::VoiceProfile, listen.profile);
    m_opened = listen.kind;
    m_player.play(orderFor(listen.kind), listen.language, listen.profile);
    Q_EMIT changed();
}

void VoiceViewModel::retranslate()
{
    Q_EMIT listsChanged();
    // The language may follow the window's, and the title is a word of it.
    useCast();
    Q_EMIT changed();
}

} // namespace dotm::customer
