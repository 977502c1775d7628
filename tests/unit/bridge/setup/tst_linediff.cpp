// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/setup/linediff.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::bridge;

namespace {

/// " same", "-removed", "+added", "..." a line each.
QStringList shown(const QByteArray &before, const QByteArray &after)
{
    QStringList lines;
    for (const DiffRow &row : lineDiff(before, after)) {
        switch (row.kind) {
        case DiffRow::Kind::Same:
            lines.append(u' ' + row.text);
            break;
        case DiffRow::Kind::Removed:
            lines.append(u'-' + row.text);
            break;
        case DiffRow::Kind::Added:
            lines.append(u'+' + row.text);
            break;
        case DiffRow::Kind::Gap:
            lines.append(u"..."_s + row.text);
            break;
        }
    }
    return lines;
}

} // namespace

class TestLineDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts_giveTheirRows_data();
    void texts_giveTheirRows();
    void longLine_isCutAroundTheChange();
    void hugeChange_isShownAsAWhole();
};

void TestLineDiff::texts_giveTheirRows_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("rows");
    const QByteArray ten = "0\n1\n2\n3\n4\n5\n6\n7\n8\n9\n";
    QTest::newRow("the same") << ten << ten << QStringList();
    QTest::newRow("nothing") << ""_ba << ""_ba << QStringList();
    QTest::newRow("all new") << ""_ba << "a\nb"_ba << QStringList{u"+a"_s, u"+b"_s};
    QTest::newRow("all gone") << "a\n"_ba << ""_ba << QStringList{u"-a"_s};
    QTest::newRow("added in the middle") << ten << "0\n1\n2\n3\n4\nx\n5\n6\n7\n8\n9\n"_ba
                                         << QStringList{u"..."_s, u" 2"_s, u" 3"_s, u" 4"_s, u"+x"_s,
                                                        u" 5"_s,  u" 6"_s, u" 7"_s, u"..."_s};
    QTest::newRow("changed at both ends") << "a\n" + ten + "b\n"
                                          << "A\n" + ten + "B\n"
                                          << QStringList{u"-a"_s, u"+A"_s, u" 0"_s, u" 1"_s, u" 2"_s, u"..."_s,
                                                         u" 7"_s, u" 8"_s, u" 9"_s, u"-b"_s, u"+B"_s};
    QTest::newRow("near changes share their lines")
        << "a\n1\n2\nb\n"_ba << "A\n1\n2\nB\n"_ba << QStringList{u"-a"_s, u"+A"_s, u" 1"_s, u" 2"_s, u"-b"_s, u"+B"_s};
    QTest::newRow("comma and entry") << "{\n  \"a\": 1\n}\n"_ba << "{\n  \"a\": 1,\n  \"b\": 2\n}\n"_ba
                                     << QStringList{u" {"_s, u"-  \"a\": 1"_s, u"+  \"a\": 1,"_s, u"+  \"b\": 2"_s,
                                                    u" }"_s};
    QTest::newRow("line ends are not shown") << "a\r\n"_ba << "a\r\nb\r\n"_ba << QStringList{u" a"_s, u"+b"_s};
    QTest::newRow("UTF-8") << ""_ba << "\xc3\xa9\n"_ba << QStringList{u"+é"_s};
}

void TestLineDiff::texts_giveTheirRows()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QStringList, rows);
    QCOMPARE(shown(before, after), rows);
}

void TestLineDiff::longLine_isCutAroundTheChange()
{
    const QByteArray head(1000, 'h');
    const QByteArray tail(1000, 't');
    const QList<DiffRow> rows = lineDiff(head + tail, head + "DOTM" + tail);
    QCOMPARE(rows.size(), qsizetype(2));
    QCOMPARE(rows[1].kind, DiffRow::Kind::Added);
    QCOMPARE(rows[1].text.size(), qsizetype(402));
    QVERIFY(rows[1].text.contains(u"hhDOTMtt"_s));
    QVERIFY(rows[1].text.startsWith(u'\u2026') && rows[1].text.endsWith(u'\u2026'));
}

void TestLineDiff::hugeChange_isShownAsAWhole()
{
    QByteArray before;
    QByteArray after;
    for (int line = 0; line < 1000; ++line) {
        before += "a" + QByteArray::number(line) + "\nsame\n";
        after += "b" + QByteArray::number(line) + "\nsame\n";
    }
    const QList<DiffRow> rows = lineDiff(before, after);
    QCOMPARE(rows.size(), qsizetype(1999 + 1999 + 1));
    QCOMPARE(rows.first().kind, DiffRow::Kind::Removed);
    QCOMPARE(rows.last().kind, DiffRow::Kind::Same);
}

QTEST_APPLESS_MAIN(TestLineDiff)
#include "tst_linediff.moc"
