// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "testsections.h"

#include "ui/shared/palettemodel.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;

namespace {

struct PaletteModel : ui::PaletteModel
{
    PaletteModel() { setSections(test::kSections); }
};

QStringList ids(const PaletteModel &model)
{
    QStringList ids;
    const QVariantList entries = model.entries();
    for (const QVariant &entry : entries) {
        ids.append(entry.toMap().value(u"id"_s).toString());
    }
    return ids;
}

QList<ui::FoundEntry> twoPurchases()
{
    return {{u"purchases"_s, u"7"_s, u"receipt"_s, u"Global Data 10GB"_s, u"12 Nov 2026"_s},
            {u"purchases"_s, u"a:b"_s, u"receipt"_s, u"Basic Membership"_s, u"7 Oct 2026"_s}};
}

} // namespace

class TstPaletteModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void entries_withoutQuery_areCommandsInGroupsDoThenGoTo();
    void entries_ofQuery_holdEveryWordInAnyOrderAndCase();
    void entries_ofRecords_comeLastAndOnlyWhenAsked();
    void entries_ofManyRecords_areLimited();
    void entries_withKeys_showThem();
    void setQuery_same_isSilent();
    void choose_command_saysWhich();
    void choose_section_leadsThere();
    void entries_ofAnotherMode_goToItsPages();
    void choose_record_leadsToItsPlace();
    void rowActions_comeFirst_andChooseTheirCommand();
    void rowActions_same_areSilent();
    void choose_unknown_doesNothing();
    void entries_nothingPaysOrSends();
    void entries_ofAnInvocationPhrase_offerTheLine_data();
    void entries_ofAnInvocationPhrase_offerTheLine();
};

void TstPaletteModel::entries_withoutQuery_areCommandsInGroupsDoThenGoTo()
{
    PaletteModel model;
    model.setFoundSource([] { return twoPurchases(); });
    QStringList groups;
    const QVariantList entries = model.entries();
    for (const QVariant &entry : entries) {
        const QString group = entry.toMap().value(u"group"_s).toString();
        if (groups.isEmpty() || groups.last() != group) {
            groups.append(group);
        }
    }
    QCOMPARE(groups, (QStringList{u"Do"_s, u"Go to"_s}));
    QVERIFY(!ids(model).contains(u"do:palette"_s));
}

void TstPaletteModel::entries_ofQuery_holdEveryWordInAnyOrderAndCase()
{
    PaletteModel model;
    model.setQuery(u"  LINE  my "_s);
    QCOMPARE(ids(model), QStringList{u"go:line"_s});
    model.setQuery(u"nothing like this"_s);
    QVERIFY(model.entries().isEmpty());
}

void TstPaletteModel::entries_ofRecords_comeLastAndOnlyWhenAsked()
{
    PaletteModel model;
    model.setFoundSource([] { return twoPurchases(); });
    QVERIFY(!ids(model).contains(u"found:purchases:7"_s));
    model.setQuery(u"data nov"_s);
    QCOMPARE(ids(model).last(), u"found:purchases:7"_s);
    QVERIFY(!ids(model).contains(u"found:purchases:a:b"_s));
}

void TstPaletteModel::entries_ofManyRecords_areLimited()
{
    PaletteModel model;
    model.setFoundSource([] {
        QList<ui::FoundEntry> many;
        for (int index = 0; index < 1000; ++index) {
            many.append({u"purchases"_s, QString::number(index), u"receipt"_s, u"zz"_s, {}});
        }
        return many;
    });
    model.setQuery(u"zz"_s);
    QCOMPARE(model.entries().size(), 20);
}

void TstPaletteModel::entries_withKeys_showThem()
{
    PaletteModel model;
    model.setQuery(u"my line"_s);
    QCOMPARE(model.entries().first().toMap().value(u"keys"_s).toStringList(), (QStringList{u"Ctrl"_s, u"2"_s}));
}

void TstPaletteModel::setQuery_same_isSilent()
{
    PaletteModel model;
    model.setQuery(u"x"_s);
    QSignalSpy changed(&model, &PaletteModel::entriesChanged);
    model.setQuery(u"x"_s);
    QCOMPARE(changed.count(), 0);
}

void TstPaletteModel::choose_command_saysWhich()
{
    PaletteModel model;
    QSignalSpy chosen(&model, &PaletteModel::commandChosen);
    model.choose(u"do:refresh"_s);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<ui::Commands::Id>(), ui::Commands::Refresh);
}

void TstPaletteModel::choose_section_leadsThere()
{
    PaletteModel model;
    QSignalSpy chosen(&model, &PaletteModel::foundChosen);
    model.choose(u"go:activate"_s);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().at(0).toString(), u"activate"_s);
    QVERIFY(chosen.first().at(1).toString().isEmpty());
}

void TstPaletteModel::entries_ofAnotherMode_goToItsPages()
{
    static constexpr std::array kOther{ui::Section{"overview", "gauge", "Overview"}};
    PaletteModel model;
    model.setSections(kOther);
    QVERIFY(ids(model).contains(u"go:overview"_s));
    QVERIFY(!ids(model).contains(u"go:line"_s));
    QSignalSpy chosen(&model, &PaletteModel::foundChosen);
    model.choose(u"go:line"_s);
    QCOMPARE(chosen.count(), 0);
}

void TstPaletteModel::choose_record_leadsToItsPlace()
{
    PaletteModel model;
    QSignalSpy chosen(&model, &PaletteModel::foundChosen);
    model.choose(u"found:purchases:a:b"_s);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().at(0).toString(), u"purchases"_s);
    QCOMPARE(chosen.first().at(1).toString(), u"a:b"_s);
}

void TstPaletteModel::rowActions_comeFirst_andChooseTheirCommand()
{
    PaletteModel model;
    const QVariantList actions{QVariantMap{{u"command"_s, ui::Commands::ListApprove},
                                           {u"title"_s, u"Propose approval"_s},
                                           {u"detail"_s, u"m•••@example.com"_s}}};
    model.setRowActions(actions);
    const QVariantMap first = model.entries().value(0).toMap();
    QCOMPARE(first.value(u"title"_s).toString(), u"Propose approval"_s);
    QCOMPARE(first.value(u"keys"_s).toStringList(), QStringList(u"1"_s));
    model.setQuery(u"example propose"_s);
    QCOMPARE(ids(model), QStringList(u"do:approve"_s));
    QSignalSpy chosen(&model, &ui::PaletteModel::commandChosen);
    model.choose(u"do:approve"_s);
    QCOMPARE(chosen.first().first().value<ui::Commands::Id>(), ui::Commands::ListApprove);
    model.setQuery(u"zebra"_s);
    QVERIFY(ids(model).isEmpty());
}

void TstPaletteModel::rowActions_same_areSilent()
{
    PaletteModel model;
    const QVariantList actions{QVariantMap{{u"command"_s, ui::Commands::ListLater}, {u"title"_s, u"Later"_s}}};
    model.setRowActions(actions);
    QSignalSpy changed(&model, &ui::PaletteModel::entriesChanged);
    model.setRowActions(actions);
    QCOMPARE(changed.count(), 0); // whoever stands on an entry stays there
    model.setRowActions({});
    QCOMPARE(changed.count(), 1);
}

void TstPaletteModel::choose_unknown_doesNothing()
{
    PaletteModel model;
    QSignalSpy command(&model, &PaletteModel::commandChosen);
    QSignalSpy found(&model, &PaletteModel::foundChosen);
    model.choose(u"do:pay"_s);
    model.choose(u"pay"_s);
    model.choose(QString());
    QCOMPARE(command.count() + found.count(), 0);
}

void TstPaletteModel::entries_nothingPaysOrSends()
{
    const PaletteModel model;
    const QSet<QString> harmless{u"do:shortcuts"_s, u"do:refresh"_s, u"do:cover"_s, u"do:sign-out"_s,
                                 u"do:stop-assistants"_s};
    const QStringList all = ids(model);
    for (const QString &id : all) {
        QVERIFY2(id.startsWith("go:"_L1) || harmless.contains(id), qPrintable(id));
    }
}

void TstPaletteModel::entries_ofAnInvocationPhrase_offerTheLine_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("alone") << u"DOT eSIM"_s << true;
    QTest::newRow("other letters") << u"dot ESIM"_s << true;
    QTest::newRow("in a sentence") << u"Please get me a  global   data eSIM today"_s << true;
    QTest::newRow("half of it") << u"global data"_s << false;
    QTest::newRow("words turned") << u"eSIM DOT"_s << false;
}

void TstPaletteModel::entries_ofAnInvocationPhrase_offerTheLine()
{
    QFETCH(const QString, query);
    QFETCH(const bool, isOffered);
    PaletteModel model;
    model.setQuery(query);
    QCOMPARE(ids(model), isOffered ? QStringList{u"go:activate"_s} : QStringList());
}

QTEST_GUILESS_MAIN(TstPaletteModel)
#include "tst_palettemodel.moc"
