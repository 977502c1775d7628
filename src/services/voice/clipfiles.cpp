// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/voice/clipfiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>

#include <algorithm>

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;

namespace {

constexpr qsizetype kSoundDigestLength = 64;

QString digestOf(const QByteArray &sound)
{
    return QString::fromLatin1(QCryptographicHash::hash(sound, QCryptographicHash::Sha256).toHex());
}

bool isDigest(const QString &content)
{
    return content.size() == kSoundDigestLength && std::ranges::all_of(content, [](QChar each) {
               return (each >= u'0' && each <= u'9') || (each >= u'a' && each <= u'f');
           });
}

} // namespace

QString ClipFiles::pathOf(const QString &content) const
{
    return m_folder + u'/' + content.first(2) + u'/' + content + u".mp3"_s;
}

core::Result<QString> ClipFiles::write(const QByteArray &sound) const
{
    const QString content = digestOf(sound);
    if (read(content)) {
        return content;
    }
    const QString path = pathOf(content);
    QSaveFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) ||
        file.write(sound) != sound.size() || !file.commit()) {
        return fail(ErrorCode::Storage, u"A sound could not be written to %1."_s.arg(m_folder));
    }
    return content;
}

core::Result<QByteArray> ClipFiles::read(const QString &content) const
{
    if (!isDigest(content)) {
        return fail(ErrorCode::NotFound, u"There is no such sound."_s);
    }
    QFile file(pathOf(content));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound, u"There is no such sound."_s);
    }
    const QByteArray sound = file.readAll();
    return digestOf(sound) == content ? core::Result<QByteArray>(sound)
                                      : fail(ErrorCode::NotFound, u"A sound was damaged."_s);
}

} // namespace dotm::services
