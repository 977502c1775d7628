// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/texthistory.h"

#include "ui/admin/textwords.h"

#include <algorithm>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using bridge::DiffRow;
using client::TextVersions;
using contract::MailText;
using core::Result;

namespace {

QString kindName(DiffRow::Kind kind)
{
    switch (kind) {
    case DiffRow::Kind::Same:
        return u"same"_s;
    case DiffRow::Kind::Removed:
        return u"removed"_s;
    case DiffRow::Kind::Added:
        return u"added"_s;
    case DiffRow::Kind::Gap:
        return u"skipped"_s;
    }
    Q_UNREACHABLE();
    return {};
}

qsizetype countOf(const QList<DiffRow> &lines, DiffRow::Kind kind)
{
    return std::ranges::count(lines, kind, &DiffRow::kind);
}

} // namespace

TextHistory::TextHistory(AdminStore &store, QObject *parent)
    : ViewModel(store, parent), m_api(store.session().api()),
      m_page(
          this, store.clock(), [this] { return m_api.versions(m_type, m_language, 0); },
          [this](const Result<TextVersions> &answer) {
              take(answer);
              settle(answer);
          })
{
}

void TextHistory::begin(const QString &key, const domain::MailDraft &draft, qint64 current)
{
    forget();
    m_type = key.section(u'/', 0, 0);
    m_language = key.section(u'/', 1);
    m_draft = draft;
    m_current = current;
    refresh();
    Q_EMIT changed();
}

void TextHistory::forget()
{
    ++m_turn;
    ++m_compareTurn;
    m_page.forget();
    m_type.clear();
    m_versions.clear();
    m_next = 0;
    m_chosen = -1;
    m_earlier.reset();
    m_parts.clear();
    m_error.reset();
    m_isReadingMore = m_isComparing = false;
}

void TextHistory::read()
{
    if (!m_type.isEmpty()) {
        m_page.read();
    }
}

void TextHistory::take(const Result<TextVersions> &answer)
{
    if (answer) {
        ++m_turn; // an older page on its way would not fit below
        m_isReadingMore = false;
        m_versions = answer->versions;
        m_next = answer->next;
    }
}

void TextHistory::readMore()
{
    if (m_isReadingMore || m_next == 0) {
        return;
    }
    m_isReadingMore = true;
    QCoro::connect(m_api.versions(m_type, m_language, m_next), this,
                   [this, turn = m_turn](const Result<TextVersions> &more) {
                       if (turn != m_turn) {
                           return;
                       }
                       m_isReadingMore = false;
                       m_error.reset();
                       if (more) {
                           m_versions += more->versions;
                           m_next = more->next;
                       } else {
                           m_error = more.error();
                       }
                       settle(more);
                   });
    Q_EMIT changed();
}

void TextHistory::compare(int version)
{
    m_chosen = version;
    m_isComparing = true;
    m_earlier.reset();
    m_parts.clear();
    QCoro::connect(m_api.version(m_type, m_language, version), this,
                   [this, turn = ++m_compareTurn](const Result<MailText> &text) {
                       if (turn != m_compareTurn) {
                           return;
                       }
                       m_isComparing = false;
                       m_error.reset();
                       if (text) {
                           m_earlier = *text;
                           addDiff(u"subject"_s, text->draft.subject, m_draft.subject);
                           addDiff(u"html"_s, text->draft.html, m_draft.html);
                           addDiff(u"text"_s, text->draft.text, m_draft.text);
                       } else {
                           m_error = text.error();
                       }
                       settle(text);
                   });
    Q_EMIT changed();
}

void TextHistory::addDiff(const QString &field, const QString &before, const QString &after)
{
    if (before != after) {
        m_parts.append({field, bridge::lineDiff(before.toUtf8(), after.toUtf8())});
    }
}

QVariantList TextHistory::versions() const
{
    QVariantList list;
    const auto add = [&](const MailText &text) {
        const QString name = text.version > 0 ? mailVersionText(text, store().now()) : tr("Built-in text");
        //: %1 is the number of an earlier version
        const QString note = !text.restoredFrom        ? QString()
                             : *text.restoredFrom == 0 ? tr("the built-in text again")
                                                       : tr("version %1 again").arg(*text.restoredFrom);
        list.append(QVariantMap{{u"version"_s, text.version},
                                {u"text"_s, note.isEmpty() ? name : name + u" · "_s + note},
                                {u"current"_s, text.version == m_current}});
    };
    for (const MailText &text : m_versions) {
        add(text);
    }
    if (m_page.reading().value && m_next == 0) {
        add(MailText());
    }
    return list;
}

QVariantList TextHistory::lines() const
{
    QVariantList list;
    for (const Part &part : m_parts) {
        const QString head = part.field == "subject"_L1 ? tr("Subject")
                             : part.field == "html"_L1  ? tr("HTML body")
                                                        : tr("Plain body");
        list.append(QVariantMap{{u"kind"_s, u"head"_s}, {u"text"_s, head}});
        for (const DiffRow &line : part.lines) {
            const bool isGap = line.kind == DiffRow::Kind::Gap;
            list.append(
                QVariantMap{{u"kind"_s, kindName(line.kind)}, {u"text"_s, isGap ? tr("equal lines") : line.text}});
        }
    }
    return list;
}

QString TextHistory::summary() const
{
    if (!m_earlier) {
        return {};
    }
    if (isEqual()) {
        return tr("The editor has the same text.");
    }
    qsizetype removed = 0;
    qsizetype added = 0;
    for (const Part &part : m_parts) {
        removed += countOf(part.lines, DiffRow::Kind::Removed);
        added += countOf(part.lines, DiffRow::Kind::Added);
    }
    //: lines of a text
    return tr("%Ln lines less", "", static_cast<int>(removed)) + u", "_s +
           tr("%Ln lines more in the editor", "", static_cast<int>(added));
}

} // namespace dotm::admin
