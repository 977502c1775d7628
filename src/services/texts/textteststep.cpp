// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/texts/textteststep.h"

#include "domain/activationcode.h"
#include "services/activation/activationmail.h"
#include "services/texts/textkeys.h"

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Task;

namespace {

const QString kSampleCode = u"LPA:1$sample.smdp.example$SAMPLE-0000-0000"_s;

Outcome forgetText(const StepContext &context, storage::Step step)
{
    step.payload = {{u"uid"_s, step.payload.value("uid"_L1)}};
    return storage::steps::note(context.db, step, context.now);
}

} // namespace

QString TextTestStep::kind() const
{
    return textkeys::kTest;
}

QString TextTestStep::topic() const
{
    return textkeys::kTestTopic;
}

Task<StepResult> TextTestStep::run(storage::Step step)
{
    email::Message mail;
    mail.to = {step.payload.value("to"_L1).toString()};
    mail.subject = step.payload.value("subject"_L1).toString();
    mail.html = step.payload.value("html"_L1).toString();
    mail.text = step.payload.value("text"_L1).toString();
    mail.tags = {{u"kind"_s, u"test"_s}};
    const QString picture = domain::mailPictures(domain::MailKind::Activation).first();
    if (mail.html.contains(u"cid:"_s + picture)) {
        const auto attached = activationPicture(kSampleCode);
        if (!attached) {
            co_return StepResult::failed(attached.error());
        }
        mail.attachments = {*attached};
    }
    const QString key = step.idempotencyKey;
    const auto sent = co_await m_mailer.send(mail, key);
    if (!sent) {
        co_return StepResult::failed(sent.error());
    }
    co_return StepResult::done({{u"transport"_s, sent->transport}, {u"id"_s, sent->id}});
}

Outcome TextTestStep::settle(const StepContext &context, const storage::Step &step, const QJsonObject &)
{
    return forgetText(context, step);
}

Outcome TextTestStep::giveUp(const StepContext &context, const storage::Step &step, const core::Error &)
{
    return forgetText(context, step);
}

} // namespace dotm::services
