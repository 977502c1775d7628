// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/stripespec.h"

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox::stripe {

namespace {

constexpr qsizetype kMetadataKeys = 50;
constexpr qsizetype kMetadataKeyLength = 40;
constexpr qsizetype kMetadataValueLength = 500;

QStringList segmentsOf(QString pattern)
{
    return pattern.remove(u']').split(u'[');
}

bool fits(const QStringList &pattern, const QStringList &segments)
{
    return std::ranges::equal(pattern, segments, [](const QString &expected, const QString &actual) {
        return expected == "*"_L1 || expected == actual;
    });
}

Result<void> checkType(const QString &type, const Form::Entry &entry)
{
    if (type == "int"_L1) {
        bool ok = false;
        (void)entry.value.toLongLong(&ok);
        if (!ok) {
            return refuse(u"parameter_invalid_integer"_s, u"Invalid integer: "_s + entry.value, entry.name);
        }
    }
    if (type == "bool"_L1 && entry.value != "true"_L1 && entry.value != "false"_L1) {
        return refuse({}, u"Invalid boolean: "_s + entry.value, entry.name);
    }
    return {};
}

Result<void> checkMetadata(const Form &form)
{
    const QMap<QString, QString> metadata = form.map(u"metadata"_s);
    if (metadata.size() > kMetadataKeys) {
        return refuse({}, u"Metadata can have at most 50 keys."_s, u"metadata"_s);
    }
    for (const auto &[key, value] : metadata.asKeyValueRange()) {
        const QString param = u"metadata["_s + key + u']';
        if (key.size() > kMetadataKeyLength) {
            return refuse({}, u"Metadata keys can be at most 40 characters long."_s, param);
        }
        if (value.size() > kMetadataValueLength) {
            return refuse({}, u"Metadata values can be at most 500 characters long."_s, param);
        }
    }
    return {};
}

} // namespace

Spec::Spec(const QString &words)
{
    const QStringList all = (words + u" expand[*]"_s).split(u' ', Qt::SkipEmptyParts);
    for (QString word : all) {
        Parameter parameter;
        const qsizetype colon = word.indexOf(u':');
        if (colon >= 0) {
            parameter.type = word.mid(colon + 1);
            parameter.required = parameter.type.endsWith(u'!');
            parameter.type.remove(u'!');
            word.truncate(colon);
        }
        parameter.required = parameter.required || word.endsWith(u'!');
        parameter.name = word.remove(u'!');
        parameter.segments = segmentsOf(parameter.name);
        m_parameters.append(parameter);
    }
}

const Spec::Parameter *Spec::parameterOf(const Form::Entry &entry) const
{
    const auto found = std::ranges::find_if(
        m_parameters, [&entry](const Parameter &parameter) { return fits(parameter.segments, entry.segments); });
    return found == m_parameters.end() ? nullptr : &*found;
}

Result<void> Spec::check(const Form &form) const
{
    for (const Form::Entry &entry : form.entries()) {
        const Parameter *parameter = parameterOf(entry);
        if (!parameter) {
            return refuse(u"parameter_unknown"_s, u"Received unknown parameter: "_s + entry.name, entry.name);
        }
        if (parameter->required && entry.value.isEmpty()) {
            return refuse(u"parameter_invalid_empty"_s,
                          u"You passed an empty string for '%1'. We assume empty values are an attempt to unset a "
                          "parameter; however '%1' cannot be unset. You should remove '%1' from your request or supply "
                          "a non-empty value."_s.arg(entry.name),
                          entry.name);
        }
        if (const Result<void> typed = checkType(parameter->type, entry); !typed) {
            return typed;
        }
    }
    for (const Parameter &parameter : m_parameters) {
        if (parameter.required && !form.has(parameter.name) && !form.hasUnder(parameter.name)) {
            return refuse(u"parameter_missing"_s, u"Missing required param: %1."_s.arg(parameter.name), parameter.name);
        }
    }
    return checkMetadata(form);
}

QJsonObject mergedMetadata(const QJsonObject &before, const Form &form)
{
    QJsonObject merged = form.has(u"metadata"_s) ? QJsonObject() : before;
    for (const auto &[key, value] : form.map(u"metadata"_s).asKeyValueRange()) {
        if (value.isEmpty()) {
            merged.remove(key);
        } else {
            merged[key] = value;
        }
    }
    return merged;
}

} // namespace dotm::sandbox::stripe
