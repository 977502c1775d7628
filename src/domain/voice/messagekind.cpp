// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/voice/messagekind.h"

#include "domain/nametable.h"

#include <algorithm>
#include <array>

namespace dotm::domain {
using namespace Qt::Literals::StringLiterals;

namespace {

const std::array<std::pair<MessageKind, QString>, 3> kMessageNames = {{
    {MessageKind::Welcome, u"welcome"_s},
    {MessageKind::Tip, u"tip"_s},
    {MessageKind::Update, u"update"_s},
}};

} // namespace

std::span<const MessageKind> messageKinds()
{
    static constexpr std::array kAll = {MessageKind::Welcome, MessageKind::Tip, MessageKind::Update};
    return kAll;
}

QString messageKindName(MessageKind kind)
{
    return nameIn(kMessageNames, kind);
}

std::optional<MessageKind> messageKindFromName(const QString &name)
{
    return valueIn<MessageKind>(kMessageNames, name);
}

MessageKind nextKind(const QList<MessageKind> &completed)
{
    const auto all = messageKinds();
    const auto found = std::ranges::find_if(all, [&](MessageKind kind) { return !completed.contains(kind); });
    return found == all.end() ? all.back() : *found;
}

} // namespace dotm::domain
