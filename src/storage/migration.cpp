// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "storage/migration.h"

#include "storage/driver/dialect.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace dotm::storage {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;

QString Migration::checksum() const
{
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

static QString identityType(Engine engine)
{
    return engine == Engine::Postgres ? u"BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"_s
                                      : u"INTEGER PRIMARY KEY AUTOINCREMENT"_s;
}

static QString linesFor(Engine engine, const QString &text)
{
    const QString other = engine == Engine::Postgres ? u"-- only sqlite"_s : u"-- only postgres"_s;
    QStringList kept;
    bool skipping = false;
    for (const QString &line : text.split(u'\n')) {
        skipping = line == other || (skipping && line != "-- both again"_L1);
        if (!skipping) {
            kept.append(line);
        }
    }
    return kept.join(u'\n');
}

core::Result<QString> Migration::sqlFor(Engine engine) const
{
    static const QRegularExpression token(u"\\{[a-z]+\\}"_s);
    QString sql = linesFor(engine, QString::fromUtf8(text));
    sql.replace(u"{blob}"_s, dialect::blobType(engine));
    sql.replace(u"{identity}"_s, identityType(engine));
    if (const QRegularExpressionMatch unknown = token.match(sql); unknown.hasMatch()) {
        return core::fail(ErrorCode::Internal,
                          u"Migration %1 has the unknown word %2."_s.arg(name, unknown.captured()));
    }
    return sql;
}

static core::Result<Migration> loadMigration(const QFileInfo &info)
{
    bool isNumber = false;
    const QString name = info.completeBaseName();
    const int version = name.section(u'_', 0, 0).toInt(&isNumber);
    QFile file(info.filePath());
    if (!isNumber || version < 1 || !file.open(QIODevice::ReadOnly)) {
        return core::fail(ErrorCode::Internal, u"%1 is not a readable migration NNNN_name.sql."_s.arg(info.filePath()));
    }
    return Migration{version, name, file.readAll()};
}

core::Result<QList<Migration>> loadMigrations(const QString &folder)
{
    QList<Migration> migrations;
    for (const QFileInfo &info : QDir(folder).entryInfoList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        core::Result<Migration> migration = loadMigration(info);
        if (!migration) {
            return core::fail(std::move(migration.error()));
        }
        if (!migrations.isEmpty() && migrations.last().version >= migration->version) {
            return core::fail(ErrorCode::Internal, u"Migration number %1 is used twice."_s.arg(migration->version));
        }
        migrations.append(std::move(*migration));
    }
    if (migrations.isEmpty()) {
        return core::fail(ErrorCode::Internal, u"There are no migrations in %1."_s.arg(folder));
    }
    return migrations;
}

} // namespace dotm::storage
