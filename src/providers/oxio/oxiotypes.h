// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clock.h"
#include "core/secret.h"

#include <QMap>
#include <QString>
#include <QUrl>

/// What the program knows of OXIO's objects (contract: oxio.md).
namespace dotm::oxio {

/// Path templates by operation name; "{endUserId}" and "{iccid}" are filled in, percent-encoded.
using Paths = QMap<QString, QString>;
/// The names and templates of oxio.md, section 3.
[[nodiscard]] Paths defaultPaths();

struct OxioConfig
{
    QUrl url; ///< scheme and host, "https://api-staging.brandvno.com"
    core::SecretString apiKey;
    core::SecretString authToken;
    QString brandId;
    QString planId; ///< for orders that name none
    Paths paths;    ///< replaces single default paths
};

struct EndUser
{
    QString id;
    QString email;
};

struct EndUserDraft
{
    QString firstName;
    QString lastName;
    QString email;
};

enum class LineStatus { Pending, Initiating, Active, Other };

struct Line
{
    QString id;
    LineStatus status = LineStatus::Other;
    QString rawStatus;      ///< OXIO's word
    QString iccid;          ///< as OXIO writes it, with the trailing F; give it back to OXIO unchanged
    QString activationCode; ///< whole text from "LPA:" on, empty if none. A secret: whoever has it installs the profile
    QString phoneNumber;    ///< E.164 with "+", empty until assigned
    QString planName;
    core::TimePoint createdAt; ///< 1970 when OXIO did not say
};

struct LineOrder
{
    QString endUserId;
    QString planId; ///< empty: the configured one
    QString countryCode = QStringLiteral("US");
    QString preferredAreaCode;
    QString groupId;
    QString phoneNumber; ///< a number of availableNumbers(), or empty
};

struct AvailableNumber
{
    QString phoneNumber; ///< E.164 with "+"
    QString location;    ///< "New York, NY", empty if unknown
};

struct SimStatus
{
    QString iccid;
    QString status;  ///< "WARM": unused
    QString simType; ///< "EMBEDDED"
};

} // namespace dotm::oxio
