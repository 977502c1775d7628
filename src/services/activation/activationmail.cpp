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

constexpr auto kContentId = "esim-qr-code"_L1;

} // namespace

core::Result<email::Message> activationMail(const storage::User &user, const storage::Activation &activation,
                                            bool simulated)
{
    const auto code = domain::ActivationCode::parse(activation.activationCode);
    if (!code) {
        return core::fail(code.error());
    }
    const auto png = qrPng(code->qrText());
    if (!png) {
        return core::fail(png.error());
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
    auto filled = mailtext::message(u"activation"_s, values);
    if (!filled) {
        return filled;
    }
    email::Message message = *filled;
    message.to = {user.email};
    message.subject = simulated ? u"[simulated] Your eSIM is ready"_s : u"Your eSIM is ready"_s;
    message.attachments = {{u"esim-qr-code.png"_s, u"image/png"_s, *png, kContentId}};
    message.tags = {{u"kind"_s, u"esim_ready"_s}};
    return message;
}

} // namespace dotm::services
