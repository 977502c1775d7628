// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "../storage/repositorybench.h"
#include "services/keys/apikeys.h"
#include "services/keys/keyusage.h"

#include <QTest>

#include <atomic>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;
using core::SecretString;
using services::ApiKeyDraft;
using services::ApiKeys;
using services::CreatedApiKey;
using services::KeyAdmission;
using services::KeyVisit;
using storage::Engine;
using Verdict = services::KeyAdmission::Verdict;

/// Who comes in with a key, and how often.
class ApiKeysServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void created_isShownOnceAndKeptAsADigest_data() { test::TestEngines::addRows(); }
    void created_isShownOnceAndKeptAsADigest();
    void draft_thatMakesNoSense_isRefusedInOneSentence_data();
    void draft_thatMakesNoSense_isRefusedInOneSentence();
    void owner_isACustomerWhateverTheirRole_data() { test::TestEngines::addRows(); }
    void owner_isACustomerWhateverTheirRole();
    void ownerless_actsForNobody_data() { test::TestEngines::addRows(); }
    void ownerless_actsForNobody();
    void unknownOrRevoked_isNoKey_data() { test::TestEngines::addRows(); }
    void unknownOrRevoked_isNoKey();
    void limit_holdsUntilTheOldestMinuteLeaves_data() { test::TestEngines::addRows(); }
    void limit_holdsUntilTheOldestMinuteLeaves();
    void refused_isCountedInTheFiguresNotInTheLimit_data() { test::TestEngines::addRows(); }
    void refused_isCountedInTheFiguresNotInTheLimit();
    void batch_takesAsManyPlacesAsItHas_data() { test::TestEngines::addRows(); }
    void batch_takesAsManyPlacesAsItHas();
    void origin_mustBeOneOfTheKeys_data();
    void origin_mustBeOneOfTheKeys();
    void twoProcesses_giveTheLastPlaceOnce_data() { test::TestEngines::addRows(); }
    void twoProcesses_giveTheLastPlaceOnce();
    void restart_keepsTheCount_data() { test::TestEngines::addRows(); }
    void restart_keepsTheCount();
    void databaseGone_letsNobodyIn_data() { test::TestEngines::addRows(); }
    void databaseGone_letsNobodyIn();
    void list_neverHoldsTheKey_andPages_data() { test::TestEngines::addRows(); }
    void list_neverHoldsTheKey_andPages();
    void item_saysHowOftenItWasUsed_data() { test::TestEngines::addRows(); }
    void item_saysHowOftenItWasUsed();
    void owner_byAddress_orNobody_data() { test::TestEngines::addRows(); }
    void owner_byAddress_orNobody();
    void belowAdmin_isForbidden();
    void figures_areTheOwnersByDayAndEndpoint_data() { test::TestEngines::addRows(); }
    void figures_areTheOwnersByDayAndEndpoint();

private:
    void open(Engine engine)
    {
        m_clock.set(core::fromMs(1768469400000)); // 09:30 on 15 January 2026, UTC
        m_options = m_engines.freshOptions(engine, 8);
        m_database = test::must(storage::Database::open(m_options));
        m_keys = std::make_unique<ApiKeys>(*m_database, m_clock, m_random);
        (void)test::addPerson(*m_database, u"uid-1"_s, m_clock.now());
    }
    void open()
    {
        QFETCH(const Engine, engine);
        open(engine);
    }
    [[nodiscard]] static services::Identity admin()
    {
        services::Identity who;
        who.uid = u"admin"_s;
        who.role = domain::Role::Admin;
        return who;
    }
    [[nodiscard]] static ApiKeyDraft draft(const QString &owner = u"uid-1"_s, qint64 limit = 3)
    {
        return {u"Desk"_s, u"For the desk"_s, limit, owner, {}};
    }
    [[nodiscard]] CreatedApiKey create(const ApiKeyDraft &wish)
    {
        return test::must(QCoro::waitFor(m_keys->create(admin(), wish)));
    }
    [[nodiscard]] static KeyVisit visit(qint64 requests = 1)
    {
        KeyVisit one;
        one.path = u"/mcp"_s;
        one.method = u"POST"_s;
        one.operation = u"tools/list"_s;
        one.requests = requests;
        return one;
    }
    [[nodiscard]] KeyAdmission ask(const SecretString &key, const KeyVisit &one = visit())
    {
        return test::must(QCoro::waitFor(m_keys->admit(key, one)));
    }
    void answer(const KeyAdmission &admission, int status = 200, const KeyVisit &one = visit())
    {
        test::must(QCoro::waitFor(m_keys->count(admission.pass, one, status)));
    }
    [[nodiscard]] services::KeyUsageFigures figures(int days = 1)
    {
        services::KeyUsage usage(*m_database, m_clock);
        services::Identity who;
        who.uid = u"uid-1"_s;
        return test::must(QCoro::waitFor(usage.figures(who, days)));
    }

    test::TestEngines m_engines;
    test::FakeClock m_clock;
    core::SystemRandom m_random; // used on the database threads too, so not the seeded one
    storage::DatabaseOptions m_options;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<ApiKeys> m_keys;
};

void ApiKeysServiceTest::created_isShownOnceAndKeptAsADigest()
{
    open();
    const CreatedApiKey created = create(draft());
    const QString key = created.key.reveal();
    QVERIFY(domain::apikey::isWellFormed(key));
    QVERIFY(create(draft()).key.reveal() != key);
    QCOMPARE(created.info.createdBy, u"admin"_s);
    const auto stored = test::must(test::within(*m_database, [&](storage::Connection &db) {
        return db.query(u"SELECT * FROM mcp_api_keys WHERE key_hash = $1"_s, {domain::apikey::digest(key)});
    }));
    QCOMPARE(stored.size(), 1);
    const auto whole = test::must(test::within(*m_database, [&](storage::Connection &db) {
        return db.one(u"SELECT COUNT(*) FROM mcp_api_keys WHERE key_hash LIKE $1 OR key_name LIKE $1 OR id LIKE $1"_s,
                      {u'%' + key.mid(4) + u'%'});
    }));
    QCOMPARE(whole.integer(0), 0);
    QString printed;
    QDebug(&printed) << created.key;
    QVERIFY(!printed.contains(key.mid(4)));
    QCOMPARE(test::must(QCoro::waitFor(m_keys->look(created.key))).name, u"Desk"_s);
}

void ApiKeysServiceTest::draft_thatMakesNoSense_isRefusedInOneSentence_data()
{
    QTest::addColumn<ApiKeyDraft>("wish");
    const auto row = [](const char *name, const std::function<void(ApiKeyDraft &)> &spoil) {
        ApiKeyDraft wish = draft();
        spoil(wish);
        QTest::newRow(name) << wish;
    };
    row("no name", [](ApiKeyDraft &wish) { wish.name.clear(); });
    row("long name", [](ApiKeyDraft &wish) { wish.name = QString(101, u'x'); });
    row("no requests", [](ApiKeyDraft &wish) { wish.rateLimit = 0; });
    row("negative", [](ApiKeyDraft &wish) { wish.rateLimit = -1; });
    row("too many requests", [](ApiKeyDraft &wish) { wish.rateLimit = 1'000'001; });
    row("unknown owner", [](ApiKeyDraft &wish) { wish.ownerUid = u"nobody"_s; });
    row("no origin", [](ApiKeyDraft &wish) { wish.allowedOrigins = {u"app.example.com"_s}; });
    row("too many origins",
        [](ApiKeyDraft &wish) { wish.allowedOrigins = QStringList(21, u"https://app.example.com"_s); });
}

void ApiKeysServiceTest::draft_thatMakesNoSense_isRefusedInOneSentence()
{
    QFETCH(const ApiKeyDraft, wish);
    open(Engine::Sqlite);
    const auto refused = QCoro::waitFor(m_keys->create(admin(), wish));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Invalid);
    QVERIFY(refused.error().detail.endsWith(u'.'));
    QVERIFY(test::must(QCoro::waitFor(m_keys->list(admin(), {}))).isEmpty());
}

void ApiKeysServiceTest::owner_isACustomerWhateverTheirRole()
{
    open();
    storage::User strong = test::personNamed(u"uid-owner"_s);
    strong.role = domain::Role::Owner;
    (void)test::must(test::within(
        *m_database, [&](storage::Connection &db) { return storage::users::insert(db, strong, m_clock.now()); }));
    const KeyAdmission admission = ask(create(draft(u"uid-owner"_s)).key);
    QCOMPARE(admission.verdict, Verdict::Admitted);
    QVERIFY(admission.pass.owner);
    QCOMPARE(admission.pass.owner->uid, u"uid-owner"_s);
    QCOMPARE(admission.pass.owner->email, u"uid-owner@example.com"_s);
    QCOMPARE(admission.pass.owner->role, domain::Role::Customer);
}

void ApiKeysServiceTest::ownerless_actsForNobody()
{
    open();
    const KeyAdmission admission = ask(create(draft({})).key);
    QCOMPARE(admission.verdict, Verdict::Admitted);
    QVERIFY(!admission.pass.owner);
}

void ApiKeysServiceTest::unknownOrRevoked_isNoKey()
{
    open();
    const CreatedApiKey created = create(draft());
    QCOMPARE(ask(SecretString(u"mcp_"_s + QString(42, u'a'))).verdict, Verdict::UnknownKey);
    QCOMPARE(ask(SecretString(u"mcp_short"_s)).verdict, Verdict::UnknownKey);
    QCOMPARE(ask(SecretString(created.key.reveal().toUpper())).verdict, Verdict::UnknownKey);
    QCOMPARE(ask(created.key).verdict, Verdict::Admitted);

    test::must(QCoro::waitFor(m_keys->revoke(admin(), created.info.id)));
    QCOMPARE(ask(created.key).verdict, Verdict::UnknownKey);
    QCOMPARE(test::codeOf(QCoro::waitFor(m_keys->look(created.key))), ErrorCode::Unauthorized);
    test::must(QCoro::waitFor(m_keys->revoke(admin(), created.info.id)));
    QCOMPARE(test::codeOf(QCoro::waitFor(m_keys->revoke(admin(), u"no-such"_s))), ErrorCode::NotFound);
    QCOMPARE(figures().totals.requests, 0); // nothing is counted under a key that is none
}

void ApiKeysServiceTest::limit_holdsUntilTheOldestMinuteLeaves()
{
    open();
    const SecretString key = create(draft()).key;
    const core::TimePoint first = m_clock.now();
    QCOMPARE(ask(key).standing.remaining(), 2);
    m_clock.advance(30s);
    QCOMPARE(ask(key).standing.remaining(), 1);
    m_clock.advance(10min);
    QCOMPARE(ask(key).standing.remaining(), 0);
    const KeyAdmission refused = ask(key);
    QCOMPARE(refused.verdict, Verdict::OverLimit);
    QCOMPARE(refused.standing.usage, 3);
    QCOMPARE(refused.standing.limit, 3);
    QCOMPARE(refused.standing.resetAt, first + 60min);
    m_clock.set(first + 60min - 1ms);
    QCOMPARE(ask(key).verdict, Verdict::OverLimit);
    m_clock.set(first + 60min);
    QCOMPARE(ask(key).verdict, Verdict::Admitted);
    QCOMPARE(ask(key).verdict, Verdict::Admitted);
    QCOMPARE(ask(key).verdict, Verdict::OverLimit);                // the third one of before counts still
    QCOMPARE(ask(create(draft()).key).verdict, Verdict::Admitted); // each key has its own
}

void ApiKeysServiceTest::refused_isCountedInTheFiguresNotInTheLimit()
{
    open();
    const CreatedApiKey created = create(draft(u"uid-1"_s, 1));
    answer(ask(created.key));
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(ask(created.key).verdict, Verdict::OverLimit);
    }
    QCOMPARE(figures().totals.requests, 6);
    QCOMPARE(figures().totals.metered, 1);
    const storage::ApiKey row = test::must(QCoro::waitFor(m_keys->look(created.key)));
    QCOMPARE(row.totalRequests, 6);
    QVERIFY(row.lastUsedAt == m_clock.now());
    m_clock.advance(60min);
    QCOMPARE(ask(created.key).verdict, Verdict::Admitted);
}

void ApiKeysServiceTest::batch_takesAsManyPlacesAsItHas()
{
    open();
    const SecretString key = create(draft(u"uid-1"_s, 5)).key;
    QCOMPARE(ask(key, visit(4)).standing.remaining(), 1);
    QCOMPARE(ask(key, visit(2)).verdict, Verdict::OverLimit);
    QCOMPARE(ask(key, visit(1)).verdict, Verdict::Admitted);
}

void ApiKeysServiceTest::origin_mustBeOneOfTheKeys_data()
{
    QTest::addColumn<QStringList>("allowed");
    QTest::addColumn<QString>("origin");
    QTest::addColumn<bool>("isForeign");
    QTest::addColumn<bool>("comesIn");
    const QStringList one{u"https://app.example.com"_s};
    QTest::newRow("program") << one << QString() << false << true;
    QTest::newRow("the one") << one << u"https://app.example.com"_s << true << true;
    QTest::newRow("other scheme") << one << u"http://app.example.com"_s << true << false;
    QTest::newRow("other port") << one << u"https://app.example.com:8443"_s << true << false;
    QTest::newRow("below it") << one << u"https://evil.app.example.com"_s << true << false;
    QTest::newRow("longer") << one << u"https://app.example.com.evil.example"_s << true << false;
    QTest::newRow("other case") << one << u"https://APP.example.com"_s << true << false;
    QTest::newRow("null") << one << u"null"_s << true << false;
    QTest::newRow("our own, not listed") << one << u"http://127.0.0.1:80"_s << false << false;
    QTest::newRow("unbound, our own") << QStringList() << u"http://127.0.0.1:80"_s << false << true;
    QTest::newRow("unbound, foreign") << QStringList() << u"https://app.example.com"_s << true << false;
}

void ApiKeysServiceTest::origin_mustBeOneOfTheKeys()
{
    QFETCH(const QStringList, allowed);
    QFETCH(const QString, origin);
    QFETCH(const bool, isForeign);
    QFETCH(const bool, comesIn);
    open(Engine::Sqlite);
    ApiKeyDraft wish = draft();
    wish.allowedOrigins = allowed;
    const SecretString key = create(wish).key;
    KeyVisit one = visit();
    one.origin = origin;
    one.isForeignPage = isForeign;
    const KeyAdmission admission = ask(key, one);
    QCOMPARE(admission.verdict, comesIn ? Verdict::Admitted : Verdict::ForeignOrigin);
    QCOMPARE(admission.standing.remaining(), comesIn ? 2 : 3); // refused ones take no place
}

void ApiKeysServiceTest::twoProcesses_giveTheLastPlaceOnce()
{
    open();
    constexpr int kLimit = 20;
    const SecretString key = create(draft(u"uid-1"_s, kLimit)).key;
    const auto second = test::must(storage::Database::open(m_options));
    std::atomic<int> admitted = 0;
    std::atomic<int> refused = 0;
    test::atOnce(8, [&](int thread) {
        ApiKeys mine(thread % 2 == 0 ? *m_database : *second, m_clock, m_random);
        for (int i = 0; i < 5; ++i) {
            const auto admission = QCoro::waitFor(mine.admit(key, visit()));
            if (!admission) {
                qFatal("%s", qPrintable(admission.error().detail));
            }
            (admission->verdict == Verdict::Admitted ? admitted : refused) += 1;
        }
    });
    QCOMPARE(admitted.load(), kLimit);
    QCOMPARE(refused.load(), 40 - kLimit);
}

void ApiKeysServiceTest::restart_keepsTheCount()
{
    open();
    const SecretString key = create(draft(u"uid-1"_s, 2)).key;
    QCOMPARE(ask(key).verdict, Verdict::Admitted);
    m_keys.reset();
    m_database.reset();
    m_database = test::must(storage::Database::open(m_options));
    m_keys = std::make_unique<ApiKeys>(*m_database, m_clock, m_random);
    QCOMPARE(ask(key).standing.remaining(), 0);
    QCOMPARE(ask(key).verdict, Verdict::OverLimit);
}

void ApiKeysServiceTest::databaseGone_letsNobodyIn()
{
    open();
    const SecretString key = create(draft()).key;
    test::must(
        test::within(*m_database, [](storage::Connection &db) { return db.script(u"DROP TABLE mcp_api_minutes"_s); }));
    QCOMPARE(test::codeOf(QCoro::waitFor(m_keys->admit(key, visit()))), ErrorCode::Storage);
}

void ApiKeysServiceTest::list_neverHoldsTheKey_andPages()
{
    open();
    QStringList made;
    for (int i = 0; i < 3; ++i) {
        m_clock.advance(1ms);
        made.prepend(create(draft(i == 1 ? QString() : u"uid-1"_s)).info.id);
    }
    const auto ids = [this](const services::ApiKeyPage &page) {
        QStringList list;
        for (const storage::ApiKey &key : test::must(QCoro::waitFor(m_keys->list(admin(), page)))) {
            list.append(key.id);
        }
        return list;
    };
    QCOMPARE(ids({}), made);
    QCOMPARE(ids({{}, 2, {}}), made.first(2));
    QCOMPARE(ids({{}, 2, made.at(1)}), made.last(1));
    QCOMPARE(ids({{u"uid-1"_s, {}}, 100, {}}), QStringList({made.at(0), made.at(2)}));
    test::must(QCoro::waitFor(m_keys->revoke(admin(), made.at(1))));
    QCOMPARE(ids({{{}, true}, 100, {}}), QStringList({made.at(0), made.at(2)}));
    QCOMPARE(ids({{{}, false}, 100, {}}), QStringList({made.at(1)}));
    const auto first = test::must(QCoro::waitFor(m_keys->list(admin(), {}))).first();
    QCOMPARE(first.ownerEmail, u"uid-1@example.com"_s);
}

void ApiKeysServiceTest::item_saysHowOftenItWasUsed()
{
    open();
    const CreatedApiKey created = create(draft(u"uid-1"_s, 100));
    const QString id = created.info.id;
    answer(ask(created.key));
    m_clock.advance(24h * 20);
    answer(ask(created.key, visit(2)), 200, visit(2));
    m_clock.advance(24h * 8);
    answer(ask(created.key), 500);
    const auto item = test::must(QCoro::waitFor(m_keys->item(admin(), id)));
    QCOMPARE(item.requests7, 1);
    QCOMPARE(item.requests30, 4);
    QCOMPARE(item.requests90, 4);
    QCOMPARE(item.key.ownerEmail, u"uid-1@example.com"_s);
    QCOMPARE(test::codeOf(QCoro::waitFor(m_keys->item(admin(), u"unknown"_s))), ErrorCode::NotFound);
}

void ApiKeysServiceTest::owner_byAddress_orNobody()
{
    open();
    ApiKeyDraft wish = draft({});
    wish.ownerEmail = u"UID-1@example.com"_s;
    QCOMPARE(create(wish).info.ownerUid, u"uid-1"_s);
    wish.ownerEmail = u"nobody@example.com"_s;
    QCOMPARE(test::codeOf(QCoro::waitFor(m_keys->create(admin(), wish))), ErrorCode::Invalid);
    wish.ownerEmail = u"uid-1@example.com"_s;
    wish.ownerUid = u"uid-1"_s;
    QCOMPARE(test::codeOf(QCoro::waitFor(m_keys->create(admin(), wish))), ErrorCode::Invalid);
}

void ApiKeysServiceTest::belowAdmin_isForbidden()
{
    open(Engine::Sqlite);
    const QString id = create(draft()).info.id;
    services::Identity who = admin();
    who.role = domain::Role::Agent;
    QCOMPARE(test::codeOf(QCoro::waitFor(m_keys->create(who, draft()))), ErrorCode::Forbidden);
    QCOMPARE(test::codeOf(QCoro::waitFor(m_keys->list(who, {}))), ErrorCode::Forbidden);
    QCOMPARE(test::codeOf(QCoro::waitFor(m_keys->item(who, id))), ErrorCode::Forbidden);
    QCOMPARE(test::codeOf(QCoro::waitFor(m_keys->revoke(who, id))), ErrorCode::Forbidden);
}

void ApiKeysServiceTest::figures_areTheOwnersByDayAndEndpoint()
{
    open();
    const SecretString key = create(draft(u"uid-1"_s, 100)).key;
    const SecretString nobodys = create(draft({}, 100)).key;
    for (int i = 0; i < 4; ++i) {
        answer(ask(key), i == 0 ? 500 : 200);
    }
    answer(ask(nobodys));
    m_clock.advance(24h);
    answer(ask(key));
    const services::KeyUsageFigures two = figures(2);
    QCOMPARE(two.days, 2);
    QCOMPARE(two.perDay.size(), 2);
    QCOMPARE(two.totals.requests, 5);
    QCOMPARE(two.totals.metered, 4);
    QCOMPARE(two.totals.keys, 1);
    QCOMPARE(two.meteredThisMonth, 4);
    QCOMPARE(figures(1).totals.requests, 1);
    QCOMPARE(figures(1'000).days, 90);
    QCOMPARE(figures(-5).days, 1);
    services::KeyUsage usage(*m_database, m_clock);
    services::Identity who;
    who.uid = u"uid-1"_s;
    const auto endpoints = test::must(QCoro::waitFor(usage.endpoints(who, 7)));
    QCOMPARE(endpoints.size(), 1);
    QCOMPARE(endpoints.first().requests, 5);
    QCOMPARE(endpoints.first().succeeded, 4);
    m_clock.advance(24h * 30); // another month
    QCOMPARE(figures(90).totals.requests, 5);
    QCOMPARE(figures(90).meteredThisMonth, 0);
}

QTEST_GUILESS_MAIN(ApiKeysServiceTest)
#include "tst_apikeys.moc"
