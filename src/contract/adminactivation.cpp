// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "contract/adminactivation.h"

#include "contract/json.h"

#include <QJsonArray>

#include <algorithm>

namespace dotm::contract {
using namespace Qt::Literals::StringLiterals;

QJsonObject ActivationStep::toJson() const
{
    return {{u"kind"_s, kind},
            {u"state"_s, state},
            {u"tries"_s, tries},
            {u"unclear"_s, unclear},
            {u"next_try_at"_s, timeToJson(nextTry)},
            {u"cause_code"_s, causeCode},
            {u"cause"_s, cause},
            {u"begun_at"_s, timeToJson(begunAt)},
            {u"changed_at"_s, timeToJson(changedAt)}};
}

std::optional<ActivationStep> ActivationStep::fromJson(const QJsonObject &object)
{
    const auto begun = timeFromJson(object.value("begun_at"_L1));
    const auto changed = timeFromJson(object.value("changed_at"_L1));
    const QString kind = object.value("kind"_L1).toString();
    if (!begun || !changed || kind.isEmpty()) {
        return std::nullopt;
    }
    ActivationStep step;
    step.kind = kind;
    step.state = object.value("state"_L1).toString();
    step.tries = object.value("tries"_L1).toInteger();
    step.unclear = object.value("unclear"_L1).toBool();
    step.nextTry = timeFromJson(object.value("next_try_at"_L1));
    step.causeCode = object.value("cause_code"_L1).toString();
    step.cause = object.value("cause"_L1).toString();
    step.begunAt = *begun;
    step.changedAt = *changed;
    return step;
}

QJsonObject AdminActivation::toJson() const
{
    QJsonArray array;
    for (const ActivationStep &step : steps) {
        array.append(step.toJson());
    }
    return {{u"activation"_s, activation.toJson()},
            {u"uid"_s, uid},
            {u"email"_s, email},
            {u"name"_s, name},
            {u"since"_s, timeToJson(since)},
            {u"stuck"_s, isStuck},
            {u"hangs_at"_s, hangsAt.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(hangsAt)},
            {u"steps"_s, array}};
}

std::optional<AdminActivation> AdminActivation::fromJson(const QJsonObject &object)
{
    const auto activation = Activation::fromJson(object.value("activation"_L1).toObject());
    const auto since = timeFromJson(object.value("since"_L1));
    if (!activation || !since) {
        return std::nullopt;
    }
    AdminActivation row;
    row.activation = *activation;
    row.uid = object.value("uid"_L1).toString();
    row.email = object.value("email"_L1).toString();
    row.name = object.value("name"_L1).toString();
    row.since = *since;
    row.isStuck = object.value("stuck"_L1).toBool();
    row.hangsAt = object.value("hangs_at"_L1).toString();
    const QJsonArray array = object.value("steps"_L1).toArray();
    for (const auto each : array) {
        if (const auto step = ActivationStep::fromJson(each.toObject())) {
            row.steps.append(*step);
        }
    }
    return row;
}

const ActivationStep *AdminActivation::hangingStep() const
{
    const auto isHanging = [this](const ActivationStep &step) {
        return step.kind == hangsAt && step.state != "done"_L1;
    };
    const auto found = hangsAt.isEmpty() ? steps.end() : std::ranges::find_if(steps, isHanging);
    return found == steps.end() ? nullptr : &*found;
}

QJsonObject QueuedActivation::toJson() const
{
    return {{u"activation"_s, activationId.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(activationId)},
            {u"uid"_s, uid},
            {u"email"_s, email},
            {u"name"_s, name},
            {u"place"_s, place},
            {u"wait_seconds"_s, waitSeconds},
            {u"joined_at"_s, timeToJson(joinedAt)}};
}

std::optional<QueuedActivation> QueuedActivation::fromJson(const QJsonObject &object)
{
    const auto joined = timeFromJson(object.value("joined_at"_L1));
    const int place = object.value("place"_L1).toInt();
    if (!joined || place < 1) {
        return std::nullopt;
    }
    return QueuedActivation{object.value("activation"_L1).toString(),
                            object.value("uid"_L1).toString(),
                            object.value("email"_L1).toString(),
                            object.value("name"_L1).toString(),
                            place,
                            object.value("wait_seconds"_L1).toInt(),
                            *joined};
}

QJsonObject RetryMove::toJson() const
{
    return {{u"step"_s, step},        {u"how"_s, how},         {u"asks"_s, asks},  {u"reads_first"_s, readsFirst},
            {u"may_make"_s, mayMake}, {u"unclear"_s, unclear}, {u"tries"_s, tries}};
}

std::optional<RetryMove> RetryMove::fromJson(const QJsonObject &object)
{
    const QString step = object.value("step"_L1).toString();
    const QString how = object.value("how"_L1).toString();
    if (step.isEmpty() || how.isEmpty()) {
        return std::nullopt;
    }
    return RetryMove{step,
                     how,
                     object.value("asks"_L1).toString(),
                     object.value("reads_first"_L1).toBool(),
                     object.value("may_make"_L1).toBool(),
                     object.value("unclear"_L1).toBool(),
                     object.value("tries"_L1).toInteger()};
}

} // namespace dotm::contract
