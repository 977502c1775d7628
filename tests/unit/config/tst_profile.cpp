// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "config/profile.h"
#include "config/settings.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using config::Profile;

class ProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_goBothWays();
    void emulator_startsInDemoOnly();
};

void ProfileTest::names_goBothWays()
{
    for (const Profile profile : {Profile::Demo, Profile::Live, Profile::Remote}) {
        QCOMPARE(config::profileFromName(config::profileName(profile)), profile);
    }
    QVERIFY(!config::profileFromName(u"Demo"_s));
    QVERIFY(!config::profileFromName(QString()));
}

void ProfileTest::emulator_startsInDemoOnly()
{
    QProcessEnvironment env;
    const config::Settings clean = config::Settings::load(env, {}, {});
    env.insert(u"FIREBASE_AUTH_EMULATOR_HOST"_s, u"127.0.0.1:9099"_s);
    const config::Settings emulated = config::Settings::load(env, {}, {});
    QVERIFY(config::checkProfile(Profile::Demo, emulated).has_value());
    for (const Profile profile : {Profile::Live, Profile::Remote}) {
        QVERIFY(config::checkProfile(profile, clean).has_value());
        const core::Outcome refused = config::checkProfile(profile, emulated);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, core::ErrorCode::Invalid);
        QVERIFY(refused.error().detail.startsWith(u"FIREBASE_AUTH_EMULATOR_HOST is set"_s));
    }
}

QTEST_GUILESS_MAIN(ProfileTest)
#include "tst_profile.moc"
