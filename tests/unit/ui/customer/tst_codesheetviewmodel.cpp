// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#include "customerworld.h"
#include "ui/shared/fonts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace dotm;
using customer::CodeSheetViewModel;
using domain::ActivationState;
using test::CustomerWorld;
using Usability = CodeSheetViewModel::Usability;

namespace {

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(20'000) ? QString::fromUtf8(process.readAllStandardOutput()).trimmed() : QString();
}

/// @p card as it would stand on A4, twice the size of the look's measures.
QImage drawn(const customer::CodeCard &card)
{
    QImage page(1284, 1990, QImage::Format_RGB32);
    page.fill(Qt::white);
    return customer::drawCodeCard(page, card) ? page : QImage();
}

} // namespace

class CodeSheetViewModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::installFonts(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void goodCode_isTakenApart()
    {
        CustomerWorld world;
        world.activations = {world.activation(ActivationState::Active)};
        world.signIn();
        const auto models = world.models();
        const CodeSheetViewModel &code = *models->codeSheet();
        QCOMPARE(code.usability(), Usability::Usable);
        QCOMPARE(code.qrText(), u"LPA:1$consumer.e-sim.global$DEMO-7Q4K-22XW"_s);
        QCOMPARE(code.address(), u"consumer.e-sim.global"_s);
        QCOMPARE(code.matchingId(), u"DEMO-7Q4K-22XW"_s);
        QVERIFY(!code.matchingIdCovered().contains(u"22XW"_s));
        QVERIFY(code.appleLink().endsWith(u"carddata=LPA%3A1%24consumer.e-sim.global%24DEMO-7Q4K-22XW"_s));
        QVERIFY(code.androidLink().startsWith(u"https://esimsetup.android.com/"_s));
        QVERIFY(!code.facts().contains(u"22XW"_s));
    }

    void unusableCode_isNeitherShownNorSaved_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("form") << u"hello"_s;
        QTest::newRow("no prefix") << u"1$consumer.e-sim.global$DEMO-7Q4K-22XW"_s;
        QTest::newRow("other version") << u"LPA:2$consumer.e-sim.global$DEMO"_s;
        QTest::newRow("no matching id") << u"LPA:1$consumer.e-sim.global$"_s;
        QTest::newRow("matching id is the ICCID") << u"LPA:1$consumer.e-sim.global$8901234567890123456"_s;
        QTest::newRow("the same with a filler") << u"LPA:1$consumer.e-sim.global$8901234567890123456F"_s;
        QTest::newRow("JSON of a line") << u"{\"line\":\"line-1\"}"_s;
        QTest::newRow("too long") << u"LPA:1$consumer.e-sim.global$"_s + QString(300, u'A');
    }
    void unusableCode_isNeitherShownNorSaved()
    {
        QFETCH(QString, code);
        CustomerWorld world;
        world.activations = {world.activation(ActivationState::Active)};
        world.activations.first().activationCode = code;
        world.signIn();
        const auto models = world.models();
        CodeSheetViewModel &sheet = *models->codeSheet();
        QCOMPARE(sheet.usability(), Usability::NotUsable);
        QVERIFY(sheet.qrText().isEmpty());
        QVERIFY(sheet.matchingId().isEmpty());
        QVERIFY(sheet.appleLink().isEmpty());
        QVERIFY(!sheet.reason().isEmpty());
        QVERIFY(!sheet.facts().isEmpty());
        QVERIFY(!sheet.facts().contains(code));
        const QString path = world.folder.filePath(u"code.pdf"_s);
        sheet.savePdf(path, true);
        sheet.savePng(world.folder.filePath(u"code.png"_s));
        sheet.print(u"any"_s, true);
        QVERIFY(!sheet.isBusy());
        QVERIFY(!QFile::exists(path));
    }

    void noCodeYet_saysThatItComes()
    {
        CustomerWorld world;
        world.activations = {world.activation(ActivationState::Provisioning)};
        world.signIn();
        const auto models = world.models();
        QCOMPARE(models->codeSheet()->usability(), Usability::NotIssued);
        QVERIFY(!models->codeSheet()->reason().isEmpty());
    }

    void savedPicture_holdsTheCode_forItsOwnerAlone()
    {
        CustomerWorld world;
        world.activations = {world.activation(ActivationState::Active)};
        world.signIn();
        const auto models = world.models();
        QSignalSpy saved(models->codeSheet(), &CodeSheetViewModel::saved);
        const QString path = world.folder.filePath(u"code.png"_s);
        models->codeSheet()->savePng(path);
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(run(u"zbarimg"_s, {u"--raw"_s, u"-q"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, path}),
                 models->codeSheet()->qrText());
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void savedCard_isAPdf()
    {
        CustomerWorld world;
        world.activations = {world.activation(ActivationState::Active)};
        world.signIn();
        const auto models = world.models();
        QSignalSpy saved(models->codeSheet(), &CodeSheetViewModel::saved);
        const QString path = world.folder.filePath(u"card.pdf"_s);
        models->codeSheet()->savePdf(path, true);
        QTRY_COMPARE(saved.count(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }

    void printedCard_canBeScanned_isBlackOnly_andSaysSimulated()
    {
        const customer::CodeCard real{u"LPA:1$consumer.e-sim.global$DEMO-7Q4K-22XW"_s,
                                      u"consumer.e-sim.global"_s,
                                      u"DEMO-7Q4K-22XW"_s,
                                      false,
                                      u"eSIM Beta, 1 GB for 10 days"_s,
                                      {},
                                      u"Printed 21 Nov 2026"_s,
                                      false};
        customer::CodeCard simulated = real;
        simulated.isSimulated = true;
        const QImage page = drawn(real);
        const QString path = QStringLiteral(DOTM_GALLERY_DIR) + u"/customer/print-card.png"_s;
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QVERIFY(drawn(simulated).save(path));
        QCOMPARE(run(u"zbarimg"_s, {u"--raw"_s, u"-q"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, path}), real.qrText);
        QVERIFY(drawn(simulated) != page);
        for (int y = 0; y < page.height(); y += 3) {
            for (int x = 0; x < page.width(); x += 3) {
                const QRgb pixel = page.pixel(x, y);
                QVERIFY(qRed(pixel) == qGreen(pixel) && qGreen(pixel) == qBlue(pixel));
            }
        }
    }

    void cardWithoutUsableText_isNotDrawn()
    {
        QImage page(100, 100, QImage::Format_RGB32);
        QVERIFY(!customer::drawCodeCard(page, customer::CodeCard()));
    }

    void existingFile_isNotWrittenOver()
    {
        CustomerWorld world;
        world.activations = {world.activation(ActivationState::Active)};
        world.signIn();
        const auto models = world.models();
        const QString path = world.folder.filePath(u"mine.png"_s);
        QFile mine(path);
        QVERIFY(mine.open(QIODevice::WriteOnly));
        mine.write("mine");
        mine.close();
        QSignalSpy failed(models->codeSheet(), &CodeSheetViewModel::failed);
        models->codeSheet()->savePng(path);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(mine.open(QIODevice::ReadOnly));
        QCOMPARE(mine.readAll(), "mine");
        models->codeSheet()->savePng(u"relative.png"_s);
        QTRY_COMPARE(failed.count(), 2);
        models->codeSheet()->savePng(u"/nowhere/at/all.png"_s);
        QTRY_COMPARE(failed.count(), 3);
    }

    void lineSeenActive_closesTheSheet_butNotInASimulation()
    {
        for (const bool isSimulated : {false, true}) {
            CustomerWorld world;
            world.activations = {world.activation(ActivationState::Active)};
            world.activations.first().state = ActivationState::Provisioning;
            world.activations.first().simulated = isSimulated;
            world.signIn();
            const auto models = world.models();
            QSignalSpy close(models->codeSheet(), &CodeSheetViewModel::closeWanted);
            models->codeSheet()->opened();
            world.activations.first().state = ActivationState::Active;
            models->refresh();
            QCOMPARE(close.count(), isSimulated ? 0 : 1);
            models->codeSheet()->opened(); // looked at again later: stays
            models->refresh();
            QCOMPARE(close.count(), isSimulated ? 0 : 1);
        }
    }

    void offline_codeStaysUsable()
    {
        CustomerWorld world;
        world.activations = {world.activation(ActivationState::Active)};
        world.signIn();
        {
            const auto first = world.models();
        }
        world.isReachable = false;
        const auto models = world.models();
        QCOMPARE(models->codeSheet()->usability(), Usability::Usable);
        QCOMPARE(models->codeSheet()->provenanceNow().certainty, u"cached"_s);
    }

    void destroyedWhileSaving_waits_andTellsNobody()
    {
        CustomerWorld world;
        world.activations = {world.activation(ActivationState::Active)};
        world.signIn();
        auto models = world.models();
        const QString path = world.folder.filePath(u"late.png"_s);
        models->codeSheet()->savePng(path);
        models.reset();
        QVERIFY(QFile::exists(path));
        QTest::qWait(5);
    }
};

QTEST_MAIN(CodeSheetViewModelTest)
#include "tst_codesheetviewmodel.moc"
