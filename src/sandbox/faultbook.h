// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/random.h"
#include "core/result.h"
#include "storage/driver/connection.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace dotm::sandbox {

enum class FaultKind {
    Timeout,     ///< the connection is held and never answered
    RateLimited, ///< 429 with Retry-After
    ServerError,
    Malformed,  ///< 200 with a body nobody can read
    Slow,       ///< the true answer, late
    Reset,      ///< the connection is dropped before anything is done
    AnswerLost, ///< everything is done, then the connection is dropped
};

struct Fault
{
    QString provider;
    FaultKind kind = FaultKind::ServerError;
    std::optional<qint64> times;       ///< how often it still strikes; nothing: for ever
    std::optional<double> probability; ///< of striking a call it fits; nothing: always
    QString path;                      ///< strikes only paths that contain it; empty: all
    std::chrono::milliseconds delay{3000};
};

/// "answer_lost" and so on: the names of PUT /faults.
[[nodiscard]] QString faultName(FaultKind kind);
[[nodiscard]] std::optional<FaultKind> faultKind(const QString &name);
[[nodiscard]] QJsonObject faultJson(const Fault &fault);

/// The faults that are switched on, kept in the data file so that they survive a restart.
class FaultBook
{
public:
    FaultBook(storage::Connection &db, core::Random &random) : m_db(db), m_random(random) {}

    [[nodiscard]] core::Outcome install();
    [[nodiscard]] core::Outcome add(const Fault &fault);
    [[nodiscard]] core::Outcome clear();
    [[nodiscard]] core::Result<QList<Fault>> list();
    /// The oldest fault that strikes this call, counted down. A storage fault strikes nothing.
    [[nodiscard]] std::optional<Fault> take(const QString &provider, const QString &path);

private:
    struct Entry
    {
        qint64 id = 0;
        Fault fault;
    };
    [[nodiscard]] core::Result<QList<Entry>> entries();
    [[nodiscard]] bool strikes(const Fault &fault, const QString &provider, const QString &path);

    storage::Connection &m_db;
    core::Random &m_random;
};

} // namespace dotm::sandbox
