// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "betabench.h"
#include "services/activation/mailstep.h"
#include "services/texts/textkeys.h"
#include "services/texts/texts.h"
#include "services/texts/textteststep.h"

#include <QSignalSpy>

using namespace dotm;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::ErrorCode;
using domain::MailDraft;
using domain::MailKind;
using services::Texts;
using services::TextTestWish;
using services::TextWish;
using storage::Engine;
using storage::MailText;
namespace mailtext = services::mailtext;

/// Texts of mails: versions, who was first, what a mail says, test mails to oneself.
class TextsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void builtIn_ofEveryKind_couldBeSaved();
    void fill_valuesStayValues();
    void save_makesVersions_andTheLogNamesThem_data() { test::TestEngines::addRows(); }
    void save_makesVersions_andTheLogNamesThem();
    void save_pressedTwice_makesOne_data() { test::TestEngines::addRows(); }
    void save_pressedTwice_makesOne();
    void save_onAnOlderOne_isConflictWithWhoAndWhen_data() { test::TestEngines::addRows(); }
    void save_onAnOlderOne_isConflictWithWhoAndWhen();
    void save_manyAtOnce_oneWins_data() { test::TestEngines::addRows(); }
    void save_manyAtOnce_oneWins();
    void save_unsound_isInvalidAndNothingIsKept();
    void save_withoutPlainBody_keepsTheOneBefore();
    void restore_isANewVersion_andTheLogSaysSo();
    void customer_mayNothing();
    void versions_inPages_newestFirst_data() { test::TestEngines::addRows(); }
    void versions_inPages_newestFirst();
    void mail_usesTheSavedText_inTheRecipientsLanguage_data() { test::TestEngines::addRows(); }
    void mail_usesTheSavedText_inTheRecipientsLanguage();
    void mail_decidedBefore_usesTheTextOfThen();
    void betaMail_usesTheSavedText();
    void test_goesToOneself_once();
    void test_withTheCode_bringsItsPicture();
    void test_toAnother_orUnsafe_isRefused();
    void preview_showsSamples_butNoUnsafeMarkup();

private:
    void open(Engine engine = Engine::Sqlite)
    {
        m_texts.reset();
        m_bench = std::make_unique<test::BetaBench>(m_engines.openFresh(engine));
        m_bench->addAdmin(u"ann"_s);
        m_bench->addAdmin(u"bob"_s);
        m_texts = std::make_unique<Texts>(*m_bench->database, m_bench->worker, m_bench->changes, m_bench->clock,
                                          Texts::Options{false, true, 0ms});
    }
    void openEach()
    {
        QFETCH(const Engine, engine);
        open(engine);
    }
    [[nodiscard]] static MailDraft draft(const QString &word)
    {
        return {word + u" for {{user_name}}"_s, u"<p>%1 {{reason}}</p>"_s.arg(word), word + u" {{reason}}"_s};
    }
    [[nodiscard]] core::Result<MailText> save(const QString &uid, const MailDraft &draft, qint64 basedOn,
                                              const QString &language = u"en"_s, MailKind kind = MailKind::BetaRejected,
                                              std::optional<qint64> restoredFrom = {})
    {
        return QCoro::waitFor(
            m_texts->save(m_bench->admin(uid), TextWish{{kind, language}, draft, basedOn, restoredFrom}));
    }
    [[nodiscard]] MailText current(const QString &language = u"en"_s)
    {
        return test::must(QCoro::waitFor(m_texts->current(m_bench->admin(), {MailKind::BetaRejected, language})));
    }
    [[nodiscard]] core::Result<bool> sendTest(const TextTestWish &wish)
    {
        return QCoro::waitFor(m_texts->sendTest(m_bench->admin(), wish));
    }
    [[nodiscard]] QStringList testKeys()
    {
        return m_bench->inside([](storage::Connection &db) -> core::Result<QStringList> {
            const auto rows = test::must(db.query(u"SELECT idempotency_key FROM steps WHERE kind = 'text.test'"_s));
            QStringList keys;
            for (const storage::Row &row : rows) {
                keys.append(row.text(0));
            }
            return keys;
        });
    }
    [[nodiscard]] QJsonObject sentMail()
    {
        return QJsonDocument::fromJson(m_bench->transport.lastRequest().body).object();
    }

    test::TestEngines m_engines;
    std::unique_ptr<test::BetaBench> m_bench;
    std::unique_ptr<Texts> m_texts;
};

void TextsTest::builtIn_ofEveryKind_couldBeSaved()
{
    for (const MailKind kind : domain::mailKinds()) {
        const auto problems = domain::mailProblems(kind, test::must(mailtext::builtIn(kind)));
        QVERIFY2(problems.isEmpty(), problems.isEmpty() ? "" : qPrintable(domain::mailProblemText(problems.first())));
    }
}

void TextsTest::fill_valuesStayValues()
{
    const mailtext::Values values{{u"user_name"_s, u"\"'><b>&{{reason}}\nBcc: x"_s},
                                  {u"app_link"_s, u"dotm:a?b=1&c"_s}};
    QCOMPARE(
        mailtext::fillHtml(u"<p title='{{user_name}}'>{{user_name}}</p>"_s, values),
        u"<p title='&quot;&#39;&gt;&lt;b&gt;&amp;{{reason}}\nBcc: x'>&quot;&#39;&gt;&lt;b&gt;&amp;{{reason}}\nBcc: "
        "x</p>"_s);
    QCOMPARE(mailtext::fillHtml(u"<a href=\"https://a.example/{{user_name}}\">{{app_link}}</a>"_s,
                                {{u"user_name"_s, u"\"/&x"_s}, {u"app_link"_s, u"<"_s}}),
             u"<a href=\"https://a.example/%22%2F%26x\">&lt;</a>"_s);
    QCOMPARE(mailtext::fillHtml(u"<a href='{{app_link}}'>x</a>"_s, values), u"<a href='dotm:a?b=1&amp;c'>x</a>"_s);
    QVERIFY(!mailtext::fillSubject(u"To {{user_name}}"_s, values).contains(u'\n'));
}

void TextsTest::save_makesVersions_andTheLogNamesThem()
{
    openEach();
    QCOMPARE(current().version, 0);
    QVERIFY(current().draft.html.startsWith("<!DOCTYPE html>"_L1));
    QSignalSpy told(&m_bench->changes, &services::Changes::changed);
    QCOMPARE(test::must(save(u"ann"_s, draft(u"One"_s), 0)).version, 1);
    QCOMPARE(test::must(save(u"bob"_s, draft(u"Two"_s), 1)).version, 2);
    QCOMPARE(current().draft, draft(u"Two"_s));
    QCOMPARE(current().savedName, u"Name of bob"_s);
    QCOMPARE(told.size(), 2);
    QCOMPARE(told.at(0).at(1).toString(), u"text"_s);
    const storage::AuditEntry entry = m_bench->lastEntry();
    QCOMPARE(entry.action, u"text.save"_s);
    QCOMPARE(entry.subject, u"beta_rejected/en"_s);
    QVERIFY(entry.before.contains("\"version\":1"_L1));
    QVERIFY(entry.after.contains("\"version\":2"_L1));
    QVERIFY(entry.after.contains(domain::mailDigest(draft(u"Two"_s))));
    QVERIFY(!entry.after.contains("Two"_L1));
    QCOMPARE(test::must(QCoro::waitFor(m_texts->heads(m_bench->admin()))).size(), 1);
    QCOMPARE(test::must(QCoro::waitFor(m_texts->recent(m_bench->admin()))).first().version, 2);
}

void TextsTest::save_pressedTwice_makesOne()
{
    openEach();
    QCOMPARE(test::must(save(u"ann"_s, draft(u"One"_s), 0)).version, 1);
    const qsizetype entries = m_bench->log().size();
    QCOMPARE(test::must(save(u"ann"_s, draft(u"One"_s), 0)).version, 1);
    QCOMPARE(current().version, 1);
    QCOMPARE(m_bench->log().size(), entries);
}

void TextsTest::save_onAnOlderOne_isConflictWithWhoAndWhen()
{
    openEach();
    test::must(save(u"bob"_s, draft(u"One"_s), 0));
    const auto late = save(u"ann"_s, draft(u"Mine"_s), 0);
    QCOMPARE(test::codeOf(late), ErrorCode::Conflict);
    QVERIFY2(late.error().detail.contains("Name of bob"_L1), qPrintable(late.error().detail));
    QVERIFY(late.error().detail.contains("UTC"_L1));
    QCOMPARE(test::codeOf(save(u"ann"_s, draft(u"Mine"_s), 7)), ErrorCode::Conflict);
    QCOMPARE(current().draft, draft(u"One"_s));
}

void TextsTest::save_manyAtOnce_oneWins()
{
    openEach();
    std::vector<core::Task<core::Result<MailText>>> all;
    for (int i = 0; i < 8; ++i) {
        const QString uid = i % 2 == 0 ? u"ann"_s : u"bob"_s;
        all.push_back(m_texts->save(m_bench->admin(uid),
                                    TextWish{{MailKind::BetaRejected, u"en"_s}, draft(u"Of %1"_s.arg(i)), 0, {}}));
    }
    int won = 0;
    for (auto &each : all) {
        const auto saved = QCoro::waitFor(std::move(each));
        won += saved ? 1 : 0;
        QVERIFY(saved || saved.error().code == ErrorCode::Conflict);
    }
    QCOMPARE(won, 1);
    QCOMPARE(current().version, 1);
}

void TextsTest::save_unsound_isInvalidAndNothingIsKept()
{
    open();
    MailDraft unsound = draft(u"One"_s);
    unsound.html = u"<p>{{resaon}}</p>"_s;
    const auto saved = save(u"ann"_s, unsound, 0);
    QCOMPARE(test::codeOf(saved), ErrorCode::Invalid);
    QVERIFY(saved.error().detail.contains("{{resaon}}"_L1));
    QVERIFY(saved.error().detail.contains("{{reason}}"_L1));
    QCOMPARE(current().version, 0);
    QCOMPARE(m_bench->lastEntry().action, QString());
}

void TextsTest::save_withoutPlainBody_keepsTheOneBefore()
{
    open();
    const QString before = current().draft.text;
    MailDraft html = draft(u"One"_s);
    html.text.clear();
    html.html = u"<p>\r\n{{reason}}</p>"_s;
    test::must(save(u"ann"_s, html, 0));
    QCOMPARE(current().draft.text, before);
    QCOMPARE(current().draft.html, u"<p>\n{{reason}}</p>"_s);
}

void TextsTest::restore_isANewVersion_andTheLogSaysSo()
{
    open();
    const MailDraft builtIn = current().draft;
    test::must(save(u"ann"_s, draft(u"One"_s), 0));
    QCOMPARE(test::codeOf(save(u"ann"_s, builtIn, 1, u"en"_s, MailKind::BetaRejected, 9)), ErrorCode::NotFound);
    const MailText restored = test::must(save(u"ann"_s, builtIn, 1, u"en"_s, MailKind::BetaRejected, 0));
    QCOMPARE(restored.version, 2);
    QCOMPARE(current().restoredFrom, std::optional<qint64>(0));
    QCOMPARE(m_bench->lastEntry().action, u"text.restore"_s);
    QVERIFY(m_bench->lastEntry().after.contains("\"restored_from\":0"_L1));
}

void TextsTest::customer_mayNothing()
{
    open();
    for (const domain::Role role : {domain::Role::Customer, domain::Role::Agent}) {
        const services::Identity who = test::BetaBench::as(u"eve"_s, role);
        const services::TextName name{MailKind::BetaRejected, u"en"_s};
        QCOMPARE(test::codeOf(QCoro::waitFor(m_texts->heads(who))), ErrorCode::Forbidden);
        QCOMPARE(test::codeOf(QCoro::waitFor(m_texts->current(who, name))), ErrorCode::Forbidden);
        QCOMPARE(test::codeOf(QCoro::waitFor(m_texts->version(who, name, 0))), ErrorCode::Forbidden);
        QCOMPARE(test::codeOf(QCoro::waitFor(m_texts->versions(who, name, 0, 10))), ErrorCode::Forbidden);
        QCOMPARE(test::codeOf(QCoro::waitFor(m_texts->recent(who))), ErrorCode::Forbidden);
        QCOMPARE(test::codeOf(QCoro::waitFor(m_texts->save(who, TextWish{name, draft(u"x"_s), 0, {}}))),
                 ErrorCode::Forbidden);
        TextTestWish wish;
        wish.to = who.email;
        wish.draft = draft(u"x"_s);
        QCOMPARE(test::codeOf(QCoro::waitFor(m_texts->sendTest(who, wish))), ErrorCode::Forbidden);
    }
}

void TextsTest::versions_inPages_newestFirst()
{
    openEach();
    for (int i = 0; i < 5; ++i) {
        test::must(save(u"ann"_s, draft(u"Word %1"_s.arg(i)), i));
    }
    const services::TextName name{MailKind::BetaRejected, u"en"_s};
    const auto first = test::must(QCoro::waitFor(m_texts->versions(m_bench->admin(), name, 0, 3)));
    QCOMPARE(first.size(), 3);
    QCOMPARE(first.first().version, 5);
    QVERIFY(first.first().draft.html.isEmpty());
    const auto rest = test::must(QCoro::waitFor(m_texts->versions(m_bench->admin(), name, 3, 3)));
    QCOMPARE(rest.size(), 2);
    QCOMPARE(rest.last().version, 1);
    QCOMPARE(test::must(QCoro::waitFor(m_texts->version(m_bench->admin(), name, 1))).draft, draft(u"Word 0"_s));
    QCOMPARE(test::codeOf(QCoro::waitFor(m_texts->version(m_bench->admin(), name, 6))), ErrorCode::NotFound);
}

void TextsTest::mail_usesTheSavedText_inTheRecipientsLanguage()
{
    openEach();
    (void)m_bench->person(u"uid-1"_s);
    const auto inMail = [&] {
        return test::must(QCoro::waitFor(mailtext::forRecipient(*m_bench->database, MailKind::BetaRejected,
                                                                u"Uid-1@example.com"_s, m_bench->clock.now())))
            .text.section(u' ', 0, 0);
    };
    QCOMPARE(inMail(), u"Hello"_s);
    test::must(save(u"ann"_s, draft(u"Bonjour"_s), 0, u"fr"_s));
    QCOMPARE(inMail(), u"Hello"_s);
    m_bench->change([](storage::Connection &db) { return storage::users::setLanguage(db, u"uid-1"_s, u"fr"_s); });
    QCOMPARE(inMail(), u"Bonjour"_s);
    test::must(save(u"ann"_s, draft(u"Howdy"_s), 0));
    m_bench->change([](storage::Connection &db) { return storage::users::setLanguage(db, u"uid-1"_s, u"es"_s); });
    QCOMPARE(inMail(), u"Howdy"_s); // nobody wrote a Spanish one
    QCOMPARE(current(u"es"_s).version, 0);
    QCOMPARE(current(u"es"_s).draft, draft(u"Howdy"_s));
}

void TextsTest::mail_decidedBefore_usesTheTextOfThen()
{
    open();
    const core::TimePoint before = m_bench->clock.now();
    m_bench->clock.advance(1min);
    test::must(save(u"ann"_s, draft(u"Later"_s), 0));
    const auto then = test::must(
        QCoro::waitFor(mailtext::forRecipient(*m_bench->database, MailKind::BetaRejected, u"x@example.com"_s, before)));
    QVERIFY(then.text.startsWith("Hello"_L1)); // so that a second try sends the very same mail
}

void TextsTest::betaMail_usesTheSavedText()
{
    open();
    const QString id = m_bench->asked(u"uid-1"_s);
    MailDraft text = draft(u"No:"_s);
    text.html = u"<p>{{user_name}}: {{reason}}</p>"_s;
    test::must(save(u"ann"_s, text, 0));
    (void)test::must(m_bench->decide(m_bench->admin(), id, domain::BetaDecision::Reject, u"<full>"_s));
    storage::Step step = m_bench->taken(services::betakeys::mail(id, u"rejected"_s));
    step.createdAt = m_bench->clock.now();
    m_bench->transport.enqueue(200, R"({"id":"m-1"})");
    QCOMPARE(QCoro::waitFor(m_bench->mailStep.run(step)).kind, services::StepResult::Kind::Done);
    QCOMPARE(sentMail().value("subject"_L1).toString(), u"No: for Name of uid-1"_s);
    QCOMPARE(sentMail().value("html"_L1).toString(), u"<p>Name of uid-1: &lt;full&gt;</p>"_s);
    QCOMPARE(sentMail().value("text"_L1).toString(), u"No: <full>"_s);
}

void TextsTest::test_goesToOneself_once()
{
    open();
    TextTestWish wish;
    wish.kind = MailKind::BetaRejected;
    wish.language = u"fr"_s;
    wish.to = u"Ann@example.com"_s;
    wish.draft = draft(u"Bonjour"_s);
    QCOMPARE(sendTest(wish), core::Result<bool>(false)); // the worker is not running
    QCOMPARE(sendTest(wish), core::Result<bool>(false));
    m_bench->clock.advance(59s);
    QVERIFY(sendTest(wish));
    QCOMPARE(testKeys().size(), 1);
    QCOMPARE(m_bench->lastEntry().action, u"text.test"_s);
    QCOMPARE(m_bench->lastEntry().subject, u"beta_rejected/fr"_s);
    services::TextTestStep step(m_bench->mailer);
    m_bench->transport.enqueue(200, R"({"id":"m-1"})");
    const QString key = testKeys().first();
    QCOMPARE(m_bench->run(step, key).kind, services::StepResult::Kind::Done);
    QCOMPARE(sentMail().value("to"_L1).toArray().first().toString(), u"ann@example.com"_s);
    QCOMPARE(sentMail().value("subject"_L1).toString(), u"[Test] Bonjour for Maria Sample"_s);
    QCOMPARE(sentMail().value("html"_L1).toString(), u"<p>Bonjour All places of this round are taken.</p>"_s);
    m_bench->clock.advance(2min);
    QVERIFY(sendTest(wish)); // once more, later
    QCOMPARE(testKeys().size(), 2);
}

void TextsTest::test_withTheCode_bringsItsPicture()
{
    open();
    TextTestWish wish;
    wish.to = u"ann@example.com"_s;
    wish.draft = {u"x"_s, u"<img src=\"cid:esim-qr-code\" alt=\"{{user_name}}\">"_s, {}};
    wish.values = {{u"user_name"_s, u"Ada"_s}};
    QVERIFY(sendTest(wish));
    services::TextTestStep step(m_bench->mailer);
    m_bench->transport.enqueue(200, R"({"id":"m-1"})");
    QCOMPARE(m_bench->run(step, testKeys().first()).kind, services::StepResult::Kind::Done);
    QCOMPARE(sentMail().value("attachments"_L1).toArray().size(), 1);
    QVERIFY(sentMail().value("html"_L1).toString().contains("alt=\"Ada\""_L1));
}

void TextsTest::test_toAnother_orUnsafe_isRefused()
{
    open();
    TextTestWish wish;
    wish.to = u"bob@example.com"_s;
    wish.draft = draft(u"x"_s);
    QCOMPARE(test::codeOf(sendTest(wish)), ErrorCode::Invalid);
    wish.to = u"ann@example.com"_s;
    wish.draft.html = u"<script>x</script>"_s;
    QCOMPARE(test::codeOf(sendTest(wish)), ErrorCode::Invalid);
    wish.draft = draft(u"x"_s);
    wish.values = {{u"nobody"_s, u"x"_s}};
    QCOMPARE(test::codeOf(sendTest(wish)), ErrorCode::Invalid);
    wish.values.clear();
    Texts off(*m_bench->database, m_bench->worker, m_bench->changes, m_bench->clock, {false, false, 0ms});
    QCOMPARE(test::codeOf(QCoro::waitFor(off.sendTest(m_bench->admin(), wish))), ErrorCode::Disabled);
    QVERIFY(testKeys().isEmpty());
}

void TextsTest::preview_showsSamples_butNoUnsafeMarkup()
{
    const services::TextPreview sound = services::previewOf(MailKind::BetaRejected, draft(u"x"_s));
    QVERIFY(sound.problems.isEmpty());
    QCOMPARE(sound.filled.subject, u"x for Maria Sample"_s);
    MailDraft typo = draft(u"x"_s);
    typo.html = u"<p>{{resaon}}</p>"_s;
    const services::TextPreview misspelt = services::previewOf(MailKind::BetaRejected, typo);
    QCOMPARE(misspelt.problems.size(), 2);
    QCOMPARE(misspelt.filled.html, u"<p></p>"_s);
    typo.html = u"<p>{{reason}}</p><script>x</script>"_s;
    QVERIFY(services::previewOf(MailKind::BetaRejected, typo).filled.html.isEmpty());
}

QTEST_GUILESS_MAIN(TextsTest)
#include "tst_texts.moc"
