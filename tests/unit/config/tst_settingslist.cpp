// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "config/settings.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;

class SettingsListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_standInTheOrderOfKeys();
    void rows_haveDescriptionAndOwnNames();
    void builtInValues_passTheirOwnCheck();
    void sensitiveRows_areTextForTheMachineWithoutDefault();
    void namesThatSoundSecret_areSensitive();
};

void SettingsListTest::rows_standInTheOrderOfKeys()
{
    const auto table = config::settingsTable();
    QCOMPARE(table.size(), static_cast<std::size_t>(config::Key::VoiceDevice) + 1);
    for (std::size_t i = 0; i < table.size(); ++i) {
        QCOMPARE(static_cast<std::size_t>(table[i].key), i);
    }
}

void SettingsListTest::rows_haveDescriptionAndOwnNames()
{
    static const QRegularExpression shape(u"^[A-Z][A-Z0-9_]+$"_s);
    static const QRegularExpression older(u"^[A-Z][A-Za-z0-9_]+$"_s); // names of before, which only stand behind ours
    QSet<QString> seen;
    for (const config::SettingRow &row : config::settingsTable()) {
        QVERIFY(!row.description.isEmpty());
        QVERIFY(!row.names.isEmpty());
        for (const QString &name : row.names) {
            const QRegularExpression &expected = name == row.names.first() ? shape : older;
            QVERIFY2(expected.match(name).hasMatch(), qPrintable(name));
            QVERIFY2(!seen.contains(name), qPrintable(name));
            seen.insert(name);
            QCOMPARE(config::findSetting(name), &row);
        }
    }
    QCOMPARE(config::findSetting(u"NOBODY"_s), nullptr);
}

void SettingsListTest::builtInValues_passTheirOwnCheck()
{
    for (const config::SettingRow &row : config::settingsTable()) {
        QVERIFY2(config::checkValue(row, row.builtIn).has_value(), qPrintable(row.names.constFirst()));
    }
}

void SettingsListTest::sensitiveRows_areTextForTheMachineWithoutDefault()
{
    for (const config::SettingRow &row : config::settingsTable()) {
        if (row.sensitive) {
            QCOMPARE(row.type, config::SettingType::Text);
            QCOMPARE(row.scope, config::SettingScope::Machine);
            QVERIFY(row.choices.isEmpty());
            QVERIFY(row.builtIn.isEmpty());
        }
    }
}

void SettingsListTest::namesThatSoundSecret_areSensitive()
{
    // TOKEN_ADDRESS is where a contract stands, for everybody to see.
    static const QRegularExpression secret(u"SECRET|PASSWORD|TOKEN(?!_ADDRESS$)|CREDENTIAL|_KEY$|DATABASE_URL"_s);
    for (const config::SettingRow &row : config::settingsTable()) {
        for (const QString &name : row.names) {
            QVERIFY2(row.sensitive || !secret.match(name).hasMatch(), qPrintable(name));
        }
    }
}

QTEST_GUILESS_MAIN(SettingsListTest)
#include "tst_settingslist.moc"
