// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/auditexport.h"

#include "contract/json.h"
#include "ui/admin/adminstore.h"
#include "ui/shared/csv.h"
#include "ui/shared/errortext.h"
#include "ui/shared/newfile.h"

#include <QJsonDocument>
#include <QLocale>

#include <qcoro/qcorotask.h>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using client::AuditPage;
using contract::AuditEntry;
using core::Result;
using ui::csvField;

namespace {

QString stateField(const QJsonObject &state)
{
    return state.isEmpty() ? QString()
                           : csvField(QString::fromUtf8(QJsonDocument(state).toJson(QJsonDocument::Compact)));
}

QString sentenceOf(const core::Error &error)
{
    return ui::ErrorText::forUser(error).sentence();
}

} // namespace

QByteArray auditCsvHead()
{
    return u"\uFEFFentry,time_utc,actor_uid,actor_mail,actor_role,action,subject_kind,subject,subject_uid,before,"
           u"after,via,address,request_id,outcome,hash\r\n"_s.toUtf8();
}

QByteArray auditCsv(const QList<AuditEntry> &entries)
{
    QString csv;
    for (const AuditEntry &each : entries) {
        const QStringList fields{QString::number(each.sequence), contract::timeToJson(each.at).toString(),
                                 csvField(each.actorUid),        csvField(each.actorMail),
                                 csvField(each.actorRole),       csvField(each.action),
                                 csvField(each.subjectKind),     csvField(each.subject),
                                 csvField(each.subjectUid),      stateField(each.before),
                                 stateField(each.after),         csvField(each.via),
                                 csvField(each.address),         csvField(each.requestId),
                                 csvField(each.outcome),         csvField(each.hash)};
        csv += fields.join(u',') + u"\r\n"_s;
    }
    return csv.toUtf8();
}

AuditExport::AuditExport(AdminStore &store, QObject *parent)
    : QObject(parent), m_store(store), m_api(store.session().api())
{
    // Another person may be next: what the former one took stays unfinished.
    connect(&store, &AdminStore::openChanged, this, [this] {
        if (isRunning() && !m_store.isOpen()) {
            end();
        }
    });
}

void AuditExport::begin(const QString &path, const client::AuditFilter &filter)
{
    if (isRunning()) {
        return;
    }
    auto file = std::make_unique<QSaveFile>(path);
    if (const QString problem = ui::openNewFile(*file); !problem.isEmpty()) {
        Q_EMIT failed(problem);
        return;
    }
    file->write(auditCsvHead()); // a failure is remembered by the file
    m_file = std::move(file);
    m_filter = filter;
    m_before = 0;
    m_first = 0;
    m_written = 0;
    QCoro::connect(m_api.noteExport(m_filter), this, [this, turn = m_turn](const core::Outcome &noted) {
        if (turn != m_turn) {
            return;
        }
        m_store.note(noted);
        if (noted) {
            readNext();
        } else {
            fail(sentenceOf(noted.error()));
        }
    });
    Q_EMIT changed();
}

void AuditExport::readNext()
{
    QCoro::connect(m_api.page(m_filter, m_before), this, [this, turn = m_turn](const Result<AuditPage> &page) {
        if (turn != m_turn) {
            return;
        }
        m_store.note(page ? core::Outcome() : core::fail(page.error()));
        if (page) {
            take(*page);
        } else {
            fail(sentenceOf(page.error()));
        }
    });
}

void AuditExport::take(const AuditPage &page)
{
    m_file->write(auditCsv(page.entries));
    if (m_first == 0 && !page.entries.isEmpty()) {
        m_first = page.entries.first().sequence;
    }
    m_written += page.entries.size();
    m_before = page.next;
    if (m_before > 0 && m_file->error() == QFileDevice::NoError) {
        readNext();
        Q_EMIT changed();
        return;
    }
    const QString path = m_file->fileName();
    const QString problem = ui::keepNewFile(*m_file);
    end();
    if (problem.isEmpty()) {
        Q_EMIT exported(path, m_written);
    } else {
        Q_EMIT failed(problem);
    }
}

void AuditExport::stop()
{
    if (isRunning()) {
        end();
        Q_EMIT stopped();
    }
}

void AuditExport::fail(const QString &sentence)
{
    end();
    Q_EMIT failed(sentence);
}

void AuditExport::end()
{
    ++m_turn;
    m_file.reset(); // what was not kept is gone with it
    Q_EMIT changed();
}

QString AuditExport::progress() const
{
    if (!isRunning()) {
        return {};
    }
    const QString written = tr("%Ln entries written", nullptr, static_cast<int>(m_written));
    if (m_first <= 0 || m_before <= 0) {
        return written;
    }
    // The numbers of entries have no gaps, so the next one says how far it is, whatever the filter.
    const auto percent = static_cast<int>(100 * (m_first - m_before) / m_first);
    //: entries written, how much of the log that is: "400 entries written, 40 %"
    return tr("%1, %2 %").arg(written, QLocale().toString(percent));
}

} // namespace dotm::admin
