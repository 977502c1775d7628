// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "peopleservice.h"
#include "ui/admin/peoplewords.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace dotm;
using domain::Role;
using test::PeopleService;

/// The pages of people and of keys: lists, changes that are read back, what is said about them.
class TstPeopleViewModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shown_readsTheFirstPage_andMoreOnScrolling();
    void moreFailing_keepsTheList_andCanBeTriedAgain();
    void refresh_keepsWhatWasReadBelow();
    void filter_isSent_andForgottenWithTheAdmin();
    void role_changed_countsWhenReadBack();
    void role_ignored_isNoSuccess();
    void role_refused_saysTheServicesSentence();
    void role_withoutReasonOrChange_isNotSent();
    void role_underTheRule_isProposed();
    void role_locked_saysWhereItIsSet();
    void steps_sayWhatChanges();
    void history_holdsOnlyWhatChanged();
    void rule_locked_untilTwoAreThere();
    void rule_switchedOn_countsWhenReadBack();
    void rule_off_isOnlyProposed();
    void proposals_onlyThoseAboutPeople_areAnswered();
    void keys_listAndUse_areShown();
    void key_revoked_countsWhenReadBack();
    void key_made_isThereUntilTheSheetCloses();
    void offline_keepsTheRows();

private:
    /// The models with the pages on screen, @p current chosen.
    [[nodiscard]] static std::unique_ptr<admin::AdminModels> show(PeopleService &service, const QString &current = {})
    {
        auto models = service.world.open();
        models->people()->setShown(true);
        models->people()->setCurrentKey(current);
        return models;
    }
    [[nodiscard]] static QString cell(QAbstractItemModel &rows, int row, int role)
    {
        return rows.data(rows.index(row, 0), role).toString();
    }
};

void TstPeopleViewModel::shown_readsTheFirstPage_andMoreOnScrolling()
{
    PeopleService service;
    service.add(1, Role::Admin);
    service.add(4);
    const auto models = service.world.open();
    QCOMPARE(service.callsOf(u"GET /api/admin/people"_s), 0);
    admin::PersonListModel &rows = *models->people()->rows();
    models->people()->setShown(true);
    QTRY_COMPARE(rows.count(), 3);
    QCOMPARE(cell(rows, 0, admin::WordRow::Title), u"Name of u-1"_s);
    QCOMPARE(cell(rows, 0, admin::WordRow::Tail), u"Administrator"_s);
    QVERIFY(cell(rows, 0, admin::WordRow::Note).contains(u"given here"_s));
    QVERIFY(!cell(rows, 0, admin::WordRow::Spoken).contains(u"u-1@example.com"_s));
    QTRY_COMPARE(rows.count(), 5); // the end is near what was looked at
    QVERIFY(!rows.canFetchMore({}));
    QCOMPARE(rows.indexOf(u"u-5"_s), 4);
}

void TstPeopleViewModel::moreFailing_keepsTheList_andCanBeTriedAgain()
{
    PeopleService service;
    service.add(5);
    const auto models = show(service);
    admin::PeopleViewModel &people = *models->people();
    QTRY_COMPARE(people.rows()->count(), 3);
    service.failFrom = 0;
    people.rows()->fetchMore({});
    QTRY_VERIFY(!people.moreError().isEmpty());
    QVERIFY(!people.rows()->canFetchMore({}));
    service.failFrom = 1'000;
    people.readMore();
    QTRY_COMPARE(people.rows()->count(), 5);
    QVERIFY(people.moreError().isEmpty());
}

void TstPeopleViewModel::refresh_keepsWhatWasReadBelow()
{
    PeopleService service;
    service.add(7);
    const auto models = show(service);
    admin::PeopleViewModel &people = *models->people();
    QTRY_COMPARE(people.rows()->count(), 3);
    people.rows()->fetchMore({});
    QTRY_COMPARE(people.rows()->count(), 6);
    service.person(u"u-2"_s).name = u"Bea"_s;
    QSignalSpy resets(people.rows(), &QAbstractItemModel::modelReset);
    people.refresh();
    QTRY_COMPARE(cell(*people.rows(), 1, admin::WordRow::Title), u"Bea"_s);
    QCOMPARE(people.rows()->count(), 6);
    QVERIFY(resets.isEmpty());
}

void TstPeopleViewModel::filter_isSent_andForgottenWithTheAdmin()
{
    PeopleService service;
    service.add(2);
    const auto models = show(service);
    QTRY_COMPARE(models->people()->view(), u"ready"_s);
    models->people()->setRoleFilter(u"admin"_s);
    QTRY_COMPARE(models->people()->view(), u"ready"_s);
    QVERIFY(service.world.transport.requests().last().url.query().contains(u"role=admin"_s));
    models->setOpen(false);
    QCOMPARE(models->people()->roleFilter(), QString());
    QCOMPARE(models->people()->rows()->count(), 0);
    QCOMPARE(models->people()->person()->mail(), QString());
}

void TstPeopleViewModel::role_changed_countsWhenReadBack()
{
    PeopleService service;
    service.add(2);
    const auto models = show(service, u"u-1"_s);
    admin::RoleViewModel &person = *models->people()->person();
    QTRY_COMPARE(person.view(), u"ready"_s);
    QTRY_COMPARE(models->people()->rows()->count(), 2);
    QSignalSpy told(models->people(), &admin::ViewModel::told);
    QSignalSpy ended(&person, &admin::RoleViewModel::ended);
    QVERIFY(person.change(u"agent"_s, u" desk "_s));
    QTRY_COMPARE(ended.size(), 1);
    QVERIFY(service.calls.contains(uR"(POST /api/admin/people/u-1/role {"reason":"desk","role":"agent"})"_s));
    QTRY_COMPARE(person.roleNameNow(), u"agent"_s);
    QVERIFY(told.last().at(0).toString().contains(u"Support agent"_s));
    QTRY_COMPARE(cell(*models->people()->rows(), 0, admin::WordRow::Tail), u"Support agent"_s);
}

void TstPeopleViewModel::role_ignored_isNoSuccess()
{
    PeopleService service;
    service.add(1);
    service.ignoresChanges = true;
    const auto models = show(service, u"u-1"_s);
    admin::RoleViewModel &person = *models->people()->person();
    QTRY_COMPARE(person.view(), u"ready"_s);
    QSignalSpy ended(&person, &admin::RoleViewModel::ended);
    QVERIFY(person.change(u"agent"_s, u"desk"_s));
    QTRY_VERIFY(!person.problem().isEmpty());
    QVERIFY(ended.isEmpty() && !person.isBusy());
}

void TstPeopleViewModel::role_refused_saysTheServicesSentence()
{
    PeopleService service;
    service.add(1);
    const auto models = show(service, u"u-1"_s);
    admin::RoleViewModel &person = *models->people()->person();
    QTRY_COMPARE(person.view(), u"ready"_s);
    service.conflict = u"This is the last administrator."_s;
    QVERIFY(person.change(u"agent"_s, u"desk"_s));
    QTRY_COMPARE(person.problem(), service.conflict);
    person.clearProblem();
    QVERIFY(person.problem().isEmpty());
}

void TstPeopleViewModel::role_withoutReasonOrChange_isNotSent()
{
    PeopleService service;
    service.add(1);
    const auto models = show(service, u"u-1"_s);
    admin::RoleViewModel &person = *models->people()->person();
    QTRY_COMPARE(person.view(), u"ready"_s);
    QVERIFY(!person.change(u"agent"_s, u"  "_s));
    QVERIFY(!person.change(u"customer"_s, u"desk"_s));
    QVERIFY(!person.change(u"boss"_s, u"desk"_s));
    QCOMPARE(service.callsOf(u"POST"_s), 0);
}

void TstPeopleViewModel::role_underTheRule_isProposed()
{
    PeopleService service;
    service.add(1);
    service.rule.isOn = true;
    const auto models = show(service, u"u-1"_s);
    admin::RoleViewModel &person = *models->people()->person();
    QTRY_COMPARE(person.view(), u"ready"_s);
    QTRY_VERIFY(models->people()->rule()->isOn());
    QVERIFY(person.steps(u"admin"_s).first().contains(u"proposal"_s));
    QVERIFY(!person.steps(u"agent"_s).first().contains(u"proposal"_s));
    QSignalSpy ended(&person, &admin::RoleViewModel::ended);
    QVERIFY(person.change(u"admin"_s, u"desk"_s));
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(person.roleNameNow(), u"customer"_s);
    QTRY_VERIFY(person.lockedText().contains(u"Boss"_s));
    QTRY_COMPARE(models->people()->rule()->proposals().size(), 1);
    const QVariantMap row = models->people()->rule()->proposals().first().toMap();
    QVERIFY(!row.value(u"off"_s).toString().isEmpty()); // one's own
    QVERIFY(!row.value(u"text"_s).toString().contains(u"u-1@example.com"_s));
}

void TstPeopleViewModel::role_locked_saysWhereItIsSet()
{
    for (const auto obstacle : {domain::RoleObstacle::Own, domain::RoleObstacle::Settings, domain::RoleObstacle::Token,
                                domain::RoleObstacle::AboveOwn}) {
        QVERIFY(!admin::roleObstacleText(obstacle).isEmpty());
    }
    QVERIFY(admin::roleObstacleText(domain::RoleObstacle::Settings).contains(u"OWNER_EMAIL"_s));
    contract::Person person;
    person.uid = u"u"_s;
    person.standing = domain::roleStanding(Role::Admin, Role::Agent, false);
    person.allowed = {Role::Agent, Role::Admin};
    const QVariantList choices = admin::roleChoices(person);
    QCOMPARE(choices.size(), 4);
    QVERIFY(choices.at(0).toMap().value(u"off"_s).toString().contains(u"sign-in"_s));
    QVERIFY(choices.at(1).toMap().value(u"off"_s).toString().isEmpty());
    QVERIFY(choices.at(3).toMap().value(u"off"_s).toString().contains(u"owner"_s));
}

void TstPeopleViewModel::steps_sayWhatChanges()
{
    contract::Person person;
    person.standing = domain::roleStanding(Role::Admin, Role::Customer, false);
    QVERIFY(admin::roleSteps(person, Role::Admin, true).isEmpty());
    QCOMPARE(admin::roleSteps(person, Role::Agent, false).size(), 3);
    QCOMPARE(admin::roleSteps(person, Role::Agent, true).size(), 4);
}

void TstPeopleViewModel::history_holdsOnlyWhatChanged()
{
    contract::AuditEntry changed;
    changed.before = {{u"role"_s, u"customer"_s}};
    changed.after = {{u"role"_s, u"agent"_s}, {u"reason"_s, u"desk"_s}, {u"proposed_by"_s, u"Ann"_s}};
    changed.outcome = u"done"_s;
    changed.actorMail = u"b•••@example.com"_s;
    contract::AuditEntry refused = changed;
    refused.outcome = u"Conflict"_s;
    contract::AuditEntry same = changed;
    same.after = same.before;
    const QVariantList rows = admin::roleHistory({changed, refused, same}, core::TimePoint());
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().toMap().value(u"change"_s).toString(), u"Customer → Support agent"_s);
    QCOMPARE(rows.first().toMap().value(u"who"_s).toString(), u"Ann and b•••@example.com"_s);
}

void TstPeopleViewModel::rule_locked_untilTwoAreThere()
{
    PeopleService service;
    service.rule.approvers = 1;
    service.rule.maySwitchOn = false;
    const auto models = show(service);
    admin::TwoPersonViewModel &rule = *models->people()->rule();
    QTRY_COMPARE(rule.view(), u"ready"_s);
    QVERIFY(rule.lockedText().contains(u"two administrators"_s));
    QCOMPARE(rule.stateText(), u"Off"_s);
    QVERIFY(rule.changedText().isEmpty());
}

void TstPeopleViewModel::rule_switchedOn_countsWhenReadBack()
{
    PeopleService service;
    const auto models = show(service);
    admin::TwoPersonViewModel &rule = *models->people()->rule();
    QTRY_COMPARE(rule.view(), u"ready"_s);
    QSignalSpy done(&rule, &admin::TwoPersonViewModel::done);
    service.ignoresChanges = true;
    rule.toggle();
    QTRY_VERIFY(!rule.problem().isEmpty());
    QVERIFY(done.isEmpty());
    service.ignoresChanges = false;
    rule.toggle();
    QTRY_COMPARE(done.size(), 1);
    QTRY_VERIFY(rule.isOn() && rule.problem().isEmpty());
}

void TstPeopleViewModel::rule_off_isOnlyProposed()
{
    PeopleService service;
    service.rule.isOn = true;
    const auto models = show(service);
    admin::TwoPersonViewModel &rule = *models->people()->rule();
    QTRY_VERIFY(rule.isOn());
    QCOMPARE(rule.actionText(), u"Propose to switch off"_s);
    QSignalSpy told(&rule, &admin::ViewModel::told);
    rule.toggle();
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.first().at(0).toString().startsWith(u"Proposed"_s));
    QVERIFY(rule.isOn());
    QTRY_VERIFY(rule.lockedText().contains(u"Boss"_s));
}

void TstPeopleViewModel::proposals_onlyThoseAboutPeople_areAnswered()
{
    PeopleService service;
    for (const QString &action : {u"beta.approve"_s, u"secondperson.off"_s}) {
        contract::Proposal proposal;
        proposal.id = u"p-"_s + action;
        proposal.action = action;
        proposal.proposedAt = service.world.clock.now();
        service.proposals.append(proposal);
    }
    const auto models = show(service);
    admin::TwoPersonViewModel &rule = *models->people()->rule();
    QTRY_COMPARE(rule.proposals().size(), 1);
    rule.answer(rule.proposals().first().toMap().value(u"key"_s).toString(), true);
    QTRY_VERIFY(rule.proposals().isEmpty());
    QCOMPARE(service.callsOf(u"POST /api/admin/proposals/p-secondperson.off/confirm"_s), 1);
    QTRY_VERIFY(!rule.isBusy());
}

void TstPeopleViewModel::keys_listAndUse_areShown()
{
    PeopleService service;
    service.addKeys(4);
    service.keys[0].ownerUid = u"u-1"_s;
    service.keys[0].ownerEmail = u"maria@example.com"_s;
    const auto models = service.world.open();
    admin::KeysViewModel &keys = *models->keys();
    keys.setShown(true);
    QTRY_COMPARE(keys.rows()->count(), 3);
    QCOMPARE(cell(*keys.rows(), 0, admin::WordRow::Note), u"m•••@example.com"_s);
    QCOMPARE(cell(*keys.rows(), 1, admin::WordRow::Note), u"acts for nobody"_s);
    QTRY_COMPARE(keys.rows()->count(), 4);
    keys.setCurrentKey(u"k-1"_s);
    QTRY_COMPARE(keys.current()->use().size(), 3);
    QCOMPARE(keys.current()->use().at(2).toMap().value(u"value"_s).toString(), u"300"_s);
    keys.setStateFilter(u"revoked"_s);
    QTRY_VERIFY(service.world.transport.requests().last().url.query().contains(u"state=revoked"_s));
    QVERIFY(keys.currentKey().isEmpty());
}

void TstPeopleViewModel::key_revoked_countsWhenReadBack()
{
    PeopleService service;
    service.addKeys(1);
    service.ignoresChanges = true;
    const auto models = service.world.open();
    admin::KeysViewModel &keys = *models->keys();
    keys.setShown(true);
    keys.setCurrentKey(u"k-1"_s);
    QTRY_VERIFY(keys.current()->isActive());
    QSignalSpy revoked(keys.current(), &admin::KeyViewModel::revoked);
    keys.current()->revoke();
    QTRY_VERIFY(!keys.current()->problem().isEmpty());
    QVERIFY(revoked.isEmpty());
    service.ignoresChanges = false;
    keys.current()->revoke();
    QTRY_COMPARE(revoked.size(), 1);
    QTRY_COMPARE(keys.current()->stateText(), u"Revoked"_s);
    QVERIFY(keys.current()->steps().isEmpty());
}

void TstPeopleViewModel::key_made_isThereUntilTheSheetCloses()
{
    PeopleService service;
    const auto models = service.world.open();
    admin::KeyMaker &maker = *models->keys()->maker();
    QVERIFY(!maker.limitProblem(u"many"_s).isEmpty() && !maker.limitProblem(u"0"_s).isEmpty());
    QVERIFY(maker.limitProblem(u"1000"_s).isEmpty());
    maker.make(u" "_s, {}, u"10"_s);
    QCOMPARE(service.callsOf(u"POST"_s), 0);
    maker.make(u"Van"_s, u"maria@example.com"_s, u"10"_s);
    QTRY_VERIFY(maker.isMade());
    QVERIFY(service.calls.contains(
        uR"(POST /api/admin/mcp-keys/create {"key_name":"Van","owner_email":"maria@example.com","rate_limit":10})"_s));
    QCOMPARE(maker.key(), u"dotm_secret"_s);
    QVERIFY(!maker.keyCovered().contains(u"secret"_s));
    maker.close();
    QVERIFY(maker.key().isEmpty() && !maker.isMade());
    service.conflict = u"There is no account with this e-mail address."_s;
    maker.make(u"Van"_s, u"nobody@example.com"_s, u"10"_s);
    QTRY_COMPARE(maker.problem(), service.conflict);
    models->setOpen(false);
    QVERIFY(maker.problem().isEmpty());
}

void TstPeopleViewModel::offline_keepsTheRows()
{
    PeopleService service;
    service.add(2);
    const auto models = show(service, u"u-1"_s);
    QTRY_COMPARE(models->people()->rows()->count(), 2);
    service.world.isReachable = false;
    models->refresh();
    QTRY_VERIFY(models->people()->isOffline());
    QCOMPARE(models->people()->rows()->count(), 2);
    QVERIFY(!models->people()->person()->offlineReason().isEmpty());
}

QTEST_GUILESS_MAIN(TstPeopleViewModel)
#include "tst_peopleviewmodel.moc"
