// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "domain/activationstate.h"
#include "domain/catalog.h"
#include "domain/iccid.h"
#include "domain/phonenumber.h"
#include "domain/role.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using dotm::domain::Iccid;
namespace phonenumber = dotm::domain::phonenumber;

/// ICCIDs, phone numbers, and the small closed lists.
class IdentifiersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void iccid_vectors();
    void iccid_everySingleDigitChangeIsCaught();
    void phoneNumber_forms();
    void phoneNumber_masksAllButTheEnds();
    void names_roundTrip();
    void catalog_hasTheBetaEsimForOneDollar();
};

void IdentifiersTest::iccid_vectors()
{
    QCOMPARE(Iccid::parse(u"8910990000000123459F"_s)->digits(), u"8910990000000123459"_s);
    QCOMPARE(Iccid::parse(u"8910 9900-0000 0123459 fF"_s)->digits(), u"8910990000000123459"_s);
    QCOMPARE(Iccid::parse(u"89109900000001234560"_s)->digits().size(), 20);
    QVERIFY(!Iccid::parse(u"8910990000000123458"_s));
    QVERIFY(!Iccid::parse(u"891099000000012345"_s));
    QVERIFY(!Iccid::parse(u"7910990000000123459"_s));
    QVERIFY(!Iccid::parse(u"89109900000001A3459"_s));
    QVERIFY(!Iccid::parse(QString()));
}

void IdentifiersTest::iccid_everySingleDigitChangeIsCaught()
{
    const QString good = u"8910990000000123459"_s;
    for (qsizetype i = 0; i < good.size(); ++i) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString changed = good;
            changed[i] = digit;
            QCOMPARE(Iccid::hasValidLuhn(changed), changed == good);
        }
    }
}

void IdentifiersTest::phoneNumber_forms()
{
    QVERIFY(phonenumber::isE164(u"+12125550147"_s));
    QVERIFY(!phonenumber::isE164(u"12125550147"_s));
    QVERIFY(!phonenumber::isE164(u"+0125550147"_s));
    QVERIFY(!phonenumber::isE164(u"+1212555014712345"_s));
    QVERIFY(!phonenumber::isE164(u"+1212 5550147"_s));
    QVERIFY(phonenumber::isAreaCode(u"212"_s));
    QVERIFY(!phonenumber::isAreaCode(u"911"_s));
    QVERIFY(!phonenumber::isAreaCode(u"112"_s));
    QVERIFY(!phonenumber::isAreaCode(u"2125"_s));
    QCOMPARE(phonenumber::grouped(u"+12125550147"_s), u"+1 212 555 0147"_s);
}

void IdentifiersTest::phoneNumber_masksAllButTheEnds()
{
    const QString masked = phonenumber::masked(u"+12125550147"_s);
    QCOMPARE(masked, u"+1 212 ••• ••47"_s);
    QVERIFY(!masked.contains(u"555"_s));
}

void IdentifiersTest::names_roundTrip()
{
    using namespace dotm::domain;
    for (const Role role : {Role::Customer, Role::Agent, Role::Admin, Role::Owner}) {
        QCOMPARE(roleFromName(roleName(role)), std::optional(role));
    }
    QVERIFY(!roleFromName(u"Admin"_s));
    for (int i = 0; i <= static_cast<int>(ActivationState::Cancelled); ++i) {
        const auto state = static_cast<ActivationState>(i);
        QCOMPARE(activationStateFromName(activationStateName(state)), std::optional(state));
    }
    QVERIFY(!activationStateFromName(u"done"_s));
}

void IdentifiersTest::catalog_hasTheBetaEsimForOneDollar()
{
    const auto product = dotm::domain::productById(dotm::domain::kEsimBeta);
    QVERIFY(product.has_value());
    QCOMPARE(dotm::core::displayText(product->price), u"$1.00"_s);
    QCOMPARE(product->validDays, 10);
    QCOMPARE(dotm::domain::productName(u"unknown_thing"_s), u"unknown_thing"_s);
    QVERIFY(!dotm::domain::productById(u"ESIM_BETA"_s));
}

QTEST_GUILESS_MAIN(IdentifiersTest)
#include "tst_identifiers.moc"
