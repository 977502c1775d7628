// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/admin/adminexport.h"
#include "ui/admin/keylistmodel.h"
#include "ui/admin/keymaker.h"
#include "ui/admin/keyviewmodel.h"

namespace dotm::admin {

/// A6: the API keys of assistants and programs, the one that is current in the list, a new one.
class KeysViewModel : public dotm::admin::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AdminModels")
    Q_PROPERTY(dotm::admin::KeyListModel *rows READ rows CONSTANT)
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
    [[nodiscard]] KeyListModel *rows() { return &m_rows; }
    [[nodiscard]] KeyViewModel *current() { return &m_current; }
    [[nodiscard]] KeyMaker *maker() { return &m_maker; }
    [[nodiscard]] QString currentKey() const { return m_current.key(); }
    void setCurrentKey(const QString &key);
    [[nodiscard]] QString stateFilter() const { return m_filter; }
    void setStateFilter(const QString &state);
    [[nodiscard]] QVariantList stateFilters() const;
    [[nodiscard]] Provenance provenanceNow() const;
    [[nodiscard]] AdminExport *file() { return &m_file; }
    [[nodiscard]] bool isReadingMore() const { return m_rows.isReading(); }
    [[nodiscard]] ui::ErrorText moreError() const { return m_rows.trouble(); }

    Q_INVOKABLE QString keyAt(int row) const { return m_rows.keyAt(row); }
    Q_INVOKABLE int indexOf(const QString &key) const { return m_rows.indexOf(key); }
    /// Reads again what could not be read as one scrolled.
    Q_INVOKABLE void readMore() { m_rows.retry(); }
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
    void readPage(const QString &key, int limit, const KeyListModel::Reply &reply);
    void beginAgain();
    [[nodiscard]] QString filterText() const;

    client::KeysApi m_api;
    Source<client::KeysPage> m_first;
    KeyListModel m_rows;
    KeyViewModel m_current;
    KeyMaker m_maker;
    AdminExport m_file;
    QString m_filter;
    bool m_isBeginning = true; ///< what is listed, if anything, is no answer to this filter
};

} // namespace dotm::admin
