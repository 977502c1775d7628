// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "killrun.h"
#include "support/privatepostgres.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// On PostgreSQL: nobody knows whether the killed process lives elsewhere, so its steps come back when their lease
/// ends.
class KillsPostgresTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void killedAtRandomInstants_everyPersonHasExactlyOneOfEach()
    {
        const auto server = dotm::test::PrivatePostgres::create();
        QVERIFY2(server, server ? "" : qPrintable(server.error().detail));
        const auto database = (*server)->createDatabase(u"kills"_s);
        QVERIFY(database);
        dotm::test::KillRun run(10, {u"--database"_s, *database});
        QCOMPARE(run.run(), QString());
    }
};

QTEST_GUILESS_MAIN(KillsPostgresTest)
#include "tst_killspostgres.moc"
