// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/tokenapi.h"
#include "ui/customer/viewmodel.h"

#include <QStringList>
#include <QVariantList>

namespace dotm::customer {

/// What was held over time: one bar for each day, or each week of a year. Status Empty: nothing is known of any of
/// them.
class WalletChart : public dotm::customer::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of WalletViewModel")
    /// 30, 90 or 365.
    Q_PROPERTY(int days READ days WRITE setDays NOTIFY changed)
    /// { value, text }
    Q_PROPERTY(QVariantList ranges READ ranges NOTIFY changed)
    /// "in the last 30 days"
    Q_PROPERTY(QString range READ range NOTIFY changed)
    /// { share, when, value, spoken }, oldest first. share is below 0 where nothing is known.
    Q_PROPERTY(QVariantList bars READ bars NOTIFY barsChanged)
    Q_PROPERTY(QStringList lines READ lines NOTIFY barsChanged)  ///< what the lines above zero stand for, from below
    Q_PROPERTY(QVariantList marks READ marks NOTIFY barsChanged) ///< { index, text }
    Q_PROPERTY(QString nothing READ nothing NOTIFY barsChanged)  ///< that nothing was held, as a sentence
    Q_PROPERTY(dotm::ui::Provenance provenance READ provenanceNow NOTIFY changed)

public:
    WalletChart(CustomerStore &store, client::TokenApi &api, QObject *parent);

    [[nodiscard]] Status status() const override;
    [[nodiscard]] ui::ErrorText error() const override;
    [[nodiscard]] bool isReading() const override { return m_series.reading().isReading; }
    [[nodiscard]] int days() const { return m_days; }
    void setDays(int days);
    [[nodiscard]] QVariantList ranges() const;
    [[nodiscard]] QString range() const;
    [[nodiscard]] QVariantList bars() const { return m_bars; }
    [[nodiscard]] QStringList lines() const { return m_lines; }
    [[nodiscard]] QVariantList marks() const { return m_marks; }
    [[nodiscard]] QString nothing() const;
    [[nodiscard]] Provenance provenanceNow() const;

    /// Everything shown as a CSV text.
    Q_INVOKABLE QString csv() const;

    // For WalletViewModel.
    void read() { m_series.read(); }
    void forget();
    void restore();
    void setSimulated(bool isSimulated);
    /// The day or the language has changed.
    void rebuild();

Q_SIGNALS:
    void barsChanged();

private:
    /// A day or a week, and what was held at its end; nothing where it is not known.
    struct Bucket
    {
        core::TimePoint start;
        QString units;
    };
    void take(const core::Result<contract::TokenSeries> &answer);
    [[nodiscard]] QList<Bucket> buckets() const;
    [[nodiscard]] QString cacheName() const;

    client::TokenApi &m_api;
    Source<contract::TokenSeries> m_series;
    QList<Bucket> m_buckets;
    QVariantList m_bars;
    QStringList m_lines;
    QVariantList m_marks;
    int m_days = 90;
    bool m_isSimulated = false;
};

} // namespace dotm::customer
