// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "client/seriesapi.h"
#include "ui/admin/viewmodel.h"
#include "ui/shared/chartscale.h"

#include <QVariantList>

namespace dotm::admin {

/// One chart of the Overview, read on its own: it can fail or be old alone. Activations are told by the hour of the
/// last 24, all else by the day of the last 30, as the clocks of this computer say.
class SeriesViewModel : public dotm::admin::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by OverviewViewModel")
    Q_PROPERTY(QString name READ name CONSTANT) ///< "revenue"
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString sum READ sum NOTIFY changed) ///< over all currencies, "$4.00 + 1.37 CAD"
    Q_PROPERTY(QString range READ range NOTIFY changed)
    /// That nothing happened, as a sentence; empty when something did.
    Q_PROPERTY(QString nothing READ nothing NOTIFY changed)
    Q_PROPERTY(dotm::ui::Provenance provenance READ provenanceNow NOTIFY changed)
    /// { share, when, value, spoken }: one for each bucket, oldest first. share is below 0 where nothing is recorded.
    Q_PROPERTY(QVariantList bars READ bars NOTIFY barsChanged)
    Q_PROPERTY(int running READ running NOTIFY changed)          ///< the bar that still grows; -1: none
    Q_PROPERTY(QStringList lines READ lines NOTIFY changed)      ///< what the lines above zero stand for, from below
    Q_PROPERTY(QVariantList marks READ marks NOTIFY barsChanged) ///< { index, text }: what stands under the bars
    Q_PROPERTY(QString column READ column NOTIFY changed)        ///< heads the numbers in the table
    /// Which money is drawn: one currency at a time.
    Q_PROPERTY(QString currency READ currency WRITE setCurrency NOTIFY changed)
    Q_PROPERTY(QStringList currencies READ currencies NOTIFY changed)

public:
    SeriesViewModel(AdminStore &store, domain::PlatformSeries name, QObject *parent);

    [[nodiscard]] Status status() const override { return statusOf(m_series.reading(), false); }
    [[nodiscard]] bool isReading() const override { return m_series.reading().isReading; }
    [[nodiscard]] QString name() const { return domain::seriesName(m_name); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString sum() const;
    [[nodiscard]] QString range() const;
    [[nodiscard]] QString nothing() const;
    [[nodiscard]] Provenance provenanceNow() const;
    [[nodiscard]] QVariantList bars() const { return m_bars; }
    [[nodiscard]] int running() const;
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] QVariantList marks() const { return m_marks; }
    [[nodiscard]] QString column() const;
    [[nodiscard]] QString currency() const;
    void setCurrency(const QString &currency);
    [[nodiscard]] QStringList currencies() const;

    /// Everything shown as a CSV text.
    Q_INVOKABLE QString csv() const;

Q_SIGNALS:
    void barsChanged();

private:
    void read() override { m_series.read(); }
    void forget() override;
    /// Makes bars and marks anew; says so only when they are others: who reads a table keeps the place.
    void rebuild();
    [[nodiscard]] QVariantList makeBars() const;
    [[nodiscard]] QVariantList makeMarks() const;
    [[nodiscard]] const std::optional<core::Error> &lastError() const override { return m_series.reading().error; }
    [[nodiscard]] bool concerns(const QString &topic) const override;
    [[nodiscard]] client::SeriesQuery query() const;
    [[nodiscard]] const contract::Series *series() const;
    /// The one that is drawn; null when there is none: no money at all.
    [[nodiscard]] const contract::Series::Line *line() const;
    [[nodiscard]] std::optional<qint64> valueAt(qsizetype index) const;
    [[nodiscard]] ui::ChartScale scale() const;

    const domain::PlatformSeries m_name;
    const domain::BucketSize m_size;
    client::SeriesApi m_api;
    QString m_currency; ///< as chosen
    QVariantList m_bars;
    QVariantList m_marks;
    Source<contract::Series> m_series;
};

} // namespace dotm::admin
