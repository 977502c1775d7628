// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "killrun.h"

#include <QElapsedTimer>
#include <QJsonDocument>

namespace dotm::test {
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kKillsPerPerson = 2;
constexpr int kLongestLifeMs = 1'400;
constexpr int kSettleMs = 60'000;

int fromEnvironment(const char *name, int fallback)
{
    bool ok = false;
    const int value = qEnvironmentVariableIntValue(name, &ok);
    return ok ? value : fallback;
}

} // namespace

KillRun::KillRun(int defaultKills, QStringList arguments)
    : m_arguments(std::move(arguments)), m_kills(fromEnvironment("DOTM_CHAOS_KILLS", defaultKills)),
      m_seed(static_cast<quint32>(
          fromEnvironment("DOTM_CHAOS_SEED", static_cast<int>(QRandomGenerator::global()->bounded(1'000'000))))),
      m_random(m_seed)
{
}

bool KillRun::start()
{
    QProcessEnvironment environment;
    environment.insert(u"DOTM_ACTIVATIONS_PER_HOUR"_s, u"100000"_s);
    return m_dotmd.start(QStringList{u"--profile"_s, u"demo"_s} + m_arguments, environment);
}

QString KillRun::setFaults()
{
    const struct
    {
        QString provider;
        QString fault;
        double probability;
    } faults[] = {{u"oxio"_s, u"answer_lost"_s, 0.25},
                  {u"stripe"_s, u"answer_lost"_s, 0.1},
                  {u"stripe"_s, u"server_error"_s, 0.05},
                  {u"resend"_s, u"answer_lost"_s, 0.2}};
    for (const auto &fault : faults) {
        const QJsonObject body{
            {u"provider"_s, fault.provider}, {u"fault"_s, fault.fault}, {u"probability"_s, fault.probability}};
        const Answer answer = m_api.send("PUT", at(m_dotmd.sandbox(), u"/faults"_s), QJsonDocument(body).toJson(),
                                         {{"Content-Type", "application/json"}});
        if (answer.status == 0 || answer.status >= 300) {
            return u"a fault was not set: "_s + QString::fromUtf8(answer.body);
        }
    }
    return {};
}

void KillRun::liveALittle()
{
    QElapsedTimer life;
    life.start();
    const int end = m_random.bounded(20, kLongestLifeMs);
    while (life.elapsed() < end) {
        m_books.moveOn(m_dotmd.url(), m_people[m_random.bounded(static_cast<int>(m_people.size()))]);
    }
}

QString KillRun::run()
{
    qInfo("kills: %d, seed: %u", m_kills, m_seed);
    if (!start()) {
        return QString::fromUtf8(m_dotmd.log());
    }
    if (const QString wrong = setFaults(); !wrong.isEmpty()) {
        return wrong;
    }
    for (int kill = 0; kill < m_kills; ++kill) {
        if (kill % kKillsPerPerson == 0) {
            const QString email = u"person%1@example.com"_s.arg(kill);
            const QByteArray token = m_api.newPerson(m_dotmd.sandbox(), email);
            if (token.isEmpty()) {
                return u"no account could be made"_s;
            }
            m_people.append({email, token});
        }
        liveALittle();
        m_dotmd.kill();
        if (!start()) {
            return QString::fromUtf8(m_dotmd.log().right(3'000));
        }
    }
    const QString wrong = settleAndCompare();
    return wrong.isEmpty() && m_dotmd.log().contains("AddressSanitizer") ? u"the sanitizer found something"_s : wrong;
}

QString KillRun::settleAndCompare()
{
    if (m_api.send("DELETE", at(m_dotmd.sandbox(), u"/faults"_s), {}, {}).status >= 300) {
        return u"the faults were not cleared"_s;
    }
    for (DemoPerson &person : m_people) {
        const auto settled = [&] {
            if (!person.paid) {
                m_books.moveOn(m_dotmd.url(), person);
            }
            return m_books.isDone(m_dotmd.url(), person);
        };
        if (!m_api.waitUntil(settled, kSettleMs)) {
            return u"not settled: "_s +
                   QString::fromUtf8(QJsonDocument(m_books.activation(m_dotmd.url(), person)).toJson());
        }
    }
    for (const DemoPerson &person : std::as_const(m_people)) {
        if (const QString wrong = m_books.check(m_dotmd.url(), m_dotmd.sandbox(), person); !wrong.isEmpty()) {
            return wrong;
        }
    }
    qInfo("%d kills, %lld people: 0 double charges, 0 double lines, 0 double mails, 0 lost payments", m_kills,
          static_cast<long long>(m_people.size()));
    return {};
}

} // namespace dotm::test
