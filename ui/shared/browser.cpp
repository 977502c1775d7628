// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/shared/browser.h"

#include "core/log.h"

#include <QDesktopServices>

namespace dotm::ui {
using namespace Qt::Literals::StringLiterals;

bool Browser::open(const QUrl &url)
{
    const bool isWeb =
        url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
    if (!isWeb) {
        qCWarning(core::lcUi).noquote() << "not a web address:" << core::loggable(url);
        return false;
    }
    if (QDesktopServices::openUrl(url)) {
        return true;
    }
    qCWarning(core::lcUi).noquote() << "no browser opened" << core::loggable(url);
    Q_EMIT couldNotOpen(url.toString(QUrl::FullyEncoded));
    return false;
}

} // namespace dotm::ui
