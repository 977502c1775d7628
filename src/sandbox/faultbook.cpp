// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "sandbox/faultbook.h"

#include "core/log.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace dotm::sandbox {

namespace {

struct Name
{
    FaultKind kind;
    QLatin1StringView text;
};
constexpr std::array kNames{
    Name{FaultKind::Timeout, "timeout"_L1},
    Name{FaultKind::RateLimited, "rate_limited"_L1},
    Name{FaultKind::ServerError, "server_error"_L1},
    Name{FaultKind::Malformed, "malformed"_L1},
    Name{FaultKind::Slow, "slow"_L1},
    Name{FaultKind::Reset, "reset"_L1},
    Name{FaultKind::AnswerLost, "answer_lost"_L1},
};

} // namespace

QString faultName(FaultKind kind)
{
    for (const Name &name : kNames) {
        if (name.kind == kind) {
            return name.text;
        }
    }
    return {};
}

std::optional<FaultKind> faultKind(const QString &name)
{
    for (const Name &known : kNames) {
        if (known.text == name) {
            return known.kind;
        }
    }
    return std::nullopt;
}

QJsonObject faultJson(const Fault &fault)
{
    return {{u"provider"_s, fault.provider},
            {u"fault"_s, faultName(fault.kind)},
            {u"times"_s, fault.times ? QJsonValue(*fault.times) : QJsonValue()},
            {u"probability"_s, fault.probability ? QJsonValue(*fault.probability) : QJsonValue()},
            {u"path"_s, fault.path},
            {u"ms"_s, static_cast<qint64>(fault.delay.count())}};
}

core::Outcome FaultBook::install()
{
    return m_db.script(u"CREATE TABLE IF NOT EXISTS sandbox_fault ("
                       "id INTEGER PRIMARY KEY, provider TEXT NOT NULL, kind TEXT NOT NULL, times BIGINT, "
                       "probability REAL, path TEXT NOT NULL, delay_ms BIGINT NOT NULL)"_s);
}

core::Outcome FaultBook::add(const Fault &fault)
{
    const core::Result<qint64> done = m_db.execute(
        u"INSERT INTO sandbox_fault (provider, kind, times, probability, path, delay_ms) VALUES ($1,$2,$3,$4,$5,$6)"_s,
        {fault.provider, faultName(fault.kind), storage::nullable(fault.times), storage::nullable(fault.probability),
         fault.path, static_cast<qint64>(fault.delay.count())});
    return done ? core::Outcome() : core::fail(done.error());
}

core::Outcome FaultBook::clear()
{
    const core::Result<qint64> done = m_db.execute(u"DELETE FROM sandbox_fault"_s);
    return done ? core::Outcome() : core::fail(done.error());
}

core::Result<QList<FaultBook::Entry>> FaultBook::entries()
{
    const core::Result<storage::Rows> rows =
        m_db.query(u"SELECT id, provider, kind, times, probability, path, delay_ms FROM sandbox_fault ORDER BY id"_s);
    if (!rows) {
        return core::fail(rows.error());
    }
    QList<Entry> result;
    for (const storage::Row &row : *rows) {
        Fault fault{row.text(1),
                    faultKind(row.text(2)).value_or(FaultKind::ServerError),
                    row.optionalInteger(3),
                    {},
                    row.text(5),
                    std::chrono::milliseconds(row.integer(6))};
        if (!row.isNull(4)) {
            fault.probability = row.real(4);
        }
        result.append({row.integer(0), fault});
    }
    return result;
}

core::Result<QList<Fault>> FaultBook::list()
{
    const core::Result<QList<Entry>> known = entries();
    if (!known) {
        return core::fail(known.error());
    }
    QList<Fault> result;
    for (const Entry &entry : *known) {
        result.append(entry.fault);
    }
    return result;
}

bool FaultBook::strikes(const Fault &fault, const QString &provider, const QString &path)
{
    return fault.provider == provider && path.contains(fault.path) &&
           (!fault.probability || m_random.unit() < *fault.probability);
}

std::optional<Fault> FaultBook::take(const QString &provider, const QString &path)
{
    const core::Result<QList<Entry>> known = entries();
    if (!known) {
        qCWarning(core::lcSandbox).noquote() << "Faults cannot be read:" << known.error().detail;
        return std::nullopt;
    }
    for (const Entry &entry : *known) {
        if (!strikes(entry.fault, provider, path)) {
            continue;
        }
        const bool last = entry.fault.times && *entry.fault.times <= 1;
        const QString sql = last ? u"DELETE FROM sandbox_fault WHERE id = $1"_s
                                 : u"UPDATE sandbox_fault SET times = times - 1 WHERE id = $1"_s;
        if (const auto counted = m_db.execute(sql, {entry.id}); !counted) {
            qCWarning(core::lcSandbox).noquote() << "A fault cannot be counted:" << counted.error().detail;
        }
        return entry.fault;
    }
    return std::nullopt;
}

} // namespace dotm::sandbox
