// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/admin/adminexport.h"
#include "ui/admin/personlistmodel.h"
#include "ui/admin/roleviewmodel.h"
#include "ui/admin/twopersonviewmodel.h"

namespace dotm::admin {

/// A9: who may do what and where that is written, the person that is current in the list, the rule of the second
/// person.
class PeopleViewModel : public dotm::admin::ViewModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by AdminModels")
    Q_PROPERTY(dotm::admin::PersonListModel *rows READ rows CONSTANT)
    Q_PROPERTY(dotm::admin::RoleViewModel *person READ person CONSTANT)
    Q_PROPERTY(dotm::admin::TwoPersonViewModel *rule READ rule CONSTANT)
    /// The uid of the person that the details are about; empty: nobody.
    Q_PROPERTY(QString currentKey READ currentKey WRITE setCurrentKey NOTIFY currentChanged)
    /// Only people with this role; empty: everybody.
    Q_PROPERTY(QString roleFilter READ roleFilter WRITE setRoleFilter NOTIFY changed)
    /// { value, text }: every role, all of them first.
    Q_PROPERTY(QVariantList roleFilters READ roleFilters NOTIFY reworded)
    Q_PROPERTY(dotm::ui::Provenance provenance READ provenanceNow NOTIFY changed)
    /// What the filter leaves, as a file.
    Q_PROPERTY(dotm::admin::AdminExport *file READ file CONSTANT)
    Q_PROPERTY(bool readingMore READ isReadingMore NOTIFY changed)
    Q_PROPERTY(dotm::ui::ErrorText moreError READ moreError NOTIFY changed)

public:
    PeopleViewModel(AdminStore &store, QObject *parent);

    [[nodiscard]] Status status() const override;
    [[nodiscard]] bool isReading() const override { return m_first.reading().isReading; }
    [[nodiscard]] PersonListModel *rows() { return &m_rows; }
    [[nodiscard]] RoleViewModel *person() { return &m_person; }
    [[nodiscard]] TwoPersonViewModel *rule() { return &m_rule; }
    [[nodiscard]] QString currentKey() const { return m_person.uid(); }
    void setCurrentKey(const QString &key);
    [[nodiscard]] QString roleFilter() const { return m_filter; }
    void setRoleFilter(const QString &role);
    [[nodiscard]] QVariantList roleFilters() const;
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
    [[nodiscard]] bool concerns(const QString &topic) const override;

    void take(const core::Result<client::PeoplePage> &answer);
    void readPage(const QString &key, int limit, const PersonListModel::Reply &reply);
    void beginAgain();
    [[nodiscard]] QString filterText() const;

    client::PeopleApi m_api;
    Source<client::PeoplePage> m_first;
    PersonListModel m_rows;
    RoleViewModel m_person;
    TwoPersonViewModel m_rule;
    AdminExport m_file;
    QString m_filter;
    bool m_isBeginning = true; ///< what is listed, if anything, is no answer to this filter
};

} // namespace dotm::admin
