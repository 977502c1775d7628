// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "config/memorysecretstore.h"
#include "config/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <qcoro/qcorotask.h>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using config::Key;
using config::Origin;
using config::Settings;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingSet_givesBuiltInValues();
    void eachLayer_winsOverTheOneBelow();
    void secretStore_goesBeforeEnvironment();
    void lockedStore_isSaidOnceAndKeepsEnvironment();
    void alias_isReadWhenFirstNameIsAbsent();
    void firstName_winsOverAlias();
    void emptyVariable_countsAsNotSet();
    void badValue_isRefusedWithSentence_data();
    void badValue_isRefusedWithSentence();
    void badCommandLineValue_isInvalidAndKeepsTheOld();
    void unset_bringsBackTheLayerBelow();
    void file_withCommentsQuotesAndSpaces_isRead();
    void file_withUnknownNameAndBrokenLine_saysWhere();
    void file_openToOthers_givesNoSecretButTheRest();
    void file_thatIsAFolder_isSaid();
    void print_masksSecretsAndShowsOrigins();
    void require_namesTheMissingSetting();
    void document_acceptsJsonAndPath();

private:
    QString writeFile(const QString &name, const QByteArray &content, bool openToOthers = false);
    static QProcessEnvironment environment(std::initializer_list<std::pair<QString, QString>> values);
    QTemporaryDir m_folder;
};

namespace {

class LockedStore final : public config::SecretStore
{
public:
    [[nodiscard]] config::SecretStoreKind kind() const override { return config::SecretStoreKind::Keychain; }
    [[nodiscard]] bool isPersistent() const override { return true; }
    [[nodiscard]] QCoro::Task<core::Result<core::SecretString>> read(QString) override
    {
        co_return core::fail(core::ErrorCode::Forbidden, u"The keychain is locked."_s);
    }
    [[nodiscard]] QCoro::Task<core::Outcome> write(QString, core::SecretString) override { co_return core::Outcome(); }
    [[nodiscard]] QCoro::Task<core::Outcome> remove(QString) override { co_return core::Outcome(); }
};

} // namespace

QString SettingsTest::writeFile(const QString &name, const QByteArray &content, bool openToOthers)
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("the test cannot write its file");
    }
    QFileDevice::Permissions mode = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    file.setPermissions(openToOthers ? mode | QFileDevice::ReadOther : mode);
    return file.fileName();
}

QProcessEnvironment SettingsTest::environment(std::initializer_list<std::pair<QString, QString>> values)
{
    QProcessEnvironment env;
    for (const auto &[name, value] : values) {
        env.insert(name, value);
    }
    return env;
}

void SettingsTest::nothingSet_givesBuiltInValues()
{
    const Settings settings = Settings::load({}, {}, {});
    QCOMPARE(settings.text(Key::FirebaseProjectId), u"gorse-24e76"_s);
    QCOMPARE(settings.text(Key::FromEmail), u"rbm@dotmobile.app"_s);
    QCOMPARE(settings.integer(Key::ActivationsPerHour), 100);
    QCOMPARE(settings.text(Key::Theme), u"system"_s);
    QVERIFY(settings.flag(Key::CoverIdentifiers));
    QVERIFY(!settings.isSet(Key::StripeSecretKey));
    QVERIFY(settings.url(Key::OxioUrl).isEmpty());
    QCOMPARE(settings.origin(Key::FromEmail), Origin::BuiltIn);
    QVERIFY(settings.problems().isEmpty());
}

void SettingsTest::eachLayer_winsOverTheOneBelow()
{
    const QString systemFile = writeFile(u"system"_s, "SMTP_PORT=1001\nOXIO_BRAND_ID=system\nADMIN_EMAIL=system\n");
    const QString userFile = writeFile(u"user"_s, "OXIO_BRAND_ID=user\nADMIN_EMAIL=user\n");
    Settings settings = Settings::load(environment({{u"ADMIN_EMAIL"_s, u"env"_s}}), userFile, systemFile);
    QCOMPARE(settings.integer(Key::SmtpPort), 1001);
    QCOMPARE(settings.origin(Key::SmtpPort), Origin::SystemFile);
    QCOMPARE(settings.text(Key::OxioBrandId), u"user"_s);
    QCOMPARE(settings.origin(Key::OxioBrandId), Origin::UserFile);
    QCOMPARE(settings.text(Key::AdminEmail), u"env"_s);
    QVERIFY(settings.set(Key::AdminEmail, u"line"_s).has_value());
    QCOMPARE(settings.text(Key::AdminEmail), u"line"_s);
    QCOMPARE(settings.origin(Key::AdminEmail), Origin::CommandLine);
}

void SettingsTest::secretStore_goesBeforeEnvironment()
{
    config::MemorySecretStore store;
    QVERIFY(QCoro::waitFor(store.write(u"OXIO_API_KEY"_s, core::SecretString(u"kept"_s))).has_value());
    const Settings loaded =
        Settings::load(environment({{u"OXIO_API_KEY"_s, u"env"_s}, {u"OXIO_AUTH_TOKEN"_s, u"token"_s}}), {}, {});
    const Settings settings = QCoro::waitFor(Settings::withSecrets(loaded, &store));
    QCOMPARE(settings.secret(Key::OxioApiKey).reveal(), u"kept"_s);
    QCOMPARE(settings.origin(Key::OxioApiKey), Origin::SecretStore);
    QCOMPARE(settings.secret(Key::OxioAuthToken).reveal(), u"token"_s);
    QVERIFY(settings.problems().isEmpty());
}

void SettingsTest::lockedStore_isSaidOnceAndKeepsEnvironment()
{
    LockedStore store;
    const Settings loaded = Settings::load(environment({{u"OXIO_API_KEY"_s, u"env"_s}}), {}, {});
    const Settings settings = QCoro::waitFor(Settings::withSecrets(loaded, &store));
    QCOMPARE(settings.secret(Key::OxioApiKey).reveal(), u"env"_s);
    QCOMPARE(settings.problems(), QStringList{u"The keychain is locked."_s});
}

void SettingsTest::alias_isReadWhenFirstNameIsAbsent()
{
    const Settings settings = Settings::load(environment({{u"CURRENT_KEY"_s, u"web"_s}}), {}, {});
    QCOMPARE(settings.secret(Key::FirebaseApiKey).reveal(), u"web"_s);
    QCOMPARE(Settings::name(Key::FirebaseApiKey), u"FIREBASE_API_KEY"_s);
}

void SettingsTest::firstName_winsOverAlias()
{
    const QString file = writeFile(u"alias"_s, "FIREBASE_API_KEY=first\nCURRENT_KEY=second\n");
    QCOMPARE(Settings::load({}, file, {}).secret(Key::FirebaseApiKey).reveal(), u"first"_s);
}

void SettingsTest::emptyVariable_countsAsNotSet()
{
    const QString file = writeFile(u"empty"_s, "OWNER_EMAIL=kept\nADMIN_EMAIL=\n");
    const Settings settings = Settings::load(environment({{u"OWNER_EMAIL"_s, QString()}}), file, {});
    QCOMPARE(settings.text(Key::OwnerEmail), u"kept"_s);
    QVERIFY(!settings.isSet(Key::AdminEmail));
}

void SettingsTest::badValue_isRefusedWithSentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("sentence");
    const QString port = u"SMTP_PORT must be a whole number from 1 to 65535."_s;
    QTest::newRow("word") << u"SMTP_PORT"_s << u"many"_s << port;
    QTest::newRow("zero") << u"SMTP_PORT"_s << u"0"_s << port;
    QTest::newRow("too large") << u"SMTP_PORT"_s << u"65536"_s << port;
    QTest::newRow("beyond int") << u"SMTP_PORT"_s << u"99999999999999999999"_s << port;
    QTest::newRow("fraction") << u"SMTP_PORT"_s << u"25.5"_s << port;
    QTest::newRow("trailing text") << u"SMTP_PORT"_s << u"25;26"_s << port;
    QTest::newRow("choice") << u"DOTM_THEME"_s << u"pink"_s
                            << u"DOTM_THEME must be one of system, light, dark, contrast."_s;
    QTest::newRow("number choice") << u"DOTM_TEXT_SCALE"_s << u"110"_s
                                   << u"DOTM_TEXT_SCALE must be one of 100, 125, 150, 200."_s;
    QTest::newRow("flag") << u"DOTM_REDUCED_MOTION"_s << u"yes"_s << u"DOTM_REDUCED_MOTION must be true or false."_s;
    QTest::newRow("scheme") << u"DOTM_STRIPE_URL"_s << u"ftp://host/"_s
                            << u"DOTM_STRIPE_URL must be an http:// or https:// address."_s;
    QTest::newRow("no host") << u"DOTM_STRIPE_URL"_s << u"http:///v1"_s
                             << u"DOTM_STRIPE_URL must be an http:// or https:// address."_s;
    QTest::newRow("line break") << u"FROM_EMAIL"_s << u"a@b.c\nBcc: d@e.f"_s << u"FROM_EMAIL must be one line."_s;
}

void SettingsTest::badValue_isRefusedWithSentence()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QFETCH(const QString, sentence);
    const Settings plain = Settings::load({}, {}, {});
    const Settings settings = Settings::load(environment({{name, value}}), {}, {});
    QCOMPARE(settings.problems(), QStringList{sentence + u" Refused from the environment."_s});
    QCOMPARE(settings.print(), plain.print());
}

void SettingsTest::badCommandLineValue_isInvalidAndKeepsTheOld()
{
    Settings settings = Settings::load(environment({{u"SMTP_PORT"_s, u"25"_s}}), {}, {});
    for (const QString &bad : {u"x"_s, QString()}) {
        const core::Outcome outcome = settings.set(Key::SmtpPort, bad);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, core::ErrorCode::Invalid);
        QCOMPARE(settings.integer(Key::SmtpPort), 25);
    }
}

void SettingsTest::unset_bringsBackTheLayerBelow()
{
    Settings settings = Settings::load(environment({{u"SMTP_PORT"_s, u"25"_s}}), {}, {});
    QVERIFY(settings.set(Key::SmtpPort, u"26"_s).has_value());
    settings.unset(Key::SmtpPort, Origin::CommandLine);
    QCOMPARE(settings.integer(Key::SmtpPort), 25);
}

void SettingsTest::file_withCommentsQuotesAndSpaces_isRead()
{
    const QString file = writeFile(u"quotes"_s, "# FROM_EMAIL=comment@x\r\n\n  SMTP_SERVER = mail.example.com \r\n"
                                                "SMTP_USERNAME=\"two words\"\nADMIN_EMAIL='a=b'\nOWNER_EMAIL=\"half\n");
    const Settings settings = Settings::load({}, file, {});
    QCOMPARE(settings.text(Key::SmtpServer), u"mail.example.com"_s);
    QCOMPARE(settings.text(Key::SmtpUsername), u"two words"_s);
    QCOMPARE(settings.text(Key::AdminEmail), u"a=b"_s);
    QCOMPARE(settings.text(Key::OwnerEmail), u"\"half"_s);
    QCOMPARE(settings.text(Key::FromEmail), u"rbm@dotmobile.app"_s);
    QVERIFY(settings.problems().isEmpty());
}

void SettingsTest::file_withUnknownNameAndBrokenLine_saysWhere()
{
    const QString file = writeFile(u"broken"_s, "FROM_EMIAL=x\nnonsense\nSMTP_PORT=30\n");
    const Settings settings = Settings::load({}, file, {});
    QCOMPARE(settings.problems().size(), 2);
    QVERIFY(settings.problems().contains(u"Line 1 of %1: FROM_EMIAL is not a setting."_s.arg(file)));
    QVERIFY(settings.problems().contains(u"Line 2 of %1 is not NAME=value."_s.arg(file)));
    QCOMPARE(settings.integer(Key::SmtpPort), 30);
}

void SettingsTest::file_openToOthers_givesNoSecretButTheRest()
{
    const QString file = writeFile(u"open"_s, "STRIPE_SECRET_KEY=sk_test_visible\nSMTP_PORT=30\n", true);
    const Settings settings = Settings::load({}, file, {});
    QVERIFY(!settings.isSet(Key::StripeSecretKey));
    QCOMPARE(settings.integer(Key::SmtpPort), 30);
    QCOMPARE(settings.problems().size(), 1);
    QVERIFY(settings.problems().constFirst().startsWith(u"STRIPE_SECRET_KEY was not read"_s));
    QVERIFY(!settings.problems().constFirst().contains(u"visible"_s));
}

void SettingsTest::file_thatIsAFolder_isSaid()
{
    const Settings settings = Settings::load({}, m_folder.path(), {});
    QCOMPARE(settings.problems().size(), 1);
    QVERIFY(settings.problems().constFirst().contains(u"cannot be read"_s));
}

void SettingsTest::print_masksSecretsAndShowsOrigins()
{
    const Settings settings = Settings::load(
        environment({{u"STRIPE_SECRET_KEY"_s, u"sk_live_hidden"_s}, {u"SMTP_SERVER"_s, u"mail"_s}}), {}, {});
    const QString shown = settings.print();
    QVERIFY(!shown.contains(u"sk_live_hidden"_s));
    QVERIFY(shown.contains(u"STRIPE_SECRET_KEY = ***  [environment]\n"_s));
    QVERIFY(shown.contains(u"SMTP_SERVER = mail  [environment]\n"_s));
    QVERIFY(shown.contains(u"SMTP_PORT = 587  [built in]\n"_s));
    QVERIFY(shown.contains(u"OXIO_API_KEY = (unset)  [built in]\n"_s));
    QCOMPARE(shown.count(u'\n'), static_cast<qsizetype>(config::settingsTable().size()));
}

void SettingsTest::require_namesTheMissingSetting()
{
    const Settings settings = Settings::load(environment({{u"OXIO_API_KEY"_s, u"k"_s}}), {}, {});
    QVERIFY(settings.require(u"Lines"_s, {Key::OxioApiKey}).has_value());
    const core::Outcome missing = settings.require(u"Issuing lines"_s, {Key::OxioApiKey, Key::OxioAuthToken});
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, core::ErrorCode::Disabled);
    QCOMPARE(missing.error().detail, u"Issuing lines needs OXIO_AUTH_TOKEN, which is not set."_s);
}

void SettingsTest::document_acceptsJsonAndPath()
{
    const QString path = writeFile(u"account.json"_s, "{\n\"type\":\"service_account\"}");
    for (const QString &given : {u"{\n\"type\":\"service_account\"}"_s, path}) {
        const auto settings = Settings::load(environment({{u"FIREBASE_CREDENTIALS"_s, given}}), {}, {});
        const auto document = settings.document(Key::FirebaseCredentials);
        QVERIFY(document.has_value());
        QCOMPARE(document->reveal(), u"{\n\"type\":\"service_account\"}"_s);
    }
    const auto wrong = Settings::load(environment({{u"FIREBASE_CREDENTIALS"_s, u"/nowhere/at-all"_s}}), {}, {});
    QCOMPARE(wrong.document(Key::FirebaseCredentials).error().code, core::ErrorCode::Invalid);
    const auto none = Settings::load({}, {}, {});
    QCOMPARE(none.document(Key::FirebaseCredentials).error().code, core::ErrorCode::Disabled);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
