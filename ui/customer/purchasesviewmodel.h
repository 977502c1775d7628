// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/customer/purchaselistmodel.h"
#include "ui/customer/viewmodel.h"

#include <QThreadPool>
#include <QVariantList>

namespace dotm::customer {

/// Everything bought, with filter, totals and export. Status Empty: nothing was ever bought; a filter without a match
/// is Ready with an empty list.
class PurchasesViewModel : public dotm::customer::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by CustomerModels")
    Q_PROPERTY(dotm::customer::PurchaseListModel *purchases READ purchases CONSTANT)
    /// Part of a name, number, date or amount; any letter case.
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY changed)
    /// "all" or a kind.
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY changed)
    /// { value, text }: "all" and the kinds that are there.
    Q_PROPERTY(QVariantList kinds READ kinds NOTIFY changed)
    Q_PROPERTY(bool filtered READ isFiltered NOTIFY changed)
    Q_PROPERTY(QString countText READ countText NOTIFY changed)
    /// "$45.00 paid": of what is listed, one sum per currency.
    Q_PROPERTY(QString totalText READ totalText NOTIFY changed)
    Q_PROPERTY(dotm::ui::Provenance provenance READ provenanceNow NOTIFY changed)
    Q_PROPERTY(bool simulated READ isSimulated NOTIFY changed)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY changed)
    Q_PROPERTY(bool readingMore READ isReadingMore NOTIFY changed)
    Q_PROPERTY(dotm::ui::ErrorText moreError READ moreError NOTIFY changed)
    Q_PROPERTY(bool exporting READ isExporting NOTIFY changed)

public:
    PurchasesViewModel(CustomerStore &store, QObject *parent);
    ~PurchasesViewModel() override;

    [[nodiscard]] Status status() const override;
    [[nodiscard]] ui::ErrorText error() const override;
    [[nodiscard]] QString savedAt() const override;
    [[nodiscard]] bool isReading() const override { return store().purchases().isReading; }
    [[nodiscard]] PurchaseListModel *purchases() { return &m_model; }
    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    [[nodiscard]] QString kind() const { return m_kind; }
    void setKind(const QString &kind);
    [[nodiscard]] QVariantList kinds() const;
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QString totalText() const;
    [[nodiscard]] Provenance provenanceNow() const;
    [[nodiscard]] bool isSimulated() const;
    [[nodiscard]] bool hasMore() const;
    [[nodiscard]] bool isReadingMore() const { return store().isReadingMore(); }
    [[nodiscard]] ui::ErrorText moreError() const;
    [[nodiscard]] bool isExporting() const { return m_isExporting; }

    Q_INVOKABLE void readMore() { store().readMorePurchases(); }
    Q_INVOKABLE void clearFilter();
    /// Both write what is listed, as filtered, into a new file (newfile.h).
    Q_INVOKABLE void exportCsv(const QString &path);
    Q_INVOKABLE void exportPdf(const QString &path);
    /// Where a file of @p suffix may go: a name that is still free.
    Q_INVOKABLE QString suggestedPath(const QString &suffix) const;

Q_SIGNALS:
    void exported(const QString &path);
    void exportFailed(const QString &sentence);

private:
    void update() override;
    void write(const QString &path, std::function<QString()> work);

    PurchaseListModel m_model;
    QString m_filter;
    QString m_kind = QStringLiteral("all");
    QThreadPool m_pool; ///< one thread; its end waits for what is being written
    bool m_isExporting = false;
};

} // namespace dotm::customer
