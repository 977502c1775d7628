// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT

#include "ui/admin/approvalpages.h"

#include <algorithm>

namespace dotm::admin {
using client::BetaPage;
using contract::BetaRequest;
using core::Result;

ApprovalPages::ApprovalPages(AdminStore &store, ApprovalWindow::Wanted wanted, Done done)
    : m_store(store), m_wanted(std::move(wanted)), m_done(std::move(done)),
      m_page(
          this, store.clock(),
          [this] {
              const qsizetype held = reading().value ? reading().value->requests.size() : 0;
              return m_store.api().openBetaRequests(m_window.from(), held);
          },
          [this](const Result<BetaPage> &answer) { onRead(answer); })
{
}

QList<BetaRequest> ApprovalPages::requests() const
{
    return reading().value ? m_window.all(*reading().value) : QList<BetaRequest>();
}

const BetaRequest *ApprovalPages::find(const QString &id) const
{
    if (!reading().value) {
        return nullptr;
    }
    const QList<BetaRequest> &run = reading().value->requests;
    const auto found = std::ranges::find(run, id, &BetaRequest::id);
    return found == run.end() ? m_window.kept(id) : &*found;
}

void ApprovalPages::onRead(const Result<BetaPage> &answer)
{
    if (answer && answer->requests.isEmpty() && m_window.hasAbove()) {
        m_window.rewind(); // all of them are decided
        m_page.read();
        return;
    }
    if (answer) {
        m_window.renew(*answer, m_wanted);
    }
    m_done(answer ? core::Outcome() : core::fail(answer.error()));
}

void ApprovalPages::readBelow()
{
    if (hasBelow()) {
        ask(reading().value->next, false);
    }
}

void ApprovalPages::readAbove()
{
    if (m_window.hasAbove()) {
        ask(m_window.above(), true);
    }
}

void ApprovalPages::ask(const QString &key, bool isAbove)
{
    if (m_isReadingMore || reading().isReading) {
        return;
    }
    m_isReadingMore = true;
    QCoro::connect(m_store.api().betaPage(key), this, [this, isAbove, turn = m_turn](const Result<BetaPage> &page) {
        if (turn == m_turn) {
            onMore(page, isAbove);
        }
    });
}

void ApprovalPages::onMore(const Result<BetaPage> &more, bool isAbove)
{
    m_isReadingMore = false;
    m_moreError.reset();
    if (more) {
        m_page.amend([&](BetaPage &run) {
            isAbove ? m_window.addAbove(run, *more, m_wanted) : m_window.addBelow(run, *more, m_wanted);
        });
    } else {
        m_moreError = more.error();
    }
    m_done(more ? core::Outcome() : core::fail(more.error()));
    if (more && isAbove) {
        Q_EMIT aboveCame();
    }
}

void ApprovalPages::take(const BetaRequest &request)
{
    const bool isHeld = find(request.id) != nullptr;
    const bool isOpen = request.state == domain::BetaState::Pending;
    m_window.forget(request.id);
    m_page.amend([&](BetaPage &page) {
        const auto row = std::ranges::find(page.requests, request.id, &BetaRequest::id);
        page.pending -= isHeld && !isOpen ? 1 : 0;
        if (row != page.requests.end() && isOpen) {
            *row = request;
        } else if (row != page.requests.end()) {
            page.requests.erase(row);
        }
    });
}

void ApprovalPages::forget()
{
    ++m_turn;
    m_isReadingMore = false;
    m_moreError.reset();
    m_page.forget();
    m_window.clear();
}

} // namespace dotm::admin
