// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/customer/assistantkeyviewmodel.h"

#include "ui/customer/assistantwording.h"

namespace dotm::customer {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestName = 60;

} // namespace

AssistantKeyViewModel::AssistantKeyViewModel(bridge::Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(&desk, &bridge::Desk::changed, this, &AssistantKeyViewModel::changed);
}

QString AssistantKeyViewModel::keyCovered() const
{
    return isMade() ? u"••••••••••••••••"_s : QString();
}

QString AssistantKeyViewModel::address() const
{
    return m_desk.url().toString();
}

QString AssistantKeyViewModel::reason() const
{
    return m_desk.isRunning() ? QString() : tr("Off until assistants can come in on this computer again.");
}

void AssistantKeyViewModel::make(const QString &name)
{
    const QString wanted = name.simplified().left(kLongestName);
    if (wanted.isEmpty() || isMade() || !m_desk.isRunning()) {
        return;
    }
    m_name = wanted;
    m_key = m_desk.addAssistant(wanted).key;
    Q_EMIT changed();
    //: %1 is the name of a program
    Q_EMIT told(tr("The key of %1 is made. It is shown once.").arg(held(wanted)));
}

void AssistantKeyViewModel::close()
{
    m_name.clear();
    m_key = {};
    Q_EMIT changed();
}

/// Written by hand so that the members stand in the order in which people look for them.
QString AssistantKeyViewModel::settingsWith(const QString &key) const
{
    return isMade() ? u"{\n"
                      "  \"mcpServers\": {\n"
                      "    \"dotm\": {\n"
                      "      \"type\": \"http\",\n"
                      "      \"url\": \"%1\",\n"
                      "      \"headers\": {\n"
                      "        \"Authorization\": \"Bearer %2\"\n"
                      "      }\n"
                      "    }\n"
                      "  }\n"
                      "}"_s.arg(address(), key)
                    : QString();
}

} // namespace dotm::customer
