// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "http/pathpattern.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using dotm::http::PathPattern;

class TestPathPattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void match_paths_asDocumented_data();
    void match_paths_asDocumented();
    void match_namedSegments_areTold();
    void text_pattern_isKept() { QCOMPARE(PathPattern(u"/a/{b}"_s).text(), u"/a/{b}"_s); }
};

void TestPathPattern::match_paths_asDocumented_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("matches");
    QTest::newRow("root") << u"/"_s << u"/"_s << true;
    QTest::newRow("root is not all") << u"/"_s << u"/a"_s << false;
    QTest::newRow("literal") << u"/api/plans"_s << u"/api/plans"_s << true;
    QTest::newRow("letter case counts") << u"/api/plans"_s << u"/API/plans"_s << false;
    QTest::newRow("shorter path") << u"/api/plans"_s << u"/api"_s << false;
    QTest::newRow("longer path") << u"/api"_s << u"/api/plans"_s << false;
    QTest::newRow("prefix of a segment") << u"/api"_s << u"/apis"_s << false;
    QTest::newRow("trailing slash") << u"/api"_s << u"/api/"_s << false;
    QTest::newRow("named") << u"/a/{id}/b"_s << u"/a/7/b"_s << true;
    QTest::newRow("named is one segment") << u"/a/{id}"_s << u"/a/7/8"_s << false;
    QTest::newRow("named is never empty") << u"/a/{id}"_s << u"/a/"_s << false;
    QTest::newRow("named in the middle is never empty") << u"/a/{id}/b"_s << u"/a//b"_s << false;
    QTest::newRow("rest") << u"/f/{rest...}"_s << u"/f/a/b/c"_s << true;
    QTest::newRow("rest is never empty") << u"/f/{rest...}"_s << u"/f/"_s << false;
    QTest::newRow("rest needs its slash") << u"/f/{rest...}"_s << u"/f"_s << false;
    QTest::newRow("empty path") << u"/"_s << u""_s << false;
}

void TestPathPattern::match_paths_asDocumented()
{
    QFETCH(const QString, pattern);
    QFETCH(const QString, path);
    QFETCH(const bool, matches);
    QCOMPARE(PathPattern(pattern).match(path).has_value(), matches);
}

void TestPathPattern::match_namedSegments_areTold()
{
    const auto names = PathPattern(u"/u/{user}/files/{rest...}"_s).match(u"/u/ann/files/a/b c"_s);
    QVERIFY(names.has_value());
    const QHash<QString, QString> expected{{u"user"_s, u"ann"_s}, {u"rest"_s, u"a/b c"_s}};
    QCOMPARE(*names, expected);
}

QTEST_GUILESS_MAIN(TestPathPattern)
#include "tst_pathpattern.moc"
