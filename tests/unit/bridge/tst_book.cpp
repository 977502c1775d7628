// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "bridge/book.h"
#include "support/fakeclock.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <qcoro/qcorotask.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace dotm;
using namespace dotm::bridge;

class BookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void open_firstTime_isEmpty();
    void kept_reopened_isTheSame();
    void otherPerson_seesNothingOfIt();
    void greet_sameProgram_isOneAssistant();
    void greet_knownProgram_bearsItsOwnName();
    void closed_keepsNothing();
    void damagedFile_isSetAsideAndLetsNobodyIn();
    void missingLimits_allowNothing();
    void remove_takesItsGrantsAlong();
    void files_areOfThisAccountAlone();
    void record_returnsWhenItIsOnDisk();

private:
    std::unique_ptr<Book> open(const QString &uid);
    QString onlyFile(const QString &pattern) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    test::FakeClock m_clock;
    test::SeededRandom m_random;
};

void BookTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<Book> BookTest::open(const QString &uid)
{
    auto book = std::make_unique<Book>(m_folder->filePath(u"bridge"_s), m_clock, m_random);
    const core::Outcome opened = QCoro::waitFor(book->open(uid));
    return opened ? std::move(book) : nullptr;
}

QString BookTest::onlyFile(const QString &pattern) const
{
    const QDir folder(m_folder->filePath(u"bridge"_s));
    const QStringList names = folder.entryList({pattern}, QDir::Files);
    return names.size() == 1 ? folder.filePath(names.first()) : QString();
}

void BookTest::open_firstTime_isEmpty()
{
    const auto book = open(u"uid-1"_s);
    QVERIFY(book);
    QVERIFY(book->isOpen());
    QVERIFY(book->assistants().isEmpty());
    QVERIFY(!book->isStopped());
}

void BookTest::kept_reopened_isTheSame()
{
    QString id;
    {
        const auto book = open(u"uid-1"_s);
        id = book->greet(u"claude-desktop"_s).id;
        book->change(id, [](Assistant &each) {
            each.name = u"Laptop"_s;
            each.limits.perDay.minor = 300;
            each.limits.until = core::fromMs(1'800'000'000'000);
        });
        book->addGrant({u"g"_s, id, u"withdraw_activation"_s, u"print"_s, m_clock.now(), m_clock.now() + 1h});
        book->setStopped(true);
        CallEntry entry;
        entry.id = u"c"_s;
        entry.at = m_clock.now();
        QVERIFY(QCoro::waitFor(book->record(entry)));
    }
    const auto book = open(u"uid-1"_s);
    QCOMPARE(book->assistants().size(), 1);
    QCOMPARE(book->assistants().first().name, u"Laptop"_s);
    QCOMPARE(book->assistants().first().limits.perDay.minor, 300);
    QVERIFY(book->assistants().first().limits.until.has_value());
    QCOMPARE(book->grants().size(), 1);
    QCOMPARE(book->log().entries().size(), 1);
    QVERIFY(book->isStopped());
}

void BookTest::otherPerson_seesNothingOfIt()
{
    const auto book = open(u"uid-1"_s);
    (void)book->greet(u"cursor"_s);
    QVERIFY(QCoro::waitFor(book->open(u"uid-2"_s)));
    QVERIFY(book->assistants().isEmpty());
    QVERIFY(book->log().entries().isEmpty());
}

void BookTest::greet_sameProgram_isOneAssistant()
{
    const auto book = open(u"uid-1"_s);
    const QString id = book->greet(u"cursor"_s).id;
    QCOMPARE(book->greet(u"cursor"_s).id, id);
    QVERIFY(book->greet(u"zed"_s).id != id);
    QCOMPARE(book->assistants().size(), 2);
}

void BookTest::greet_knownProgram_bearsItsOwnName()
{
    const auto book = open(u"uid-1"_s);
    QCOMPARE(book->greet(u"claude-desktop"_s).name, u"Claude Desktop"_s);
    QCOMPARE(book->greet(u"somebody-else"_s).name, u"somebody-else"_s);
}

void BookTest::closed_keepsNothing()
{
    const auto book = open(u"uid-1"_s);
    book->close();
    (void)book->greet(u"cursor"_s);
    QVERIFY(book->assistants().isEmpty());
    QVERIFY(QCoro::waitFor(book->open(u"uid-1"_s)));
    QVERIFY(book->assistants().isEmpty());
}

void BookTest::damagedFile_isSetAsideAndLetsNobodyIn()
{
    (void)open(u"uid-1"_s)->greet(u"cursor"_s);
    const QString path = onlyFile(u"*.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ \"assistants\": [ 7 ], \"grants\": [] }");
    file.close();

    QTest::ignoreMessage(QtWarningMsg, "what was kept of the assistants cannot be read; it is set aside");
    const auto book = open(u"uid-1"_s);

    QVERIFY(book);
    QVERIFY(book->assistants().isEmpty());
    QTRY_VERIFY(QFile::exists(path + u".unreadable"_s));
}

void BookTest::missingLimits_allowNothing()
{
    const auto read = Assistant::fromJson({{u"id"_s, u"a"_s},
                                           {u"name"_s, u"n"_s},
                                           {u"way"_s, u"stdio"_s},
                                           {u"connected_since"_s, u"2026-01-15T09:30:00.000Z"_s}});
    QVERIFY(read.has_value());
    QVERIFY(!read->limits.mayRead);
    QVERIFY(!read->limits.mayChange);
    QCOMPARE(read->limits.perDay.minor, 0);
    QCOMPARE(read->limits.callsPerHour, 0);
}

void BookTest::remove_takesItsGrantsAlong()
{
    const auto book = open(u"uid-1"_s);
    const QString id = book->greet(u"cursor"_s).id;
    book->addGrant({u"g"_s, id, u"t"_s, u"p"_s, m_clock.now(), m_clock.now() + 1h});
    book->remove(id);
    QVERIFY(book->assistants().isEmpty());
    QVERIFY(book->grants().isEmpty());
}

void BookTest::files_areOfThisAccountAlone()
{
    {
        const auto book = open(u"uid-1"_s);
        (void)book->greet(u"cursor"_s);
        CallEntry entry;
        entry.id = u"c"_s;
        QVERIFY(QCoro::waitFor(book->record(entry)));
    }
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &path : {onlyFile(u"*.json"_s), onlyFile(u"*.log"_s), m_folder->filePath(u"bridge"_s)}) {
        QVERIFY(!path.isEmpty());
        QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
    }
}

void BookTest::record_returnsWhenItIsOnDisk()
{
    const auto book = open(u"uid-1"_s);
    CallEntry entry;
    entry.id = u"call-1"_s;
    entry.at = m_clock.now();
    QVERIFY(QCoro::waitFor(book->record(entry)));
    QFile file(onlyFile(u"*.log"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("call-1"));
}

QTEST_GUILESS_MAIN(BookTest)
#include "tst_book.moc"
