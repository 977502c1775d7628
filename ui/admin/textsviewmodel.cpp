// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/textsviewmodel.h"

#include "ui/admin/textsexport.h"
namespace dotm::admin {
using contract::MailTexts;
using core::Result;

TextsViewModel::TextsViewModel(AdminStore &store, QObject *parent)
    : ViewModel(store, parent), m_api(store.session().api()), m_texts(store.clock()), m_editor(store, nullptr),
      m_history(store, nullptr), m_list(
                                     this, store.clock(), [this] { return m_api.texts(); },
                                     [this](const Result<MailTexts> &answer) {
                                         take(answer);
                                         settle(answer);
                                     }),
      m_file(
          store, QStringLiteral("texts"), [this] { return textsList(m_list.reading().value.value_or(MailTexts())); },
          nullptr)
{
    connect(&m_editor, &ViewModel::told, this, &ViewModel::told);
    connect(&m_editor, &ViewModel::changed, this, [this] { m_texts.setUnsaved(m_editor.unsavedKeys()); });
    connect(&m_editor, &TextEditor::savedAs, this, &ViewModel::refresh);
    connect(this, &ViewModel::shownChanged, &m_editor, [this] { m_editor.setShown(isShown()); });
}

ViewModel::Status TextsViewModel::status() const
{
    return statusOf(m_list.reading(), m_texts.count() == 0);
}

void TextsViewModel::take(const Result<MailTexts> &answer)
{
    if (!answer) {
        return;
    }
    m_editor.setTypes(answer->types);
    m_texts.setTexts(*answer);
    if (currentKey().isEmpty()) {
        setCurrentKey(m_texts.keyAt(0));
    }
}

void TextsViewModel::forget()
{
    m_list.forget();
    m_texts.setTexts({});
}

void TextsViewModel::setCurrentKey(const QString &key)
{
    if (key.count(u'/') == 1 && key != currentKey()) {
        m_editor.show(key);
        Q_EMIT changed();
    }
}

Provenance TextsViewModel::provenanceNow() const
{
    return m_list.reading().value ? provenance(m_list.reading().readAt, false, tr("from the saved texts"))
                                  : Provenance();
}

void TextsViewModel::openHistory()
{
    m_history.begin(m_editor.key(), m_editor.draft(), m_editor.base().version);
}

void TextsViewModel::restore()
{
    if (m_history.earlier()) {
        m_editor.restore(*m_history.earlier());
    }
}

void TextsViewModel::retranslate()
{
    m_texts.reword();
    m_editor.retranslate();
}

} // namespace dotm::admin
