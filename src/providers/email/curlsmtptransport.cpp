// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/email/curlsmtptransport.h"

#include "core/log.h"
#include "providers/email/smtperror.h"

#include <QPromise>

#include <curl/curl.h>
#include <qcoro/qcorofuture.h>

#include <algorithm>
#include <memory>

namespace dotm::email {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr long kConnectSeconds = 15;
constexpr long kReplySeconds = 60;
constexpr long kWholeSeconds = 300;
constexpr long kCheckSeconds = 10;

using Easy = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
using List = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;

/// What libcurl's callbacks work on.
struct Conversation
{
    QByteArray content;
    qsizetype position = 0;
    QByteArray lastReply;
    const std::atomic_bool *isClosing = nullptr;
};

size_t giveContent(char *target, size_t size, size_t count, void *context)
{
    auto *conversation = static_cast<Conversation *>(context);
    const qsizetype room = static_cast<qsizetype>(size * count);
    const qsizetype length = std::min(room, conversation->content.size() - conversation->position);
    std::copy_n(conversation->content.constData() + conversation->position, length, target);
    conversation->position += length;
    return static_cast<size_t>(length);
}

size_t takeReply(char *text, size_t size, size_t count, void *context)
{
    static_cast<Conversation *>(context)->lastReply = QByteArray(text, static_cast<qsizetype>(size * count));
    return size * count;
}

int breakOff(void *context, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<Conversation *>(context)->isClosing->load() ? 1 : 0;
}

void setServer(CURL *curl, const SmtpConfig &config)
{
    const QString scheme = config.implicitTls ? u"smtps"_s : u"smtp"_s;
    const QString url = u"%1://%2:%3"_s.arg(scheme, config.server, QString::number(config.port));
    curl_easy_setopt(curl, CURLOPT_URL, url.toUtf8().constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    curl_easy_setopt(curl, CURLOPT_USERNAME, config.username.toUtf8().constData());
    curl_easy_setopt(curl, CURLOPT_PASSWORD, config.password.reveal().toUtf8().constData());
    curl_easy_setopt(curl, CURLOPT_USE_SSL, static_cast<long>(CURLUSESSL_ALL));
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
    if (!config.caFile.isEmpty()) {
        // Replaces the system's bundle; its folder of certificates (CURLOPT_CAPATH) stays.
        curl_easy_setopt(curl, CURLOPT_CAINFO, config.caFile.toUtf8().constData());
    }
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, kConnectSeconds);
    curl_easy_setopt(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, kReplySeconds);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, kWholeSeconds);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
}

void setCallbacks(CURL *curl, Conversation &conversation)
{
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, takeReply);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &conversation);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, breakOff);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &conversation);
}

void setContent(CURL *curl, Conversation &conversation)
{
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(conversation.content.size()));
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, giveContent);
    curl_easy_setopt(curl, CURLOPT_READDATA, &conversation);
}

List recipientList(const QStringList &recipients)
{
    List list(nullptr, &curl_slist_free_all);
    for (const QString &each : recipients) {
        curl_slist *longer = curl_slist_append(list.get(), each.toUtf8().constData());
        if (longer == nullptr) {
            return List(nullptr, &curl_slist_free_all);
        }
        std::ignore = list.release();
        list.reset(longer);
    }
    return list;
}

core::Outcome perform(CURL *curl, const Conversation &conversation)
{
    const CURLcode code = curl_easy_perform(curl);
    if (code == CURLE_OK) {
        return {};
    }
    long reply = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &reply);
    const qsizetype size = conversation.content.size(); // none when nothing is handed over
    return core::fail(errorFromEnding({.curlCode = code,
                                       .replyCode = static_cast<int>(reply),
                                       .lastReply = conversation.lastReply,
                                       .isContentOut = size > 0 && conversation.position == size}));
}

/// On the worker thread; blocks.
core::Outcome converse(const SmtpConfig &config, const SmtpEnvelope &envelope, const std::atomic_bool &isClosing)
{
    if (isClosing) {
        return core::fail(errorFromEnding({.curlCode = CURLE_ABORTED_BY_CALLBACK, .lastReply = {}}));
    }
    const Easy curl(curl_easy_init(), &curl_easy_cleanup);
    const List recipients = recipientList(envelope.recipients);
    if (curl == nullptr || recipients == nullptr) {
        return core::fail(errorFromEnding({.curlCode = CURLE_FAILED_INIT, .lastReply = {}}));
    }
    Conversation conversation{.content = envelope.content, .lastReply = {}, .isClosing = &isClosing};
    setServer(curl.get(), config);
    setCallbacks(curl.get(), conversation);
    setContent(curl.get(), conversation);
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_FROM, envelope.sender.toUtf8().constData());
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_RCPT, recipients.get());
    return perform(curl.get(), conversation);
}

/// As above, without a mail.
core::Outcome greet(const SmtpConfig &config, const std::atomic_bool &isClosing)
{
    const Easy curl(curl_easy_init(), &curl_easy_cleanup);
    if (isClosing || curl == nullptr) {
        return core::fail(errorFromEnding({.curlCode = CURLE_ABORTED_BY_CALLBACK, .lastReply = {}}));
    }
    Conversation conversation{.content = {}, .lastReply = {}, .isClosing = &isClosing};
    setServer(curl.get(), config);
    setCallbacks(curl.get(), conversation);
    curl_easy_setopt(curl.get(), CURLOPT_CUSTOMREQUEST, "NOOP");
    curl_easy_setopt(curl.get(), CURLOPT_NOBODY, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_TIMEOUT, kCheckSeconds);
    return perform(curl.get(), conversation);
}

} // namespace

CurlSmtpTransport::CurlSmtpTransport()
{
    curl_global_init(CURL_GLOBAL_DEFAULT);
    m_worker.setMaxThreadCount(1);
    m_checker.setMaxThreadCount(1);
}

CurlSmtpTransport::~CurlSmtpTransport()
{
    m_isClosing = true;
    m_worker.waitForDone();
    m_checker.waitForDone();
    curl_global_cleanup();
}

core::Task<core::Outcome> CurlSmtpTransport::deliver(SmtpConfig config, SmtpEnvelope envelope)
{
    const Talk talk = [this, config, envelope] {
        return converse(config, envelope, m_isClosing);
    };
    QThreadPool *pool = &m_worker;
    co_return co_await runOn(pool, talk);
}

core::Task<core::Outcome> CurlSmtpTransport::check(SmtpConfig config)
{
    const Talk talk = [this, config] {
        return greet(config, m_isClosing);
    };
    QThreadPool *pool = &m_checker;
    co_return co_await runOn(pool, talk);
}

core::Task<core::Outcome> CurlSmtpTransport::runOn(QThreadPool *pool, Talk talk)
{
    const auto promise = std::make_shared<QPromise<core::Outcome>>();
    QFuture<core::Outcome> future = promise->future();
    promise->start();
    pool->start([promise, talk] {
        promise->addResult(talk());
        promise->finish();
    });
    const core::Outcome outcome = co_await future;
    if (!outcome) {
        qCWarning(core::lcProvider).noquote()
            << "SMTP:" << core::errorCodeName(outcome.error().code) << outcome.error().providerCode;
    }
    co_return outcome;
}

} // namespace dotm::email
