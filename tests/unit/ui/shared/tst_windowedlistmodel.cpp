// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "ui/shared/windowedrows.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <deque>
#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using ui::WindowedListModel;

namespace {

/// Rows are numbers, the newest the highest; the key of a page is the number above its first row.
class Numbers : public ui::WindowedRows<int>
{
public:
    enum Role { Text = RowState + 1 };
    using WindowedRows::WindowedRows;

protected:
    [[nodiscard]] QVariant cell(const int &row, int role) const override
    {
        return role == Text ? QVariant(QString::number(row)) : QVariant();
    }
    [[nodiscard]] QString identityOf(const int &row) const override { return QString::number(row); }
};

/// A service that has the rows from `newest` down to 1, but for those that are `gone`.
struct Service
{
    int newest = 0;
    QSet<int> gone;
    bool isFailing = false;
    bool isSlow = false; ///< answers wait for answer()
    QStringList asked;
    struct Waiting
    {
        Numbers::Page page;
        Numbers::Reply done;
    };
    std::deque<Waiting> waiting;

    [[nodiscard]] Numbers::Page page(const QString &key, int limit) const
    {
        Numbers::Page page;
        int row = key.isEmpty() ? newest : key.toInt() - 1;
        for (; row > 0 && page.rows.size() < limit; --row) {
            if (!gone.contains(row)) {
                page.rows.append(row);
            }
        }
        page.next = row > 0 && !page.rows.isEmpty() ? QString::number(page.rows.last()) : QString();
        return page;
    }
    void read(const QString &key, int limit, const Numbers::Reply &done)
    {
        asked.append(key);
        if (isFailing) {
            done(core::fail(core::ErrorCode::Unavailable, u"no"_s));
        } else if (isSlow) {
            waiting.push_back({page(key, limit), done});
        } else {
            done(page(key, limit));
        }
    }
    void answer(std::size_t which = 0)
    {
        const Waiting next = waiting.at(which);
        waiting.erase(waiting.begin() + static_cast<std::ptrdiff_t>(which));
        next.done(next.page);
    }
};

struct World
{
    Service service;
    Numbers model;
    std::unique_ptr<QAbstractItemModelTester> tester;

    explicit World(int rows)
    {
        service.newest = rows;
        model.setFetch(
            [this](const QString &key, int limit, const Numbers::Reply &done) { service.read(key, limit, done); });
        model.replace(service.page({}, WindowedListModel::kPageRows));
    }
    /// Only of lists that are short: the tester looks at rows as a view does, and what is looked at is read.
    void watch()
    {
        tester =
            std::make_unique<QAbstractItemModelTester>(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    /// What a view does that shows @p row, until nothing is to be read.
    QString look(int row)
    {
        for (int turn = 0; turn < 20; ++turn) {
            const qsizetype before = service.asked.size();
            (void)text(row);
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
            if (service.asked.size() == before) {
                break;
            }
        }
        return text(row);
    }
    QString text(int row) { return model.data(model.index(row), Numbers::Text).toString(); }
    QString state(int row) { return model.data(model.index(row), WindowedListModel::RowState).toString(); }
    /// Scrolls down to the row that stands for more, @p pages times.
    void scroll(int pages)
    {
        for (int page = 0; page < pages; ++page) {
            const int count = model.count();
            (void)text(count - 1);
            while (model.count() == count && model.hasMore()) {
                QCoreApplication::processEvents();
            }
        }
    }
    /// Every row that is here says what it should, and all are in order.
    void verifyOrder()
    {
        int above = service.newest + 1;
        for (int row = 0; row < model.count(); ++row) {
            if (const int *number = model.at(row)) {
                QVERIFY2(*number < above, qPrintable(u"row %1 is %2"_s.arg(row).arg(*number)));
                above = *number;
            }
        }
    }
};

} // namespace

class TstWindowedListModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void tenThousandPages_staySmall();
    void scrollingBack_readsByKeyAgain();
    void end_hasNoRowForMore();
    void rowForMore_becomesTheFirstOfThem();
    void answerAfterBeginningAgain_isDropped();
    void jump_readsWhatIsLookedAtFirst();
    void passing_showsNoRow_andReadsOnlyWhatComesBelow();
    void failing_showsTheRow_andRetryReadsIt();
    void failingBelow_isNotAskedAgainByScrolling();
    void newRows_whileScrolled_keepThePlace();
    void newRows_oneByOne_makeFullPages();
    void newRows_readBackByTheirKeys();
    void goneRows_closeTheGap();
    void renewed_addsAbove_andKeepsTheRest();
    void renewed_withoutAMeeting_beginsAgain();
    void renewed_rowsThatWentAway_beginAgain();
    void renewed_oftenWithOneNew_keepsFewPages();
    void emptyList_growsFromNothing();
    void modelGone_answerDoesNothing();
};

void TstWindowedListModel::tenThousandPages_staySmall()
{
    World world(1'000'500);
    int most = 0;
    for (int hundred = 0; hundred < 100; ++hundred) {
        world.scroll(100);
        most = std::max(most, world.model.rowsInMemory());
    }
    QCOMPARE(world.model.count(), 1'000'100);
    QVERIFY(most <= WindowedListModel::kMostRows);
    QVERIFY(world.model.at(0) != nullptr); // the first page stays
    QVERIFY(world.model.at(5'000) == nullptr);
    QCOMPARE(world.text(world.model.count() - 1), u"401"_s);
}

void TstWindowedListModel::scrollingBack_readsByKeyAgain()
{
    World world(10'000);
    world.scroll(60);
    QCOMPARE(world.state(1'000), u"loading"_s);
    QCOMPARE(world.text(1'000), QString()); // of the type that it will have
    QSignalSpy changed(&world.model, &QAbstractItemModel::dataChanged);
    world.service.asked.clear();
    QCOMPARE(world.look(1'000), u"9000"_s);
    QCOMPARE(world.state(1'000), u"here"_s);
    QCOMPARE(world.service.asked.first(), u"9001"_s);
    QVERIFY(changed.count() > 0);
    QVERIFY(world.model.rowsInMemory() <= WindowedListModel::kMostRows);
    world.verifyOrder();
}

void TstWindowedListModel::end_hasNoRowForMore()
{
    World world(250);
    world.watch();
    QCOMPARE(world.model.rowCount(), 101);
    world.scroll(2);
    QCOMPARE(world.model.count(), 250);
    QCOMPARE(world.model.rowCount(), 250);
    QVERIFY(!world.model.canFetchMore({}));
}

void TstWindowedListModel::rowForMore_becomesTheFirstOfThem()
{
    World world(300);
    world.watch();
    const QPersistentModelIndex more(world.model.index(100));
    QCOMPARE(world.state(100), u"loading"_s);
    QSignalSpy inserted(&world.model, &QAbstractItemModel::rowsInserted);
    QCOMPARE(world.look(100), u"200"_s);
    QCOMPARE(more.row(), 100);
    QCOMPARE(inserted.first().at(1).toInt(), 101);
}

void TstWindowedListModel::answerAfterBeginningAgain_isDropped()
{
    World world(1'000);
    world.watch();
    world.service.isSlow = true;
    world.model.fetchMore({});
    QTRY_COMPARE(world.service.waiting.size(), 1U);
    QVERIFY(world.model.isReading());
    world.service.newest = 2'000;
    world.model.replace(world.service.page({}, 100));
    QVERIFY(!world.model.isReading());
    world.model.fetchMore({});
    QTRY_COMPARE(world.service.waiting.size(), 2U);
    world.service.answer(1); // the newer question is answered first
    QCOMPARE(world.model.count(), 200);
    world.service.answer(0);
    QCOMPARE(world.model.count(), 200);
    world.verifyOrder();
}

void TstWindowedListModel::jump_readsWhatIsLookedAtFirst()
{
    World world(10'000);
    world.scroll(80);
    world.service.isSlow = true;
    world.service.asked.clear();
    (void)world.text(6'000); // a long way up, in two leaps
    QTRY_COMPARE(world.service.waiting.size(), 1U);
    (void)world.text(3'000);
    world.service.answer();
    QTRY_COMPARE(world.service.waiting.size(), 1U);
    QCOMPARE(world.service.asked.last(), u"7001"_s); // what was leapt over is left out
    world.service.answer();
    QCOMPARE(world.text(3'000), u"7000"_s);
    world.verifyOrder();
}

void TstWindowedListModel::passing_showsNoRow_andReadsOnlyWhatComesBelow()
{
    World world(10'000);
    world.scroll(80);
    world.service.asked.clear();
    world.model.setPassing(true);
    QCOMPARE(world.state(world.model.count() - 1), u"loading"_s); // though it is here
    QCOMPARE(world.text(world.model.count() - 1), QString());
    QCOMPARE(world.model.keyAt(0), u"10000"_s); // who asks by key is answered
    QCOMPARE(world.look(3'000), QString());     // was let go of
    QCOMPARE(world.service.asked, QStringList());
    const int count = world.model.count();
    (void)world.look(count - 1);
    QVERIFY(world.model.count() > count);
    QSignalSpy told(&world.model, &QAbstractItemModel::dataChanged);
    world.model.setPassing(false);
    QCOMPARE(told.size(), 1);
    QCOMPARE(world.text(world.model.count() - 1), QString::number(10'001 - world.model.count()));
    QCOMPARE(world.look(3'000), u"7000"_s);
    world.verifyOrder();
}

void TstWindowedListModel::failing_showsTheRow_andRetryReadsIt()
{
    World world(10'000);
    world.scroll(60);
    world.service.isFailing = true;
    QCOMPARE(world.look(1'000), QString());
    QCOMPARE(world.state(1'000), u"failed"_s);
    QVERIFY(!world.model.trouble().isEmpty());
    const qsizetype asked = world.service.asked.size();
    (void)world.look(1'001);
    QCOMPARE(world.service.asked.size(), asked); // not again and again
    world.service.isFailing = false;
    world.model.retry();
    QVERIFY(world.model.trouble().isEmpty());
    QCOMPARE(world.state(1'000), u"loading"_s);
    QCOMPARE(world.look(1'000), u"9000"_s);
}

void TstWindowedListModel::failingBelow_isNotAskedAgainByScrolling()
{
    World world(1'000);
    world.service.isFailing = true;
    (void)world.look(100);
    QCOMPARE(world.state(100), u"failed"_s);
    QVERIFY(!world.model.canFetchMore({}));
    const qsizetype asked = world.service.asked.size();
    (void)world.look(99);
    QCOMPARE(world.service.asked.size(), asked);
    QCOMPARE(world.model.count(), 100);
    world.service.isFailing = false;
    world.model.retry();
    QTRY_COMPARE(world.model.count(), 200);
}

void TstWindowedListModel::newRows_whileScrolled_keepThePlace()
{
    World world(5'000);
    world.scroll(30);
    const int row = world.model.count() - 10;
    const QPersistentModelIndex place(world.model.index(row));
    const QString text = world.look(row);
    QList<int> newer;
    for (int number = 5'250; number > 5'000; --number) {
        newer.append(number);
    }
    world.service.newest = 5'250;
    QSignalSpy reset(&world.model, &QAbstractItemModel::modelReset);
    world.model.addNewer(newer, [](int number) { return QString::number(number); });
    QCOMPARE(place.row(), row + 250);
    QCOMPARE(world.text(place.row()), text);
    QCOMPARE(world.text(0), u"5250"_s);
    QCOMPARE(reset.count(), 0);
    QVERIFY(world.model.rowsInMemory() <= WindowedListModel::kMostRows);
    world.verifyOrder();
}

void TstWindowedListModel::newRows_oneByOne_makeFullPages()
{
    World world(100);
    for (int number = 101; number <= 1'100; ++number) {
        world.model.addNewer({number}, [](int each) { return QString::number(each); });
    }
    QCOMPARE(world.model.count(), 1'100);
    QCOMPARE(world.model.pages(), 11);
    world.service.newest = 1'100;
    world.verifyOrder();
}

void TstWindowedListModel::newRows_readBackByTheirKeys()
{
    World world(6'000);
    for (int number = 6'001; number <= 6'250; ++number) {
        world.model.addNewer({number}, [](int each) { return QString::number(each); });
    }
    world.service.newest = 6'250;
    world.scroll(50);
    QVERIFY(world.model.at(200) == nullptr);
    for (int row = 1'000; row >= 0; row -= 50) {
        QCOMPARE(world.look(row), QString::number(6'250 - row));
    }
}

void TstWindowedListModel::goneRows_closeTheGap()
{
    World world(10'000);
    world.scroll(60);
    for (int number = 8'990; number > 8'870; --number) {
        world.service.gone.insert(number); // more than a page of them
    }
    for (int row = 900; row < 1'300; row += 20) {
        (void)world.look(row);
    }
    world.verifyOrder();
    QCOMPARE(world.look(1'009), u"8991"_s);
    QCOMPARE(world.look(1'010), u"8870"_s);
}

void TstWindowedListModel::renewed_addsAbove_andKeepsTheRest()
{
    World world(5'000);
    world.scroll(10);
    const QPersistentModelIndex place(world.model.index(900));
    (void)world.look(900);
    world.service.newest = 5'030;
    QSignalSpy reset(&world.model, &QAbstractItemModel::modelReset);
    world.model.takeNewest(world.service.page({}, 100));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(place.row(), 930);
    QCOMPARE(world.look(930), u"4100"_s);
    QCOMPARE(world.look(0), u"5030"_s);
    QCOMPARE(world.look(150), u"4880"_s);
    world.verifyOrder();
    // What is near is read again, since it may have changed.
    (void)world.look(930);
    world.service.asked.clear();
    world.model.takeNewest(world.service.page({}, 100));
    (void)world.look(930);
    QVERIFY(!world.service.asked.isEmpty());
    QCOMPARE(world.state(930), u"here"_s);
}

void TstWindowedListModel::renewed_withoutAMeeting_beginsAgain()
{
    World world(5'000);
    world.watch();
    world.scroll(3);
    world.service.newest = 9'000;
    QSignalSpy reset(&world.model, &QAbstractItemModel::modelReset);
    world.model.takeNewest(world.service.page({}, 100));
    QCOMPARE(reset.count(), 1);
    QCOMPARE(world.model.count(), 100);
    QCOMPARE(world.text(0), u"9000"_s);
}

void TstWindowedListModel::renewed_rowsThatWentAway_beginAgain()
{
    World world(50);
    world.watch();
    world.service.gone = {50, 20, 1};
    world.model.takeNewest(world.service.page({}, 100));
    QCOMPARE(world.model.count(), 47);
    world.service.gone.insert(30);
    world.model.takeNewest(world.service.page({}, 100));
    QCOMPARE(world.model.count(), 46);
    world.verifyOrder();
}

void TstWindowedListModel::renewed_oftenWithOneNew_keepsFewPages()
{
    World world(5'000);
    for (int turn = 0; turn < 1'000; ++turn) {
        ++world.service.newest;
        world.model.takeNewest(world.service.page({}, 100));
    }
    QCOMPARE(world.model.count(), 1'100);
    QVERIFY2(world.model.pages() <= 25, qPrintable(QString::number(world.model.pages())));
    for (int row = 0; row < 1'100; row += 25) {
        QCOMPARE(world.look(row), QString::number(6'000 - row));
    }
}

void TstWindowedListModel::emptyList_growsFromNothing()
{
    World world(0);
    world.watch();
    QCOMPARE(world.model.rowCount(), 0);
    world.service.newest = 3;
    world.model.takeNewest(world.service.page({}, 100));
    QCOMPARE(world.model.count(), 3);
    world.model.replace({});
    world.model.addNewer({2, 1}, [](int number) { return QString::number(number); });
    QCOMPARE(world.model.count(), 2);
}

void TstWindowedListModel::modelGone_answerDoesNothing()
{
    Service service;
    service.newest = 500;
    service.isSlow = true;
    auto model = std::make_unique<Numbers>();
    model->setFetch(
        [&service](const QString &key, int limit, const Numbers::Reply &done) { service.read(key, limit, done); });
    model->replace(service.page({}, 100));
    model->fetchMore({});
    QTRY_COMPARE(service.waiting.size(), 1U);
    model.reset();
    service.answer();
}

QTEST_GUILESS_MAIN(TstWindowedListModel)
#include "tst_windowedlistmodel.moc"
