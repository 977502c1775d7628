// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/admin/adminexport.h"
#include "ui/admin/keymaker.h"
#include "ui/admin/keyviewmodel.h"
#include "ui/admin/pagedrows.h"
#include "ui/admin/wordrowsmodel.h"

namespace dotm::admin {

/// A6: the API keys of assistants and programs, the one that is current in the list, a new one.
class KeysViewModel : public dotm::admin::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AdminModels")
    Q_PROPERTY(dotm::admin::WordRowsModel *rows READ rows CONSTANT)
    Q_PROPERTY(dotm::admin::KeyViewModel *current READ current CONSTANT)
    Q_PROPERTY(dotm::admin::KeyMaker *maker READ maker CONSTANT)
    /// The id of the key that the details are about; empty: none.
    Q_PROPERTY(QString currentKey READ currentKey WRITE setCurrentKey NOTIFY currentChanged)
    /// "active", "revoked"; empty: both.
    Q_PROPERTY(QString stateFilter READ stateFilter WRITE setStateFilter NOTIFY changed)
    /// { value, text }: what the filter may be.
    Q_PROPERTY(QVariantList stateFilters READ stateFilters NOTIFY reworded)
    Q_PROPERTY(dotm::ui::Provenance provenance READ provenanceNow NOTIFY changed)
    /// What the filter leaves, as a file.
    Q_PROPERTY(dotm::admin::AdminExport *file READ file CONSTANT)
    Q_PROPERTY(bool readingMore READ isReadingMore NOTIFY changed)
    Q_PROPERTY(dotm::ui::ErrorText moreError READ moreError NOTIFY changed)

public:
    KeysViewModel(AdminStore &store, QObject *parent);

    [[nodiscard]] Status status() const override;
    [[nodiscard]] bool isReading() const override { return m_first.reading().isReading; }
    [[nodiscard]] WordRowsModel *rows() { return &m_rows; }
    [[nodiscard]] KeyViewModel *current() { return &m_current; }
    [[nodiscard]] KeyMaker *maker() { return &m_maker; }
    [[nodiscard]] QString currentKey() const { return m_current.key(); }
    void setCurrentKey(const QString &key);
    [[nodiscard]] QString stateFilter() const { return m_filter; }
    void setStateFilter(const QString &state);
    [[nodiscard]] QVariantList stateFilters() const;
    [[nodiscard]] Provenance provenanceNow() const;
    [[nodiscard]] AdminExport *file() { return &m_file; }
    [[nodiscard]] bool isReadingMore() const { return m_isReadingMore; }
    [[nodiscard]] ui::ErrorText moreError() const;

    Q_INVOKABLE QString keyAt(int row) const { return m_rows.keyAt(row); }
    Q_INVOKABLE int indexOf(const QString &key) const { return m_rows.indexOf(key); }
    Q_INVOKABLE void readMore();
    /// The language has changed.
    void retranslate();

Q_SIGNALS:
    void currentChanged();
    void reworded();

private:
    void read() override { m_first.read(); }
    void forget() override;
    [[nodiscard]] const std::optional<core::Error> &lastError() const override { return m_first.reading().error; }
    [[nodiscard]] bool concerns(const QString & /*topic*/) const override { return false; } // nobody tells

    void take(const core::Result<client::KeysPage> &answer);
    void onMore(const core::Result<client::KeysPage> &more);
    void beginAgain();
    [[nodiscard]] QString filterText() const;
    void show();
    [[nodiscard]] WordRow rowOf(const contract::ApiKey &key) const;

    client::KeysApi m_api;
    PagedRows<contract::ApiKey, &contract::ApiKey::id> m_keys;
    Source<client::KeysPage> m_first;
    WordRowsModel m_rows;
    KeyViewModel m_current;
    KeyMaker m_maker;
    AdminExport m_file;
    QString m_filter;
    quint64 m_turn = 0;
    std::optional<core::Error> m_moreError;
    bool m_isReadingMore = false;
};

} // namespace dotm::admin
