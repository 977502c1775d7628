// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/mailtext.h"

#include <QFile>
#include <QRegularExpression>

namespace dotm::services::mailtext {
using namespace Qt::Literals::StringLiterals;

namespace {

core::Result<QString> resourceText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return core::fail(core::ErrorCode::Internal, u"A mail template is missing: "_s + path);
    }
    return QString::fromUtf8(file.readAll());
}

} // namespace

QString fill(const QString &text, const Values &values, bool escape)
{
    static const QRegularExpression place(u"\\{\\{([a-z_]+)\\}\\}"_s);
    QString filled;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : place.globalMatch(text)) {
        const QString value = values.value(match.captured(1));
        filled += QStringView(text).mid(end, match.capturedStart() - end);
        filled += escape ? value.toHtmlEscaped() : value;
        end = match.capturedEnd();
    }
    filled += QStringView(text).mid(end);
    return filled;
}

core::Result<email::Message> message(const QString &name, const Values &values)
{
    const auto html = resourceText(u":/dotm/mail/%1.html"_s.arg(name));
    const auto text = resourceText(u":/dotm/mail/%1.txt"_s.arg(name));
    if (!html || !text) {
        return core::fail(!html ? html.error() : text.error());
    }
    email::Message result;
    result.html = fill(*html, values, true);
    result.text = fill(*text, values, false);
    return result;
}

} // namespace dotm::services::mailtext
