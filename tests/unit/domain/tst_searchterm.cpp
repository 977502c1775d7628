// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/searchterm.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using dotm::domain::SearchTerm;

class SearchTermTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void text_isReadAsEverythingItMayBe_data();
    void text_isReadAsEverythingItMayBe();
    void tooShortOrTooLong_isInvalid();
};

void SearchTermTest::text_isReadAsEverythingItMayBe_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("mail");
    QTest::addColumn<QStringList>("numbers");
    QTest::addColumn<QString>("iccid");
    QTest::newRow("mail") << u"  Ada@Example.com "_s << u"Ada@Example.com"_s << u"ada@example.com"_s << QStringList()
                          << QString();
    QTest::newRow("whole number") << u"+1 (212) 555-0147"_s << QString() << QString() << QStringList{u"+12125550147"_s}
                                  << QString();
    QTest::newRow("number at home") << u"212555"_s << u"212555"_s << u"212555"_s
                                    << QStringList{u"+212555"_s, u"+1212555"_s} << QString();
    QTest::newRow("dialled abroad") << u"0044 20"_s << QString() << QString() << QStringList{u"+4420"_s} << QString();
    QTest::newRow("hyphens of print") << u"+1 212\u2013555"_s << QString() << QString() << QStringList{u"+1212555"_s}
                                      << QString();
    QTest::newRow("iccid") << u"89014103211118510720F"_s << u"89014103211118510720F"_s << u"89014103211118510720f"_s
                           << QStringList() << u"89014103211118510720"_s;
    QTest::newRow("iccid in groups") << u"8901 4103"_s << QString() << QString()
                                     << QStringList{u"+89014103"_s, u"+189014103"_s} << u"89014103"_s;
    QTest::newRow("short iccid") << u"8901"_s << u"8901"_s << u"8901"_s << QStringList{u"+8901"_s, u"+18901"_s}
                                 << QString();
    QTest::newRow("line") << u"ln_7f3"_s << u"ln_7f3"_s << u"ln_7f3"_s << QStringList() << QString();
    QTest::newRow("other digits") << u"\u0661\u0662\u0663"_s << u"\u0661\u0662\u0663"_s << u"\u0661\u0662\u0663"_s
                                  << QStringList() << QString();
}

void SearchTermTest::text_isReadAsEverythingItMayBe()
{
    QFETCH(const QString, text);
    const auto term = SearchTerm::parse(text);
    QVERIFY(term);
    QTEST(term->id, "id");
    QTEST(term->mailStart, "mail");
    QTEST(term->numberStarts, "numbers");
    QTEST(term->iccidStart, "iccid");
}

void SearchTermTest::tooShortOrTooLong_isInvalid()
{
    QVERIFY(!SearchTerm::parse(u"  ab "_s));
    QVERIFY(!SearchTerm::parse(QString()));
    QVERIFY(!SearchTerm::parse(QString(129, u'a')));
    QVERIFY(SearchTerm::parse(QString(128, u'a')));
}

QTEST_GUILESS_MAIN(SearchTermTest)
#include "tst_searchterm.moc"
