// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/activation/activationmail.h"

#include "domain/activationcode.h"
#include "domain/phonenumber.h"
#include "services/qrpng.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kContentId = "esim-qr-code"_L1;

/// In one pass: braces inside a value are text, not places.
QString fill(const QString &text, const QHash<QString, QString> &values, bool escape)
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

core::Result<QString> resourceText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return core::fail(core::ErrorCode::Internal, u"A mail template is missing: "_s + path);
    }
    return QString::fromUtf8(file.readAll());
}

} // namespace

core::Result<email::Message> activationMail(const storage::User &user, const storage::Activation &activation,
                                            bool simulated)
{
    const auto code = domain::ActivationCode::parse(activation.activationCode);
    if (!code) {
        return core::fail(code.error());
    }
    const auto png = qrPng(code->qrText());
    const auto html = resourceText(u":/dotm/mail/activation.html"_s);
    const auto text = resourceText(u":/dotm/mail/activation.txt"_s);
    if (!png || !html || !text) {
        return core::fail(!png ? png.error() : !html ? html.error() : text.error());
    }
    const QHash<QString, QString> values{
        {u"user_name"_s, user.displayName},
        {u"phone_number"_s, domain::phonenumber::grouped(activation.phoneNumber)},
        {u"smdp_address"_s, code->smdpAddress()},
        {u"matching_id"_s, code->matchingId()},
        {u"confirmation"_s, code->needsConfirmationCode() ? u"Sent to you separately"_s : u"Not needed"_s},
        {u"apple_link"_s, code->appleInstallLink().toString(QUrl::FullyEncoded)},
        {u"android_link"_s, code->androidInstallLink().toString(QUrl::FullyEncoded)},
        {u"simulated"_s, simulated ? u"Simulated: this code installs nothing."_s : QString()},
    };
    email::Message message;
    message.to = {user.email};
    message.subject = simulated ? u"[simulated] Your eSIM is ready"_s : u"Your eSIM is ready"_s;
    message.html = fill(*html, values, true);
    message.text = fill(*text, values, false);
    message.attachments = {{u"esim-qr-code.png"_s, u"image/png"_s, *png, kContentId}};
    message.tags = {{u"kind"_s, u"esim_ready"_s}};
    return message;
}

} // namespace dotm::services
