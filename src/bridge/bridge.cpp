// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/bridge.h"

#include "bridge/gate.h"
#include "bridge/rendezvous.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QTimer>

#include <algorithm>

namespace dotm::bridge {
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using core::Outcome;
using core::Task;

namespace {

constexpr qint64 kMostWaitingMs = 3'000;
constexpr qsizetype kKeyBytes = 32;
const QString kPortFile = u"bridge.json"_s;

quint16 portFrom(const QByteArray &bytes)
{
    const int port = QJsonDocument::fromJson(bytes).object().value("port"_L1).toInt();
    return port > 1023 && port < 65536 ? static_cast<quint16>(port) : quint16(0);
}

} // namespace

class Bridge::Private
{
public:
    Private(Bridge &bridge, const BridgeParts &parts)
        : q(bridge), with(parts), runtimeKey(core::randomToken(parts.random, kKeyBytes)),
          book(parts.folder, parts.clock, parts.random), consent(parts.clock), upstream(parts.session),
          shelf(upstream, parts.clock), world{book, consent, shelf, upstream, parts.session, parts.clock, parts.random},
          runner(world), ports(parts.folder), gate(world, runner, runtimeKey)
    {
    }

    Task<Outcome> begin();
    Task<Outcome> openBook(QString uid);
    void onSession();
    void onDefinitions();

    Bridge &q;
    const BridgeParts with;
    const core::SecretString runtimeKey;
    Book book;
    Consent consent;
    Upstream upstream;
    ToolShelf shelf;
    const CallWorld world;
    CallRunner runner;
    Disk ports;
    Gate gate;
    std::optional<core::Error> problem;
    QString uid;
    int tasks = 0;
    bool isRunning = false;
};

/// The port of last time is asked for first, so that addresses in other programs' settings stay good.
Task<Outcome> Bridge::Private::begin()
{
    const QString path = ports.pathOf(kPortFile);
    const std::function<Disk::Content()> work = [path] {
        return Disk::readNow(path);
    };
    const Disk::Content kept = co_await ports.compute(work);
    const quint16 wanted = portFrom(kept.bytes);
    const Outcome listening = gate.listen(wanted);
    if (!listening) {
        problem = listening.error();
        Q_EMIT q.changed();
        co_return Outcome(listening);
    }
    const Outcome told = writeRendezvous(with.runtimeDir, {gate.url(), runtimeKey, QCoreApplication::applicationPid()});
    if (!told) {
        problem = told.error();
        Q_EMIT q.changed();
        co_return Outcome(told);
    }
    isRunning = true;
    Q_EMIT q.changed();
    if (gate.port() != wanted) {
        const QString name = kPortFile;
        const QByteArray bytes = QJsonDocument(QJsonObject{{u"port"_s, gate.port()}}).toJson();
        co_return co_await ports.write(name, bytes);
    }
    co_return Outcome();
}

Task<Outcome> Bridge::Private::openBook(QString person)
{
    const Outcome opened = co_await book.open(person);
    if (!opened) {
        if (opened.error().code != core::ErrorCode::Cancelled) {
            problem = opened.error();
            Q_EMIT q.changed();
        }
        co_return Outcome(opened);
    }
    co_return co_await runner.reconcile();
}

void Bridge::Private::onSession()
{
    const QString person = with.session.state() == client::Session::State::SignedIn ? with.session.uid() : QString();
    if (person == uid) {
        return;
    }
    uid = person;
    runner.cutAll();
    if (person.isEmpty()) {
        book.close();
    } else {
        core::detach(openBook(person), "opening the assistants' book");
    }
}

/// A permission was given for what the tool was then.
void Bridge::Private::onDefinitions()
{
    book.removeGrants(
        [this](const Grant &each) { return each.fingerprint != fingerprint(shelf.definition(each.tool)); });
}

Bridge::Bridge(const BridgeParts &parts) : m_private(std::make_unique<Private>(*this, parts))
{
    Private &p = *m_private;
    connect(&p.book, &Book::changed, this, &Bridge::changed);
    connect(&p.consent, &Consent::changed, this, &Bridge::changed);
    connect(&p.consent, &Consent::arrived, this, &Bridge::requestArrived);
    connect(&p.consent, &Consent::ended, this, &Bridge::requestEnded);
    connect(&p.shelf, &ToolShelf::definitionsChanged, this, [&p] { p.onDefinitions(); });
    connect(&parts.session, &client::Session::stateChanged, this, [&p] { p.onSession(); });
    p.onSession();
}

/// Answers what waits and gives what is on its way a moment to end; the tasks use what stands here.
Bridge::~Bridge()
{
    Private &p = *m_private;
    disconnect(&p.with.session, nullptr, this, nullptr);
    disconnect(&p.book, nullptr, this, nullptr);
    disconnect(&p.consent, nullptr, this, nullptr);
    removeRendezvous(p.with.runtimeDir, QCoreApplication::applicationPid());
    p.runner.cutAll();
    p.upstream.abortAll();
    QElapsedTimer waited;
    waited.start();
    while ((p.gate.pending() > 0 || p.runner.running() > 0) && waited.elapsed() < kMostWaitingMs) {
        QEventLoop pause;
        QTimer::singleShot(10ms, &pause, &QEventLoop::quit);
        pause.exec();
    }
    p.gate.drain();
    if (p.gate.pending() > 0 || p.runner.running() > 0) {
        qCWarning(core::lcBridge) << "ending while the service has not answered";
        (void)m_private.release(); // what still waits there uses it; the process is about to end
    }
}

void Bridge::start()
{
    core::detach(m_private->begin(), "opening the bridge");
}

bool Bridge::isRunning() const
{
    return m_private->isRunning;
}

QUrl Bridge::url() const
{
    return m_private->gate.url();
}

std::optional<core::Error> Bridge::problem() const
{
    return m_private->problem;
}

bool Bridge::isOpen() const
{
    return m_private->book.isOpen();
}

QList<Assistant> Bridge::assistants() const
{
    QList<Assistant> sorted = m_private->book.assistants();
    std::ranges::sort(sorted, [](const Assistant &a, const Assistant &b) {
        const int order = a.name.localeAwareCompare(b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return sorted;
}

QList<ConsentRequest> Bridge::requests() const
{
    return m_private->consent.requests();
}

QList<Grant> Bridge::grants() const
{
    const core::TimePoint now = m_private->with.clock.now();
    QList<Grant> living = m_private->book.grants();
    living.removeIf([now](const Grant &each) { return each.until <= now; });
    return living;
}

QList<CallEntry> Bridge::log() const
{
    return m_private->book.log().entries();
}

core::Money Bridge::spentToday(const QString &assistantId) const
{
    const Assistant *known = m_private->book.assistant(assistantId);
    const QString currency = known != nullptr ? known->limits.perDay.currency : AssistantLimits().perDay.currency;
    const core::TimePoint since = midnightBefore(m_private->with.clock.now());
    return {m_private->book.log().spentSince(assistantId, since, currency), currency};
}

bool Bridge::isStopped() const
{
    return m_private->book.isStopped();
}

NewKey Bridge::addAssistant(const QString &name)
{
    const core::SecretString key(core::randomToken(m_private->with.random, kKeyBytes));
    Assistant fresh;
    fresh.id = core::uuid7(m_private->with.clock, m_private->with.random);
    fresh.name = name.trimmed().left(60);
    fresh.way = Way::Http;
    fresh.connectedSince = m_private->with.clock.now();
    fresh.keyDigest = QCryptographicHash::hash(key.reveal().toUtf8(), QCryptographicHash::Sha256).toHex();
    m_private->book.add(fresh);
    return {fresh.id, key};
}

void Bridge::rename(const QString &assistantId, const QString &name)
{
    const QString trimmed = name.trimmed().left(60);
    if (!trimmed.isEmpty()) {
        m_private->book.change(assistantId, [&trimmed](Assistant &each) { each.name = trimmed; });
    }
}

void Bridge::setLimits(const QString &assistantId, const AssistantLimits &limits)
{
    m_private->book.change(assistantId, [&limits](Assistant &each) { each.limits = limits; });
}

void Bridge::forget(const QString &assistantId)
{
    m_private->book.remove(assistantId);
    m_private->runner.cut(assistantId);
}

void Bridge::allowOnce(const QString &requestId)
{
    m_private->consent.answer(requestId, Answer::Once);
}

void Bridge::allowUntilTonight(const QString &requestId)
{
    const QList<ConsentRequest> open = requests();
    const auto found = std::ranges::find(open, requestId, &ConsentRequest::id);
    if (found != open.end() && found->mayAllowUntilTonight) {
        m_private->consent.answer(requestId, Answer::UntilTonight);
    }
}

void Bridge::notNow(const QString &requestId)
{
    m_private->consent.answer(requestId, Answer::NotNow);
}

void Bridge::allowNextTry(const QString &requestId)
{
    m_private->consent.prepare(requestId);
}

void Bridge::dismiss(const QString &requestId)
{
    m_private->consent.dismiss(requestId);
}

void Bridge::endGrant(const QString &grantId)
{
    m_private->book.removeGrants([&grantId](const Grant &each) { return each.id == grantId; });
}

void Bridge::stopAll()
{
    m_private->book.setStopped(true);
    m_private->book.removeGrants([](const Grant &) { return true; });
    m_private->runner.cutAll();
}

void Bridge::resume()
{
    m_private->book.setStopped(false);
}

} // namespace dotm::bridge
