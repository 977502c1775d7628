// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/approvalwindow.h"

#include <algorithm>
#include <tuple>

namespace dotm::admin {
using client::BetaPage;
using contract::BetaRequest;

namespace {

bool isOlder(const BetaRequest &one, const BetaRequest &other)
{
    return std::tie(one.requestedAt, one.id) < std::tie(other.requestedAt, other.id);
}

qsizetype placeIn(const QList<BetaRequest> &requests, const QString &id)
{
    return std::ranges::find(requests, id, &BetaRequest::id) - requests.begin();
}

} // namespace

void ApprovalWindow::renew(const BetaPage &page, const Wanted &wanted)
{
    m_places = page.places;
    prune(page, wanted);
}

void ApprovalWindow::addBelow(BetaPage &run, const BetaPage &more, const Wanted &wanted)
{
    const qsizetype before = run.requests.size();
    for (const BetaRequest &each : more.requests) {
        if (placeIn(run.requests, each.id) == run.requests.size()) { // the run was read again meanwhile
            run.requests.append(each);
        }
    }
    run.next = more.next;
    if (run.requests.size() > before) {
        m_places.append({more.places.first().key, run.requests.at(before).id});
    }
    while (run.requests.size() > kMost && m_places.size() > 1) {
        const qsizetype end = placeIn(run.requests, m_places.at(1).first);
        if (end == run.requests.size()) {
            break; // the first one of that page has gone: the next read says where pages begin
        }
        keep(run.requests.first(end), wanted);
        run.requests.remove(0, end);
        m_above.append(m_places.takeFirst().key);
    }
    prune(run, wanted);
}

void ApprovalWindow::addAbove(BetaPage &run, const BetaPage &more, const Wanted &wanted)
{
    if (m_above.isEmpty()) {
        return;
    }
    m_above.removeLast();
    const auto known = std::ranges::find_if(
        more.requests, [&](const BetaRequest &each) { return placeIn(run.requests, each.id) < run.requests.size(); });
    QList<BetaRequest> fresh(more.requests.begin(), known); // those above it may have gone, so that it reaches further
    if (!fresh.isEmpty()) {
        m_places.prepend(more.places.first());
    } else if (!m_places.isEmpty() && !more.places.isEmpty()) {
        m_places.first().key = more.places.first().key;
    }
    fresh.append(run.requests);
    run.requests = fresh;
    while (run.requests.size() > kMost && m_places.size() > 1) {
        const qsizetype begin = placeIn(run.requests, m_places.last().first);
        if (begin == run.requests.size()) {
            break;
        }
        keep(run.requests.sliced(begin), wanted);
        run.requests = run.requests.first(begin);
        run.next = m_places.takeLast().key;
    }
    prune(run, wanted);
}

void ApprovalWindow::rewind()
{
    m_places.clear();
    m_above.clear();
}

void ApprovalWindow::clear()
{
    rewind();
    m_kept.clear();
}

void ApprovalWindow::keep(const QList<BetaRequest> &gone, const Wanted &wanted)
{
    std::ranges::copy_if(gone, std::back_inserter(m_kept), [&](const BetaRequest &each) { return wanted(each.id); });
}

void ApprovalWindow::prune(const BetaPage &page, const Wanted &wanted)
{
    m_kept.removeIf([&](const BetaRequest &each) {
        return !wanted(each.id) || placeIn(page.requests, each.id) < page.requests.size();
    });
}

QList<BetaRequest> ApprovalWindow::all(const BetaPage &page) const
{
    if (m_kept.isEmpty()) {
        return page.requests;
    }
    QList<BetaRequest> all = page.requests + m_kept;
    std::ranges::sort(all, isOlder);
    return all;
}

const BetaRequest *ApprovalWindow::kept(const QString &id) const
{
    const auto found = std::ranges::find(m_kept, id, &BetaRequest::id);
    return found == m_kept.end() ? nullptr : &*found;
}

void ApprovalWindow::forget(const QString &id)
{
    m_kept.removeIf([&id](const BetaRequest &each) { return each.id == id; });
}

} // namespace dotm::admin
