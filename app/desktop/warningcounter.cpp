// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/warningcounter.h"

#include <QString>

#include <atomic>

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;

namespace {

// A message handler is a plain function, so what it needs cannot live in the object.
std::atomic<qint64> countedWarnings = 0;
QtMessageHandler formerHandler = nullptr;

bool isOfQml(const QMessageLogContext &context, const QString &text)
{
    const QLatin1StringView category(context.category == nullptr ? "" : context.category);
    return category == "qml"_L1 || category == "js"_L1 || category.startsWith("qt.qml"_L1) ||
           category.startsWith("qt.quick"_L1) || text.contains("qrc:/qt/qml/"_L1);
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if ((type == QtWarningMsg || type == QtCriticalMsg) && isOfQml(context, text)) {
        ++countedWarnings;
    }
    formerHandler(type, context, text);
}

} // namespace

WarningCounter::WarningCounter()
{
    countedWarnings = 0;
    formerHandler = qInstallMessageHandler(&handle);
}

WarningCounter::~WarningCounter()
{
    qInstallMessageHandler(formerHandler);
}

qint64 WarningCounter::count() const
{
    return countedWarnings;
}

} // namespace dotm::app
