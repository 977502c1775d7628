// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/admin/adminexport.h"
#include "ui/admin/paymentlistmodel.h"
#include "ui/admin/paymentviewmodel.h"

#include <QVariantList>

namespace dotm::admin {

/// A5: payments beside their lines; first those that do not match. The one that is chosen in the list.
class PaymentsViewModel : public dotm::admin::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AdminModels")
    Q_PROPERTY(dotm::admin::PaymentListModel *payments READ payments CONSTANT)
    Q_PROPERTY(dotm::admin::PaymentViewModel *payment READ payment CONSTANT)
    /// The payment that the details are about; empty: none.
    Q_PROPERTY(QString currentKey READ currentKey WRITE setCurrentKey NOTIFY currentChanged)
    /// Which are listed: "attention", "no_line", "no_payment" or "all".
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY changed)
    /// { value, text }: every kind, with how many there are.
    Q_PROPERTY(QVariantList kinds READ kinds NOTIFY changed)
    /// How many lines cost nothing and stand in no list; empty: none.
    Q_PROPERTY(QString freeText READ freeText NOTIFY changed)
    Q_PROPERTY(dotm::ui::Provenance provenance READ provenanceNow NOTIFY changed)
    /// What is of the kind, as a file.
    Q_PROPERTY(dotm::admin::AdminExport *file READ file CONSTANT)
    Q_PROPERTY(bool readingMore READ isReadingMore NOTIFY changed)
    Q_PROPERTY(dotm::ui::ErrorText moreError READ moreError NOTIFY changed)

public:
    PaymentsViewModel(AdminStore &store, QObject *parent);

    [[nodiscard]] Status status() const override;
    [[nodiscard]] bool isReading() const override { return m_newest.reading().isReading; }
    [[nodiscard]] PaymentListModel *payments() { return &m_payments; }
    [[nodiscard]] PaymentViewModel *payment() { return &m_payment; }
    [[nodiscard]] QString currentKey() const { return m_payment.key(); }
    void setCurrentKey(const QString &key);
    [[nodiscard]] QString kind() const { return m_kind; }
    void setKind(const QString &kind);
    [[nodiscard]] QVariantList kinds() const;
    [[nodiscard]] QString freeText() const;
    [[nodiscard]] Provenance provenanceNow() const;
    [[nodiscard]] AdminExport *file() { return &m_file; }
    [[nodiscard]] bool isReadingMore() const { return m_payments.isReading(); }
    [[nodiscard]] ui::ErrorText moreError() const { return m_payments.trouble(); }
    /// What does not match, for the rail.
    [[nodiscard]] qint64 attention() const { return m_counts ? m_counts->attention() : 0; }

    Q_INVOKABLE QString keyAt(int row) const { return m_payments.keyAt(row); }
    Q_INVOKABLE int indexOf(const QString &key) const { return m_payments.indexOf(key); }
    /// Reads again what could not be read as one scrolled.
    Q_INVOKABLE void readMore() { m_payments.retry(); }
    /// The language has changed.
    void retranslate();

Q_SIGNALS:
    void currentChanged();

private:
    void read() override { m_newest.read(); }
    void forget() override;
    [[nodiscard]] const std::optional<core::Error> &lastError() const override { return m_newest.reading().error; }
    [[nodiscard]] bool concerns(const QString &topic) const override;
    [[nodiscard]] bool readsInBackground() const override { return true; }

    void take(const core::Result<client::PaymentPage> &answer);
    void readPage(const QString &key, int limit, const PaymentListModel::Reply &reply);
    void beginAgain();
    [[nodiscard]] static QString kindText(const QString &kind);

    client::PaymentsApi m_api;
    PaymentListModel m_payments;
    PaymentViewModel m_payment;
    Source<client::PaymentPage> m_newest;
    AdminExport m_file;
    std::optional<contract::PaymentCounts> m_counts;
    QString m_kind;
    bool m_isBeginning = true; ///< what is listed, if anything, is no answer to this kind
};

} // namespace dotm::admin
