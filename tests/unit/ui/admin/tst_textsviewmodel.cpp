// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "textservice.h"

#include "ui/admin/textwords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using admin::TextListModel;
using test::TextService;

/// The texts of mails as an administrator writes them.
class TstTextsViewModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shown_readsTheTexts_andOpensTheFirst();
    void list_saysWhoseTextIsUsed();
    void typing_isCheckedAfterAPause_andNamesTheProblem();
    void save_readsBack_andSaysTheVersion();
    void save_whileUnsound_doesNothing();
    void save_lost_keepsTheDraft_andSaysWhy();
    void save_onAnOlderOne_keepsMine_andSaysWho();
    void anotherSaves_unchangedTextFollows_changedOneIsTold();
    void draft_isKeptWhileAnotherIsOpen_untilLeaving();
    void discard_bringsTheSavedOneBack();
    void history_endsWithTheBuiltIn_andCompares();
    void restore_isSavedAsARestoredOne_unlessItIsChanged();
    void test_goesToOneself();
    void sample_loadsNoPictures();
    void offline_savesNothing();

private:
    [[nodiscard]] static admin::TextEditor &opened(const std::unique_ptr<admin::AdminModels> &models)
    {
        admin::TextEditor &editor = *models->texts()->editor();
        if (!QTest::qWaitFor([&] { return editor.view() == u"ready"_s && editor.isSound(); })) {
            qFatal("no text was opened");
        }
        return editor;
    }
};

void TstTextsViewModel::shown_readsTheTexts_andOpensTheFirst()
{
    TextService service;
    const auto models = service.world.open();
    QCOMPARE(service.callsOf(u"GET /api/admin/texts"_s), 0);
    const QAbstractItemModelTester tester(models->texts()->texts());
    models->texts()->setShown(true);
    const admin::TextEditor &editor = opened(models);
    QCOMPARE(models->texts()->currentKey(), u"beta_rejected/en"_s);
    QCOMPARE(editor.title(), u"Beta access is declined, English"_s);
    QCOMPARE(editor.versionText(), u"Built-in text"_s);
    QCOMPARE(editor.subject(), u"Hello"_s);
    QVERIFY(!editor.isUnsaved());
    QCOMPARE(editor.variables().first().toMap().value(u"place"_s).toString(), u"{{user_name}}"_s);
}

void TstTextsViewModel::list_saysWhoseTextIsUsed()
{
    TextService service;
    service.save(u"One"_s);
    const auto models = service.show();
    (void)opened(models);
    const TextListModel &rows = *models->texts()->texts();
    QCOMPARE(rows.count(), 4);
    const auto state = [&](int row) {
        return rows.data(rows.index(row), TextListModel::State).toString();
    };
    QVERIFY2(state(0).startsWith(u"Version 1, by Olga"_s), qPrintable(state(0)));
    QCOMPARE(state(1), u"The English text is used"_s);
    QVERIFY(rows.data(rows.index(0), TextListModel::First).toBool());
    QVERIFY(!rows.data(rows.index(1), TextListModel::First).toBool());
}

void TstTextsViewModel::typing_isCheckedAfterAPause_andNamesTheProblem()
{
    TextService service;
    const auto models = service.show();
    admin::TextEditor &editor = opened(models);
    const int before = service.callsOf(u"POST /api/admin/texts/preview"_s);
    editor.edit(u"html"_s, u"<p>{{reas"_s);
    editor.edit(u"html"_s, u"<p>{{resaon}}</p>"_s);
    QVERIFY(editor.isUnsaved() && editor.isChecking() && !editor.isSound());
    QTRY_VERIFY(!editor.isChecking());
    QCOMPARE(service.callsOf(u"POST /api/admin/texts/preview"_s), before + 1);
    const QVariantMap problem = editor.problems().first().toMap();
    QCOMPARE(problem.value(u"field"_s).toString(), u"html"_s);
    QCOMPARE(problem.value(u"sentence"_s).toString(),
             u"Line 1: {{resaon}} is no variable of this mail. The nearest is {{reason}}."_s);
}

void TstTextsViewModel::save_readsBack_andSaysTheVersion()
{
    TextService service;
    const auto models = service.show();
    admin::TextEditor &editor = opened(models);
    QSignalSpy told(models->texts(), &admin::ViewModel::told);
    editor.edit(u"subject"_s, u"Sorry"_s);
    QTRY_VERIFY(editor.isSound());
    editor.save();
    editor.save();
    QTRY_VERIFY(!editor.isSaving() && !editor.isUnsaved());
    QCOMPARE(service.callsOf(u"POST /api/admin/save-email-template"_s), 1);
    QCOMPARE(service.callsOf(u"GET /api/admin/texts/beta_rejected/en/versions/1"_s), 1);
    QCOMPARE(told.first().first().toString(), u"Saved as version 1"_s);
    QVERIFY(editor.versionText().startsWith(u"Version 1"_s));
    const TextListModel &rows = *models->texts()->texts();
    QTRY_VERIFY(rows.data(rows.index(0), TextListModel::Written).toBool());
}

void TstTextsViewModel::save_whileUnsound_doesNothing()
{
    TextService service;
    const auto models = service.show();
    admin::TextEditor &editor = opened(models);
    editor.edit(u"subject"_s, u""_s);
    QTRY_VERIFY(!editor.isChecking());
    QVERIFY(!editor.isSound());
    QCOMPARE(editor.problems().size(), 1);
}

void TstTextsViewModel::save_lost_keepsTheDraft_andSaysWhy()
{
    TextService service;
    service.failSaves = 1;
    const auto models = service.show();
    admin::TextEditor &editor = opened(models);
    editor.edit(u"subject"_s, u"Sorry"_s);
    QTRY_VERIFY(editor.isSound());
    editor.save();
    QTRY_VERIFY(!editor.isSaving());
    QVERIFY(!editor.refusal().what.isEmpty());
    QCOMPARE(editor.subject(), u"Sorry"_s);
    QVERIFY(editor.isUnsaved());
    service.losesAnswers = true; // it is saved, but nobody says so
    editor.save();
    QTRY_VERIFY(!editor.isUnsaved());
    QVERIFY(editor.refusal().what.isEmpty());
    QVERIFY(editor.versionText().startsWith(u"Version 1"_s));
}

void TstTextsViewModel::save_onAnOlderOne_keepsMine_andSaysWho()
{
    TextService service;
    const auto models = service.show();
    admin::TextEditor &editor = opened(models);
    editor.edit(u"subject"_s, u"Mine"_s);
    QTRY_VERIFY(editor.isSound());
    service.save(u"Theirs"_s);
    editor.save();
    QTRY_VERIFY(!editor.newerText().isEmpty());
    QVERIFY2(editor.newerText().contains(u"Olga"_s), qPrintable(editor.newerText()));
    QCOMPARE(editor.subject(), u"Mine"_s);
    const int saves = service.callsOf(u"POST /api/admin/save-email-template"_s);
    editor.save(); // not over theirs
    QCOMPARE(service.callsOf(u"POST /api/admin/save-email-template"_s), saves);
    editor.keepMine();
    editor.save();
    QTRY_VERIFY(!editor.isUnsaved());
    QCOMPARE(service.saved.last().version, 2);
    QCOMPARE(service.saved.last().draft.subject, u"Mine"_s);
}

void TstTextsViewModel::anotherSaves_unchangedTextFollows_changedOneIsTold()
{
    TextService service;
    const auto models = service.show();
    admin::TextEditor &editor = opened(models);
    QSignalSpy replaced(&editor, &admin::TextEditor::replaced);
    service.save(u"Theirs"_s);
    models->refresh();
    QTRY_COMPARE(editor.subject(), u"Theirs"_s);
    QCOMPARE(replaced.size(), 1);
    editor.edit(u"subject"_s, u"Mine"_s);
    service.save(u"Again"_s);
    models->refresh();
    QTRY_VERIFY(!editor.newerText().isEmpty());
    QCOMPARE(editor.subject(), u"Mine"_s);
    editor.discard();
    QCOMPARE(editor.subject(), u"Again"_s);
    QVERIFY(editor.newerText().isEmpty() && !editor.isUnsaved());
}

void TstTextsViewModel::draft_isKeptWhileAnotherIsOpen_untilLeaving()
{
    TextService service;
    const auto models = service.show();
    admin::TextEditor &editor = opened(models);
    editor.edit(u"subject"_s, u"Mine"_s);
    models->texts()->setCurrentKey(u"beta_rejected/fr"_s);
    QTRY_COMPARE(editor.view(), u"ready"_s);
    QCOMPARE(editor.subject(), u"Hello"_s);
    const TextListModel &rows = *models->texts()->texts();
    QVERIFY(rows.data(rows.index(0), TextListModel::Unsaved).toBool());
    models->texts()->setCurrentKey(u"beta_rejected/en"_s);
    QCOMPARE(editor.subject(), u"Mine"_s);
    QVERIFY(editor.isUnsaved());
    models->setOpen(false);
    QVERIFY(!editor.isUnsaved());
    QCOMPARE(editor.key(), QString());
    QCOMPARE(rows.count(), 0);
}

void TstTextsViewModel::discard_bringsTheSavedOneBack()
{
    TextService service;
    const auto models = service.show();
    admin::TextEditor &editor = opened(models);
    QSignalSpy replaced(&editor, &admin::TextEditor::replaced);
    editor.edit(u"text"_s, u"x"_s);
    editor.discard();
    QVERIFY(!editor.isUnsaved());
    QCOMPARE(replaced.size(), 1);
}

void TstTextsViewModel::history_endsWithTheBuiltIn_andCompares()
{
    TextService service;
    for (const QString &word : {u"One"_s, u"Two"_s, u"Three"_s}) {
        service.save(word);
    }
    const auto models = service.show();
    admin::TextEditor &editor = opened(models);
    admin::TextHistory &history = *models->texts()->history();
    models->texts()->openHistory();
    QTRY_COMPARE(history.view(), u"ready"_s);
    QCOMPARE(history.versions().size(), 2);
    QVERIFY(history.hasMore());
    history.readMore();
    QTRY_COMPARE(history.versions().size(), 4);
    QCOMPARE(history.versions().last().toMap().value(u"text"_s).toString(), u"Built-in text"_s);
    QVERIFY(history.versions().first().toMap().value(u"current"_s).toBool());
    history.compare(3);
    QTRY_VERIFY(!history.isComparing());
    QVERIFY(history.isEqual());
    QVERIFY(history.lines().isEmpty());
    history.compare(1);
    QTRY_VERIFY(!history.isComparing());
    QCOMPARE(history.lines().size(), 9); // three heads, one line less and one more each
    QCOMPARE(history.lines().at(1).toMap().value(u"text"_s).toString(), u"One"_s);
    QVERIFY(!editor.isUnsaved());
}

void TstTextsViewModel::restore_isSavedAsARestoredOne_unlessItIsChanged()
{
    TextService service;
    service.save(u"One"_s);
    service.save(u"Two"_s);
    const auto models = service.show();
    admin::TextEditor &editor = opened(models);
    QSignalSpy restored(&editor, &admin::TextEditor::restored);
    models->texts()->openHistory();
    models->texts()->history()->compare(1);
    QTRY_VERIFY(!models->texts()->history()->summary().isEmpty());
    models->texts()->restore();
    QCOMPARE(restored.size(), 1);
    QCOMPARE(editor.subject(), u"One"_s);
    QVERIFY(editor.isUnsaved());
    editor.save();
    QTRY_VERIFY(!editor.isUnsaved());
    QCOMPARE(service.lastBody.value(u"restored_from"_s).toInteger(), 1);
    QCOMPARE(service.saved.last().version, 3);
    models->texts()->openHistory();
    models->texts()->history()->compare(2);
    QTRY_VERIFY(!models->texts()->history()->summary().isEmpty());
    models->texts()->restore();
    editor.edit(u"subject"_s, u"Other"_s);
    QTRY_VERIFY(editor.isSound());
    editor.save();
    QVERIFY(!service.lastBody.contains(u"restored_from"_s));
}

void TstTextsViewModel::test_goesToOneself()
{
    TextService service;
    const auto models = service.show();
    admin::TextEditor &editor = opened(models);
    QCOMPARE(editor.ownMail(), u"boss@example.com"_s);
    service.world.transport.setDeferred(true);
    editor.sendTest();
    editor.sendTest(); // while the first is under way
    service.world.transport.setDeferred(false);
    QTRY_VERIFY(!editor.isTesting());
    QCOMPARE(service.callsOf(u"POST /api/admin/send-test-email"_s), 1);
    QCOMPARE(service.lastBody.value(u"to_email"_s).toString(), u"boss@example.com"_s);
    QCOMPARE(editor.testText(), u"Sent to boss@example.com"_s);
    service.isTestSent = false;
    editor.sendTest();
    QTRY_COMPARE(editor.testText(), u"On its way to boss@example.com"_s);
    QVERIFY(!editor.isTestFailed());
}

void TstTextsViewModel::sample_loadsNoPictures()
{
    QCOMPARE(admin::withoutPictures(u"<p>a<IMG src=\"https://x.example/1\" alt='QR'>b<img src='cid:x'/></p>"_s),
             u"<p>a[QR]b[]</p>"_s);
}

void TstTextsViewModel::offline_savesNothing()
{
    TextService service;
    const auto models = service.show();
    admin::TextEditor &editor = opened(models);
    service.world.isReachable = false;
    editor.edit(u"subject"_s, u"Mine"_s);
    QTRY_VERIFY(!editor.isChecking());
    QVERIFY(editor.isOffline());
    QVERIFY(!editor.checkProblem().isEmpty());
    editor.save();
    QVERIFY(!editor.isSaving());
    QCOMPARE(service.callsOf(u"POST /api/admin/save-email-template"_s), 0);
    QCOMPARE(editor.subject(), u"Mine"_s);
}

QTEST_GUILESS_MAIN(TstTextsViewModel)
#include "tst_textsviewmodel.moc"
