// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/task.h"
#include "net/httpclient.h"
#include "providers/oxio/oxiotypes.h"

#include <QStringList>

#include <optional>

namespace dotm::oxio {

/// End users, lines and numbers of the OXIO (BrandVNO) API (contract and quirks: oxio.md). Stateless; use on the thread
/// of the HttpClient; must outlive its calls. Without key and token every call answers Disabled.
///
/// OXIO knows no idempotency key: after an unclear error of a write (Error::isUnclear) read back, never write again
/// blindly. Errors carry OXIO's number in Error::providerCode.
class OxioClient final
{
public:
    OxioClient(net::HttpClient &http, const core::Clock &clock, OxioConfig config);

    [[nodiscard]] bool isConfigured() const;

    /// Sent once. Conflict with providerCode "6805" when the e-mail is taken: look it up and adopt the record.
    [[nodiscard]] core::Task<core::Result<EndUser>> createEndUser(EndUserDraft draft);
    /// Letter case does not count. OXIO's own filter is not trusted: records with another e-mail are skipped.
    [[nodiscard]] core::Task<core::Result<std::optional<EndUser>>> findEndUserByEmail(QString email);
    [[nodiscard]] core::Task<core::Result<QList<Line>>> linesOf(QString endUserId);
    /// Orders a line with an eSIM of OXIO's stock. Sent once; a line costs money. Works on after the answer: follow it
    /// with linesOf(). Disabled when the brand or the plan is not set.
    [[nodiscard]] core::Task<core::Result<Line>> activateLine(LineOrder order);
    /// @p areaCode may be empty. At most @p limit (1 to 100).
    [[nodiscard]] core::Task<core::Result<QList<AvailableNumber>>>
    availableNumbers(QString areaCode, int limit, QString countryCode = QStringLiteral("US"));
    [[nodiscard]] core::Task<core::Result<QStringList>> availableAreaCodes(QString countryCode);
    /// @p iccid as OXIO writes it (Line::iccid).
    [[nodiscard]] core::Task<core::Result<SimStatus>> simStatus(QString iccid);

private:
    using Fields = QList<std::pair<QString, QString>>;

    [[nodiscard]] core::Task<core::Result<net::HttpResponse>> get(QUrl url);
    [[nodiscard]] core::Task<core::Result<net::HttpResponse>> postOnce(QString operation, QByteArray json);
    [[nodiscard]] core::Task<core::Result<net::HttpResponse>> fetch(net::HttpRequest request);
    /// The path of @p operation with its @p variables ("{iccid}") filled in.
    [[nodiscard]] QUrl endpoint(const QString &operation, const Fields &variables = {}, const Fields &query = {}) const;

    net::HttpClient &m_http;
    const core::Clock &m_clock;
    OxioConfig m_config;
};

} // namespace dotm::oxio
