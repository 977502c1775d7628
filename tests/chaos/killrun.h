// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "support/demobooks.h"
#include "support/dotmdprocess.h"

#include <QRandomGenerator>

namespace dotm::test {

/// kill -9 at random instants of activations while providers lose answers; afterwards the books are compared.
/// DOTM_CHAOS_KILLS sets how many kills, DOTM_CHAOS_SEED repeats a run.
class KillRun
{
public:
    /// @p arguments: for every start of dotmd, besides the profile.
    KillRun(int defaultKills, QStringList arguments);

    /// Empty when every person ended with exactly one of each; else what is wrong.
    [[nodiscard]] QString run();

private:
    [[nodiscard]] bool start();
    [[nodiscard]] QString setFaults();
    void liveALittle();
    [[nodiscard]] QString settleAndCompare();

    QStringList m_arguments;
    int m_kills;
    quint32 m_seed;
    QRandomGenerator m_random;
    ApiCaller m_api;
    DemoBooks m_books{m_api};
    DotmdProcess m_dotmd;
    QList<DemoPerson> m_people;
};

} // namespace dotm::test
