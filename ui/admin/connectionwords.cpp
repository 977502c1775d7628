// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/connectionwords.h"

#include "contract/apierror.h"
#include "ui/shared/age.h"

#include <QCoreApplication>
#include <QVariantList>

#include <algorithm>
#include <array>

namespace dotm::admin {
using namespace Qt::Literals::StringLiterals;
using contract::Connection;
using contract::ConnectionList;
using contract::ConnectionSetting;
using core::ErrorCode;

namespace {

struct ConnectionWords
{
    Q_DECLARE_TR_FUNCTIONS(Connections)
};

/// A word of a small closed list.
struct ConnectionWord
{
    const char *name;
    const char *text; ///< English
};

struct ConnectionProvider
{
    const char *name;
    const char *title; ///< a name: not translated, but for two of them
    const char *purpose;
};

constexpr std::array kConnectionProviders = {
    ConnectionProvider{"stripe", "Stripe", QT_TRANSLATE_NOOP("Connections", "Payments and invoices")},
    ConnectionProvider{"oxio", "OXIO", QT_TRANSLATE_NOOP("Connections", "Carrier: lines and numbers")},
    ConnectionProvider{"firebase", "Firebase", QT_TRANSLATE_NOOP("Connections", "Sign-in and accounts")},
    ConnectionProvider{"resend", "Resend", QT_TRANSLATE_NOOP("Connections", "Mail, first way")},
    ConnectionProvider{"smtp", QT_TRANSLATE_NOOP("Connections", "Mail server (SMTP)"),
                       QT_TRANSLATE_NOOP("Connections", "Mail, when Resend cannot")},
    ConnectionProvider{"ethereum", "Ethereum", QT_TRANSLATE_NOOP("Connections", "DOTM tokens: balances and rewards")},
    ConnectionProvider{"elevenlabs", "ElevenLabs", QT_TRANSLATE_NOOP("Connections", "The voice of messages")},
    ConnectionProvider{"database", QT_TRANSLATE_NOOP("Connections", "Database"),
                       QT_TRANSLATE_NOOP("Connections", "Everything that is kept")},
};

constexpr std::array kConnectionStates = {
    ConnectionWord{"working", QT_TRANSLATE_NOOP("Connections", "Working")},
    ConnectionWord{"failing", QT_TRANSLATE_NOOP("Connections", "Failing")},
    ConnectionWord{"not_set_up", QT_TRANSLATE_NOOP("Connections", "Not set up")},
    ConnectionWord{"not_asked", QT_TRANSLATE_NOOP("Connections", "Not asked yet")},
};

constexpr std::array kConnectionModes = {
    ConnectionWord{"live", QT_TRANSLATE_NOOP("Connections", "Live")},
    ConnectionWord{"test", QT_TRANSLATE_NOOP("Connections", "Test")},
    ConnectionWord{"sandbox", QT_TRANSLATE_NOOP("Connections", "Sandbox, simulated")},
};

constexpr std::array kSettingOrigins = {
    ConnectionWord{"keychain", QT_TRANSLATE_NOOP("Connections", "from the keychain")},
    ConnectionWord{"environment", QT_TRANSLATE_NOOP("Connections", "from the environment")},
    ConnectionWord{"user_file", QT_TRANSLATE_NOOP("Connections", "from the settings file of the user")},
    ConnectionWord{"system_file", QT_TRANSLATE_NOOP("Connections", "from the settings file of the machine")},
    ConnectionWord{"command_line", QT_TRANSLATE_NOOP("Connections", "from the command line")},
    ConnectionWord{"built_in", QT_TRANSLATE_NOOP("Connections", "built in")},
};

template <typename Table>
QString connectionWordIn(const Table &table, const QString &name)
{
    const auto found = std::ranges::find(table, name, [](const auto &word) { return QString::fromLatin1(word.name); });
    return found == table.end() ? name : QCoreApplication::translate("Connections", found->text);
}

QString connectionFaultWords(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Offline:
        return ConnectionWords::tr("It could not be reached.");
    case ErrorCode::Timeout:
        return ConnectionWords::tr("It did not answer in time.");
    case ErrorCode::RateLimited:
        return ConnectionWords::tr("It asks us to slow down.");
    case ErrorCode::Unauthorized:
        return ConnectionWords::tr("It refused our credentials.");
    case ErrorCode::Forbidden:
        return ConnectionWords::tr("Our credentials may not do that.");
    case ErrorCode::Unavailable:
        return ConnectionWords::tr("It said that it failed.");
    case ErrorCode::Disabled:
        return ConnectionWords::tr("A setting that it needs is missing.");
    case ErrorCode::Storage:
        return ConnectionWords::tr("The database failed.");
    case ErrorCode::Cancelled:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::Invalid:
    case ErrorCode::Protocol:
    case ErrorCode::Internal:
        break;
    }
    return ConnectionWords::tr("It answered something we cannot use.");
}

QVariantMap connectionSettingRow(const ConnectionSetting &setting, bool isSimulated)
{
    const bool isMissing = setting.isNeeded && !setting.isSet && !isSimulated;
    const QString state = setting.isSet ? settingOriginText(setting.origin)
                          : isMissing   ? ConnectionWords::tr("missing")
                          : isSimulated ? ConnectionWords::tr("not set")
                                        : ConnectionWords::tr("not set, not needed");
    return {{u"name"_s, setting.name},
            {u"state"_s, state},
            {u"set"_s, setting.isSet},
            {u"missing"_s, isMissing},
            //: name of a setting, then whether it is set and where from
            {u"spoken"_s, ConnectionWords::tr("%1: %2").arg(setting.name, state)}};
}

/// Where the missing ones go; empty when none is missing.
QString settingPlacesText(const Connection &connection, const ConnectionList &list)
{
    QStringList missing;
    bool isSecret = false;
    for (const ConnectionSetting &setting : connection.settings) {
        if (setting.isNeeded && !setting.isSet) {
            missing.append(setting.name);
            isSecret = isSecret || setting.isSecret;
        }
    }
    if (missing.isEmpty()) {
        return {};
    }
    if (list.simulated) {
        return ConnectionWords::tr(
            "In the demo the sandbox stands in, and nothing needs to be set. For the real one, start with "
            "the live profile.");
    }
    const QString files = list.userFile + u" · "_s + list.systemFile;
    //: %1 names of settings, %2 paths of files
    const QString where =
        isSecret ? ConnectionWords::tr(
                       "Put %1 into the keychain under the service “%3” (one entry of that name each), into the "
                       "environment, or into a settings file that only you can read: %2. Then start the service "
                       "layer again.")
                       .arg(missing.join(u", "_s), files, list.keychain)
                 : ConnectionWords::tr(
                       "Put %1 into the environment or into a settings file: %2. Then start the service layer "
                       "again.")
                       .arg(missing.join(u", "_s), files);
    return where;
}

QString connectionCheckText(const Connection &connection, core::TimePoint now)
{
    if (connection.isChecking) {
        return ConnectionWords::tr("Checking");
    }
    if (!connection.checkedAt) {
        return {};
    }
    const QString when = ui::timeText(*connection.checkedAt, now);
    return connection.checkProblem.isEmpty()
               ? ConnectionWords::tr("Checked %1: it answered well.").arg(when)
               //: %1 a time, %2 a sentence
               : ConnectionWords::tr("Checked %1. %2").arg(when, connectionFaultText(connection.checkProblem, 0));
}

} // namespace

QString connectionTitle(const QString &name)
{
    const auto found = std::ranges::find(kConnectionProviders, name,
                                         [](const ConnectionProvider &each) { return QString::fromLatin1(each.name); });
    return found == kConnectionProviders.end() ? name : QCoreApplication::translate("Connections", found->title);
}

QString connectionPurpose(const QString &name)
{
    const auto found = std::ranges::find(kConnectionProviders, name,
                                         [](const ConnectionProvider &each) { return QString::fromLatin1(each.name); });
    return found == kConnectionProviders.end() ? QString() : QCoreApplication::translate("Connections", found->purpose);
}

QString connectionStateText(const QString &state)
{
    return connectionWordIn(kConnectionStates, state);
}

QString connectionStateTone(const QString &state)
{
    return state == "working"_L1 ? u"good"_s : state == "failing"_L1 ? u"bad"_s : u"neutral"_s;
}

QString connectionStateIcon(const QString &state)
{
    if (state == "working"_L1) {
        return u"check"_s;
    }
    return state == "failing"_L1 ? u"alert"_s : state == "not_set_up"_L1 ? u"plug"_s : u"clock"_s;
}

QString connectionModeText(const QString &mode)
{
    return mode.isEmpty() ? QString() : connectionWordIn(kConnectionModes, mode);
}

QString connectionFaultText(const QString &code, int status)
{
    const QString words = connectionFaultWords(contract::codeFromWire(code, status));
    //: %1 a sentence, %2 the number of an HTTP status
    return status > 0 ? ConnectionWords::tr("%1 (HTTP %2)").arg(words).arg(status) : words;
}

QString settingOriginText(const QString &origin)
{
    return connectionWordIn(kSettingOrigins, origin);
}

QVariantMap connectionDetails(const Connection &connection, const ConnectionList &list, core::TimePoint now)
{
    QVariantList settings;
    for (const ConnectionSetting &setting : connection.settings) {
        settings.append(connectionSettingRow(setting, list.simulated));
    }
    const QString never = ConnectionWords::tr("none since %1").arg(ui::timeText(list.since, now));
    return {{u"title"_s, connectionTitle(connection.name)},
            {u"purpose"_s, connectionPurpose(connection.name)},
            {u"state"_s, connectionStateText(connection.state)},
            {u"tone"_s, connectionStateTone(connection.state)},
            {u"icon"_s, connectionStateIcon(connection.state)},
            {u"mode"_s, connectionModeText(connection.mode)},
            {u"simulated"_s, connection.mode == "sandbox"_L1},
            {u"good"_s, connection.goodAt ? ui::timeText(*connection.goodAt, now) : never},
            {u"fault"_s, connection.fault ? ui::timeText(connection.fault->at, now) : never},
            {u"faultText"_s,
             connection.fault ? connectionFaultText(connection.fault->code, connection.fault->status) : QString()},
            {u"settings"_s, settings},
            {u"places"_s, settingPlacesText(connection, list)},
            {u"checkable"_s, connection.isCheckable},
            {u"checking"_s, connection.isChecking},
            {u"checked"_s, connectionCheckText(connection, now)},
            {u"checkFailed"_s, !connection.isChecking && !connection.checkProblem.isEmpty()}};
}

} // namespace dotm::admin
