// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "config/settings.h"

namespace dotm::config {
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a value must be, for "NAME must be ...", or nothing when @p text fits.
QString demand(const SettingRow &row, const QString &text)
{
    if (!row.choices.isEmpty()) {
        return row.choices.contains(text) ? QString() : u"one of "_s + row.choices.join(u", "_s);
    }
    bool fits = true;
    switch (row.type) {
    case SettingType::Text:
        // A service account's JSON comes with line breaks; anywhere else one could end up in a header.
        return row.sensitive || !text.contains(u'\n') ? QString() : u"one line"_s;
    case SettingType::Integer: {
        const int number = text.toInt(&fits);
        fits = fits && number >= row.minimum && number <= row.maximum;
        return fits ? QString() : u"a whole number from %1 to %2"_s.arg(row.minimum).arg(row.maximum);
    }
    case SettingType::Flag:
        return text == "true"_L1 || text == "false"_L1 ? QString() : u"true or false"_s;
    case SettingType::Url: {
        const QUrl url(text, QUrl::StrictMode);
        fits = text.isEmpty() ||
               (url.isValid() && !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1));
        return fits ? QString() : u"an http:// or https:// address"_s;
    }
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

core::Outcome checkValue(const SettingRow &row, const QString &text)
{
    const QString needed = demand(row, text);
    if (!needed.isEmpty()) {
        return core::fail(core::ErrorCode::Invalid, u"%1 must be %2."_s.arg(row.names.constFirst(), needed));
    }
    return {};
}

QString originName(Origin origin)
{
    switch (origin) {
    case Origin::BuiltIn:
        return u"built in"_s;
    case Origin::SystemFile:
        return u"system file"_s;
    case Origin::UserFile:
        return u"user file"_s;
    case Origin::Environment:
        return u"environment"_s;
    case Origin::SecretStore:
        return u"secret store"_s;
    case Origin::CommandLine:
        return u"command line"_s;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace dotm::config
