// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "bridge/book.h"

#include "bridge/setup/assistantprogram.h"
#include "core/log.h"
#include "core/task.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace dotm::bridge {
using namespace Qt::Literals::StringLiterals;
using core::Outcome;
using core::Task;

namespace {

constexpr qsizetype kMostAssistants = 200;
constexpr std::chrono::minutes kSeenStep{1}; ///< how exact "last seen" is on disk

template <typename T>
QJsonArray toArray(const QList<T> &list)
{
    QJsonArray array;
    for (const T &each : list) {
        array.append(each.toJson());
    }
    return array;
}

/// Nothing when one of them cannot be read.
template <typename T>
std::optional<QList<T>> fromArray(const QJsonValue &value)
{
    QList<T> list;
    const QJsonArray array = value.toArray();
    for (const auto each : array) {
        auto item = T::fromJson(each.toObject());
        if (!item) {
            return std::nullopt;
        }
        list.append(*std::move(item));
    }
    return value.isArray() ? std::optional(list) : std::nullopt;
}

} // namespace

Book::Book(QString folder, const core::Clock &clock, core::Random &random)
    : m_clock(clock), m_random(random), m_disk(std::move(folder))
{
}

Book::Kept Book::readKept(const QString &statePath, const QString &logPath, core::TimePoint now)
{
    Kept kept;
    const Disk::Content state = Disk::readNow(statePath);
    const Disk::Content lines = Disk::readNow(logPath);
    kept.outcome = !state.outcome ? state.outcome : lines.outcome;
    if (kept.outcome) {
        kept.state = state.bytes.isEmpty() ? std::optional(State()) : parse(state.bytes);
        kept.unreadable = kept.state ? QByteArray() : state.bytes;
        kept.log.load(lines.bytes, now);
        const QByteArray compacted = kept.log.compacted();
        kept.compacted = compacted.size() < lines.bytes.size() / 2 ? compacted : QByteArray();
    }
    return kept;
}

Task<Outcome> Book::open(QString uid)
{
    close();
    const quint64 turn = m_turn;
    m_person = QString::fromLatin1(QCryptographicHash::hash(uid.toUtf8(), QCryptographicHash::Sha256).toHex());
    const QString statePath = m_disk.pathOf(fileName(u".json"_s));
    const QString logPath = m_disk.pathOf(fileName(u".log"_s));
    const std::function<Kept()> work = [statePath, logPath, now = m_clock.now()] {
        return readKept(statePath, logPath, now);
    };
    const Kept kept = co_await m_disk.compute(work);
    if (turn != m_turn) {
        co_return core::fail(core::ErrorCode::Cancelled, u"Somebody else has signed in meanwhile."_s);
    }
    if (!kept.outcome) {
        co_return Outcome(kept.outcome);
    }
    if (!kept.unreadable.isEmpty()) {
        qCWarning(core::lcBridge) << "what was kept of the assistants cannot be read; it is set aside";
        core::detach(keep(fileName(u".json.unreadable"_s), kept.unreadable), "setting the assistants' file aside");
    }
    if (!kept.compacted.isEmpty()) {
        core::detach(keep(fileName(u".log"_s), kept.compacted), "compacting the assistants' log");
    }
    m_state = kept.state.value_or(State());
    m_log = kept.log;
    m_isOpen = true;
    Q_EMIT changed();
    co_return Outcome();
}

void Book::close()
{
    ++m_turn;
    m_isOpen = false;
    m_person.clear();
    m_state = {};
    m_log.clear();
    Q_EMIT changed();
}

const Assistant *Book::assistant(const QString &id) const
{
    const auto found = std::ranges::find(m_state.assistants, id, &Assistant::id);
    return found == m_state.assistants.end() ? nullptr : &*found;
}

const Assistant *Book::byKeyDigest(const QByteArray &digest) const
{
    const auto found = std::ranges::find_if(m_state.assistants, [&digest](const Assistant &each) {
        return each.way == Way::Http && !each.keyDigest.isEmpty() && each.keyDigest == digest;
    });
    return found == m_state.assistants.end() ? nullptr : &*found;
}

Assistant Book::greet(const QString &program)
{
    const auto found = std::ranges::find_if(m_state.assistants, [&program](const Assistant &each) {
        return each.way == Way::Stdio && each.program == program;
    });
    if (found != m_state.assistants.end()) {
        return *found;
    }
    Assistant fresh;
    fresh.id = core::uuid7(m_clock, m_random);
    const auto known = assistantProgram(program);
    fresh.name = known ? known->displayName : program;
    fresh.program = program;
    fresh.connectedSince = m_clock.now();
    add(fresh);
    return fresh;
}

void Book::noteSeen(const QString &assistantId, const QString &saysItIs)
{
    const Assistant *known = assistant(assistantId);
    const core::TimePoint now = m_clock.now();
    const bool isNews = known != nullptr && (!known->lastSeen || now - *known->lastSeen >= kSeenStep ||
                                             (!saysItIs.isEmpty() && saysItIs != known->saysItIs));
    if (isNews) {
        change(assistantId, [now, &saysItIs](Assistant &each) {
            each.lastSeen = now;
            each.saysItIs = saysItIs.isEmpty() ? each.saysItIs : saysItIs;
        });
    }
}

void Book::add(const Assistant &assistant)
{
    if (m_isOpen && m_state.assistants.size() < kMostAssistants) {
        m_state.assistants.append(assistant);
        save();
    }
}

void Book::change(const QString &assistantId, const std::function<void(Assistant &)> &how)
{
    const auto found = std::ranges::find(m_state.assistants, assistantId, &Assistant::id);
    if (found != m_state.assistants.end()) {
        how(*found);
        save();
    }
}

void Book::remove(const QString &assistantId)
{
    m_state.assistants.removeIf([&assistantId](const Assistant &each) { return each.id == assistantId; });
    m_state.grants.removeIf([&assistantId](const Grant &each) { return each.assistantId == assistantId; });
    save();
}

void Book::addGrant(const Grant &grant)
{
    m_state.grants.append(grant);
    save();
}

void Book::removeGrants(const std::function<bool(const Grant &)> &which)
{
    if (m_state.grants.removeIf([&which](const Grant &each) { return which(each); }) > 0) {
        save();
    }
}

void Book::setStopped(bool isStopped)
{
    m_state.isStopped = isStopped;
    save();
}

Task<Outcome> Book::record(CallEntry entry)
{
    if (!m_isOpen) {
        co_return Outcome(); // of nobody: reading public prices without being signed in
    }
    m_log.put(entry);
    Q_EMIT changed();
    const QString name = fileName(u".log"_s);
    const QByteArray line = CallLog::line(entry);
    co_return co_await m_disk.append(name, line);
}

std::optional<Book::State> Book::parse(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    auto assistants = fromArray<Assistant>(object.value("assistants"_L1));
    auto grants = fromArray<Grant>(object.value("grants"_L1));
    if (!assistants || !grants || !object.value("stopped"_L1).isBool()) {
        return std::nullopt;
    }
    return State{*std::move(assistants), *std::move(grants), object.value("stopped"_L1).toBool()};
}

QByteArray Book::encoded() const
{
    return QJsonDocument(QJsonObject{{u"assistants"_s, toArray(m_state.assistants)},
                                     {u"grants"_s, toArray(m_state.grants)},
                                     {u"stopped"_s, m_state.isStopped}})
        .toJson();
}

QString Book::fileName(const QString &suffix) const
{
    return m_person + suffix;
}

Task<Outcome> Book::keep(QString name, QByteArray bytes)
{
    co_return co_await m_disk.write(name, bytes);
}

void Book::save()
{
    if (m_isOpen) {
        core::detach(keep(fileName(u".json"_s), encoded()), "keeping the assistants");
    }
    Q_EMIT changed();
}

} // namespace dotm::bridge
