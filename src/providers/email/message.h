// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace dotm::email {

struct Attachment
{
    QString filename;
    QString contentType; ///< "image/png"
    QByteArray content;
    QString contentId; ///< set for a picture inside the HTML: <img src="cid:...">; empty for a file
};

/// One mail, whatever carries it. Addresses are "ann@example.com" or "Ann <ann@example.com>".
struct Message
{
    QString from; ///< empty: the configured sender
    QStringList to;
    QString replyTo; ///< empty: none
    QString subject;
    QString html; ///< values escaped by whoever filled the template
    QString text;
    QList<Attachment> attachments;
    QMap<QString, QString> tags; ///< for the provider's statistics; ASCII letters, digits, "_" and "-"
};

struct SentMail
{
    QString transport; ///< "resend" or "smtp"
    QString id;        ///< Resend's id, or the Message-ID
};

} // namespace dotm::email
