// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/checkeddb.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace dotm::sandbox {

struct World;

struct Attachment
{
    QString fileName;
    QString contentType;
    QString contentId; ///< of a "cid:" link; empty when it is not inline
    QByteArray content;
};

/// One mail that would have been sent.
struct Mail
{
    QString id;
    QString from;
    QStringList to;
    QStringList cc;
    QStringList bcc;
    QStringList replyTo;
    QString subject;
    QString html;
    QString text;
    QJsonObject headers;
    QJsonArray tags;
    QString scheduledAt;
    QString lastEvent;
    qint64 createdAt = 0; ///< UTC ms
    QList<Attachment> attachments;
};

struct MailPage
{
    qint64 limit = 100;
    QString after;  ///< only mails older than this one
    QString before; ///< only mails newer than this one
    QString to;     ///< only mails to this address
};

/// The mails of the data file, newest first. A storage fault is kept by the CheckedDb.
class MailStore
{
public:
    explicit MailStore(CheckedDb &db) : m_db(db) {}
    [[nodiscard]] static core::Outcome install(storage::Connection &db);

    /// Gives @p mail its id and time, and keeps it; the id.
    QString add(Mail &mail, World &world);
    /// Whole, with attachments.
    [[nodiscard]] std::optional<Mail> find(const QString &id);
    [[nodiscard]] QList<Mail> list(const MailPage &page);

private:
    [[nodiscard]] QList<Attachment> attachmentsOf(const QString &id);

    CheckedDb &m_db;
};

/// "ann@example.com" out of "Ann <Ann@Example.com>".
[[nodiscard]] QString bareAddress(const QString &address);

} // namespace dotm::sandbox
