// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "bridge/toolrules.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace dotm::bridge {
using namespace Qt::Literals::StringLiterals;

namespace {

struct Row
{
    QLatin1StringView tool;
    ToolRule rule;
};

constexpr Row kRows[] = {
    {"calculate_pricing"_L1, {.kind = ToolKind::Read, .errand = Errand::Look}},
    {"search_services"_L1, {.kind = ToolKind::Read, .errand = Errand::Look}},
    {"get_service_details"_L1, {.kind = ToolKind::Read, .errand = Errand::Look}},
    {"compare_memberships"_L1, {.kind = ToolKind::Read, .errand = Errand::Look}},
    {"activate_esim"_L1, {.kind = ToolKind::Money, .errand = Errand::GetLine, .takesPerson = true}},
    {"get_my_line"_L1, {.kind = ToolKind::Read, .errand = Errand::Look, .isLocal = true}},
    {"list_my_purchases"_L1, {.kind = ToolKind::Read, .errand = Errand::Look, .isLocal = true}},
    {"resend_activation_mail"_L1, {.kind = ToolKind::Change, .errand = Errand::ResendMail, .isLocal = true}},
    {"withdraw_activation"_L1,
     {.kind = ToolKind::Change, .errand = Errand::WithdrawActivation, .isReversible = true, .isLocal = true}},
};
constexpr QLatin1StringView kShown[] = {"name"_L1,        "title"_L1,        "description"_L1,
                                        "inputSchema"_L1, "outputSchema"_L1, "annotations"_L1};

} // namespace

ToolRule ruleFor(const QString &tool)
{
    const auto found = std::ranges::find(kRows, tool, &Row::tool);
    return found == std::end(kRows) ? ToolRule() : found->rule;
}

QString fingerprint(const QJsonObject &definition)
{
    QJsonObject shown; // sorts its members
    for (const QLatin1StringView name : kShown) {
        shown.insert(name, definition.value(name));
    }
    const QByteArray text = QJsonDocument(shown).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

} // namespace dotm::bridge
