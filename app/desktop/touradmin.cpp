// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "desktop/tourchapters.h"
#include "desktop/tourhands.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace dotm::app {
using namespace Qt::Literals::StringLiterals;
using Office = AdminAnswers::Scene;
using Weather = TourWorld::Weather;

namespace {

Chapter chapter(Office office, Weather weather, QList<Shot> shots, const QString &role = u"admin"_s)
{
    Chapter made;
    made.scene = TourWorld::Scene::NoLine;
    made.weather = weather;
    made.shots = std::move(shots);
    made.role = role;
    made.mode = u"admin"_s;
    made.office = office;
    return made;
}

/// One page in every look.
QList<Shot> looks(const QString &name, const QString &section)
{
    return {{name, section},
            {name + u"-dark"_s, section, kTourDark},
            {name + u"-arabic"_s, section, kTourArabic},
            {name + u"-200-high-contrast"_s, section, kTourContrast200},
            {name + u"-narrow"_s, section, kTourSlim},
            {name + u"-narrow-200"_s, section, kTourSlim200},
            {name + u"-medium-french"_s, section, kTourFrench}};
}

/// A key as it is pressed in the window.
void press(QQuickWindow &window, int key, const QString &text)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&window, &event);
}

/// What a decision looks like while it is made.
QList<Shot> approvalStates()
{
    const auto held = [](ui::AppViewModel &, QQuickWindow &window) {
        press(window, Qt::Key_1, u"1"_s);
    };
    const auto declined = [](ui::AppViewModel &, QQuickWindow &window) {
        press(window, Qt::Key_3, u"3"_s);
    };
    const auto many = [](ui::AppViewModel &, QQuickWindow &window) {
        for (const int times : {1, 2, 3}) {
            Q_UNUSED(times)
            press(window, Qt::Key_X, u"x"_s);
            press(window, Qt::Key_J, u"j"_s);
        }
        press(window, Qt::Key_1, u"1"_s);
    };
    return {{u"12-admin-approvals-decline"_s, u"approvals"_s, {}, declined},
            {u"12-admin-approvals-held"_s, u"approvals"_s, {}, held},
            {u"12-admin-approvals-held-dark"_s, u"approvals"_s, kTourDark, held},
            {u"12-admin-approvals-many"_s, u"approvals"_s, {}, many}};
}

QList<Shot> auditStates()
{
    const QString name = u"41-admin-audit"_s;
    const QString section = u"audit"_s;
    const Prepare filter = tourPresses({u"audit-filter"_s});
    const Prepare check = tourPresses({u"audit-check"_s});
    const Prepare checking = tourPresses({u"audit-check"_s, u"chain-begin"_s});
    return {{name + u"-by-link"_s, section, {}, tourOpens(u"audit-list"_s, 1)},
            {name + u"-failed"_s, section, kTourDark, tourOpens(u"audit-list"_s, 3)},
            {name + u"-entry-narrow-200"_s, section, kTourSlim200, tourOpens(u"audit-list"_s, 0)},
            {name + u"-entry-narrow-arabic-dark"_s, section, kTourSlimArabicDark, tourOpens(u"audit-list"_s, 0)},
            {name + u"-filter"_s, section, {}, filter},
            {name + u"-filter-arabic"_s, section, kTourArabic, filter},
            {name + u"-filter-narrow-200"_s, section, kTourSlim200, filter},
            {name + u"-check"_s, section, {}, check},
            {name + u"-checking"_s, section, kTourDark, checking},
            {name + u"-save"_s, section, {}, tourPresses({u"export-csv"_s})}};
}

/// Typed into the search; with @p row, the person found there is opened once the answer is here.
Prepare found(const QString &text, int row = -1)
{
    return [text, row](ui::AppViewModel &app, QQuickWindow &window) {
        QQuickItem *field = tourDrawn(window.contentItem(), u"subscriber-find"_s);
        if (field == nullptr) {
            return;
        }
        field->setProperty("text", text);
        QMetaObject::invokeMethod(field, "accepted"); // does not wait for the fingers to rest
        if (row >= 0) {
            tourSettle();
            tourOpens(u"match-list"_s, row)(app, window);
        }
    };
}

/// After @p first, until what fails is not tried again any more.
Prepare givenUp(const Prepare &first)
{
    return [first](ui::AppViewModel &app, QQuickWindow &window) {
        if (first) {
            first(app, window);
        }
        tourSettle(std::chrono::seconds(3));
    };
}

/// The tab of a person's tokens; they must be open.
Prepare ownTokens(const Prepare &first)
{
    return [first](ui::AppViewModel &app, QQuickWindow &window) {
        first(app, window);
        tourSettle();
        if (QQuickItem *details = tourDrawn(window.contentItem(), u"subscriber-details"_s)) {
            details->setProperty("tab", u"tokens"_s);
        }
        tourSettle();
    };
}

QList<Shot> subscriberLooks()
{
    const QString name = u"42-admin-subscriber"_s;
    const QString section = u"subscribers"_s;
    const Prepare person = found(u"mari"_s, 0);
    const Prepare tokens = ownTokens(person);
    return {{name, section, {}, person},
            {name + u"-tokens"_s, section, {}, tokens},
            {name + u"-tokens-arabic"_s, section, kTourArabic, tokens},
            {name + u"-tokens-narrow-200"_s, section, kTourSlim200, tokens},
            {name + u"-tokens-silent-chain"_s, section, {}, ownTokens(found(u"mari"_s, 1))},
            {name + u"-tokens-none"_s, section, {}, ownTokens(found(u"mari"_s, 2))},
            {name + u"-dark"_s, section, kTourDark, person},
            {name + u"-arabic"_s, section, kTourArabic, person},
            {name + u"-200-high-contrast"_s, section, kTourContrast200, person},
            {name + u"-narrow"_s, section, kTourSlim, person},
            {name + u"-narrow-200"_s, section, kTourSlim200, person},
            {name + u"-medium-french"_s, section, kTourFrench, person},
            {name + u"-found"_s, section, {}, found(u"mari"_s)},
            {name + u"-found-narrow-200"_s, section, kTourSlim200, found(u"mari"_s)},
            {name + u"-without-line"_s, section, {}, found(u"mari"_s, 1)},
            {name + u"-nobody"_s, section, {}, found(u"nobody"_s)},
            {name + u"-nobody-arabic"_s, section, kTourArabic, found(u"nobody"_s)}};
}

} // namespace

QList<Chapter> adminChapters()
{
    return {chapter(Office::Busy, Weather::Fine, looks(u"13-admin-overview"_s, u"overview"_s)),
            chapter(Office::Busy, Weather::Fine, looks(u"12-admin-approvals"_s, u"approvals"_s) + approvalStates()),
            chapter(Office::Busy, Weather::Fine, looks(u"41-admin-audit"_s, u"audit"_s) + auditStates()),
            chapter(Office::Busy, Weather::Fine,
                    QList<Shot>{{u"42-admin-subscriber-start"_s, u"subscribers"_s}} + subscriberLooks()),
            chapter(Office::Busy, Weather::Fine, peopleLooks()),
            chapter(Office::Busy, Weather::Fine, keysLooks()),
            chapter(Office::Busy, Weather::Fine, textShots()),
            chapter(Office::Busy, Weather::Broken,
                    {{u"43-admin-people-error"_s, u"people"_s, {}, givenUp({})},
                     {u"44-admin-keys-error"_s, u"keys"_s, {}, givenUp({})},
                     {u"47-admin-texts-error"_s, u"texts"_s, {}, givenUp({})},
                     {u"41-admin-audit-error"_s, u"audit"_s, {}, givenUp({})},
                     {u"42-admin-subscriber-error"_s, u"subscribers"_s, {}, givenUp(found(u"mari"_s))}}),
            chapter(Office::Quiet, Weather::Fine,
                    {{u"13-admin-overview-nothing-waits"_s, u"overview"_s},
                     {u"12-admin-approvals-all-caught-up"_s, u"approvals"_s},
                     {u"43-admin-people-alone"_s, u"people"_s},
                     {u"44-admin-keys-none"_s, u"keys"_s},
                     {u"41-admin-audit-nothing"_s, u"audit"_s}}),
            chapter(Office::Busy, Weather::Fine,
                    {{u"40-admin-no-role"_s, {}}, {u"40-admin-no-role-narrow-200"_s, {}, kTourSlim200}},
                    u"customer"_s)};
}

} // namespace dotm::app
