// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "sandbox/stripeform.h"

namespace dotm::sandbox::stripe {

/// Which parameters a call takes, as one line of words: "customer! amount:int auto_advance:bool metadata[*]".
/// '!' is required, ":int" and ":bool" are types, "[*]" any one name. "expand[*]" is always taken.
class Spec
{
public:
    explicit Spec(const QString &words);
    /// 400 parameter_unknown, parameter_missing, parameter_invalid_integer or parameter_invalid_empty, as Stripe words
    /// them; also the rules of metadata (at most 50 keys, names up to 40 and values up to 500 characters).
    [[nodiscard]] Result<void> check(const Form &form) const;

private:
    struct Parameter
    {
        QStringList segments;
        QString name;
        QString type;
        bool required = false;
    };
    [[nodiscard]] const Parameter *parameterOf(const Form::Entry &entry) const;

    QList<Parameter> m_parameters;
};

/// What every list call takes.
inline constexpr QLatin1StringView kPaging(" limit:int starting_after ending_before created:int created[gt]:int "
                                           "created[gte]:int created[lt]:int created[lte]:int ");
/// Metadata: the words of a spec, and Stripe's merge: an empty value removes a key, an empty "metadata" removes all.
inline constexpr QLatin1StringView kMetadata(" metadata metadata[*] ");
[[nodiscard]] QJsonObject mergedMetadata(const QJsonObject &before, const Form &form);

} // namespace dotm::sandbox::stripe
