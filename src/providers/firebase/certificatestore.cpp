// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/firebase/certificatestore.h"

#include "core/log.h"
#include "providers/firebase/firebaseparser.h"

#include <algorithm>

namespace dotm::firebase {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds kLeastLife = 60s;
constexpr std::chrono::seconds kLongestLife = 24h;
constexpr auto kPauseAfterSuccess = 60s;
constexpr auto kPauseAfterFailure = 5s;

std::chrono::seconds lifetime(const net::HttpResponse &response)
{
    qint64 seconds = 0;
    for (const QByteArray &part : response.header("Cache-Control").toLower().split(',')) {
        const QByteArray directive = part.trimmed();
        if (directive == "no-store" || directive == "no-cache") {
            return kLeastLife;
        }
        if (directive.startsWith("max-age=")) {
            seconds = directive.mid(8).toLongLong();
        }
    }
    const qint64 age = std::max<qint64>(0, response.header("Age").trimmed().toLongLong());
    return std::chrono::seconds(
        std::clamp<qint64>(seconds - std::min(age, seconds), kLeastLife.count(), kLongestLife.count()));
}

core::Failure unavailable(const QString &why)
{
    return core::fail(core::ErrorCode::Unavailable, u"Firebase certificates: "_s + why);
}

} // namespace

struct CertificateStore::Flight
{
    core::Task<void> task;
    /// Beside the task, since a QCoro task moves its value out to the first of several awaiters.
    std::shared_ptr<core::Outcome> outcome = std::make_shared<core::Outcome>();
};

CertificateStore::CertificateStore(net::HttpClient &http, const core::Clock &clock, QUrl address)
    : m_http(http), m_clock(clock), m_address(std::move(address))
{
}

core::Task<core::Result<RsaPublicKey>> CertificateStore::key(QString kid)
{
    const core::TimePoint now = m_clock.now();
    const bool isNeeded = now >= m_freshUntil || !m_keys.contains(kid);
    if (isNeeded && (m_flight || now >= m_nextTry)) {
        if (const core::Outcome outcome = co_await refresh(); !outcome) {
            co_return core::fail(outcome.error());
        }
    }
    if (m_clock.now() >= m_freshUntil) {
        co_return unavailable(u"none, and the last attempt has just failed"_s);
    }
    const auto found = m_keys.constFind(kid);
    if (found == m_keys.constEnd()) {
        co_return core::fail(core::ErrorCode::Unauthorized, u"the token is signed with a key Google does not know"_s);
    }
    co_return core::Result<RsaPublicKey>(*found);
}

core::Task<core::Outcome> CertificateStore::refresh()
{
    if (!m_flight) {
        m_flight = std::make_shared<Flight>();
        m_flight->task = fetch(m_flight->outcome);
    }
    const std::shared_ptr<Flight> flight = m_flight;
    co_await flight->task;
    if (m_flight == flight) {
        m_flight.reset();
    }
    co_return core::Outcome(*flight->outcome); // a copy: QCoro 0.8 moves out of any lvalue it is given
}

core::Task<void> CertificateStore::fetch(std::shared_ptr<core::Outcome> outcome)
{
    net::HttpRequest request;
    request.url = m_address;
    request.timeout = 10s;
    const core::Result<net::HttpResponse> answer = co_await m_http.fetch(request);
    *outcome = answer ? accept(*answer) : core::Outcome(unavailable(answer.error().detail));
    m_nextTry = m_clock.now() + (*outcome ? kPauseAfterSuccess : kPauseAfterFailure);
}

core::Outcome CertificateStore::accept(const net::HttpResponse &response)
{
    if (response.status != 200) {
        return unavailable(u"HTTP status %1"_s.arg(response.status));
    }
    const auto certificates = parseCertificates(response.body);
    if (!certificates) {
        return unavailable(certificates.error().detail);
    }
    QHash<QString, RsaPublicKey> keys;
    for (const auto &[kid, pem] : certificates->asKeyValueRange()) {
        if (auto key = RsaPublicKey::fromCertificate(pem)) {
            keys.insert(kid, std::move(*key));
        } else {
            qCWarning(core::lcProvider).noquote() << "Firebase certificate" << kid << "skipped:" << key.error().detail;
        }
    }
    if (keys.isEmpty()) {
        return unavailable(u"no usable one in the answer"_s);
    }
    m_keys = std::move(keys);
    m_freshUntil = m_clock.now() + lifetime(response);
    return {};
}

} // namespace dotm::firebase
