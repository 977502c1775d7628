// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/texteditor.h"

#include "ui/admin/textwords.h"

#include <algorithm>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using contract::MailPreview;
using contract::MailText;
using core::Result;

TextEditor::TextEditor(AdminStore &store, QObject *parent)
    : ViewModel(store, parent), m_api(store.session().api()),
      m_saved(
          this, store.clock(), [this] { return m_api.current(m_type, m_language); },
          [this](const Result<MailText> &answer) {
              take(answer);
              settle(answer);
          })
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(store.afterTyping());
    connect(&m_typing, &QTimer::timeout, this, &TextEditor::check);
}

// Which text.

void TextEditor::setTypes(const QList<contract::MailType> &types)
{
    m_types = types;
    Q_EMIT changed();
}

void TextEditor::show(const QString &key)
{
    if (key == this->key()) {
        return;
    }
    if (isUnsaved()) {
        m_kept.insert(this->key(), m_page);
    }
    clear();
    m_type = key.section(u'/', 0, 0);
    m_language = key.section(u'/', 1);
    if (m_kept.contains(key)) {
        m_page = m_kept.take(key);
        m_saved.restore(m_page.base, store().now());
        check();
    }
    Q_EMIT replaced();
    refresh();
    Q_EMIT changed();
}

void TextEditor::clear()
{
    ++m_turn;
    ++m_checkTurn;
    m_typing.stop();
    m_saved.forget();
    m_page = {};
    m_newer.reset();
    m_preview.reset();
    m_checkError.reset();
    m_refusal.reset();
    m_testText.clear();
    m_isTestFailed = m_isChecking = m_isSaving = m_isTesting = false;
}

void TextEditor::forget()
{
    m_kept.clear();
    clear();
    m_type.clear();
    m_language.clear();
    Q_EMIT replaced();
}

void TextEditor::read()
{
    if (!m_type.isEmpty()) {
        m_saved.read();
    }
}

void TextEditor::take(const Result<MailText> &answer)
{
    if (!answer || m_isSaving || *answer == m_page.base) {
        return;
    }
    if (isUnsaved() && answer->draft == m_page.draft) { // saved after all, though no answer said so
        adopt(*answer);
    } else if (isUnsaved()) {
        m_newer = *answer;
    } else {
        adopt(*answer);
    }
}

void TextEditor::adopt(const MailText &text)
{
    m_page = {text, text.draft, {}, {}};
    m_newer.reset();
    m_refusal.reset();
    Q_EMIT replaced();
    check();
}

QSet<QString> TextEditor::unsavedKeys() const
{
    QSet<QString> keys(m_kept.keyBegin(), m_kept.keyEnd());
    if (isUnsaved()) {
        keys.insert(key());
    }
    return keys;
}

// Writing.

void TextEditor::edit(const QString &field, const QString &text)
{
    QString &part = field == "subject"_L1 ? m_page.draft.subject
                    : field == "html"_L1  ? m_page.draft.html
                                          : m_page.draft.text;
    if (text == part || m_type.isEmpty()) {
        return;
    }
    part = text;
    m_typing.start();
    Q_EMIT changed();
}

void TextEditor::discard()
{
    m_page.draft = m_page.base.draft;
    m_page.restoredFrom.reset();
    const std::optional<MailText> newer = m_newer;
    adopt(newer.value_or(m_page.base));
    Q_EMIT changed();
}

void TextEditor::keepMine()
{
    if (m_newer) {
        m_page.base = *m_newer;
        m_newer.reset();
        m_refusal.reset();
        Q_EMIT changed();
    }
}

void TextEditor::restore(const MailText &earlier)
{
    m_page.draft = m_page.restored = earlier.draft;
    m_page.restoredFrom = earlier.version;
    Q_EMIT restored();
    check();
}

// Checking.

void TextEditor::check()
{
    m_typing.stop();
    if (m_type.isEmpty() || !store().isOpen()) {
        return;
    }
    m_isChecking = true;
    QCoro::connect(m_api.preview(m_type, m_page.draft), this,
                   [this, turn = ++m_checkTurn](const Result<MailPreview> &answer) {
                       if (turn == m_checkTurn) {
                           onChecked(answer);
                       }
                   });
    Q_EMIT changed();
}

void TextEditor::onChecked(const Result<MailPreview> &answer)
{
    m_isChecking = false;
    m_checkError.reset();
    if (answer) {
        m_preview = *answer;
    } else {
        m_checkError = answer.error();
    }
    settle(answer);
}

// Saving.

client::TextWish TextEditor::wish() const
{
    client::TextWish wish{m_type, m_language, m_page.draft, m_page.base.version, {}};
    if (m_page.restoredFrom && m_page.draft == m_page.restored) {
        wish.restoredFrom = m_page.restoredFrom;
    }
    return wish;
}

void TextEditor::save()
{
    if (m_isSaving || !isUnsaved() || m_newer || isOffline()) {
        return;
    }
    m_isSaving = true;
    m_refusal.reset();
    QCoro::connect(m_api.save(wish()), this,
                   [this, turn = m_turn, draft = m_page.draft](const Result<qint64> &version) {
                       if (turn == m_turn) {
                           onSaved(draft, version);
                       }
                   });
    Q_EMIT changed();
}

void TextEditor::onSaved(const domain::MailDraft &draft, const Result<qint64> &version)
{
    if (!version) {
        m_isSaving = false;
        m_refusal = version.error();
        Q_EMIT told(refusal().sentence());
        read(); // it may be there all the same, or somebody else's is
        settle(version);
        return;
    }
    QCoro::connect(m_api.version(m_type, m_language, *version), this,
                   [this, turn = m_turn, draft](const Result<MailText> &answer) {
                       if (turn == m_turn) {
                           onReadBack(draft, answer);
                       }
                   });
}

void TextEditor::onReadBack(const domain::MailDraft &draft, const Result<MailText> &answer)
{
    m_isSaving = false;
    if (answer) {
        m_page.base = *answer;
        m_page.restoredFrom.reset();
        if (m_page.draft == draft && draft != answer->draft) {
            adopt(*answer); // tidied by the service
        } // what was written meanwhile stays
        //: %1 is a number
        Q_EMIT told(tr("Saved as version %1").arg(answer->version));
        Q_EMIT savedAs(answer->version);
        read();
    } else {
        m_refusal = answer.error();
    }
    settle(answer);
}

// A test mail.

void TextEditor::sendTest()
{
    if (m_isTesting || isOffline()) {
        return;
    }
    m_isTesting = true;
    m_testText.clear();
    QCoro::connect(m_api.sendTest(ownMail(), wish()), this, [this, turn = m_turn](const Result<bool> &sent) {
        if (turn == m_turn) {
            onTested(sent);
        }
    });
    Q_EMIT changed();
}

void TextEditor::onTested(const Result<bool> &sent)
{
    m_isTesting = false;
    m_isTestFailed = !sent;
    //: %1 is a mail address
    m_testText = !sent   ? ui::ErrorText::forUser(sent.error()).sentence()
                 : *sent ? tr("Sent to %1").arg(ownMail())
                         : tr("On its way to %1").arg(ownMail());
    Q_EMIT told(m_testText);
    settle(sent);
}

// Words.

QString TextEditor::title() const
{
    //: a mail, and the language it is written in
    return m_type.isEmpty() ? QString() : tr("%1, %2").arg(mailTypeText(m_type), mailLanguageText(m_language));
}

QString TextEditor::versionText() const
{
    if (m_page.base.type.isEmpty()) {
        return {};
    }
    return m_page.base.version > 0 ? mailVersionText(m_page.base, store().now())
                                   : mailAuthorText(m_page.base, store().now());
}

QVariantList TextEditor::variables() const
{
    QVariantList list;
    const auto type = std::ranges::find(m_types, m_type, &contract::MailType::type);
    if (type == m_types.end()) {
        return list;
    }
    for (const domain::MailVariable &each : type->variables) {
        list.append(QVariantMap{{u"place"_s, u"{{%1}}"_s.arg(each.name)},
                                {u"meaning"_s, mailVariableText(each)},
                                {u"sample"_s, each.sample},
                                {u"required"_s, each.isRequired}});
    }
    return list;
}

QVariantList TextEditor::problems() const
{
    QVariantList list;
    const QList<domain::MailProblem> all = m_preview ? m_preview->problems : QList<domain::MailProblem>();
    for (const domain::MailProblem &each : all) {
        list.append(QVariantMap{{u"field"_s, each.field}, {u"sentence"_s, mailProblemSentence(each)}});
    }
    return list;
}

QString TextEditor::checkProblem() const
{
    return m_checkError ? ui::ErrorText::forUser(*m_checkError).what : QString();
}

QString TextEditor::sampleHtml() const
{
    return m_preview ? withoutPictures(m_preview->filled.html) : QString();
}

QString TextEditor::newerText() const
{
    return m_newer ? mailVersionText(*m_newer, store().now()) : QString();
}

ui::ErrorText TextEditor::refusal() const
{
    return m_refusal ? ui::ErrorText::forUser(*m_refusal) : ui::ErrorText();
}

QString TextEditor::ownMail() const
{
    return store().session().email();
}

void TextEditor::retranslate()
{
    Q_EMIT changed();
}

} // namespace dotm::admin
