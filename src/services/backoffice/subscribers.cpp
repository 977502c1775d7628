// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "services/backoffice/subscribers.h"

#include "domain/searchterm.h"

#include <algorithm>

namespace dotm::services {
using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Result;
using core::Task;
using domain::SearchTerm;
using storage::Connection;
using storage::PersonMatch;
namespace peoplesearch = storage::peoplesearch;

namespace {

using Look = Result<QList<PersonMatch>> (*)(Connection &, const QString &, int);

/// One place to look, for one of the things that a text may be.
struct Place
{
    QString by;
    QString value;
    Look look;
};

QList<Place> placesFor(const SearchTerm &term)
{
    QList<Place> places{{u"uid"_s, term.id, &peoplesearch::byUid},
                        {u"line"_s, term.id, &peoplesearch::byLine},
                        {u"activation"_s, term.id, &peoplesearch::byActivation},
                        {u"payment"_s, term.id, &peoplesearch::byPayment},
                        {u"request"_s, term.id, &peoplesearch::byRequest},
                        {u"iccid"_s, term.iccidStart, &peoplesearch::byIccid}};
    for (const QString &start : term.numberStarts) {
        places.append({u"number"_s, start, &peoplesearch::byNumber});
    }
    places.append({u"mail"_s, term.mailStart, &peoplesearch::byMail});
    places.removeIf([](const Place &place) { return place.value.isEmpty(); });
    return places;
}

/// A payment may be found in its invoice and in its purchase: the same person by the same way is one match.
void addOnce(SubscriberSearch &search, const SubscriberMatch &match)
{
    const bool isThere = std::ranges::any_of(search.matches, [&](const SubscriberMatch &known) {
        return known.by == match.by && known.person.uid == match.person.uid;
    });
    if (!isThere) {
        search.matches.append(match);
    }
}

Result<SubscriberSearch> lookAll(Connection &db, const QList<Place> &places)
{
    SubscriberSearch search;
    for (const Place &place : places) {
        if (!search.looked.contains(place.by)) {
            search.looked.append(place.by);
        }
        const auto found = place.look(db, place.value, Subscribers::kMostMatches + 1);
        if (!found) {
            return core::fail(found.error());
        }
        for (const PersonMatch &person : *found) {
            addOnce(search, {person, place.by});
        }
    }
    search.isCut = search.matches.size() > Subscribers::kMostMatches;
    if (search.isCut) {
        search.matches.resize(Subscribers::kMostMatches);
    }
    return search;
}

} // namespace

Task<Result<SubscriberSearch>> Subscribers::find(QString text)
{
    const auto term = SearchTerm::parse(text);
    if (!term) {
        co_return core::fail(term.error());
    }
    const QList<Place> places = placesFor(*term);
    const std::function<Result<SubscriberSearch>(Connection &)> work = [places](Connection &db) {
        return lookAll(db, places);
    };
    co_return co_await m_database.read<SubscriberSearch>(work);
}

Task<Result<Subscriber>> Subscribers::byUid(QString uid)
{
    const std::function<Result<Subscriber>(Connection &)> work = [uid](Connection &db) -> Result<Subscriber> {
        const auto user = storage::users::byUid(db, uid);
        if (!user) {
            return core::fail(user.error());
        }
        if (!*user) {
            return core::fail(ErrorCode::NotFound, u"There is no such person."_s);
        }
        const auto activations = storage::activations::ofPerson(db, uid);
        if (!activations) {
            return core::fail(activations.error());
        }
        return Subscriber{**user, *activations};
    };
    co_return co_await m_database.read<Subscriber>(work);
}

Task<Result<QList<TimelineEvent>>> Subscribers::timeline(QString uid, int limit, std::optional<TimelineMark> after)
{
    const std::function<Result<QList<TimelineEvent>>(Connection &)> work = [uid, limit, after](Connection &db) {
        return timelineOf(db, uid, std::clamp(limit, 1, kMostEvents + 1), after);
    };
    co_return co_await m_database.read<QList<TimelineEvent>>(work);
}

} // namespace dotm::services
