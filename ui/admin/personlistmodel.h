// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "contract/person.h"
#include "ui/admin/wordrow.h"

namespace dotm::admin {

/// People and what they may do, however many.
#ifdef Q_MOC_RUN // the types that QML is told of are no templates
class PersonListModel : public dotm::ui::WindowedListModel
#else
class PersonListModel : public WordRows<contract::Person>
#endif
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by PeopleViewModel")

public:
    using WordRows::WordRows;

protected:
    [[nodiscard]] WordRow words(const contract::Person &person) const override;
    [[nodiscard]] QString identityOf(const contract::Person &person) const override { return person.uid; }
};

} // namespace dotm::admin
