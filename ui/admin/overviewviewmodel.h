// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/admin/seriesviewmodel.h"
#include "ui/admin/viewmodel.h"

#include <QLocale>
#include <QVariantList>
#include <QVariantMap>

namespace dotm::admin {

/// A1: what waits for somebody, how full the hour is, the figures. Its counts stand in the rail as well, so it reads
/// while other pages are on screen.
class OverviewViewModel : public dotm::admin::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AdminModels")
    /// { kind, count, title, age, late, section, item }: only what waits, in the order of the work. The section is
    /// empty where no page does it yet; item is the part of that page.
    Q_PROPERTY(QVariantList work READ work NOTIFY changed)
    /// Where the oldest of it is done; empty when nothing waits that a page does.
    Q_PROPERTY(QString oldestSection READ oldestSection NOTIFY changed)
    /// The gauge: activations of the rolling hour, and how many fit.
    Q_PROPERTY(int used READ used NOTIFY changed)
    Q_PROPERTY(int limit READ limit NOTIFY changed)
    Q_PROPERTY(QString usedText READ usedText NOTIFY changed)
    Q_PROPERTY(QString limitText READ limitText NOTIFY changed)
    /// "13 free, nobody waiting"
    Q_PROPERTY(QString room READ room NOTIFY changed)
    Q_PROPERTY(dotm::ui::Provenance hourProvenance READ hourProvenance NOTIFY changed)
    /// { label, value, unit, certainty, time, source, old }
    Q_PROPERTY(QVariantList figures READ figures NOTIFY changed)
    /// The charts below the figures, in their order. Read while the page is on screen.
    Q_PROPERTY(dotm::admin::SeriesViewModel *activations READ activations CONSTANT)
    Q_PROPERTY(dotm::admin::SeriesViewModel *revenue READ revenue CONSTANT)
    Q_PROPERTY(dotm::admin::SeriesViewModel *signups READ signups CONSTANT)
    Q_PROPERTY(dotm::admin::SeriesViewModel *usage READ usage CONSTANT)

public:
    OverviewViewModel(AdminStore &store, QObject *parent);

    [[nodiscard]] Status status() const override { return statusOf(m_stats.reading(), false); }
    [[nodiscard]] bool isReading() const override { return m_stats.reading().isReading; }
    [[nodiscard]] QVariantList work() const;
    [[nodiscard]] QString oldestSection() const;
    [[nodiscard]] int used() const;
    [[nodiscard]] int limit() const;
    [[nodiscard]] QString usedText() const { return QLocale().toString(used()); }
    [[nodiscard]] QString limitText() const { return QLocale().toString(limit()); }
    [[nodiscard]] QString room() const;
    [[nodiscard]] Provenance hourProvenance() const;
    [[nodiscard]] QVariantList figures() const;
    [[nodiscard]] SeriesViewModel *activations() { return &m_activations; }
    [[nodiscard]] SeriesViewModel *revenue() { return &m_revenue; }
    [[nodiscard]] SeriesViewModel *signups() { return &m_signups; }
    [[nodiscard]] SeriesViewModel *usage() { return &m_usage; }
    /// section: how much waits there.
    [[nodiscard]] QVariantMap waiting() const;

private:
    void read() override { m_stats.read(); }
    void forget() override { m_stats.forget(); }
    [[nodiscard]] const std::optional<core::Error> &lastError() const override { return m_stats.reading().error; }
    [[nodiscard]] bool concerns(const QString &topic) const override;
    [[nodiscard]] bool readsInBackground() const override { return true; }
    [[nodiscard]] const contract::AdminStats *stats() const;
    [[nodiscard]] QVariantMap figure(const QString &label, const QString &value, const QString &source) const;

    Source<contract::AdminStats> m_stats;
    SeriesViewModel m_activations;
    SeriesViewModel m_revenue;
    SeriesViewModel m_signups;
    SeriesViewModel m_usage;
};

} // namespace dotm::admin
