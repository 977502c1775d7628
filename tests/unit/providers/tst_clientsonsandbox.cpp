// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "core/clock.h"
#include "core/random.h"
#include "ethereum/dotmtoken.h"
#include "ethereum/signer.h"
#include "ethereum/transaction.h"
#include "net/httpclient.h"
#include "net/qthttptransport.h"
#include "providers/email/mailer.h"
#include "providers/email/resendclient.h"
#include "providers/ethereum/contractprobe.h"
#include "providers/ethereum/rpcerror.h"
#include "providers/oxio/oxioclient.h"
#include "providers/stripe/stripeclient.h"
#include "sandbox/sandbox.h"

#include <QTemporaryDir>
#include <QTest>

#include <qcoro/qcorotask.h>

namespace dotm {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;

/// The provider clients against the stand-ins, over real sockets: two readings of each protocol, written apart, must
/// agree.
class ClientsOnSandboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void stripe_invoice_goesFromDraftToSentToVoid();
    void stripe_sameKey_replaysOrIsRefused();
    void stripe_events_arriveOnceAndInOrder();
    void stripe_unknownIdAndWrongKey_haveTheirCodes();
    void oxio_line_isOrderedAndFound();
    void oxio_duplicateEmail_isAdopted();
    void oxio_answerLost_isUnclearAndLineIsThere();
    void resend_sameKey_sendsOnce();
    void mailer_answerLost_triesAgainWithoutDoubling();
    void ethereum_answerLost_mintsOnce();
    void ethereum_contract_isFound_andRefusesStrangers();

private:
    [[nodiscard]] QUrl at(const QString &prefix) const { return QUrl(m_sandbox->url().toString() + prefix); }
    stripe::StripeClient stripe(const QString &key = u"sk_test_demo"_s);
    oxio::OxioClient oxio();
    email::ResendClient resend();
    ethereum::EthereumClient ethereum();
    ethereum::SignedTransaction minted(ethereum::EthereumClient &client, const QByteArray &data);
    void lose(const QString &provider);
    core::Result<stripe::Invoice> draftInvoice(stripe::StripeClient &client, const QString &customerId);

    core::SystemClock m_clock;
    core::SystemRandom m_random;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    std::unique_ptr<net::QtHttpTransport> m_transport;
    std::unique_ptr<net::HttpClient> m_http;
    std::optional<ethereum::Signer> m_owner;
};

namespace {

email::Message mail()
{
    email::Message message;
    message.from = u"DOTM <noreply@mail.example.com>"_s;
    message.to = {u"ann@example.com"_s};
    message.subject = u"Your eSIM is ready"_s;
    message.text = u"Scan the code."_s;
    message.attachments = {{u"esim.png"_s, u"image/png"_s, "PNG", u"qr"_s}};
    message.tags = {{u"kind"_s, u"esim_ready"_s}};
    return message;
}

QStringList typesOf(const QList<stripe::Event> &events)
{
    QStringList types;
    for (const stripe::Event &each : events) {
        types += each.type;
    }
    return types;
}

} // namespace

void ClientsOnSandboxTest::init()
{
    m_sandbox.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    sandbox::SandboxOptions options;
    options.dataFile = m_folder->filePath(u"sandbox.db"_s);
    m_owner = ethereum::Signer::fromKey(ethereum::Signer::makeKey(m_random)).value();
    options.tokenOwner = m_owner->address().checksummed();
    m_sandbox = std::make_unique<sandbox::Sandbox>(options, m_clock, m_random);
    QVERIFY(m_sandbox->start());
    m_transport = std::make_unique<net::QtHttpTransport>();
    m_http = std::make_unique<net::HttpClient>(*m_transport, m_clock, m_random);
}

stripe::StripeClient ClientsOnSandboxTest::stripe(const QString &key)
{
    stripe::StripeConfig config;
    config.url = at(u"/stripe"_s);
    config.secretKey = core::SecretString(key);
    return {*m_http, m_clock, config};
}

oxio::OxioClient ClientsOnSandboxTest::oxio()
{
    oxio::OxioConfig config;
    config.url = at(u"/oxio"_s);
    config.apiKey = core::SecretString(u"demo"_s);
    config.authToken = core::SecretString(u"demo"_s);
    config.brandId = u"00000000-0000-4000-8000-000000000001"_s;
    config.planId = u"demo-plan"_s;
    return {*m_http, m_clock, config};
}

email::ResendClient ClientsOnSandboxTest::resend()
{
    const email::ResendConfig config{at(u"/resend"_s), core::SecretString(u"re_demo"_s), {}};
    return {*m_http, m_clock, config};
}

ethereum::EthereumClient ClientsOnSandboxTest::ethereum()
{
    const sandbox::SimulatedChain chain = m_sandbox->chain();
    ethereum::EthereumConfig config;
    config.endpoints = {core::Secret<QUrl>(chain.url)};
    config.chainId = chain.chainId;
    config.token = ethereum::Address::parse(chain.token);
    return {*m_transport, m_clock, m_random, config};
}

/// The owner's next transaction, as the client prices it.
ethereum::SignedTransaction ClientsOnSandboxTest::minted(ethereum::EthereumClient &client, const QByteArray &data)
{
    const ethereum::Address owner = m_owner->address();
    const auto fees = QCoro::waitFor(client.fees()).value();
    const quint64 gas = QCoro::waitFor(client.estimateGas({owner, client.config().token, data, {}})).value();
    const quint64 nonce = QCoro::waitFor(client.transactionCount(owner, ethereum::BlockId::pending())).value();
    return ethereum::signTransaction({.chainId = client.config().chainId,
                                      .nonce = nonce,
                                      .maxPriorityFeePerGas = fees.maxPriorityFeePerGas,
                                      .maxFeePerGas = fees.maxFeePerGas,
                                      .gasLimit = gas,
                                      .to = client.config().token,
                                      .value = {},
                                      .data = data},
                                     *m_owner);
}

void ClientsOnSandboxTest::lose(const QString &provider)
{
    net::HttpRequest request;
    request.method = "PUT";
    request.url = at(u"/faults"_s);
    request.headers = {{"Content-Type", "application/json"}};
    request.body = R"({"provider":")" + provider.toLatin1() + R"(","fault":"answer_lost","times":1})";
    const auto answer = QCoro::waitFor(m_http->fetch(request));
    QVERIFY(answer && answer->isSuccess());
}

core::Result<stripe::Invoice> ClientsOnSandboxTest::draftInvoice(stripe::StripeClient &client,
                                                                 const QString &customerId)
{
    stripe::InvoiceDraft draft;
    draft.customerId = customerId;
    draft.currency = u"USD"_s;
    draft.description = u"10 GB of data"_s;
    draft.metadata = {{u"ticket"_s, u"HELP-41 & more"_s}};
    return QCoro::waitFor(client.createInvoice(draft, u"invoice-1"_s));
}

void ClientsOnSandboxTest::stripe_invoice_goesFromDraftToSentToVoid()
{
    stripe::StripeClient client = stripe();
    const stripe::CustomerDraft person(u"ann+1@example.com"_s, u"Ann Ünal"_s, {{u"user_id"_s, u"42"_s}});
    const auto customer = QCoro::waitFor(client.createCustomer(person, u"customer-1"_s));
    QVERIFY(customer);
    const auto known = QCoro::waitFor(client.customersByEmail(u"ann+1@example.com"_s));
    QCOMPARE(known->size(), 1);
    QCOMPARE(known->first().metadata.value(u"user_id"_s), u"42"_s);
    QCOMPARE(known->first().name, u"Ann Ünal"_s);

    const auto draft = draftInvoice(client, customer->id);
    QVERIFY(draft);
    QCOMPARE(draft->status, stripe::InvoiceStatus::Draft);
    stripe::InvoiceItemDraft item;
    item.customerId = customer->id;
    item.invoiceId = draft->id;
    item.amount = {2000, u"USD"_s};
    item.description = u"10 GB"_s;
    QVERIFY(QCoro::waitFor(client.addInvoiceItem(item, u"item-1"_s)));
    QVERIFY(QCoro::waitFor(client.finalizeInvoice(draft->id, u"finalize-1"_s)));
    QVERIFY(QCoro::waitFor(client.sendInvoice(draft->id, u"send-1"_s)));

    const auto open = QCoro::waitFor(client.invoice(draft->id));
    QVERIFY(open);
    QCOMPARE(open->status, stripe::InvoiceStatus::Open);
    QVERIFY(open->total == (core::Money{2000, u"USD"_s}));
    QCOMPARE(open->lines.size(), 1);
    QCOMPARE(open->lines.first().description, u"10 GB"_s);
    QCOMPARE(open->metadata.value(u"ticket"_s), u"HELP-41 & more"_s);
    QVERIFY(!open->hostedUrl.isEmpty());
    QVERIFY(open->dueAt.has_value());

    QCOMPARE(QCoro::waitFor(client.voidInvoice(draft->id, u"void-1"_s))->status, stripe::InvoiceStatus::Void);
    const auto all = QCoro::waitFor(client.invoicesOfCustomer(customer->id));
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().status, stripe::InvoiceStatus::Void);
}

void ClientsOnSandboxTest::stripe_sameKey_replaysOrIsRefused()
{
    stripe::StripeClient client = stripe();
    const stripe::CustomerDraft ann(u"ann@example.com"_s, u"Ann"_s, {});
    const stripe::CustomerDraft bob(u"bob@example.com"_s, u"Bob"_s, {});
    const auto first = QCoro::waitFor(client.createCustomer(ann, u"k"_s));
    const auto again = QCoro::waitFor(client.createCustomer(ann, u"k"_s));
    QVERIFY(first && again);
    QCOMPARE(again->id, first->id);
    QCOMPARE(QCoro::waitFor(client.createCustomer(bob, u"k"_s)).error().code, ErrorCode::Internal);
}

void ClientsOnSandboxTest::stripe_events_arriveOnceAndInOrder()
{
    stripe::StripeClient client = stripe();
    const stripe::CustomerDraft person(u"ann@example.com"_s, u"Ann"_s, {});
    const auto customer = QCoro::waitFor(client.createCustomer(person, u"customer-1"_s));
    const auto draft = draftInvoice(client, customer->id);
    QVERIFY(draft);
    QVERIFY(QCoro::waitFor(client.finalizeInvoice(draft->id, u"finalize-1"_s)));
    const auto all = QCoro::waitFor(client.eventsSince({}, {}));
    QVERIFY(all);
    const qsizetype created = typesOf(*all).indexOf(u"invoice.created"_s);
    const qsizetype finalized = typesOf(*all).indexOf(u"invoice.finalized"_s);
    QVERIFY(created >= 0 && created < finalized);
    QCOMPARE(all->at(finalized).objectId, draft->id);
    QCOMPARE(all->at(finalized).objectType, u"invoice"_s);

    const auto rest = QCoro::waitFor(client.eventsSince({}, all->at(created).id));
    QCOMPARE(typesOf(*rest), typesOf(*all).mid(created + 1));
    QVERIFY(QCoro::waitFor(client.eventsSince({}, all->last().id))->isEmpty());
    const auto filtered = QCoro::waitFor(client.eventsSince({u"invoice.finalized"_s}, {}));
    QCOMPARE(typesOf(*filtered), QStringList{u"invoice.finalized"_s});
}

void ClientsOnSandboxTest::stripe_unknownIdAndWrongKey_haveTheirCodes()
{
    stripe::StripeClient client = stripe();
    QCOMPARE(QCoro::waitFor(client.invoice(u"in_nope"_s)).error().code, ErrorCode::NotFound);
    QCOMPARE(QCoro::waitFor(client.finalizeInvoice(u"in_nope"_s, u"k"_s)).error().providerCode, u"resource_missing"_s);
    stripe::StripeClient stranger = stripe(u"pk_wrong"_s);
    QCOMPARE(QCoro::waitFor(stranger.invoice(u"in_nope"_s)).error().code, ErrorCode::Unauthorized);
}

void ClientsOnSandboxTest::oxio_line_isOrderedAndFound()
{
    oxio::OxioClient client = oxio();
    const oxio::EndUserDraft person{u"Ann"_s, u"Ünal"_s, u"ann@example.com"_s};
    const auto user = QCoro::waitFor(client.createEndUser(person));
    QVERIFY(user);
    QVERIFY(QCoro::waitFor(client.availableAreaCodes(u"US"_s))->contains(u"212"_s));
    const auto numbers = QCoro::waitFor(client.availableNumbers(u"212"_s, 3));
    QCOMPARE(numbers->size(), 3);
    oxio::LineOrder order;
    order.endUserId = user->id;
    order.preferredAreaCode = u"212"_s;
    order.phoneNumber = numbers->at(1).phoneNumber;
    const auto line = QCoro::waitFor(client.activateLine(order));
    QVERIFY2(line, line ? "" : qPrintable(line.error().detail));
    QVERIFY(line->activationCode.startsWith("LPA:1$"_L1));
    QVERIFY(line->iccid.endsWith(u'F'));
    const auto lines = QCoro::waitFor(client.linesOf(user->id));
    QCOMPARE(lines->size(), 1);
    QCOMPARE(lines->first().id, line->id);
    QVERIFY(lines->first().createdAt > core::fromMs(0));
    QCOMPARE(QCoro::waitFor(client.simStatus(line->iccid))->simType, u"EMBEDDED"_s);
}

void ClientsOnSandboxTest::oxio_duplicateEmail_isAdopted()
{
    oxio::OxioClient client = oxio();
    const oxio::EndUserDraft person{u"Ann"_s, u"Lee"_s, u"ann+1@example.com"_s};
    const auto user = QCoro::waitFor(client.createEndUser(person));
    QVERIFY(user);
    const auto again = QCoro::waitFor(client.createEndUser(person));
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QCOMPARE(again.error().providerCode, u"6805"_s);
    const auto found = QCoro::waitFor(client.findEndUserByEmail(u"ANN+1@example.com"_s));
    QVERIFY(found && found->has_value());
    QCOMPARE((*found)->id, user->id);
}

void ClientsOnSandboxTest::oxio_answerLost_isUnclearAndLineIsThere()
{
    oxio::OxioClient client = oxio();
    const oxio::EndUserDraft person{u"Ann"_s, u"Lee"_s, u"ann@example.com"_s};
    const auto user = QCoro::waitFor(client.createEndUser(person));
    QVERIFY(user);
    oxio::LineOrder order;
    order.endUserId = user->id;
    lose(u"oxio"_s);
    const auto line = QCoro::waitFor(client.activateLine(order));
    QVERIFY(!line);
    QVERIFY(line.error().isUnclear());
    QCOMPARE(QCoro::waitFor(client.linesOf(user->id))->size(), 1);
}

void ClientsOnSandboxTest::resend_sameKey_sendsOnce()
{
    email::ResendClient client = resend();
    const auto first = QCoro::waitFor(client.send(mail(), u"esim-ready/1"_s));
    const auto again = QCoro::waitFor(client.send(mail(), u"esim-ready/1"_s));
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    QCOMPARE(again->id, first->id);
    email::Message other = mail();
    other.subject = u"Another"_s;
    QCOMPARE(QCoro::waitFor(client.send(other, u"esim-ready/1"_s)).error().code, ErrorCode::Internal);
}

void ClientsOnSandboxTest::mailer_answerLost_triesAgainWithoutDoubling()
{
    email::ResendClient client = resend();
    email::Mailer mailer(&client, nullptr, m_clock);
    lose(u"resend"_s);
    const auto lost = QCoro::waitFor(mailer.send(mail(), u"esim-ready/2"_s));
    QVERIFY(!lost);
    QVERIFY(lost.error().isUnclear());
    const auto replayed = QCoro::waitFor(mailer.send(mail(), u"esim-ready/2"_s));
    const auto again = QCoro::waitFor(mailer.send(mail(), u"esim-ready/2"_s));
    QCOMPARE(again->id, replayed->id);
}

void ClientsOnSandboxTest::ethereum_answerLost_mintsOnce()
{
    ethereum::EthereumClient client = ethereum();
    const ethereum::Address member = ethereum::Signer::fromKey(ethereum::Signer::makeKey(m_random))->address();
    const auto purchase = core::Uint256::fromDecimal(u"20000000000000000000").value();
    const auto signedMint = minted(client, ethereum::dotmtoken::rewardDataPurchase(member, purchase));
    lose(u"ethereum"_s);
    const auto sent = QCoro::waitFor(client.sendRawTransaction(signedMint.raw));
    // The client sends the same bytes again: mined meanwhile, they are refused for their nonce.
    QVERIFY(!sent && sent.error().providerCode == QLatin1StringView(ethereum::rpc::kNonceTooLow));
    const auto receipt = QCoro::waitFor(client.receipt(signedMint.hash));
    QVERIFY(receipt && *receipt && (*receipt)->isSuccess);
    QCOMPARE(QCoro::waitFor(client.tokenBalance(member, ethereum::BlockId::latest()))->toDecimal(),
             u"2066000000000000000"_s);
    const quint64 head = QCoro::waitFor(client.blockNumber()).value();
    const auto query = ethereum::transfersTo(*client.config().token, member);
    const auto page = QCoro::waitFor(client.logPage(query, 0, head, ethereum::logpages::kFirstSize));
    QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
    QCOMPARE(page->logs, (*receipt)->logs);
}

void ClientsOnSandboxTest::ethereum_contract_isFound_andRefusesStrangers()
{
    ethereum::EthereumClient client = ethereum();
    QVERIFY(QCoro::waitFor(client.contractState()) == ethereum::ContractState::Ok);
    const auto facts = QCoro::waitFor(ethereum::probeContract(&client));
    QVERIFY2(facts, facts ? "" : qPrintable(facts.error().detail));
    QCOMPARE(facts->symbol, u"DOTM"_s);
    QVERIFY(facts->owner == m_owner->address());
    QCOMPARE(facts->maxSupply->toDecimal(), u"10333333000000000000000000"_s);
    QCOMPARE(facts->functions.size(), qsizetype(ethereum::dotmtoken::allFunctions().size()) - 1);

    const ethereum::Signer stranger = ethereum::Signer::fromKey(ethereum::Signer::makeKey(m_random)).value();
    const QByteArray mint = ethereum::dotmtoken::mint(stranger.address(), core::Uint256(1));
    const auto gas = QCoro::waitFor(client.estimateGas({stranger.address(), client.config().token, mint, {}}));
    QVERIFY(!gas && gas.error().providerCode == QLatin1StringView(ethereum::rpc::kReverted));
    QVERIFY2(gas.error().detail.contains("OwnableUnauthorizedAccount"_L1), qPrintable(gas.error().detail));
    auto transaction = minted(client, mint).transaction;
    transaction.nonce = 0;
    const auto poor = QCoro::waitFor(client.sendRawTransaction(ethereum::signTransaction(transaction, stranger).raw));
    QVERIFY(!poor && poor.error().providerCode == QLatin1StringView(ethereum::rpc::kInsufficientFunds));
}

} // namespace dotm

QTEST_GUILESS_MAIN(dotm::ClientsOnSandboxTest)
#include "tst_clientsonsandbox.moc"
