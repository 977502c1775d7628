// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/activationcode.h"

#include "domain/iccid.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace dotm::domain {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

constexpr qsizetype kMaxLength = 255;

bool isHostName(const QString &host)
{
    if (host.size() > 253) {
        return false;
    }
    static const QRegularExpression label(u"^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$"_s);
    const QStringList labels = host.split(u'.');
    if (labels.size() < 2) {
        return false;
    }
    for (const QString &part : labels) {
        if (!label.match(part).hasMatch()) {
            return false;
        }
    }
    static const QRegularExpression digitsOnly(u"^[0-9]+$"_s);
    return !digitsOnly.match(labels.last()).hasMatch();
}

QUrl installLink(const QString &host, const QString &code)
{
    return QUrl::fromEncoded("https://" + host.toLatin1() +
                             "/esim_qrcode_provisioning?carddata=" + QUrl::toPercentEncoding(code));
}

} // namespace

Result<ActivationCode> ActivationCode::parse(const QString &text)
{
    if (text.size() > kMaxLength) {
        return fail(ErrorCode::Invalid, u"An activation code has at most 255 characters."_s);
    }
    QString rest = text;
    if (rest.startsWith("LPA:"_L1, Qt::CaseInsensitive)) {
        rest = rest.mid(4);
    }
    const QStringList fields = rest.split(u'$');
    if (fields.size() < 3 || fields.size() > 7 || fields.at(0) != "1"_L1) {
        return fail(ErrorCode::Invalid, u"An activation code has the form LPA:1$address$matching-id."_s);
    }
    static const QRegularExpression matching(u"^[A-Za-z0-9-]*$"_s);
    static const QRegularExpression oid(u"^([0-9]+(\\.[0-9]+)+)?$"_s);
    static const QRegularExpression opaque(u"^[\\x21-\\x7e]*$"_s);
    ActivationCode code;
    code.m_address = fields.at(1);
    code.m_matchingId = fields.at(2);
    code.m_oid = fields.value(3);
    if (!isHostName(code.m_address)) {
        return fail(ErrorCode::Invalid, u"The SM-DP+ address in the activation code is not a host name."_s);
    }
    if (!matching.match(code.m_matchingId).hasMatch()) {
        return fail(ErrorCode::Invalid, u"The matching id in the activation code holds characters it may not."_s);
    }
    if (!oid.match(code.m_oid).hasMatch()) {
        return fail(ErrorCode::Invalid,
                    u"The fourth field of the activation code must be an object id, not a confirmation code."_s);
    }
    const QString flag = fields.value(4);
    if (!flag.isEmpty() && flag != "1"_L1) {
        return fail(ErrorCode::Invalid, u"The confirmation flag of the activation code must be 1 or absent."_s);
    }
    code.m_confirmationRequired = flag == "1"_L1;
    code.m_extra = fields.mid(5);
    for (const QString &field : std::as_const(code.m_extra)) {
        if (!opaque.match(field).hasMatch()) {
            return fail(ErrorCode::Invalid, u"The activation code holds characters it may not."_s);
        }
    }
    return code;
}

Result<ActivationCode> ActivationCode::parsePasted(const QString &text)
{
    QString cleaned = text.trimmed();
    cleaned.remove(QRegularExpression(u"[\\r\\n\\t ]"_s));
    if (cleaned.startsWith("https://"_L1, Qt::CaseInsensitive)) {
        cleaned = QUrlQuery(QUrl(cleaned)).queryItemValue(u"carddata"_s, QUrl::FullyDecoded);
    } else if (cleaned.contains("%24"_L1)) {
        cleaned = QUrl::fromPercentEncoding(cleaned.toLatin1());
    }
    if (cleaned.startsWith(u'$')) {
        cleaned.prepend("LPA:1"_L1);
    }
    return parse(cleaned);
}

QString ActivationCode::qrText() const
{
    QStringList fields{u"LPA:1"_s, m_address, m_matchingId, m_oid, m_confirmationRequired ? u"1"_s : QString()};
    fields += m_extra;
    while (fields.size() > 3 && fields.last().isEmpty()) {
        fields.removeLast();
    }
    return fields.join(u'$');
}

QString ActivationCode::masked() const
{
    const QString id = m_matchingId.size() <= 8 ? u"..."_s : m_matchingId.left(4) + u"..."_s + m_matchingId.right(4);
    return u"1$"_s + m_address + u'$' + id;
}

bool ActivationCode::isMadeFromIccid(const QString &iccid) const
{
    const QString id = Iccid::digitsOf(m_matchingId);
    return !id.isEmpty() && id == Iccid::digitsOf(iccid);
}

QUrl ActivationCode::appleInstallLink() const
{
    return installLink(u"esimsetup.apple.com"_s, qrText());
}

QUrl ActivationCode::androidInstallLink() const
{
    return installLink(u"esimsetup.android.com"_s, qrText());
}

} // namespace dotm::domain
