// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/admin/adminstore.h"
#include "ui/admin/approvalwindow.h"
#include "ui/shared/errortext.h"
#include "ui/shared/reading.h"

namespace dotm::admin {

/// Reads who asks for beta access, a page at a time in both directions, and holds what ApprovalWindow holds. GUI
/// thread.
class ApprovalPages final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const core::Outcome &)>;

    /// @p wanted: who stays in memory wherever the list is scrolled to. @p done is told of every answer.
    ApprovalPages(AdminStore &store, ApprovalWindow::Wanted wanted, Done done);

    /// Of the pages that are held.
    [[nodiscard]] const ui::Reading<client::BetaPage> &reading() const { return m_page.reading(); }
    /// Why a page above or below could not be read.
    [[nodiscard]] ui::ErrorText moreText() const
    {
        return m_moreError ? ui::ErrorText::forUser(*m_moreError) : ui::ErrorText();
    }
    [[nodiscard]] bool hasBelow() const { return reading().value && !reading().value->next.isEmpty(); }
    /// Oldest first.
    [[nodiscard]] QList<contract::BetaRequest> requests() const;
    /// Null for one that is not held.
    [[nodiscard]] const contract::BetaRequest *find(const QString &id) const;

    void read() { m_page.read(); }
    void readBelow();
    /// Nothing when the first page is held.
    void readAbove();
    /// What is now known of one of them.
    void take(const contract::BetaRequest &request);
    void forget();

Q_SIGNALS:
    /// Requests came above those that were held.
    void aboveCame();

private:
    void onRead(const core::Result<client::BetaPage> &page);
    void onMore(const core::Result<client::BetaPage> &page, bool isAbove);
    void ask(const QString &key, bool isAbove);

    AdminStore &m_store;
    ApprovalWindow::Wanted m_wanted;
    Done m_done;
    ApprovalWindow m_window;
    ui::Source<client::BetaPage> m_page;
    std::optional<core::Error> m_moreError;
    bool m_isReadingMore = false;
    quint64 m_turn = 0; ///< answers to a former one are dropped
};

} // namespace dotm::admin
