// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/firebase/certificatecheck.h"

#include "providers/firebase/firebaseparser.h"

namespace dotm::firebase {
using namespace Qt::Literals::StringLiterals;

core::Task<core::Outcome> checkCertificates(net::HttpClient *http, const core::Clock *clock, QUrl address)
{
    net::HttpRequest request;
    request.url = address;
    request.maxAttempts = 1;
    const auto answer = co_await http->fetch(request);
    if (!answer) {
        co_return core::fail(answer.error());
    }
    if (!answer->isSuccess()) {
        co_return core::fail(net::errorFromStatus(*answer, u"certificates"_s, core::toMs(clock->now()) / 1000));
    }
    const auto certificates = parseCertificates(answer->body);
    co_return certificates ? core::Outcome() : core::fail(certificates.error());
}

} // namespace dotm::firebase
