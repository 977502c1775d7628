// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "http/pathpattern.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace dotm::http {

namespace {

bool isNamed(const QString &segment)
{
    return segment.startsWith(u'{') && segment.endsWith(u'}');
}

bool isRest(const QString &segment)
{
    return isNamed(segment) && segment.endsWith("...}"_L1);
}

QString nameOf(const QString &segment)
{
    return segment.mid(1, segment.size() - (isRest(segment) ? 5 : 2));
}

} // namespace

PathPattern::PathPattern(const QString &pattern)
    : m_text(pattern), m_segments(pattern.mid(1).split(u'/')), m_isLiteral(std::ranges::none_of(m_segments, isNamed))
{
    Q_ASSERT_X(pattern.startsWith(u'/'), "PathPattern", "a pattern begins with '/'");
}

std::optional<QHash<QString, QString>> PathPattern::match(const QString &path) const
{
    QHash<QString, QString> names;
    if (m_isLiteral) { // most are, and every one of them is tried until one matches
        return path == m_text ? std::optional(names) : std::nullopt;
    }
    qsizetype at = 0; // the '/' before the segment under comparison
    for (const QString &segment : m_segments) {
        if (at >= path.size() || path[at] != u'/') {
            return {};
        }
        const qsizetype slash = isRest(segment) ? -1 : path.indexOf(u'/', at + 1);
        const qsizetype end = slash < 0 ? path.size() : slash;
        const QStringView value = QStringView(path).sliced(at + 1, end - at - 1);
        if (isNamed(segment)) {
            if (value.isEmpty()) {
                return {};
            }
            names.insert(nameOf(segment), value.toString());
        } else if (value != segment) {
            return {};
        }
        at = end;
    }
    return at == path.size() ? std::optional(names) : std::nullopt;
}

} // namespace dotm::http
