// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "client/cachefile.h"

#include "client/sealedbox.h"
#include "core/log.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace dotm::client {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kSealOverhead = 64;

QByteArray labelOf(const QString &path)
{
    return QFileInfo(path).fileName().toLatin1();
}

/// {"name","saved_at","data"} of each entry, newest first, until the file is full.
QByteArray textOf(const OfflineCache::Entries &entries)
{
    QList<QString> names = entries.keys();
    std::ranges::sort(names, [&entries](const QString &one, const QString &other) {
        return entries[one].savedAt > entries[other].savedAt;
    });
    QByteArray text = "[";
    for (const QString &name : std::as_const(names)) {
        const OfflineCache::Entry entry = entries[name];
        const QJsonObject object{
            {u"name"_s, name}, {u"saved_at"_s, core::toMs(entry.savedAt)}, {u"data"_s, entry.data}};
        const QByteArray item = QJsonDocument(object).toJson(QJsonDocument::Compact);
        if (text.size() + item.size() + 2 > kMaxCacheSize) {
            qCWarning(core::lcClient).noquote() << "too large for the offline cache:" << name;
            continue;
        }
        text += (text.size() > 1 ? "," : "") + item;
    }
    return text + ']';
}

OfflineCache::Entries entriesOf(const QByteArray &text)
{
    OfflineCache::Entries entries;
    const QJsonArray array = QJsonDocument::fromJson(text).array();
    for (const QJsonValue &each : array) {
        const QJsonObject object = each.toObject();
        entries.insert(object.value("name"_L1).toString(),
                       {object.value("data"_L1).toObject(), core::fromMs(object.value("saved_at"_L1).toInteger())});
    }
    return entries;
}

} // namespace

void writeCacheFile(const CacheFile &file)
{
    const auto box = seal(file.key, file.nonce, textOf(file.entries), labelOf(file.path));
    if (!box) {
        qCWarning(core::lcClient).noquote() << "offline cache not sealed:" << box.error().detail;
        return;
    }
    const QString folder = QFileInfo(file.path).path();
    QSaveFile out(file.path);
    const bool isWritten = QDir().mkpath(folder) && out.open(QIODevice::WriteOnly) &&
                           out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                           out.write(*box) == box->size() && out.commit();
    if (!isWritten) {
        qCWarning(core::lcClient).noquote() << "offline cache not written:" << out.errorString();
    }
}

OfflineCache::Entries readCacheFile(const QString &path, const core::Secret<QByteArray> &key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QByteArray box = file.read(kMaxCacheSize + kSealOverhead);
    const auto text = unseal(key, box, labelOf(path));
    if (!text) {
        qCWarning(core::lcClient).noquote() << "offline cache starts empty:" << text.error().detail;
        return {};
    }
    return entriesOf(*text);
}

void removeCacheFile(const QString &path)
{
    const QFileInfo info(path);
    QDir folder = info.dir();
    const QStringList names = folder.entryList({info.fileName() + u'*'}, QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        if (!folder.remove(name)) {
            qCWarning(core::lcClient).noquote() << "offline cache not removed:" << name;
        }
    }
}

} // namespace dotm::client
