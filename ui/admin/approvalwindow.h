// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/adminapi.h"

#include <functional>

namespace dotm::admin {

/// The requests that are held of a list of any length, oldest first: a run of its pages with no more than kMost of
/// them. What is let go of at either end is read again by the key of its page. Requests somebody still has to do with
/// (wanted) stay beside the run, as they were when it was let go of.
class ApprovalWindow
{
public:
    static constexpr qsizetype kMost = 600;
    using Wanted = std::function<bool(const QString &id)>;

    /// Key of the first page that is held; empty: the list's own beginning.
    [[nodiscard]] QString from() const { return m_places.isEmpty() ? QString() : m_places.first().key; }
    [[nodiscard]] bool hasAbove() const { return !m_above.isEmpty(); }
    /// Key of the page above the run.
    [[nodiscard]] QString above() const { return m_above.value(m_above.size() - 1); }

    /// @p page is the run, read again; what is kept beside it and no longer @p wanted goes.
    void renew(const client::BetaPage &page, const Wanted &wanted);
    /// Adds the page below, and lets go of what is too much above.
    void addBelow(client::BetaPage &run, const client::BetaPage &more, const Wanted &wanted);
    /// Adds the page above, and lets go of what is too much below.
    void addAbove(client::BetaPage &run, const client::BetaPage &more, const Wanted &wanted);
    /// Begins at the list's own beginning again.
    void rewind();
    void clear();

    /// The run of @p page with what is kept beside it, oldest first.
    [[nodiscard]] QList<contract::BetaRequest> all(const client::BetaPage &page) const;
    /// Among those kept beside the run; null for none.
    [[nodiscard]] const contract::BetaRequest *kept(const QString &id) const;
    void forget(const QString &id);

private:
    void keep(const QList<contract::BetaRequest> &gone, const Wanted &wanted);
    void prune(const client::BetaPage &page, const Wanted &wanted);

    QList<client::BetaPage::Place> m_places; ///< of the pages of the run
    QStringList m_above;                     ///< keys of the pages above it, from the beginning on
    QList<contract::BetaRequest> m_kept;
};

} // namespace dotm::admin
