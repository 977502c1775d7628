// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/activation/activationmail.h"

#include "domain/activationcode.h"
#include "domain/phonenumber.h"
#include "services/mailtext.h"
#include "services/qrpng.h"

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;

namespace {

QString contentId()
{
    return domain::mailPictures(domain::MailKind::Activation).first();
}

} // namespace

core::Result<email::Attachment> activationPicture(const QString &code)
{
    const auto png = qrPng(code);
    if (!png) {
        return core::fail(png.error());
    }
    return email::Attachment{u"esim-qr-code.png"_s, u"image/png"_s, *png, contentId()};
}

core::Result<email::Message> activationMail(const domain::MailDraft &draft, const storage::User &user,
                                            const storage::Activation &activation, bool simulated)
{
    const auto code = domain::ActivationCode::parse(activation.activationCode);
    if (!code) {
        return core::fail(code.error());
    }
    const auto picture = activationPicture(code->qrText());
    if (!picture) {
        return core::fail(picture.error());
    }
    const mailtext::Values values{
        {u"user_name"_s, user.displayName},
        {u"phone_number"_s, domain::phonenumber::grouped(activation.phoneNumber)},
        {u"smdp_address"_s, code->smdpAddress()},
        {u"matching_id"_s, code->matchingId()},
        {u"confirmation"_s, code->needsConfirmationCode() ? u"Sent to you separately"_s : u"Not needed"_s},
        {u"apple_link"_s, code->appleInstallLink().toString(QUrl::FullyEncoded)},
        {u"android_link"_s, code->androidInstallLink().toString(QUrl::FullyEncoded)},
        {u"simulated"_s, simulated ? u"Simulated: this code installs nothing."_s : QString()},
    };
    email::Message message = mailtext::message(draft, values, simulated);
    message.to = {user.email};
    message.attachments = {*picture};
    message.tags = {{u"kind"_s, u"esim_ready"_s}};
    return message;
}

} // namespace dotm::services
