// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "providers/elevenlabs/elevenlabserror.h"

#include "net/httpclient.h"
#include "net/jsonfields.h"

#include <array>

namespace dotm::elevenlabs {
using namespace Qt::Literals::StringLiterals;

namespace {

using core::ErrorCode;

constexpr qsizetype kLongestMessage = 500;

struct RefusalRow
{
    QLatin1StringView code; ///< contained in their code or status
    Refusal refusal;
    ErrorCode error;
    QLatin1StringView sentence; ///< empty: their own message
};
constexpr std::array kRefusals{
    RefusalRow{"invalid_api_key"_L1, Refusal::Key, ErrorCode::Unauthorized,
               "ElevenLabs refused the key (ELEVENLABS_API_KEY)."_L1},
    RefusalRow{"missing_permissions"_L1, Refusal::Permission, ErrorCode::Forbidden,
               "The ElevenLabs key (ELEVENLABS_API_KEY) lacks the right for this."_L1},
    RefusalRow{"quota_exceeded"_L1, Refusal::Quota, ErrorCode::Conflict,
               "The characters of the ElevenLabs account are used up."_L1},
    RefusalRow{"detected_unusual_activity"_L1, Refusal::UnusualActivity, ErrorCode::Forbidden,
               "ElevenLabs closed its free plan to this address."_L1},
    RefusalRow{"paid_plan_required"_L1, Refusal::PaidPlan, ErrorCode::Forbidden,
               "This voice needs another plan at ElevenLabs."_L1},
    RefusalRow{"payment_required"_L1, Refusal::PaidPlan, ErrorCode::Forbidden,
               "This voice needs another plan at ElevenLabs."_L1},
    RefusalRow{"only_for_creator"_L1, Refusal::PaidPlan, ErrorCode::Forbidden,
               "This sound format needs another plan at ElevenLabs."_L1},
    RefusalRow{"max_character_limit_exceeded"_L1, Refusal::TooLong, ErrorCode::Invalid,
               "The text is longer than the voice model takes."_L1},
    RefusalRow{"voice_not_found"_L1, Refusal::VoiceNotFound, ErrorCode::NotFound, "ElevenLabs has no such voice."_L1},
    RefusalRow{"unsupported_model"_L1, Refusal::UnsupportedModel, ErrorCode::Invalid, ""_L1},
    RefusalRow{"unsupported_language"_L1, Refusal::UnsupportedModel, ErrorCode::Invalid, ""_L1},
    RefusalRow{"model_not_found"_L1, Refusal::UnsupportedModel, ErrorCode::Invalid, ""_L1},
    RefusalRow{"too_many_concurrent_requests"_L1, Refusal::TooManyAtOnce, ErrorCode::RateLimited, ""_L1},
    RefusalRow{"concurrent_limit_exceeded"_L1, Refusal::TooManyAtOnce, ErrorCode::RateLimited, ""_L1},
    RefusalRow{"system_busy"_L1, Refusal::Busy, ErrorCode::RateLimited, ""_L1},
    RefusalRow{"validation_error"_L1, Refusal::Validation, ErrorCode::Internal, ""_L1},
};

struct Told
{
    QString code;
    QString message;
};

/// "body.text: field required", for each entry.
QString validationText(const QJsonArray &faults)
{
    QStringList lines;
    for (const QJsonValue &fault : faults) {
        QStringList place;
        const QJsonArray loc = fault["loc"_L1].toArray();
        for (const QJsonValue &part : loc) {
            place.append(part.isDouble() ? QString::number(part.toInteger()) : part.toString());
        }
        lines.append(place.join(u'.') + u": "_s + fault["msg"_L1].toString());
    }
    return lines.join(u"; "_s).left(kLongestMessage);
}

/// Empty fields when the body is no ElevenLabs error (a gateway's page).
Told readRefusal(const QByteArray &body)
{
    const auto object = net::jsonObject(body, u"ElevenLabs error"_s);
    if (!object) {
        return {};
    }
    const QJsonValue detail = object->value("detail"_L1);
    if (detail.isArray()) {
        return {u"validation_error"_s, validationText(detail.toArray())};
    }
    if (detail.isString()) {
        return {{}, detail.toString().left(kLongestMessage)};
    }
    const QString code = detail["code"_L1].toString();
    return {code.isEmpty() ? detail["status"_L1].toString() : code,
            detail["message"_L1].toString().left(kLongestMessage)};
}

/// What the status says when the body names nothing that is known.
QString codeOfStatus(int status, const QString &told)
{
    switch (status) {
    case 401:
        return u"invalid_api_key"_s;
    case 402:
        return u"payment_required"_s;
    case 403:
        return u"missing_permissions"_s;
    case 422:
        return u"validation_error"_s;
    case 429:
        return u"system_busy"_s;
    default:
        return told;
    }
}

const RefusalRow *rowOf(const QString &code)
{
    for (const RefusalRow &row : kRefusals) {
        if (code.contains(row.code)) {
            return &row;
        }
    }
    return nullptr;
}

} // namespace

core::Error errorFromAnswer(const net::HttpResponse &response, qint64 nowSeconds)
{
    Told told = readRefusal(response.body);
    const RefusalRow *row = rowOf(told.code);
    if (!row) {
        told.code = codeOfStatus(response.status, told.code);
        row = rowOf(told.code);
    }
    const QString sentence = row && !row->sentence.isEmpty() ? QString(row->sentence) : told.message;
    core::Error error = net::errorFromStatus(response, sentence, nowSeconds);
    error.providerCode = told.code;
    if (row) {
        error.code = row->error;
    }
    return error;
}

Refusal refusalOf(const core::Error &error)
{
    const RefusalRow *row = error.providerCode.isEmpty() ? nullptr : rowOf(error.providerCode);
    return row ? row->refusal : Refusal::None;
}

} // namespace dotm::elevenlabs
