// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/shared/settingsviewmodel.h"

#include <QFile>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using config::Key;

namespace {

struct World
{
    explicit World(config::Settings loaded = {}) : settings(std::move(loaded), file()) {}

    [[nodiscard]] QString file() const { return dir.filePath(u"settings.env"_s); }
    [[nodiscard]] QByteArray onDisk() const
    {
        QFile kept(file());
        return kept.open(QIODevice::ReadOnly) ? kept.readAll() : QByteArray();
    }

    QTemporaryDir dir;
    config::UserSettings settings;
    ui::Languages languages;
    ui::SettingsViewModel model{settings, languages};
};

} // namespace

class TstSettingsViewModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void setTheme_known_holdsAndIsKept();
    void setTheme_unknown_saysWhyAndKeepsTheOld();
    void setTextScale_isKeptAsPercent();
    void setTextScale_outOfRange_isRefused();
    void flags_holdAtOnce();
    void setLanguage_arabic_turnsTheWindowAround();
    void setLanguage_empty_followsTheDesktopAgain();
    void fixedByEnvironment_saysSoAndStays();
    void setSystemScheme_changesOnlyWhatTheDesktopWants();
};

void TstSettingsViewModel::setTheme_known_holdsAndIsKept()
{
    World world;
    QSignalSpy changed(&world.model, &ui::SettingsViewModel::changed);
    world.model.setTheme(u"dark"_s);
    QCOMPARE(world.model.theme(), u"dark"_s);
    QCOMPARE(changed.count(), 1);
    QVERIFY(world.onDisk().contains("DOTM_THEME=dark"));
    QVERIFY(world.model.problem().isEmpty());
}

void TstSettingsViewModel::setTheme_unknown_saysWhyAndKeepsTheOld()
{
    World world;
    world.model.setTheme(u"dark"_s);
    world.model.setTheme(u"pink"_s);
    QCOMPARE(world.model.theme(), u"dark"_s);
    QVERIFY(!world.model.problem().isEmpty());
    world.model.setTheme(u"light"_s);
    QVERIFY(world.model.problem().isEmpty());
}

void TstSettingsViewModel::setTextScale_isKeptAsPercent()
{
    World world;
    QCOMPARE(world.model.textScale(), 1.0);
    for (const double scale : {1.25, 1.5, 2.0, 1.0}) {
        world.model.setTextScale(scale);
        QCOMPARE(world.model.textScale(), scale);
    }
}

void TstSettingsViewModel::setTextScale_outOfRange_isRefused()
{
    World world;
    world.model.setTextScale(40);
    QCOMPARE(world.model.textScale(), 1.0);
    QVERIFY(!world.model.problem().isEmpty());
}

void TstSettingsViewModel::flags_holdAtOnce()
{
    World world;
    QVERIFY(!world.model.reducedMotion());
    QVERIFY(world.model.coverIdentifiers());
    QVERIFY(world.model.singleKeyShortcuts());
    world.model.setReducedMotion(true);
    world.model.setCoverIdentifiers(false);
    world.model.setSingleKeyShortcuts(false);
    QVERIFY(world.model.reducedMotion());
    QVERIFY(!world.model.coverIdentifiers());
    QVERIFY(!world.model.singleKeyShortcuts());
}

void TstSettingsViewModel::setLanguage_arabic_turnsTheWindowAround()
{
    World world;
    world.model.setLanguage(u"ar"_s);
    QVERIFY(world.model.isRightToLeft());
    QCOMPARE(world.model.activeLanguage(), u"ar"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    world.model.setLanguage(u"es"_s);
    QVERIFY(!world.model.isRightToLeft());
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void TstSettingsViewModel::setLanguage_empty_followsTheDesktopAgain()
{
    World world;
    const QString desktops = world.model.activeLanguage();
    world.model.setLanguage(u"fr"_s);
    QCOMPARE(world.model.activeLanguage(), u"fr"_s);
    world.model.setLanguage(QString());
    QCOMPARE(world.model.language(), QString());
    QCOMPARE(world.model.activeLanguage(), desktops);
    QVERIFY(!world.onDisk().contains("DOTM_LANGUAGE=fr"));
}

void TstSettingsViewModel::fixedByEnvironment_saysSoAndStays()
{
    config::Settings loaded;
    QVERIFY(loaded.set(Key::Theme, u"contrast"_s, config::Origin::Environment).has_value());
    World world(loaded);
    QSignalSpy changed(&world.model, &ui::SettingsViewModel::changed);
    world.model.setTheme(u"light"_s);
    QCOMPARE(world.model.theme(), u"contrast"_s);
    QVERIFY(!world.model.problem().isEmpty());
    QVERIFY(changed.count() > 0); // the control goes back
}

void TstSettingsViewModel::setSystemScheme_changesOnlyWhatTheDesktopWants()
{
    World world;
    QSignalSpy changed(&world.model, &ui::SettingsViewModel::changed);
    world.model.setSystemScheme(u"dark"_s);
    world.model.setSystemScheme(u"dark"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(world.model.systemScheme(), u"dark"_s);
    QCOMPARE(world.model.theme(), u"system"_s);
}

QTEST_MAIN(TstSettingsViewModel)
#include "tst_settingsviewmodel.moc"
