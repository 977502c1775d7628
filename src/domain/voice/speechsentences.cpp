// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/voice/speechsentences.h"

#include <QTextBoundaryFinder>

namespace dotm::domain {

QStringList sentencesOf(const QString &text, QStringView)
{
    QStringList result;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    for (qsizetype begin = 0, end = finder.toNextBoundary(); end > begin; begin = end, end = finder.toNextBoundary()) {
        const QString piece = text.mid(begin, end - begin).trimmed();
        if (!piece.isEmpty()) {
            result.append(piece);
        }
    }
    return result;
}

} // namespace dotm::domain
