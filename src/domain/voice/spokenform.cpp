// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/voice/spokenform.h"

#include <QStringView>

#include <array>

namespace dotm::domain {
using namespace Qt::Literals::StringLiterals;

namespace {

struct SpokenWord
{
    QStringView written;
    QStringView said;
};

constexpr std::array kSpokenWords = {
    SpokenWord{u"DOTM", u"dot M"},
    SpokenWord{u"MVNO", u"M V N O"},
};

bool isLatin(QChar c)
{
    return c.isDigit() || c == u'_' || c == u'@' || (c.isLetter() && c.script() == QChar::Script_Latin);
}

bool standsAlone(const QString &text, qsizetype begin, qsizetype end)
{
    return (begin == 0 || !isLatin(text[begin - 1])) && (end == text.size() || !isLatin(text[end]));
}

} // namespace

QString spokenForm(const QString &text)
{
    QString result = text;
    for (const SpokenWord &word : kSpokenWords) {
        qsizetype at = result.indexOf(word.written);
        while (at >= 0) {
            if (standsAlone(result, at, at + word.written.size())) {
                result.replace(at, word.written.size(), word.said.toString());
                at += word.said.size();
            } else {
                at += word.written.size();
            }
            at = result.indexOf(word.written, at);
        }
    }
    return result;
}

} // namespace dotm::domain
