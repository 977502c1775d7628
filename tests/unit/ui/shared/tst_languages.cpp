// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/shared/languages.h"

#include <QGuiApplication>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::ui;

class TstLanguages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void bestFor_country_findsTheLanguage();
    void bestFor_unknown_isEnglish();
    void apply_everyLanguage_hasTexts();
    void apply_same_isSilent();
    void apply_setsLocaleOfNumbers();
    void apply_english_hasPlurals();
};

void TstLanguages::bestFor_country_findsTheLanguage()
{
    QCOMPARE(Languages::bestFor(u"es-MX"_s), u"es"_s);
    QCOMPARE(Languages::bestFor(u"fr_CA"_s), u"fr"_s);
    QCOMPARE(Languages::bestFor(u"ar"_s), u"ar"_s);
}

void TstLanguages::bestFor_unknown_isEnglish()
{
    QCOMPARE(Languages::bestFor(u"tlh"_s), u"en"_s);
    QCOMPARE(Languages::bestFor(u"../../etc"_s), u"en"_s);
}

void TstLanguages::apply_everyLanguage_hasTexts()
{
    Languages languages;
    for (const Language &each : Languages::available()) {
        languages.apply(each.code);
        QCOMPARE(languages.active(), each.code);
        const QString word = QCoreApplication::translate("Command", "Settings");
        QVERIFY(!word.isEmpty());
        QCOMPARE(word == "Settings"_L1, each.code == "en"_L1);
    }
    languages.apply(u"en"_s);
    QCOMPARE(QCoreApplication::translate("Command", "Settings"), u"Settings"_s);
}

void TstLanguages::apply_same_isSilent()
{
    Languages languages;
    languages.apply(u"es"_s);
    QSignalSpy changed(&languages, &Languages::changed);
    languages.apply(u"es-ES"_s);
    QCOMPARE(changed.count(), 0);
    languages.apply(u"fr"_s);
    QCOMPARE(changed.count(), 1);
}

void TstLanguages::apply_setsLocaleOfNumbers()
{
    Languages languages;
    languages.apply(u"fr"_s);
    QCOMPARE(QLocale().language(), QLocale::French);
    languages.apply(u"ar"_s);
    QVERIFY(languages.isRightToLeft());
    languages.apply(u"en"_s);
    QVERIFY(!languages.isRightToLeft());
}

void TstLanguages::apply_english_hasPlurals()
{
    Languages languages;
    languages.apply(u"en"_s);
    QCOMPARE(QCoreApplication::translate("ErrorText", "Try again in %n second(s).", nullptr, 1),
             u"Try again in 1 second."_s);
    QCOMPARE(QCoreApplication::translate("ErrorText", "Try again in %n second(s).", nullptr, 5),
             u"Try again in 5 seconds."_s);
}

QTEST_MAIN(TstLanguages)
#include "tst_languages.moc"
