// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "testsections.h"

#include "ui/shared/modeviewmodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using ui::ModeViewModel;

namespace {

constexpr std::array kOffice{ui::Section{"overview", "gauge", "Overview"},
                             ui::Section{"settings", "sliders", "Settings", ui::Section::kNotInRail}};

QList<ui::Mode> twoModes()
{
    return {{"customer", domain::Role::Customer, test::kSections}, {"admin", domain::Role::Admin, kOffice}};
}

QStringList names(const ModeViewModel &mode)
{
    QStringList names;
    const QVariantList sections = mode.sections();
    for (const QVariant &section : sections) {
        names.append(section.toMap().value(u"name"_s).toString());
    }
    return names;
}

} // namespace

class TstModeViewModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void begin_isTheFirstMode();
    void set_unknownMode_changesNothing();
    void sections_areThoseOfTheRail_withTheirKeys();
    void access_followsTheRole_data();
    void access_followsTheRole();
    void other_isOnlyWhatTheRoleOpens();
    void setRole_same_isSilent();
};

void TstModeViewModel::begin_isTheFirstMode()
{
    const ModeViewModel mode(twoModes());
    QCOMPARE(mode.name(), u"customer"_s);
    const ModeViewModel none({});
    QVERIFY(none.name().isEmpty());
    QVERIFY(none.sections().isEmpty());
}

void TstModeViewModel::set_unknownMode_changesNothing()
{
    ModeViewModel mode(twoModes());
    QSignalSpy changed(&mode, &ModeViewModel::changed);
    QVERIFY(!mode.set(u"kiosk"_s));
    QCOMPARE(changed.count(), 0);
    QVERIFY(mode.set(u"admin"_s));
    QCOMPARE(mode.name(), u"admin"_s);
    QCOMPARE(changed.count(), 1);
}

void TstModeViewModel::sections_areThoseOfTheRail_withTheirKeys()
{
    ModeViewModel mode(twoModes());
    QCOMPARE(names(mode), (QStringList{u"home"_s, u"line"_s, u"purchases"_s, u"settings"_s}));
    QCOMPARE(mode.sections().at(1).toMap().value(u"keys"_s).toString(), u"Ctrl 2"_s);
    mode.set(u"admin"_s);
    QVERIFY(mode.sections().isEmpty());
    mode.setRole(u"admin"_s);
    QCOMPARE(names(mode), QStringList{u"overview"_s});
}

void TstModeViewModel::access_followsTheRole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("role");
    QTest::addColumn<ModeViewModel::Access>("expected");
    QTest::newRow("customer, not known yet") << u"customer"_s << QString() << ModeViewModel::Allowed;
    QTest::newRow("admin, not known yet") << u"admin"_s << QString() << ModeViewModel::Unknown;
    QTest::newRow("admin as customer") << u"admin"_s << u"customer"_s << ModeViewModel::Forbidden;
    QTest::newRow("admin as agent") << u"admin"_s << u"agent"_s << ModeViewModel::Forbidden;
    QTest::newRow("admin as admin") << u"admin"_s << u"admin"_s << ModeViewModel::Allowed;
    QTest::newRow("admin as owner") << u"admin"_s << u"owner"_s << ModeViewModel::Allowed;
    QTest::newRow("admin as nonsense") << u"admin"_s << u"superuser"_s << ModeViewModel::Forbidden;
}

void TstModeViewModel::access_followsTheRole()
{
    QFETCH(const QString, name);
    QFETCH(const QString, role);
    QFETCH(const ModeViewModel::Access, expected);
    ModeViewModel mode(twoModes());
    mode.set(name);
    mode.setRole(role);
    QCOMPARE(mode.access(), expected);
}

void TstModeViewModel::other_isOnlyWhatTheRoleOpens()
{
    ModeViewModel mode(twoModes());
    mode.setRole(u"customer"_s);
    QVERIFY(mode.other().isEmpty());
    mode.setRole(u"owner"_s);
    QCOMPARE(mode.other(), u"admin"_s);
    mode.set(u"admin"_s);
    QCOMPARE(mode.other(), u"customer"_s);
}

void TstModeViewModel::setRole_same_isSilent()
{
    ModeViewModel mode(twoModes());
    QSignalSpy changed(&mode, &ModeViewModel::sectionsChanged);
    mode.setRole(u"admin"_s);
    mode.setRole(u"admin"_s);
    QCOMPARE(changed.count(), 1);
}

QTEST_GUILESS_MAIN(TstModeViewModel)
#include "tst_modeviewmodel.moc"
