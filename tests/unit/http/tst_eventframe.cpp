// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "http/eventframe.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm::http;

class TestEventFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventFrame_fields_areLines() { QCOMPARE(eventFrame("tick", "1", "7"), "event: tick\nid: 7\ndata: 1\n\n"_ba); }
    void eventFrame_dataAlone_hasNoOtherLine() { QCOMPARE(eventFrame({}, "x", {}), "data: x\n\n"_ba); }
    void eventFrame_emptyData_isStillAnEvent() { QCOMPARE(eventFrame("e", {}, {}), "event: e\ndata: \n\n"_ba); }
    void eventFrame_anyLineBreakInData_beginsADataLine()
    {
        QCOMPARE(eventFrame({}, "a\nb\r\nc\rd", {}), "data: a\ndata: b\ndata: c\ndata: d\n\n"_ba);
    }
    void eventFrame_lineBreakInEventOrId_cannotAddAField()
    {
        QCOMPARE(eventFrame("a\ndata: b", "x", "1\r\nid: 2"), "event: adata: b\nid: 1id: 2\ndata: x\n\n"_ba);
    }
    void eventFrame_nulInId_isDropped() { QCOMPARE(eventFrame({}, "x", "1\0002"_ba), "id: 12\ndata: x\n\n"_ba); }
    void commentFrame_lines_areAllComments() { QCOMPARE(commentFrame("a\ndata: b"), ": a\n: data: b\n\n"_ba); }
};

QTEST_GUILESS_MAIN(TestEventFrame)
#include "tst_eventframe.moc"
