// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/shared/languages.h"

#include "core/log.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

namespace dotm::ui {
using namespace Qt::Literals::StringLiterals;

Languages::Languages(QObject *parent) : QObject(parent) {}

Languages::~Languages()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
}

const QList<Language> &Languages::available()
{
    static const QList<Language> all{
        {u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s}, {u"fr"_s, u"Français"_s}, {u"ar"_s, u"العربية"_s}};
    return all;
}

QString Languages::bestFor(const QString &wanted)
{
    const QStringList tags = wanted.isEmpty() ? QLocale::system().uiLanguages() : QStringList{wanted};
    for (const QString &tag : tags) {
        const QString code = QLocale(tag).name().section(u'_', 0, 0);
        if (std::ranges::any_of(available(), [&](const Language &each) { return each.code == code; })) {
            return code;
        }
    }
    return u"en"_s;
}

void Languages::apply(const QString &wanted)
{
    const QString code = bestFor(wanted);
    if (code == m_active) {
        return;
    }
    m_active = code;
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    // The desktop's own country decides about dates and numbers where it speaks this language.
    const QLocale desktop = QLocale::system();
    const QLocale locale = desktop.name().section(u'_', 0, 0) == code ? desktop : QLocale(code);
    QLocale::setDefault(locale);
    if (m_ours.load(u":/i18n/dotm_"_s + code)) {
        QCoreApplication::installTranslator(&m_ours);
    } else {
        qCWarning(core::lcUi).noquote() << "no texts for" << code;
    }
    if (m_qts.load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(&m_qts);
    }
    QGuiApplication::setLayoutDirection(isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    Q_EMIT changed();
}

bool Languages::isRightToLeft() const
{
    return QLocale(m_active).textDirection() == Qt::RightToLeft;
}

} // namespace dotm::ui
