// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "killrun.h"

#include <QTest>

/// On SQLite: the next process frees at once what the killed one held.
class KillsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void killedAtRandomInstants_everyPersonHasExactlyOneOfEach()
    {
        dotm::test::KillRun run(50, {});
        QCOMPARE(run.run(), QString());
    }
};

QTEST_GUILESS_MAIN(KillsTest)
#include "tst_kills.moc"
