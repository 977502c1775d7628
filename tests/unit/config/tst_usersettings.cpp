// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "config/usersettings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using config::Key;
using config::Settings;
using config::UserSettings;

class UserSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void setValue_isOnDiskWhenTheSignalComes();
    void setValue_toTheSame_sendsNothing();
    void setValue_keepsOtherLines();
    void reset_goesBackToTheSystemFile();
    void badValue_isInvalidAndWritesNothing();
    void machineSetting_isInvalid();
    void valueFixedByEnvironment_isConflict();
    void unwritableFile_isStorageAndKeepsTheOldValue();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"sub/dotm.conf"_s); }
    [[nodiscard]] QByteArray onDisk() const
    {
        QFile content(file());
        return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
    }
    [[nodiscard]] Settings loaded(const QProcessEnvironment &env = {}) const { return Settings::load(env, file(), {}); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void UserSettingsTest::setValue_isOnDiskWhenTheSignalComes()
{
    UserSettings settings(loaded(), file());
    QByteArray seen;
    connect(&settings, &UserSettings::changed, this, [&](Key key) {
        QCOMPARE(key, Key::Theme);
        seen = onDisk();
    });
    QVERIFY(settings.setValue(Key::Theme, u"dark"_s).has_value());
    QCOMPARE(seen, QByteArray("DOTM_THEME=dark\n"));
    QCOMPARE(settings.text(Key::Theme), u"dark"_s);
    QCOMPARE(loaded().text(Key::Theme), u"dark"_s);
}

void UserSettingsTest::setValue_toTheSame_sendsNothing()
{
    UserSettings settings(loaded(), file());
    QSignalSpy spy(&settings, &UserSettings::changed);
    QVERIFY(settings.setValue(Key::Theme, u"dark"_s).has_value());
    QVERIFY(settings.setValue(Key::Theme, u"dark"_s).has_value());
    QCOMPARE(spy.count(), 1);
}

void UserSettingsTest::setValue_keepsOtherLines()
{
    UserSettings settings(loaded(), file());
    QVERIFY(settings.setValue(Key::Theme, u"dark"_s).has_value());
    QFile content(file());
    QVERIFY(content.open(QIODevice::WriteOnly));
    content.write("# mine\nDOTM_THEME=dark\nSMTP_PORT=30\nDOTM_THEME=light\n");
    content.close();
    QVERIFY(settings.setValue(Key::Theme, u"contrast"_s).has_value());
    QVERIFY(settings.setValue(Key::TextScale, u"150"_s).has_value());
    QCOMPARE(onDisk(), QByteArray("# mine\nDOTM_THEME=contrast\nSMTP_PORT=30\nDOTM_TEXT_SCALE=150\n"));
    QCOMPARE(settings.integer(Key::TextScale), 150);
}

void UserSettingsTest::reset_goesBackToTheSystemFile()
{
    QFile systemFile(m_folder->filePath(u"system"_s));
    QVERIFY(systemFile.open(QIODevice::WriteOnly));
    systemFile.write("DOTM_THEME=light\n");
    systemFile.close();
    UserSettings settings(Settings::load({}, file(), systemFile.fileName()), file());
    QVERIFY(settings.setValue(Key::Theme, u"dark"_s).has_value());
    QSignalSpy spy(&settings, &UserSettings::changed);
    QVERIFY(settings.reset(Key::Theme).has_value());
    QCOMPARE(settings.text(Key::Theme), u"light"_s);
    QCOMPARE(spy.count(), 1);
    QVERIFY(!onDisk().contains("DOTM_THEME"));
}

void UserSettingsTest::badValue_isInvalidAndWritesNothing()
{
    UserSettings settings(loaded(), file());
    QSignalSpy spy(&settings, &UserSettings::changed);
    for (const auto &[key, value] : {std::pair{Key::Theme, u"pink"_s}, std::pair{Key::TextScale, u"101"_s},
                                     std::pair{Key::Language, u"es\nSMTP_SERVER=x"_s}}) {
        const core::Outcome outcome = settings.setValue(key, value);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, core::ErrorCode::Invalid);
    }
    QCOMPARE(spy.count(), 0);
    QVERIFY(!QFile::exists(file()));
}

void UserSettingsTest::machineSetting_isInvalid()
{
    UserSettings settings(loaded(), file());
    const core::Outcome outcome = settings.setValue(Key::OwnerEmail, u"me@example.com"_s);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, core::ErrorCode::Invalid);
    QVERIFY(!settings.isChangeable(Key::OwnerEmail));
    QVERIFY(!QFile::exists(file()));
}

void UserSettingsTest::valueFixedByEnvironment_isConflict()
{
    QProcessEnvironment env;
    env.insert(u"DOTM_THEME"_s, u"dark"_s);
    UserSettings settings(loaded(env), file());
    QVERIFY(!settings.isChangeable(Key::Theme));
    const core::Outcome outcome = settings.setValue(Key::Theme, u"light"_s);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, core::ErrorCode::Conflict);
    QCOMPARE(outcome.error().detail, u"DOTM_THEME is fixed by the environment and cannot be changed here."_s);
    QCOMPARE(settings.text(Key::Theme), u"dark"_s);
}

void UserSettingsTest::unwritableFile_isStorageAndKeepsTheOldValue()
{
    QFile blocker(m_folder->filePath(u"sub"_s)); // a file where the folder should be stops root as well
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    UserSettings settings(loaded(), file());
    QSignalSpy spy(&settings, &UserSettings::changed);
    const core::Outcome outcome = settings.setValue(Key::Theme, u"dark"_s);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, core::ErrorCode::Storage);
    QCOMPARE(settings.text(Key::Theme), u"system"_s);
    QCOMPARE(spy.count(), 0);
}

QTEST_GUILESS_MAIN(UserSettingsTest)
#include "tst_usersettings.moc"
