// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "bridge/stdio/linereader.h"

#include <QTest>

namespace dotm {
using bridge::stdio::Line;
using bridge::stdio::LineReader;

class LineReaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void feed_lines_areCutAnywhere_data();
    void feed_lines_areCutAnywhere();
    void feed_tooLongLine_isToldOnceAndReadingGoesOn();
    void feed_longestLine_isTaken();
    void finish_tooLongRest_isTold();
};

namespace {

QByteArrayList texts(const QList<Line> &lines)
{
    QByteArrayList result;
    for (const Line &each : lines) {
        result.append(each.isTooLong ? QByteArray("(too long)") : each.text);
    }
    return result;
}

} // namespace

void LineReaderTest::feed_lines_areCutAnywhere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("lines");
    QTest::newRow("nothing") << QByteArray() << QByteArrayList{};
    QTest::newRow("one") << QByteArray("{}\n") << QByteArrayList{"{}"};
    QTest::newRow("two") << QByteArray("{}\n[]\n") << QByteArrayList{"{}", "[]"};
    QTest::newRow("carriage returns") << QByteArray("{}\r\n[]\r\n") << QByteArrayList{"{}", "[]"};
    QTest::newRow("blank lines") << QByteArray("\n\r\n  \t\n{}\n\n\n[]\n\n") << QByteArrayList{"{}", "[]"};
    QTest::newRow("no end") << QByteArray("{}\n[1]") << QByteArrayList{"{}", "[1]"};
    QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF{}\n[]\n") << QByteArrayList{"{}", "[]"};
    QTest::newRow("mark only at the start")
        << QByteArray("{}\n\xEF\xBB\xBF[]\n") << QByteArrayList{"{}", "\xEF\xBB\xBF[]"};
    QTest::newRow("mark alone") << QByteArray("\xEF\xBB\xBF\n{}\n") << QByteArrayList{"{}"};
    QTest::newRow("any bytes") << QByteArray("\0\xFF\xFE\n{}\n", 7)
                               << QByteArrayList{QByteArray("\0\xFF\xFE", 3), "{}"};
}

void LineReaderTest::feed_lines_areCutAnywhere()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArrayList, lines);
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        LineReader reader;
        QList<Line> found = reader.feed(bytes.first(cut));
        found += reader.feed(bytes.sliced(cut));
        found += reader.finish();
        QCOMPARE(texts(found), lines);
    }
    LineReader reader;
    QList<Line> found;
    for (const char each : bytes) {
        found += reader.feed(QByteArray(1, each));
    }
    QCOMPARE(texts(found + reader.finish()), lines);
}

void LineReaderTest::feed_tooLongLine_isToldOnceAndReadingGoesOn()
{
    LineReader reader;
    const QByteArray block(1024 * 1024, 'x');
    for (int i = 0; i < 12; ++i) {
        QVERIFY(reader.feed(block).isEmpty());
    }
    QCOMPARE(texts(reader.feed("\n{}\n")), (QByteArrayList{"(too long)", "{}"}));
    QVERIFY(reader.finish().isEmpty());
}

void LineReaderTest::feed_longestLine_isTaken()
{
    LineReader reader;
    const QByteArray longest(LineReader::kLongestLine, 'x');
    QCOMPARE(texts(reader.feed(longest + '\n')), QByteArrayList{longest});
    QCOMPARE(texts(reader.feed(longest + "x\n")), QByteArrayList{"(too long)"});
}

void LineReaderTest::finish_tooLongRest_isTold()
{
    LineReader reader;
    QVERIFY(reader.feed(QByteArray(LineReader::kLongestLine + 1, 'x')).isEmpty());
    QCOMPARE(texts(reader.finish()), QByteArrayList{"(too long)"});
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::LineReaderTest)
#include "tst_linereader.moc"
