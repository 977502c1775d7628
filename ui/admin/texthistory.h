// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "bridge/setup/linediff.h"
#include "client/textsapi.h"
#include "ui/admin/viewmodel.h"

#include <QVariantList>

namespace dotm::admin {

/// The versions of one text, and what is different between one of them and a draft.
class TextHistory : public dotm::admin::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of TextsViewModel")
    /// {version, text, spoken, current}, newest first; the built-in text last.
    Q_PROPERTY(QVariantList versions READ versions NOTIFY changed)
    Q_PROPERTY(bool more READ hasMore NOTIFY changed)
    /// Which version is laid beside the draft; -1: none yet.
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)
    Q_PROPERTY(bool comparing READ isComparing NOTIFY changed)
    /// {field, kind, text}: "head", "same", "removed", "added", "skipped".
    Q_PROPERTY(QVariantList lines READ lines NOTIFY changed)
    /// The chosen version and the draft say the same.
    Q_PROPERTY(bool equal READ isEqual NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)

public:
    TextHistory(AdminStore &store, QObject *parent);

    [[nodiscard]] Status status() const override { return statusOf(m_page.reading(), false); }
    [[nodiscard]] bool isReading() const override { return m_page.reading().isReading || m_isReadingMore; }
    [[nodiscard]] QVariantList versions() const;
    [[nodiscard]] bool hasMore() const { return m_next > 0; }
    [[nodiscard]] int chosen() const { return m_chosen; }
    [[nodiscard]] bool isComparing() const { return m_isComparing; }
    [[nodiscard]] QVariantList lines() const;
    [[nodiscard]] bool isEqual() const { return m_earlier && m_earlier->draft == m_draft; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] const std::optional<contract::MailText> &earlier() const { return m_earlier; }

    /// Of which text, and what its versions are compared with.
    void begin(const QString &key, const domain::MailDraft &draft, qint64 current);
    Q_INVOKABLE void readMore();
    Q_INVOKABLE void compare(int version);

private:
    void read() override;
    void forget() override;
    [[nodiscard]] const std::optional<core::Error> &lastError() const override
    {
        return m_error ? m_error : m_page.reading().error;
    }
    [[nodiscard]] bool concerns(const QString &topic) const override { return topic == QLatin1StringView("text"); }

    void take(const core::Result<client::TextVersions> &answer);
    void addDiff(const QString &field, const QString &before, const QString &after);

    client::TextsApi m_api;
    ui::Source<client::TextVersions> m_page;
    QString m_type;
    QString m_language;
    QList<contract::MailText> m_versions;
    qint64 m_next = 0;
    qint64 m_current = 0;
    int m_chosen = -1;
    domain::MailDraft m_draft;
    std::optional<contract::MailText> m_earlier;
    struct Part
    {
        QString field;
        QList<bridge::DiffRow> lines;
    };
    QList<Part> m_parts;
    std::optional<core::Error> m_error;
    bool m_isReadingMore = false;
    bool m_isComparing = false;
    quint64 m_turn = 0;
    quint64 m_compareTurn = 0;
};

} // namespace dotm::admin
