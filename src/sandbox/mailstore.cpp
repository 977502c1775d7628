// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/mailstore.h"

#include "sandbox/json.h"
#include "sandbox/world.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox {

namespace {

constexpr auto kColumns = "id, sender, recipients, cc, bcc, reply_to, subject, html, body_text, headers, tags, "
                          "scheduled_at, last_event, created_at"_L1;

QString arrayText(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString listText(const QStringList &list)
{
    return arrayText(QJsonArray::fromStringList(list));
}

QJsonArray array(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

QStringList list(const QString &text)
{
    QStringList result;
    const QJsonArray values = array(text);
    for (const QJsonValue &value : values) {
        result.append(value.toString());
    }
    return result;
}

Mail fromRow(const storage::Row &row)
{
    return {row.text(0),         row.text(1),  list(row.text(2)), list(row.text(3)), list(row.text(4)),
            list(row.text(5)),   row.text(6),  row.text(7),       row.text(8),       jsonObject(row.text(9)),
            array(row.text(10)), row.text(11), row.text(12),      row.integer(13),   {}};
}

} // namespace

core::Outcome MailStore::install(storage::Connection &db)
{
    return db.script(u"CREATE TABLE IF NOT EXISTS mail ("
                     "seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, sender TEXT NOT NULL, "
                     "recipients TEXT NOT NULL, cc TEXT NOT NULL, bcc TEXT NOT NULL, reply_to TEXT NOT NULL, "
                     "subject TEXT NOT NULL, html TEXT NOT NULL, body_text TEXT NOT NULL, headers TEXT NOT NULL, "
                     "tags TEXT NOT NULL, scheduled_at TEXT NOT NULL, last_event TEXT NOT NULL, "
                     "created_at BIGINT NOT NULL);"
                     "CREATE TABLE IF NOT EXISTS mail_recipient ("
                     "address TEXT NOT NULL, mail_id TEXT NOT NULL, PRIMARY KEY (address, mail_id));"
                     "CREATE TABLE IF NOT EXISTS mail_attachment ("
                     "mail_id TEXT NOT NULL, n BIGINT NOT NULL, file_name TEXT NOT NULL, content_type TEXT NOT NULL, "
                     "content_id TEXT NOT NULL, content BLOB NOT NULL, PRIMARY KEY (mail_id, n))"_s);
}

QString MailStore::add(Mail &mail, World &world)
{
    mail.id = core::uuid7(world.clock, world.random);
    mail.createdAt = core::toMs(world.clock.now());
    m_db.execute(
        u"INSERT INTO mail (%1) VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14)"_s.replace("%1"_L1, kColumns),
        {mail.id, mail.from, listText(mail.to), listText(mail.cc), listText(mail.bcc), listText(mail.replyTo),
         mail.subject, mail.html, mail.text, jsonText(mail.headers), arrayText(mail.tags), mail.scheduledAt,
         mail.lastEvent, mail.createdAt});
    const QStringList everybody = mail.to + mail.cc + mail.bcc;
    for (const QString &address : everybody) {
        m_db.execute(u"INSERT INTO mail_recipient (address, mail_id) VALUES ($1,$2) ON CONFLICT DO NOTHING"_s,
                     {bareAddress(address), mail.id});
    }
    for (qsizetype n = 0; n < mail.attachments.size(); ++n) {
        const Attachment &attachment = mail.attachments[n];
        m_db.execute(
            u"INSERT INTO mail_attachment (mail_id, n, file_name, content_type, content_id, content) "
            "VALUES ($1,$2,$3,$4,$5,$6)"_s,
            {mail.id, n, attachment.fileName, attachment.contentType, attachment.contentId, attachment.content});
    }
    return mail.id;
}

std::optional<Mail> MailStore::find(const QString &id)
{
    const storage::Rows rows = m_db.query(u"SELECT %1 FROM mail WHERE id = $1"_s.replace("%1"_L1, kColumns), {id});
    if (rows.isEmpty()) {
        return std::nullopt;
    }
    Mail mail = fromRow(rows.first());
    mail.attachments = attachmentsOf(id);
    return mail;
}

QList<Attachment> MailStore::attachmentsOf(const QString &id)
{
    QList<Attachment> result;
    const storage::Rows rows = m_db.query(u"SELECT file_name, content_type, content_id, content FROM mail_attachment "
                                          "WHERE mail_id = $1 ORDER BY n"_s,
                                          {id});
    for (const storage::Row &row : rows) {
        result.append({row.text(0), row.text(1), row.text(2), row.blob(3)});
    }
    return result;
}

QList<Mail> MailStore::list(const MailPage &page)
{
    QString sql = u"SELECT %1 FROM mail WHERE 1 = 1"_s.arg(kColumns);
    storage::Values values;
    const auto narrow = [&](const QString &condition, const QString &value) {
        if (!value.isEmpty()) {
            values.append(value);
            sql += u" AND "_s + condition.arg(values.size());
        }
    };
    narrow(u"seq < (SELECT seq FROM mail WHERE id = $%1)"_s, page.after);
    narrow(u"seq > (SELECT seq FROM mail WHERE id = $%1)"_s, page.before);
    narrow(u"id IN (SELECT mail_id FROM mail_recipient WHERE address = $%1)"_s, bareAddress(page.to));
    values.append(page.limit);
    // Before a mail, the page nearest to it is wanted.
    sql += page.before.isEmpty() ? u" ORDER BY seq DESC LIMIT $%1"_s.arg(values.size())
                                 : u" ORDER BY seq ASC LIMIT $%1"_s.arg(values.size());
    QList<Mail> result;
    const storage::Rows rows = m_db.query(sql, values);
    for (const storage::Row &row : rows) {
        Mail mail = fromRow(row);
        mail.attachments = attachmentsOf(mail.id);
        result.append(mail);
    }
    if (!page.before.isEmpty()) {
        std::ranges::reverse(result);
    }
    return result;
}

QString bareAddress(const QString &address)
{
    const qsizetype open = address.lastIndexOf(u'<');
    const qsizetype close = address.lastIndexOf(u'>');
    const bool named = open >= 0 && close > open;
    return (named ? address.mid(open + 1, close - open - 1) : address).trimmed().toLower();
}

} // namespace dotm::sandbox
